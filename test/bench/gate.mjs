// `npm run bench:gate`, after a build: what holding tags back costs, as ratios within one run, against the same tags
// ungated, against the least one can write by hand, and against peers from npm. Times are never asserted; what may fail
// is of another kind: that the time per tag stays linear, and that no tag starts inside the click.
//
//   npm run bench:gate -- accept returning   some of the scenarios: accept, click, returning, insert
//   npm run bench:gate -- --runs 3           how often each is run; 7 if left out
//   npm run bench:gate -- --against <folder> another build of dist/cdn, beside this one
//   npm run bench:gate -- --docs             writes the tables of docs/reference/performance.md
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { acceptScenario, clickScenario } from './accept.mjs'
import { launch } from './browser.mjs'
import { insertScenario } from './insert.mjs'
import { returningScenario } from './returning.mjs'
import { createBenchSite } from './server.mjs'
import { aval, systems } from './systems.mjs'
import { print, writeDocs } from './table.mjs'

const scenarios = { accept: acceptScenario, click: clickScenario, returning: returningScenario, insert: insertScenario }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    against: { type: 'string', multiple: true, default: [] },
    docs: { type: 'boolean', default: false }
  }
})
const unknown = positionals.find((name) => !(name in scenarios))
if (unknown) throw new Error(`no scenario ${unknown}: ${Object.keys(scenarios).join(', ')}`)

const { ungated, byHand, ours, peers } = systems()
const others = values.against.map((folder, number) =>
  aval(`other build ${number + 1}`, pathToFileURL(`${resolve(folder)}/`))
)
const runs = Number(values.runs)

/**
 * @typedef {object} Setting
 * @property {import('./browser.mjs').Bench} bench
 * @property {import('./server.mjs').BenchSite} site
 * @property {number} runs
 * @property {{ ungated: System, byHand: System, ours: System[], peers: System[] }} systems
 *
 * @typedef {import('./systems.mjs').System} System
 */

const site = await createBenchSite()
const bench = await launch()
try {
  /** @type {Setting} */
  const setting = { bench, site, runs, systems: { ungated, byHand, ours: [ours, ...others], peers } }
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (positionals.length && !positionals.includes(name)) continue
    const { tables, failures } = await scenario(setting)
    tables.forEach(print)
    for (const failure of failures) {
      console.error(`✗ ${failure}`)
      process.exitCode = 1
    }
    const context = name === 'click' ? `One run in ${bench.version}.` : `Medians of ${runs} runs in ${bench.version}.`
    if (values.docs) await writeDocs(name, tables, context)
  }
} finally {
  await bench.close()
  await site.close()
}
