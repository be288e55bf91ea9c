// Hands for WebKit: MiniBrowser of WebKitGTK, on an invisible display, by WebKitWebDriver (classic WebDriver).
// One driver holds one session, one session is one fresh profile: a driver per open profile, used again when the profile is closed.

import { mkdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Builder, Capabilities, Key, type SeleniumCookie, type WebDriver } from 'selenium-webdriver'
import { findWebKitDriver, findXvfb } from './browser-binaries.mjs'
import { arrive, evaluateBy } from './evaluate.ts'
import type { Cookie, Hands, LaunchedBrowser, Preferences, Profile } from './hands.ts'
import { startLoopbackProxy } from './loopback-proxy.ts'
import { endGroup, freePort, startTied, temporaryFolder } from './processes.ts'
import { until } from './until.ts'

const startDisplay = (): Promise<string> =>
  new Promise((resolve, reject) => {
    // Xvfb chooses a free display by itself and writes its number on the descriptor we name.
    const args = ['-displayfd', '3', '-screen', '0', '2600x2000x24', '-nolisten', 'tcp', '-noreset']
    const child = startTied(findXvfb() ?? 'Xvfb', args, { answersOnFd3: true })
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
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

const startDriver = async (display: string, preferences: Preferences) => {
  const folder = temporaryFolder('webkit')
  mkdirSync(join(folder, 'gtk-3.0'))
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), flatToolbar)
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), gtkSettings(preferences))
  const port = await freePort()
  const child = startTied(findWebKitDriver() ?? 'WebKitWebDriver', [`--port=${port}`], {
    env: {
      DISPLAY: display,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
      GTK_THEME: preferences.colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1'
    }
  })
  const url = `http://127.0.0.1:${port}`
  await until('WebKitWebDriver to answer', async () => (await fetch(`${url}/status`)).ok)
  return { url, end: () => endGroup(child) }
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

const keys: Readonly<Record<string, string | undefined>> = {
  Tab: Key['TAB'],
  Escape: Key['ESCAPE'],
  Enter: Key['ENTER'],
  Backspace: Key['BACK_SPACE'],
  Delete: Key['DELETE'],
  Home: Key['HOME'],
  End: Key['END'],
  PageUp: Key['PAGE_UP'],
  PageDown: Key['PAGE_DOWN'],
  ArrowUp: Key['ARROW_UP'],
  ArrowDown: Key['ARROW_DOWN'],
  ArrowLeft: Key['ARROW_LEFT'],
  ArrowRight: Key['ARROW_RIGHT'],
  Shift: Key['SHIFT'],
  Control: Key['CONTROL'],
  Alt: Key['ALT'],
  Meta: Key['META']
}
const keyNamed = (name: string): string => {
  const key = name.length === 1 ? name : keys[name]
  if (key === undefined) throw new Error(`webkit.ts has no key named ${name}`)
  return key
}

const asCookie = ({ name, value, domain, path, expiry, secure, httpOnly, sameSite }: SeleniumCookie): Cookie => ({
  name,
  value,
  domain: domain ?? '',
  path: path ?? '/',
  expires: expiry ?? null,
  secure: secure ?? false,
  httpOnly: httpOnly ?? false,
  sameSite: sameSite === 'Lax' || sameSite === 'Strict' || sameSite === 'None' ? sameSite : null
})

type Turn = <T>(act: (driver: WebDriver) => Promise<T>) => Promise<T>

/** A session does one thing at a time in one window: tabs of the same profile take turns. */
const turnsOn = (driver: WebDriver) => {
  let last: Promise<unknown> = Promise.resolve()
  let current = ''
  const next = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
  const turnOf =
    (handle: string): Turn =>
    (act) =>
      next(async () => {
        if (current !== handle) await driver.switchTo().window(handle)
        current = handle
        return act(driver)
      })
  const openWindow = () =>
    next(async () => {
      // A window, not a tab: a tab would hide the others, and a hidden page gets no frames.
      await driver.switchTo().newWindow('window')
      current = await driver.getWindowHandle()
      return current
    })
  return { turnOf, openWindow }
}

