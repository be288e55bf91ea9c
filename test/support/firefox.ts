// Firefox, through WebDriver BiDi.

import puppeteer, { type Page } from 'puppeteer-core'
import type { AccessibleNode } from './accessible.ts'
import { arrive, evaluateBy } from './evaluate.ts'
import type { LaunchedBrowser } from './hands.ts'
import { temporaryFolder } from './processes.ts'
import { launchedBrowser, runIn, type Ways } from './puppeteer-tab.ts'
import { until } from './until.ts'

// On top of puppeteer's own preferences, which already quieten most of Firefox.
const settings = {
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

interface BidiConnection {
  readonly send: (
    method: string,
    params: object
  ) => Promise<{ readonly result: { contexts?: { context: string }[]; result?: { value?: string } } }>
}

// Puppeteer's connection and its name for the tab, for the commands it has no word for. Neither is in its types.
const bidiOf = (page: Page): { readonly connection: BidiConnection; readonly context: string } => ({
  connection: Reflect.get(page.browser(), 'connection'),
  context: Reflect.get(page.mainFrame(), '_id')
})

// Puppeteer's own goto() and reload() never end once a page has come out of the back/forward cache.
const goto: Ways['goto'] = async (page, url, milestone) => {
  const { connection, context } = bidiOf(page)
  const navigate = (wait: 'none' | 'interactive' | 'complete') =>
    connection.send('browsingContext.navigate', { context, url, wait })
  if (milestone === 'load') await navigate('complete')
  else if (milestone === 'parsed') await navigate('interactive')
  else await arrive(evaluateBy(runIn(page)), `${url} to start`, milestone, () => navigate('none'))
}

const reload: Ways['reload'] = async (page) => {
  const { connection, context } = bidiOf(page)
  await connection.send('browsingContext.reload', { context, wait: 'complete' })
}

/** Firefox lets a driver started with --remote-allow-system-access run a line in the browser's own window, on the tab in front. */
const runInWindow = async (page: Page, expression: string): Promise<string> => {
  const { connection } = bidiOf(page)
  await page.bringToFront()
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: true
  })
  return answer.result.result?.value ?? ''
}

// BiDi has no command for media features yet: the overrides that Firefox's developer tools use.
const prefer: Ways['prefer'] = async (page, { colorScheme, reducedMotion, forcedColors }) => {
  const overrides = {
    ...(colorScheme === undefined ? {} : { prefersColorSchemeOverride: colorScheme }),
    ...(reducedMotion === undefined
      ? {}
      : { prefersReducedMotionOverride: reducedMotion ? 'reduce' : 'no-preference' }),
    ...(forcedColors === undefined ? {} : { forcedColorsOverride: forcedColors ? 'active' : 'none' })
  }
  await runInWindow(page, `void Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)})`)
}

/** Runs in the browser's window: what its accessibility service has been told of the page, or null so far. */
const readTree = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const nodeOf = (it) => {
    const state = {}
    const more = {}
    it.getState(state, more)
    const states = service.getStringStates(state.value, more.value)
    const has = (name) => Array.from({ length: states.length }, (_, index) => states.item(index)).includes(name)
    const role = service.getStringRole(it.role)
    const level = {}
    if (role === 'heading') it.groupPosition(level, {}, {})
    return {
      role: role === 'summary' ? role : it.computedARIARole || role,
      name: it.name || '',
      level: level.value,
      states: [
        ...['checked', 'expanded', 'collapsed', 'modal'].filter(has),
        ...(has('haspopup') ? ['haspopup'] : [])
      ],
      children: Array.from({ length: it.childCount }, (_, index) => nodeOf(it.getChildAt(index)))
    }
  }
  const root = service.getAccessibleFor(gBrowser.selectedBrowser)
  return JSON.stringify(root?.childCount && root.firstChild.childCount ? nodeOf(root.firstChild) : null)
})()`

// The service begins when it is first asked, and pages report to it in their own time: a tree is what it says twice.
const accessibilityTree: Ways['accessibilityTree'] = async (page) => {
  let before = ''
  return until('an accessibility tree that stays', async () => {
    const now = await runInWindow(page, readTree)
    if (now !== before) await new Promise((done) => setTimeout(done, 100))
    const isSame = now === before && now !== 'null'
    before = now
    return isSame ? (JSON.parse(now) as AccessibleNode) : null
  })
}

export const launchFirefox = async (executablePath: string): Promise<LaunchedBrowser> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    userDataDir: temporaryFolder('firefox'),
    extraPrefsFirefox: settings,
    defaultViewport: null
  })
  return launchedBrowser(browser, { goto, reload, prefer, accessibilityTree })
}
