// The browsers tests run in. Each is launched once per worker, at the first tab, and ends with the worker (see reaper.mjs).
// `ENGINE=chromium,webkit` narrows the list; with CI=true an engine that is missing is an error, never a silent skip.

import { afterEach, describe } from 'vitest'
import { engineNames, findBrowser, type EngineName } from './browser-binaries.mjs'
import type { Abilities, LaunchedBrowser, Preferences, Profile } from './hands.ts'
import { createTab, type Tab } from './tab.ts'

export interface OpenOptions {
  /** Width and height of the page; 1280 by 800 unless told. */
  readonly viewport?: readonly [width: number, height: number]
  readonly prefers?: Preferences
}

export interface Engine {
  readonly name: EngineName
  readonly can: Abilities
  readonly version: () => Promise<string>
  /** A tab in a fresh profile: no cookie and no storage of any other test. */
  readonly open: (url?: string, options?: OpenOptions) => Promise<Tab>
}

interface Maker {
  readonly can: Abilities
  readonly launch: (path: string) => Promise<LaunchedBrowser>
}

const makers: Readonly<Record<EngineName, Maker>> = {
  chromium: {
    can: { forcedColors: true, moreContrast: true, accessibleStates: true, preferWhileOpen: true },
    launch: async (path) => (await import('./chromium.ts')).launchChromium(path)
  },
  firefox: {
    can: { forcedColors: true, moreContrast: false, accessibleStates: true, preferWhileOpen: true },
    launch: async (path) => (await import('./firefox.ts')).launchFirefox(path)
  },
  webkit: {
    can: { forcedColors: false, moreContrast: false, accessibleStates: false, preferWhileOpen: false },
    launch: async (path) => (await import('./webkit.ts')).launchWebKit(path)
  }
}

const openProfiles = new Set<Profile>()

const createEngine = (name: EngineName, path: string): Engine => {
  const { can, launch } = makers[name]
  let launching: Promise<LaunchedBrowser> | undefined
  const browser = () => (launching ??= launch(path))
  return {
    name,
    can,
    version: async () => (await browser()).version(),
    open: async (url, { viewport: [width, height] = [1280, 800], prefers = {} } = {}) => {
      const profile = await (await browser()).openProfile(prefers)
      openProfiles.add(profile)
      const openTab = async (): Promise<Tab> => {
        const tab = createTab(await profile.openTab(), openTab)
        await tab.viewport(width, height)
        return tab
      }
      const tab = await openTab()
      if (url !== undefined) await tab.goto(url)
      return tab
    }
  }
}

const wanted = (): readonly EngineName[] => {
  const names = (process.env['ENGINE'] ?? '').split(',').filter(Boolean)
  const unknown = names.filter((name) => !engineNames.some((known) => known === name))
  if (unknown.length > 0) throw new Error(`ENGINE names ${unknown.join(', ')}; known are ${engineNames.join(', ')}`)
  return names.length === 0 ? engineNames : engineNames.filter((name) => names.includes(name))
}

const findEngines = (): readonly Engine[] => {
  const found: Engine[] = []
  const skipped: string[] = []
  for (const name of wanted()) {
    const finding = findBrowser(name)
    if ('path' in finding) found.push(createEngine(name, finding.path))
    else skipped.push(`${name} is skipped because ${finding.missing}`)
  }
  const advice = 'node test/support/install-browsers.mjs installs them on Debian'
  if (skipped.length > 0 && process.env['CI'] === 'true') throw new Error(`${skipped.join('; ')}. ${advice}`)
  if (found.length === 0) throw new Error(`No browser to test in: ${skipped.join('; ')}. ${advice}`)
  for (const line of skipped) console.warn(line)
  return found
}

export const engines: readonly Engine[] = findEngines()

/** Closes every tab of every profile opened since the last call. */
export const closeTabs = async (): Promise<void> => {
  const profiles = [...openProfiles]
  openProfiles.clear()
  await Promise.all(profiles.map((profile) => profile.close()))
}

/** Writes the same tests once per engine, and closes the tabs of each test after it. */
export const eachEngine = (tests: (engine: Engine) => void): void => {
  for (const engine of engines) {
    describe(`in ${engine.name}`, () => {
      afterEach(closeTabs)
      tests(engine)
    })
  }
}
