// A visitor who has said yes comes back, with an empty HTTP cache, over a slow network: when the first tag runs, when the
// last one has, and what the system itself downloaded for it.
import { questionOf, slowNetwork } from './browser.mjs'
import { probe } from './probe.mjs'
import { interleave, median, ms, times } from './table.mjs'

/** @typedef {import('./systems.mjs').System} System */
/** @typedef {import('./probe.mjs').Probe} Probe */

const tags = 20

/** @param {import('./gate.mjs').Setting} setting */
export const returningScenario = async (setting) => {
  const { bench, site } = setting
  const { ungated, byHand, ours, peers } = setting.systems
  const all = [ungated, byHand, ...ours, ...peers]

  // The yes is a real one: a click on the button, once, in a profile that is kept.
  /** @type {Map<System, import('puppeteer-core').BrowserContext>} */
  const profiles = new Map()
  for (const system of all) {
    const profile = await bench.profile()
    profiles.set(system, profile)
    if (!system.accept) continue
    const page = await profile.newPage()
    await page.goto(site.url(system, { tags, script: probe }), { waitUntil: 'load' })
    const button = await questionOf(page, system.accept)
    await button.click()
    await page.waitForFunction(`probe.ran >= ${tags}`)
    await page.close()
  }

  const results = await interleave(setting.runs, all, async (system) => {
    const profile = profiles.get(system)
    const page = await /** @type {import('puppeteer-core').BrowserContext} */ (profile).newPage()
    const session = await page.createCDPSession()
    await session.send('Network.enable')
    await session.send('Network.clearBrowserCache')
    await page.emulateNetworkConditions(slowNetwork)
    site.takeSent()
    await page.goto(site.url(system, { tags, script: probe }), { waitUntil: 'load' })
    await page.waitForFunction(`probe.ran >= ${tags}`, { timeout: 60_000 })
    const seen = /** @type {Probe} */ (await page.evaluate('probe'))
    const sent = site.takeSent()
    await page.close()
    return { ...seen, requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) }
  })
  for (const profile of profiles.values()) await profile.close()

  const of = (/** @type {System} */ system, /** @type {'first' | 'last' | 'requests' | 'bytes'} */ what) =>
    median((results.get(system) ?? []).map((result) => result[what]))
  const against = (/** @type {System} */ system, /** @type {'first' | 'last'} */ what) =>
    system === ungated ? `1 (${ms(of(system, what))})` : times(of(system, what) / of(ungated, what))
  const trips = (/** @type {System} */ system) =>
    ((of(system, 'first') - of(ungated, 'first')) / slowNetwork.latency).toFixed(1)

  return {
    tables: [
      {
        title: `Returning visitor, ${tags} tags, 1.6 Mbit/s and 150 ms a request, against the same ungated`,
        columns: ['', 'to the first tag', 'to the last tag', 'later at the first, in round trips', 'requests', 'bytes'],
        rows: all.map((system) => [
          system.name,
          against(system, 'first'),
          against(system, 'last'),
          trips(system),
          String(of(system, 'requests')),
          of(system, 'bytes').toLocaleString('en')
        ])
      }
    ],
    failures: []
  }
}
