// WebDriver sessions with MiniBrowser, the small browser of WebKitGTK, on displays nobody sees. One driver process holds one session,
// one session is one fresh profile: a driver per open profile, used again once that is closed.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { findWebKitDriver, findXvfb } from './browser-binaries.mjs'
import type { Preferences } from './hands.ts'
import { startLoopbackProxy } from './loopback-proxy.ts'
import { endGroup, freePort, startTied, temporaryFolder } from './processes.ts'
import { until } from './until.ts'

/** The size of the display; its pointer, which nobody moves, rests in the middle. */
export const displaySize = { width: 2600, height: 2000 }

const startDisplay = (): Promise<{ readonly name: string; readonly end: () => void }> =>
  new Promise((resolve, reject) => {
    // Xvfb chooses a free display by itself and writes its number on the descriptor we name.
    const screen = `${displaySize.width}x${displaySize.height}x24`
    const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
    const child = startTied(findXvfb() ?? 'Xvfb', args, { answersOnFd3: true })
    const end = () => endGroup(child)
    child.stdio[3]?.once('data', (number: Buffer) => resolve({ name: `:${number.toString().trim()}`, end }))
    child.once('exit', () => reject(new Error('Xvfb ended before it gave a display')))
    child.once('error', reject)
  })

// MiniBrowser's tool bar keeps its window wider than a telephone; with nothing in it, a viewport of 320 px is possible.
const flatToolbar = `toolbar, toolbar *, entry, button, notebook > header, notebook > header * {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border: none; font-size: 1px; -gtk-icon-transform: scale(0.01);
}`

const gtkSettings = ({ colorScheme, reducedMotion }: Preferences) => `[Settings]
gtk-application-prefer-dark-theme=${colorScheme === 'dark' ? 1 : 0}
gtk-enable-animations=${reducedMotion ? 0 : 1}
`

// Each driver has a display of its own: on a shared one, windows of two profiles would take the focus from one another.
const startDriver = async (preferences: Preferences) => {
  const display = await startDisplay()
  const folder = temporaryFolder('webkit')
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), flatToolbar)
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), gtkSettings(preferences))
  const port = await freePort()
  const child = startTied(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
    env: {
      DISPLAY: display.name,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      GTK_THEME: preferences.colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1'
    }
  })
  const url = `http://127.0.0.1:${port}`
  await until('WebKitWebDriver to answer', async () => (await fetch(`${url}/status`)).ok, 20_000)
  const end = () => {
    endGroup(child)
    display.end()
  }
  return { url, end }
}

const sessionOn = (driverUrl: string, binary: string, proxy: string): Promise<WebDriver> =>
  new Builder()
    .usingServer(driverUrl)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary,
          // Not the standard `proxy` capability: with it MiniBrowser 2.50 now and then ends in a segmentation fault as it starts, and
          // the driver then waits for ever.
          args: ['--automation', `--proxy=${proxy}`, '--ignore-host=127.0.0.1', '--ignore-host=localhost']
        },
        // With any other strategy the driver answers nothing while a page loads.
        pageLoadStrategy: 'none'
      })
    )
    .build()

export interface WebKitSession {
  readonly driver: WebDriver
  readonly end: () => Promise<void>
}

export const createWebKitSessions = async (binary: string) => {
  const proxy = await startLoopbackProxy()
  // By the preferences they were started with, which a driver keeps for life.
  const idle = new Map<string, { readonly url: string; readonly end: () => void }[]>()

  const open = async (preferences: Preferences): Promise<WebKitSession> => {
    if (preferences.forcedColors) throw new Error('WebKit has no forced colours')
    const kind = gtkSettings(preferences)
    const driverProcess = idle.get(kind)?.pop() ?? (await startDriver(preferences))
    const driver = await sessionOn(driverProcess.url, binary, proxy)
    const end = async () => {
      try {
        await driver.quit()
        idle.set(kind, [...(idle.get(kind) ?? []), driverProcess])
      } catch {
        // The session was over already, with its last window: a new driver costs less than knowing in what state this one is.
        driverProcess.end()
      }
    }
    return { driver, end }
  }

  const version = async (): Promise<string> => {
    const { driver, end } = await open({})
    const number = (await driver.getCapabilities()).get('browserVersion')
    await end()
    return `WebKitGTK/${number}`
  }

  return { open, version }
}
