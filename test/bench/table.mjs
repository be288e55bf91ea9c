// Medians, ratios and tables. A table is printed, and with `--docs` written into the documentation between two comments.
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'

/** @typedef {{ title: string, columns: string[], rows: string[][] }} Table */

/** @param {number[]} values */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

/** How many times as much, as people read it. */
export const times = (/** @type {number} */ ratio) =>
  Number.isFinite(ratio) ? `${ratio.toFixed(ratio < 10 ? 2 : 0)}×` : '–'

export const ms = (/** @type {number} */ time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`

/**
 * Runs every system once, then every system once more: what slows the machine for a while slows them all.
 * @template Item, Result
 * @param {number} runs
 * @param {readonly Item[]} items
 * @param {(item: Item, run: number) => Promise<Result>} measure
 * @returns {Promise<Map<Item, Result[]>>}
 */
export const interleave = async (runs, items, measure) => {
  /** @type {Map<Item, Result[]>} */
  const results = new Map(items.map((item) => [item, []]))
  for (let run = 0; run < runs; run++)
    for (const item of items) {
      results.get(item)?.push(await measure(item, run))
      process.stderr.write('.')
    }
  process.stderr.write('\n')
  return results
}

/** @param {Table} table */
export const print = ({ title, columns, rows }) => {
  const lines = [columns, ...rows]
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  console.log(`\n${title}`)
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
    )
}

/** @param {Table} table */
const markdown = ({ title, columns, rows }) => {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [
    `${title}:`,
    '',
    line(columns),
    line(columns.map((_, column) => (column ? '---:' : '---'))),
    ...rows.map(line)
  ].join('\n')
}

const root = new URL('../../', import.meta.url)

/**
 * Writes the tables of a scenario where the page has `<!-- name -->` and `<!-- /name -->`.
 * @param {string} name
 * @param {Table[]} tables
 * @param {string} context of which run these are
 */
export const writeDocs = async (name, tables, context) => {
  const path = new URL('docs/reference/performance.md', root)
  const text = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = text.split(open)
  const after = rest?.split(close)[1]
  if (after === undefined) throw new Error(`no ${open} in the page`)
  const page = [before + open, ...tables.map(markdown), context, close + after].join('\n\n')
  const style = JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8'))
  writeFileSync(path, await format(page, { ...style, parser: 'markdown' }))
}
