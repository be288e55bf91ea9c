// The rules for the tools that answer for a visitor, by the letter of their formats.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (name: string) => readFileSync(`${root}docs/reference/rules/${name}.json`, 'utf8')

it('fits the types of autoconsent, as its own check has it', () => {
  const schema = createGenerator({
    path: root + 'node_modules/@duckduckgo/autoconsent/lib/rules.ts',
    type: 'AutoConsentCMPRule',
    skipTypeCheck: true
  }).createSchema('AutoConsentCMPRule')
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema as object)
  const rule = JSON.parse(text('autoconsent'))
  expect([validate(rule), validate.errors]).toEqual([true, null])
  expect(validate({ ...rule, detectPopup: [{ seen: 'aval-ui' }] })).toBe(false)
})

it('takes only public names for hooks', () => {
  const dom = readFileSync(root + 'docs/reference/dom.md', 'utf8')
  const hooks = ['autoconsent', 'consent-o-matic']
    .flatMap((name) => [...text(name).matchAll(/data-[\w-]+(?==|\])|part(?==)|(?<==')[\w-]+(?=')/g)])
    .map(([hook]) => hook!)
  expect(hooks.length).toBeGreaterThan(10)
  for (const hook of new Set(hooks)) expect(dom).toContain(hook)
})
