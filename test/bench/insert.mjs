// 1,000 elements come into a page of 10,000 or 20,000: what a gate that watches the page costs each time. The time is
// that of the page's own work with everything that follows it in the same task, and no layout or paint.
import { questionOf } from './browser.mjs'
import { probe } from './probe.mjs'
import { interleave, median, ms, times } from './table.mjs'

/** @typedef {import('./systems.mjs').System} System */
/** @typedef {{ together: number, microtasks: number, tasks: number }} Cost */

const tags = 20
const inserted = 1000

/** Runs in the page. Observers are called in microtasks, those of an insertion before those that are asked for after it. */
const insert = `async (count) => {
  const home = document.querySelector('#home')
  const now = () => performance.now()
  const put = (number) => {
    const p = document.createElement('p')
    p.textContent = 'Inserted ' + number
    home.append(p)
  }
  const ways = {
    async together(count) {
      const start = now()
      for (let number = 0; number < count; number++) put(number)
      await null
      return now() - start
    },
    async microtasks(count) {
      const start = now()
      for (let number = 0; number < count; number++) {
        put(number)
        await null
      }
      return now() - start
    },
    tasks: (count) =>
      new Promise((settle) => {
        let [sum, number] = [0, 0]
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const start = now()
          put(number++)
          queueMicrotask(() => {
            sum += now() - start
            if (number < count) port2.postMessage(0)
            else settle(sum)
          })
        }
        port2.postMessage(0)
      })
  }
  const idle = () => new Promise((settle) => requestIdleCallback(settle))
  const costs = {}
  for (const turn of ['warm', 'measured'])
    for (const [name, way] of Object.entries(ways)) {
      await idle()
      costs[name] = await way(count)
      home.replaceChildren()
    }
  return costs
}`

/** @param {import('./gate.mjs').Setting} setting */
export const insertScenario = async (setting) => {
  const { bench, site } = setting
  const { ungated, ours, peers } = setting.systems
  /** @typedef {{ name: string, system: System, isOpen: boolean }} Case */
  const floor = { name: 'ungated', system: ungated, isOpen: true }
  /** @type {Case[]} */
  const cases = [
    floor,
    ...[...ours, ...peers].flatMap((system) => [
      { name: `${system.name}, open`, system, isOpen: true },
      { name: `${system.name}, closed`, system, isOpen: false }
    ])
  ]

  /** @type {import('./table.mjs').Table[]} */
  const tables = []
  for (const elements of [10_000, 20_000]) {
    const results = await interleave(setting.runs, cases, async ({ system, isOpen }) => {
      const profile = await bench.profile()
      try {
        const page = await profile.newPage()
        await page.goto(site.url(system, { tags, elements, script: probe }), { waitUntil: 'load' })
        if (system.accept) {
          const button = await questionOf(page, system.accept)
          if (isOpen) await button.click()
        }
        if (isOpen) await page.waitForFunction(`probe.ran >= ${tags}`)
        return /** @type {Cost} */ (await page.evaluate(`(${insert})(${inserted})`))
      } finally {
        await profile.close()
      }
    })
    const of = (/** @type {Case} */ item, /** @type {keyof Cost} */ way) =>
      median((results.get(item) ?? []).map((cost) => cost[way]))
    tables.push({
      title: `${inserted.toLocaleString('en')} elements into a page of ${elements.toLocaleString('en')}`,
      columns: ['', 'in one task', 'a microtask each', 'a task each', 'more per insertion'],
      rows: cases.map((item) => [
        item.name,
        ...['together', 'microtasks', 'tasks'].map((name) => {
          const way = /** @type {keyof Cost} */ (name)
          return item === floor ? `1 (${ms(of(item, way))})` : times(of(item, way) / of(floor, way))
        }),
        item === floor ? '–' : `${(of(item, 'tasks') - of(floor, 'tasks')).toFixed(1)} µs`
      ])
    })
  }
  return { tables, failures: [] }
}
