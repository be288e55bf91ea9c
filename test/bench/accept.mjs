// A visitor accepts on a page with 20, 200 and 2,000 tags: how long until the page answers, how long until all have run,
// and what is done inside the click. The CPU is slowed four times, the network is not.
import { questionOf } from './browser.mjs'
import { anatomy, probe } from './probe.mjs'
import { interleave, median, ms, times } from './table.mjs'

/** @typedef {import('./systems.mjs').System} System */
/** @typedef {import('./probe.mjs').Probe} Probe */
/** @typedef {import('./probe.mjs').Anatomy} Anatomy */

const counts = [20, 200, 2000]
const cpu = 4

/** Time per tag may grow this much from 200 tags to 2,000, over what it grows by for scripts appended by hand. */
const growthAllowed = 1.5

/** @type {(setting: import('./gate.mjs').Setting, system: System, tags: number, script: string) => Promise<{ probe: Probe, anatomy?: Anatomy }>} */
const accept = async ({ bench, site }, system, tags, script) => {
  const profile = await bench.profile()
  try {
    const page = await profile.newPage()
    await page.goto(site.url(system, { tags, script }), { waitUntil: 'load' })
    const button = await questionOf(page, system.accept)
    await page.emulateCPUThrottling(cpu)
    await button.click()
    await page.waitForFunction(`probe.painted && probe.ran >= ${tags}`, { polling: 50, timeout: 120_000 })
    // What the browser knows of the click and of long tasks comes a frame or two after them.
    await page.emulateCPUThrottling(null)
    await page.evaluate(`new Promise((settle) => requestAnimationFrame(() => requestIdleCallback(settle)))`)
    return /** @type {{ probe: Probe, anatomy?: Anatomy }} */ (
      await page.evaluate('({ probe, anatomy: window.anatomy })')
    )
  } finally {
    await profile.close()
  }
}

/** @param {import('./gate.mjs').Setting} setting */
export const acceptScenario = async (setting) => {
  const { byHand, ours, peers } = setting.systems
  const all = [byHand, ...ours, ...peers]

  /** @type {import('./table.mjs').Table[]} */
  const tables = []
  /** @type {string[]} */
  const failures = []
  /** Time per tag, by number of tags. @type {Map<System, number[]>} */
  const perTag = new Map(all.map((system) => [system, []]))

  for (const tags of counts) {
    const results = await interleave(
      setting.runs,
      all,
      async (system) => (await accept(setting, system, tags, probe)).probe
    )
    const of = (/** @type {System} */ system, /** @type {(probe: Probe) => number} */ what) =>
      median((results.get(system) ?? []).map(what))
    const measures = {
      painted: (/** @type {Probe} */ { painted, clicked }) => painted - clicked,
      // Under 16 ms the browser does not tell.
      interaction: (/** @type {Probe} */ { interaction }) => interaction || 16,
      last: (/** @type {Probe} */ { last, clicked }) => last - clicked,
      longest: (/** @type {Probe} */ { longest }) => longest || 50
    }
    tables.push({
      title: `Accept with ${tags.toLocaleString('en')} tags, against the same by hand`,
      columns: ['', 'to the next paint', 'interaction (INP)', 'to the last tag', 'longest task'],
      rows: all.map((system) => [
        system.name,
        ...Object.values(measures).map((what) =>
          system === byHand ? `1 (${ms(of(system, what))})` : times(of(system, what) / of(byHand, what))
        )
      ])
    })
    for (const system of all) perTag.get(system)?.push(of(system, measures.last) / tags)
  }

  const growth = (/** @type {System} */ system) => {
    const [, few = 0, many = 0] = perTag.get(system) ?? []
    return many / few
  }
  tables.push({
    title: 'Time per tag at 2,000 tags over time per tag at 200 (1 is linear)',
    columns: ['', 'growth'],
    rows: all.map((system) => [system.name, times(growth(system))])
  })
  for (const system of ours)
    if (growth(system) > growthAllowed * Math.max(1, growth(byHand)))
      failures.push(`${system.name}: time per tag grows ${times(growth(system))} from 200 tags to 2,000`)

  return { tables, failures }
}

/** What may be done inside the click: the record, the verdict, the hide. */
const allowed = ['record', 'verdict', 'hide']

/** @param {import('./gate.mjs').Setting} setting */
export const clickScenario = async (setting) => {
  const { byHand, ours, peers } = setting.systems
  /** @type {string[][]} */
  const rows = []
  /** @type {string[]} */
  const failures = []
  for (const system of [byHand, ...ours, ...peers]) {
    const tags = 20
    const { anatomy: seen } = await accept(setting, system, tags, anatomy(system.accept) + probe)
    if (!seen) throw new Error(`nothing was seen of ${system.name}`)
    const { did, scripts, others, isAsking } = seen
    rows.push([
      system.name,
      scripts ? `${scripts} of ${tags}` : 'none',
      did.join(', ') || 'nothing',
      String(others),
      isAsking ? 'no' : 'yes'
    ])
    const isOurs = ours.includes(system)
    if (isOurs && scripts) failures.push(`${system.name}: ${scripts} tags were put into the page inside the click`)
    const more = did.filter((what) => !allowed.includes(what) && what !== 'remove' && what !== 'tags')
    if (isOurs && more.length) failures.push(`${system.name}: did ${more.join(', ')} inside the click`)
  }
  return {
    tables: [
      {
        title: 'Inside the click that accepts, 20 tags',
        columns: ['', 'tags put into the page', 'seen', 'other elements in or out', 'question gone'],
        rows
      }
    ],
    failures
  }
}
