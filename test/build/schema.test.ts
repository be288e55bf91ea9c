// The JSON schema that editors check a configuration with: it must know every field we read, and every configuration we
// show.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const ajv = new Ajv({ strict: false })
const validate = ajv.compile(JSON.parse(read('api/config.schema.json')))

const errorsOf = (config: unknown) => (validate(config) ? [] : validate.errors)

/** The configuration blocks of a page or of a page of documentation. */
const configsIn = (path: string) =>
  [...read(path).matchAll(/<script type="application\/json" data-aval-config>([^]*?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json!)
  )

it.each(['docs/essential/configuration.md', 'examples/script-tag/index.html', 'examples/script-tag/politique.html'])(
  'accepts the configuration of %s',
  (path) => {
    const configs = configsIn(path)
    expect(configs).not.toHaveLength(0)
    for (const config of configs) expect(errorsOf(config)).toEqual([])
  }
)

it('accepts nothing at all, which is a complete configuration', () => {
  expect(errorsOf({})).toEqual([])
})

it.each([
  ['a field that nobody reads', { purpose: [] }],
  ['a purpose without an id', { purposes: [{ title: 'Statistiques' }] }],
  ['a regime that is not known', { regime: 'maybe' }],
  ['a lifetime in words', { lifetime: 'six months' }]
])('refuses %s', (_, config) => {
  expect(errorsOf(config)).not.toEqual([])
})
