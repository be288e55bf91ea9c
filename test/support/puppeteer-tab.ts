// Hands for the two engines puppeteer-core drives; chromium.ts and firefox.ts bring what is not the same in both.

import { writeFile } from 'node:fs/promises'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import type { AccessibleNode } from './accessible.ts'
import { evaluateBy, type Milestone, type Run } from './evaluate.ts'
import type { Cookie, Hands, LaunchedBrowser, Preferences } from './hands.ts'
import { tieToThisWorker } from './processes.ts'

/** What each engine does in its own way. */
export interface Ways {
  readonly goto: (page: Page, url: string, milestone: Milestone) => Promise<void>
  readonly reload: (page: Page) => Promise<void>
  readonly prefer: (page: Page, preferences: Preferences) => Promise<void>
  readonly accessibilityTree: (page: Page) => Promise<AccessibleNode>
}

export const runIn =
  (page: Page): Run =>
  async (expression) =>
    String(await page.evaluate(expression))

// Not page.url(), which puppeteer does not keep up to date when a page comes out of the back/forward cache.
const addressOf = (page: Page) => evaluateBy(runIn(page))(() => location.href)

const cookiesOf = async (page: Page): Promise<Cookie[]> =>
  (await page.cookies(await addressOf(page))).map(
    ({ name, value, domain, path, expires, secure, httpOnly = false, sameSite }) => ({
      name,
      value,
      domain,
      path,
      expires: expires > 0 ? Math.round(expires) : null,
      secure,
      httpOnly,
      sameSite: sameSite === 'Lax' || sameSite === 'Strict' || sameSite === 'None' ? sameSite : null
    })
  )

const handsOn = (page: Page, ways: Ways): Hands => ({
  run: runIn(page),
  goto: (url, milestone) => ways.goto(page, url, milestone),
  reload: () => ways.reload(page),
  show: () => page.bringToFront(),
  moveTo: (x, y) => page.mouse.move(x, y),
  clickAt: (x, y) => page.mouse.click(x, y),
  press: async (key, modifiers) => {
    for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput)
    await page.keyboard.press(key as KeyInput)
    for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier as KeyInput)
  },
  viewport: (width, height) => page.setViewport({ width, height }),
  prefer: (preferences) => ways.prefer(page, preferences),
  screenshot: async (path) => writeFile(path, await page.screenshot()),
  accessibilityTree: () => ways.accessibilityTree(page),
  cookies: () => cookiesOf(page),
  setCookie: async ({ name, value, domain, path, expires, secure, httpOnly, sameSite }) => {
    await page.setCookie({
      name,
      value,
      domain: domain ?? new URL(await addressOf(page)).hostname,
      path: path ?? '/',
      ...(expires == null ? {} : { expires }),
      ...(secure === undefined ? {} : { secure }),
      ...(httpOnly === undefined ? {} : { httpOnly }),
      ...(sameSite == null ? {} : { sameSite })
    })
  },
  close: () => page.close()
})

export const launchedBrowser = async (browser: Browser, ways: Ways): Promise<LaunchedBrowser> => {
  const child = browser.process()
  if (child) tieToThisWorker(child)
  return {
    version: () => browser.version(),
    openProfile: async (preferences) => {
      const context = await browser.createBrowserContext()
      return {
        openTab: async () => {
          const hands = handsOn(await context.newPage(), ways)
          if (Object.keys(preferences).length > 0) await hands.prefer(preferences)
          return hands
        },
        close: () => context.close()
      }
    }
  }
}
