// Hands for Chromium (through the DevTools protocol) and Firefox (through WebDriver BiDi), both by puppeteer-core.

import { writeFile } from 'node:fs/promises'
import puppeteer, { type Browser, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core'
import type { Cookie, Hands, LaunchedBrowser, Preferences } from './hands.ts'
import { temporaryFolder, tieToThisWorker } from './processes.ts'

type Prefer = (page: Page, preferences: Preferences) => Promise<void>

const isRoot = process.getuid?.() === 0

// Every name is this machine: a page that asks for a third party never leaves it, and `http://any.name.test:port` reaches a test site.
const chromiumFlags = [
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : [])
]

// On top of puppeteer's own preferences, which already quieten most of Firefox.
const firefoxPreferences = {
  'network.dns.forceResolve': '127.0.0.1',
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.region.network.url': '',
  'browser.search.region': 'US',
  'captivedetect.canonicalURL': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.poll_interval': 0,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  // Tab reaches links and buttons alike, as it does by default on every system but macOS.
  'accessibility.tabfocus': 7
}

const preferInChromium: Prefer = async (page, { colorScheme, reducedMotion, forcedColors }) => {
  const features = [
    ...(colorScheme === undefined ? [] : [{ name: 'prefers-color-scheme', value: colorScheme }]),
    ...(reducedMotion === undefined
      ? []
      : [{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]),
    ...(forcedColors === undefined ? [] : [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }])
  ]
  // Not page.emulateMediaFeatures(), which refuses forced-colors.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features })
}

interface BidiConnection {
  readonly send: (method: string, params: object) => Promise<{ readonly result: { contexts?: { context: string }[] } }>
}

// BiDi has no command for media features yet. Firefox lets a driver started with --remote-allow-system-access run a line in the
// browser's own window: the overrides its developer tools use, on the tab in front.
const preferInFirefox: Prefer = async (page, { colorScheme, reducedMotion, forcedColors }) => {
  const connection: BidiConnection = Reflect.get(page.browser(), 'connection')
  await page.bringToFront()
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = result.contexts?.[0]?.context
  const overrides = {
    ...(colorScheme === undefined ? {} : { prefersColorSchemeOverride: colorScheme }),
    ...(reducedMotion === undefined
      ? {}
      : { prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'no-preference' }),
    ...(forcedColors === undefined ? {} : { forcedColorsOverride: forcedColors ? 'active' : 'none' })
  }
  await connection.send('script.evaluate', {
    expression: `void Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)})`,
    target: { context },
    awaitPromise: true
  })
}

const cookiesOf = async (page: Page): Promise<Cookie[]> =>
  (await page.cookies()).map(({ name, value, domain, path, expires, secure, httpOnly = false, sameSite }) => ({
    name,
    value,
    domain,
    path,
    expires: expires > 0 ? Math.round(expires) : null,
    secure,
    httpOnly,
    sameSite: sameSite === 'Lax' || sameSite === 'Strict' || sameSite === 'None' ? sameSite : null
  }))

const handsOn = (page: Page, prefer: Prefer): Hands => ({
  run: (expression) => page.evaluate(expression) as Promise<string>,
  goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
  reload: async () => void (await page.reload({ waitUntil: 'load' })),
  back: async () => void (await page.goBack({ waitUntil: 'load' })),
  show: () => page.bringToFront(),
  clickAt: (x, y) => page.mouse.click(x, y),
  press: async (key, modifiers) => {
    for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput)
    await page.keyboard.press(key as KeyInput)
    for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier as KeyInput)
  },
  viewport: (width, height) => page.setViewport({ width, height }),
  prefer: (preferences) => prefer(page, preferences),
  screenshot: async (path) => writeFile(path, await page.screenshot()),
  cookies: () => cookiesOf(page),
  setCookie: async ({ name, value, domain, path, expires, secure, httpOnly, sameSite }) => {
    await page.setCookie({
      name,
      value,
      domain: domain ?? new URL(page.url()).hostname,
      path: path ?? '/',
      ...(expires == null ? {} : { expires }),
      ...(secure === undefined ? {} : { secure }),
      ...(httpOnly === undefined ? {} : { httpOnly }),
      ...(sameSite == null ? {} : { sameSite })
    })
  },
  close: () => page.close(),
  sibling: async () => handsOn(await page.browserContext().newPage(), prefer)
})

const launched = async (browser: Browser, prefer: Prefer): Promise<LaunchedBrowser> => {
  const child = browser.process()
  if (child) tieToThisWorker(child)
  return {
    version: await browser.version(),
    openProfile: async (preferences) => {
      const context: BrowserContext = await browser.createBrowserContext()
      return {
        openTab: async () => {
          const hands = handsOn(await context.newPage(), prefer)
          if (Object.keys(preferences).length > 0) await hands.prefer(preferences)
          return hands
        },
        close: () => context.close()
      }
    }
  }
}

export const launchChromium = async (executablePath: string): Promise<LaunchedBrowser> =>
  launched(
    await puppeteer.launch({
      executablePath,
      headless: true,
      args: chromiumFlags,
      userDataDir: temporaryFolder('chromium'),
      defaultViewport: null
    }),
    preferInChromium
  )

export const launchFirefox = async (executablePath: string): Promise<LaunchedBrowser> =>
  launched(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      userDataDir: temporaryFolder('firefox'),
      extraPrefsFirefox: firefoxPreferences,
      defaultViewport: null
    }),
    preferInFirefox
  )
