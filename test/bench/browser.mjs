// Chromium, one for a whole run: every system, run by run, meets the same process on the same machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../support/browser-binaries.mjs'

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request: what Lighthouse calls slow 4G. */
export const slowNetwork = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 }

export const launch = async () => {
  const found = findBrowser('chromium')
  if ('missing' in found) throw new Error(found.missing)
  const folder = mkdtempSync(join(tmpdir(), 'aval-bench-'))
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    userDataDir: folder,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 300_000,
    args: [
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
    ]
  })
  return {
    version: await browser.version(),
    /** A profile of its own: cookies and cache. */
    profile: () => browser.createBrowserContext(),
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** @typedef {Awaited<ReturnType<typeof launch>>} Bench */

/**
 * A question that can be answered: loaded, visible, no longer moving.
 * @param {import('puppeteer-core').Page} page
 * @param {string} selector
 */
export const questionOf = async (page, selector) => {
  const button = await page.waitForSelector(selector, { visible: true })
  if (!button) throw new Error(`${selector} is nowhere`)
  await page.evaluate(`new Promise((settle) => {
    const idle = () => requestIdleCallback(() => requestIdleCallback(settle))
    const moves = document.getAnimations().map(({ finished }) => finished.catch(() => {}))
    Promise.race([Promise.all(moves), new Promise((late) => setTimeout(late, 2000))]).then(idle)
  })`)
  return button
}
