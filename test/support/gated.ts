// Gated markup for the pages of gate-page.ts, and what tests ask of those pages.

import type { PageWindow } from './gate-page.ts'
import type { Tab } from './tab.ts'

declare const window: Window & PageWindow

/** A gated inline script that says it has run. */
export const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-aval="analytics" ${attributes}>ran.push('${name}')</script>`

/** A gated external one. */
export const external = (name: string, attributes = '') =>
  `<script type="text/plain" data-aval="analytics" data-src="/${name}.js" ${attributes}></script>`

export const ran = (tab: Tab) => tab.evaluate(() => window.ran)
export const faults = (tab: Tab) => tab.evaluate(() => window.gateFaults)
export const accept = (tab: Tab) => tab.evaluate(() => window.gate.acceptAll())
export const withdraw = (tab: Tab) => tab.evaluate(() => window.gate.withdraw())

/** Every task that was due has had its turn, and what these have set off. */
export const settled = (tab: Tab) =>
  tab.evaluate(() => new Promise<void>((done) => window.later(() => setTimeout(() => window.later(done), 60))))

/** Until the scripts that must run have, and then every task that is due. */
export const hasRun = async (tab: Tab, count: number) => {
  await tab
    .waitFor(`${count} scripts to run`, (count) => window.ran.length >= count, count)
    .catch(async (error: Error) => {
      throw new Error(`${error.message}; ran: ${await ran(tab)}; faults: ${await faults(tab)}`, { cause: error })
    })
  await settled(tab)
  return ran(tab)
}

/** Puts markup at the end of the page, as `innerHTML` does. */
export const insert = (tab: Tab, markup: string) =>
  tab.evaluate(
    (markup) => document.body.appendChild(document.createElement('div')).insertAdjacentHTML('beforeend', markup),
    markup
  )
