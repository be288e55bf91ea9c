// Copies the public types to api/, and generates the JSON schema of the script tag's configuration there. Both are
// committed, so that a change of the API is a diff. `--check` writes nothing and fails where api/ is behind.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')
const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'))

const wanted = new Map()

for (const path of readdirSync(join(root, 'dist'), { recursive: true }))
  if (path.endsWith('.d.ts'))
    wanted.set(path, await format(readFileSync(join(root, 'dist', path), 'utf8'), { ...style, parser: 'typescript' }))

const schema = createGenerator({
  path: join(root, 'src/entries/config.ts'),
  tsconfig: join(root, 'tsconfig.json'),
  type: 'Config',
  topRef: false,
  additionalProperties: false,
  skipTypeCheck: true
}).createSchema('Config')
// What has no name of its own is named after the place of its files on this machine: a number says as much, anywhere.
const named = Object.keys(schema.definitions ?? {})
  .filter((name) => /-\d{5,}/.test(name))
  .reduce(
    (text, name, index) =>
      text.replaceAll(JSON.stringify(name), `"Part${index}"`).replaceAll(encodeURIComponent(name), `Part${index}`),
    JSON.stringify(schema)
  )
wanted.set('config.schema.json', await format(named, { ...style, parser: 'json' }))

const api = join(root, 'api')
const current = existsSync(api) ? readdirSync(api, { recursive: true }).filter((path) => /\.(ts|json)$/.test(path)) : []
const stale = [
  ...current.filter((path) => !wanted.has(path)),
  ...[...wanted]
    .filter(([path, text]) => !current.includes(path) || readFileSync(join(api, path), 'utf8') !== text)
    .map(([path]) => path)
]

if (isCheck) {
  if (stale.length) console.error(`api/ is behind the sources: ${stale.join(', ')}. Run npm run build and commit it.`)
  process.exitCode = stale.length ? 1 : 0
} else {
  rmSync(api, { recursive: true, force: true })
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(api, path)), { recursive: true })
    writeFileSync(join(api, path), text)
  }
}
