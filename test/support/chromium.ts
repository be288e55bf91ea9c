// Chromium, through the DevTools protocol.

import puppeteer, { type SerializedAXNode } from 'puppeteer-core'
import type { AccessibleNode } from './accessible.ts'
import { arrive, evaluateBy } from './evaluate.ts'
import type { LaunchedBrowser } from './hands.ts'
import { temporaryFolder } from './processes.ts'
import { launchedBrowser, runIn, type Ways } from './puppeteer-tab.ts'

const isRoot = process.getuid?.() === 0

// Every name is this machine: a page that asks for a third party never leaves it, and `http://any.name.test:port` reaches a test site.
const flags = [
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : [])
]

const goto: Ways['goto'] = async (page, url, milestone) => {
  if (milestone !== 'started') {
    await page.goto(url, { waitUntil: milestone === 'load' ? 'load' : 'domcontentloaded' })
    return
  }
  // Puppeteer has no name for this moment. Its own waiting goes on, and may well end in an error, since the page need never load.
  await arrive(evaluateBy(runIn(page)), `${url} to start`, milestone, async () => {
    page.goto(url).catch(() => undefined)
  })
}

const prefer: Ways['prefer'] = async (page, { colorScheme, reducedMotion, forcedColors, moreContrast }) => {
  const features = [
    ...(colorScheme === undefined ? [] : [{ name: 'prefers-color-scheme', value: colorScheme }]),
    ...(reducedMotion === undefined
      ? []
      : [{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' }]),
    ...(forcedColors === undefined ? [] : [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }]),
    ...(moreContrast === undefined
      ? []
      : [{ name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' }])
  ]
  // Not page.emulateMediaFeatures(), which refuses forced-colors.
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features })
}

const accessible = ({ role, name = '', level, children = [], ...rest }: SerializedAXNode): AccessibleNode => ({
  role,
  name,
  level: role === 'heading' ? level : undefined,
  states: [
    ...(rest.checked === true ? ['checked'] : []),
    ...(rest.expanded === undefined ? [] : [rest.expanded ? 'expanded' : 'collapsed']),
    ...(rest.haspopup ? ['haspopup'] : []),
    ...(rest.modal ? ['modal'] : [])
  ],
  children: children.map(accessible)
})

const accessibilityTree: Ways['accessibilityTree'] = async (page) => {
  const tree = await page.accessibility.snapshot({ interestingOnly: false })
  if (!tree) throw new Error('Chromium gives no accessibility tree')
  return accessible(tree)
}

export const launchChromium = async (executablePath: string): Promise<LaunchedBrowser> => {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: flags,
    userDataDir: temporaryFolder('chromium'),
    defaultViewport: null
  })
  return launchedBrowser(browser, {
    goto,
    reload: async (page) => void (await page.reload({ waitUntil: 'load' })),
    prefer,
    accessibilityTree
  })
}
