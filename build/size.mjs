// Measures what is shipped, brotli 11 of the minified file, against the limits in entries.mjs, and prints the table.
// `npm run size` after a build fails on a limit passed; with `-- --readme` it also writes the table of the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { format } from 'prettier'
import { minify } from 'terser'
import { rollup } from 'rollup'
import resolve from '@rollup/plugin-node-resolve'
import replace from '@rollup/plugin-replace'
import { transform } from 'lightningcss'
import { entries, files, journeys, languages, shared, themes } from './entries.mjs'

const root = new URL('../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

const brotli = (text) =>
  brotliCompressSync(text.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 }
  }).length

/** One import, as a site's bundler would leave it: everything it needs included, everything else shaken off. */
const importSize = async ({ name, import: imported, without = [] }) => {
  const source = fileURLToPath(new URL(`dist/${name}.js`, root))
  const id = '\0import'
  const bundle = await rollup({
    input: id,
    external: without,
    plugins: [
      {
        name: 'one-import',
        resolveId: (asked) => (asked === id ? id : null),
        // What is loaded later is measured apart.
        resolveDynamicImport: (asked) => ({ id: asked, external: true }),
        load: (asked) =>
          asked === id
            ? `import ${imported} from ${JSON.stringify(source)}\nexport { ${imported.replace(/[{}]/g, '')} }`
            : null
      },
      resolve(),
      replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } })
    ]
  })
  const { output } = await bundle.generate({ format: 'es' })
  const { code } = await minify(output[0].code, { module: true, ecma: 2020, compress: { passes: 3 } })
  return brotli(code)
}

/** @returns {Promise<{ name: string, size: number, limit?: number }[]>} sizes in bytes */
export const sizes = async () => {
  const sizeOf = Object.fromEntries(files.map(({ name }) => [name, brotli(read(`dist/cdn/${name}`))]))
  return [
    ...files.filter(({ limit }) => limit).map(({ name, limit }) => ({ name, size: sizeOf[name], limit })),
    ...journeys.map(({ name, files, limit }) => ({
      name,
      size: files.reduce((sum, file) => sum + sizeOf[file], 0),
      limit
    })),
    ...(await Promise.all(
      entries.map(async (entry) => ({
        name: `${entry.import} from 'aval${entry.name === 'index' ? '' : '/' + entry.name}'${entry.without ? ', without ' + entry.without : ''}`,
        size: await importSize(entry),
        limit: entry.limit
      }))
    )),
    ...themes.map(({ name, limit }) => {
      const source = `themes/${name}.css`
      const { code } = transform({ filename: source, code: Buffer.from(read(source)), minify: true })
      return { name: source, size: brotli(code.toString()), limit }
    })
  ]
}

/**
 * The rows to show. There are fifty languages: French, and of each kind the one that takes most of its limit, stand for
 * all of them. @param {Awaited<ReturnType<typeof sizes>>} rows
 */
const shownOf = (rows) => {
  const kindOf = ({ name }) =>
    name.includes('locales/') ||
    [...languages, ...shared].some((it) => name.endsWith(`/${it}.js`) || name === `${it}.js`)
      ? name.replace(/[\w-]+(\.js|'?)$/, '')
      : null
  const fullest = new Map()
  for (const row of rows) {
    const kind = kindOf(row)
    if (kind === null) continue
    const { size, limit } = fullest.get(kind) ?? { size: 0, limit: 1 }
    if (row.size / row.limit > size / limit) fullest.set(kind, row)
  }
  const most = new Set(fullest.values())
  return rows
    .filter((row) => kindOf(row) === null || most.has(row) || /\bfr(\.js|')$/.test(row.name) || row.size > row.limit)
    .map((row) => (most.has(row) ? { ...row, name: `${row.name}, the fullest of ${languages.length}` } : row))
}

/** The table of the README, between its two comments. */
const writeReadme = async (rows) => {
  const table = [
    '| | size | limit |',
    '| --- | ---: | ---: |',
    ...rows.map(({ name, size, limit }) => `| ${name} | ${size} | ${limit} |`)
  ].join('\n')
  const path = new URL('README.md', root)
  const text = readFileSync(path, 'utf8').replace(/(<!-- sizes -->\n)[^]*?(?=<!-- \/sizes -->)/, `$1\n${table}\n\n`)
  const style = JSON.parse(read('.prettierrc.json'))
  writeFileSync(path, await format(text, { ...style, parser: 'markdown' }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = shownOf(await sizes())
  if (process.argv.includes('--readme')) await writeReadme(rows)
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`${'brotli 11, bytes'.padEnd(width)}    size   limit`)
  for (const { name, size, limit } of rows)
    console.log(
      `${name.padEnd(width)}  ${String(size).padStart(6)}  ${String(limit).padStart(6)}${size > limit ? '  over' : ''}`
    )
  process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0
}