const handsOn = (handle: string, turns: ReturnType<typeof turnsOn>): Hands => {
  const inTurn = turns.turnOf(handle)
  const run: Hands['run'] = (expression) =>
    inTurn(async (driver) => String(await driver.executeScript(`return ${expression}`)))
  const evaluate = evaluateBy(run)
  const innerSize = async (driver: WebDriver) =>
    (await driver.executeScript('return [innerWidth, innerHeight]')) as [number, number]

  return {
    run,
    goto: (url, milestone) =>
      arrive(evaluate, `${url} to come (${milestone})`, milestone, () => inTurn((driver) => driver.get(url))),
    reload: () => arrive(evaluate, 'the page again', 'load', () => inTurn((driver) => driver.navigate().refresh())),
    show: () => inTurn(async () => undefined),
    clickAt: (x, y) =>
      inTurn((driver) =>
        driver
          .actions()
          .move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' })
          .click()
          .perform()
      ),
    press: (key, modifiers) =>
      inTurn(async (driver) => {
        const actions = driver.actions()
        for (const modifier of modifiers) actions.keyDown(keyNamed(modifier))
        actions.keyDown(keyNamed(key)).keyUp(keyNamed(key))
        for (const modifier of [...modifiers].reverse()) actions.keyUp(keyNamed(modifier))
        await actions.perform()
      }),
    // Only the window can be given a size: its frame is measured, then added.
    viewport: (width, height) =>
      inTurn((driver) =>
        until(`a viewport of ${width} by ${height}`, async () => {
          const window = await driver.manage().window().getRect()
          const [innerWidth, innerHeight] = await innerSize(driver)
          if (innerWidth === width && innerHeight === height) return true
          await driver
            .manage()
            .window()
            .setRect({
              x: 0,
              y: 0,
              width: width + window.width - innerWidth,
              height: height + window.height - innerHeight
            })
          return false
        })
      ).then(() => undefined),
    prefer: async () => {
      throw new Error('WebKit reads preferences when it starts: give them to open({ prefers })')
    },
    screenshot: async (path) => writeFile(path, await inTurn((driver) => driver.takeScreenshot()), 'base64'),
    cookies: async () => (await inTurn((driver) => driver.manage().getCookies())).map(asCookie),
    setCookie: ({ name, value, domain, path = '/', expires, secure, httpOnly, sameSite }) =>
      inTurn((driver) =>
        driver.manage().addCookie({
          name,
          value,
          path,
          ...(domain === undefined ? {} : { domain }),
          ...(expires == null ? {} : { expiry: expires }),
          ...(secure === undefined ? {} : { secure }),
          ...(httpOnly === undefined ? {} : { httpOnly }),
          ...(sameSite == null ? {} : { sameSite })
        })
      ),
    close: () => inTurn((driver) => driver.close())
  }
}

export const launchWebKit = async (binary: string): Promise<LaunchedBrowser> => {
  const display = await startDisplay()
  const proxy = await startLoopbackProxy()
  const idle = new Map<string, { url: string; end: () => void }[]>()

  const openProfile = async (preferences: Preferences): Promise<Profile> => {
    if (preferences.forcedColors) throw new Error('WebKit has no forced colours')
    const kind = gtkSettings(preferences)
    const driverProcess = idle.get(kind)?.pop() ?? (await startDriver(display, preferences))
    const session = await sessionOn(driverProcess.url, binary, proxy)
    const turns = turnsOn(session)
    let given = false
    return {
      openTab: async () => {
        if (given) return handsOn(await turns.openWindow(), turns)
        given = true
        return handsOn(await session.getWindowHandle(), turns)
      },
      close: async () => {
        try {
          await session.quit()
          idle.set(kind, [...(idle.get(kind) ?? []), driverProcess])
        } catch {
          driverProcess.end()
        }
      }
    }
  }

  const first = await startDriver(display, {})
  const session = await sessionOn(first.url, binary, proxy)
  const version = `WebKitGTK/${(await session.getCapabilities()).get('browserVersion')}`
  await session.quit()
  idle.set(gtkSettings({}), [first])
  return { version, openProfile }
}
