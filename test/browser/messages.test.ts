// A policy with a mistake in it: development says it in one sentence with what to do, production says nothing; both ask,
// and grant nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { access } from 'node:fs/promises'
import { eachEngine } from '../support/engines.ts'
import {
  allows,
  configBlock,
  createTagSite,
  gated,
  gateTag,
  question,
  ran,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow

const POLICY = 'data-aval-policy-url="/policy"'

interface Mistake {
  readonly name: string
  /** What the site wrote: a value, or the very text of the block. */
  readonly config?: unknown
  readonly attributes?: string
  /** The pages under docs/messages, one a sentence, and some words of the sentences. */
  readonly codes: readonly string[]
  readonly says?: readonly RegExp[]
}

const mistakes: readonly Mistake[] = [
  { name: 'purposes that are a number', config: { purposes: 7 }, codes: ['policy'], says: [/"purposes" is 7/] },
  { name: 'a null purpose', config: { purposes: [null, { id: 'analytics' }] }, codes: ['id'], says: [/letter/] },
  { name: 'null services', config: { purposes: [{ id: 'analytics', services: [null] }] }, codes: ['id'] },
  {
    name: 'services that are a text',
    config: { purposes: [{ id: 'analytics', services: 'matomo' }] },
    codes: ['policy'],
    says: [/not a list/]
  },
  { name: 'a JSON block that is cut short', config: '{ "purposes": [', codes: ['config'], says: [/not valid JSON/] },
  { name: 'a JSON block that is empty', config: '', codes: ['config'] },
  { name: 'a lifetime in words', config: { lifetime: 'forever' }, codes: ['lifetime'], says: [/from 1 to 13/] },
  { name: 'a lifetime in words, as an attribute', attributes: 'data-aval-lifetime="forever"', codes: ['lifetime'] },
  { name: 'a lifetime of 24 months', config: { lifetime: 24 }, codes: ['lifetime'] },
  { name: 'a regime that does not exist', config: { regime: 'both' }, codes: ['regime'], says: [/write "opt-in"/] },
  { name: 'a revision in words', config: { revision: 'two' }, codes: ['revision'], says: [/whole number/] },
  {
    name: 'an id used twice',
    config: { purposes: [{ id: 'analytics', services: [{ id: 'analytics' }] }] },
    codes: ['duplicate-id']
  },
  {
    name: 'an id that is no word',
    config: { purposes: [{ id: 'web analytics' }, { id: 'analytics' }] },
    codes: ['id']
  },
  { name: 'a purpose without texts', config: { purposes: [{ id: 'analytics' }, { id: 'media' }] }, codes: ['text'] },
  {
    name: 'two mistakes',
    config: { lifetime: 0, regime: 'opt-in ' },
    codes: ['lifetime', 'regime'],
    says: [/A lifetime of 0/, /The regime "opt-in "/]
  }
]
/** Not a mistake that anybody could make by hand: nothing to say, and nothing to gain. */
const tricks: readonly Mistake[] = [
  { name: 'a policy under __proto__', config: '{ "__proto__": { "regime": "opt-out", "cookie": "x" } }', codes: [] },
  { name: 'a constructor', config: '{ "constructor": { "prototype": { "regime": "opt-out" } } }', codes: [] },
  {
    name: 'a purpose called __proto__',
    config: '{ "purposes": [{ "id": "__proto__" }, { "id": "analytics" }] }',
    codes: ['id']
  }
]

const tag = gated('tag') + gated('inherited', 'constructor') + gated('proto', '__proto__')
const pageOf = ({ config, attributes = '' }: Mistake, file: string): TagPage => ({
  before: config === undefined ? '' : configBlock(config),
  gate: gateTag(attributes, file),
  body: tag
})

describe('a policy with a mistake', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  it('is explained on a page that exists', async () => {
    const codes = new Set(mistakes.flatMap(({ codes }) => codes))
    await Promise.all([...codes].map((code) => access(`docs/messages/${code}.md`)))
  })

  eachEngine((engine) => {
    describe.each([...mistakes, ...tricks])('$name', (mistake) => {
      it('is told in development, a sentence a mistake, and the page asks', async () => {
        const tab = await pages.visit(engine, pageOf(mistake, 'gate.dev.js'))
        await question(tab)
        // The page's own tags ask about keys that no policy has: see the end. Nor has it a page about its policy.
        const warned = (await tab.evaluate(() => window.warned)).filter((text) => !/unknown-key|policy-url/.test(text))
        expect(warned.map((text) => /^\[aval\] .+[.?] \(docs\/messages\/([\w-]+)\.md\)/.exec(text)?.[1])).toEqual(
          mistake.codes
        )
        mistake.says?.forEach((words, index) => expect(warned[index]).toMatch(words))
        expect(await ran(tab)).toEqual([])
        expect(await allows(tab)).toBe(false)
      })

      it('is passed over in production: the page asks, with nothing granted', async () => {
        const tab = await pages.visit(engine, pageOf(mistake, 'gate.js'))
        await question(tab)
        expect(await tab.evaluate(() => window.warned)).toEqual([])
        expect(await ran(tab)).toEqual([])
        expect(await allows(tab)).toBe(false)
        expect(await tab.faults()).toEqual([])
      })
    })

    it('is not imagined in a policy that has none', async () => {
      const purposes = [{ id: 'analytics', services: [{ id: 'matomo' }] }]
      const config = { purposes, lifetime: 6, revision: 1, policyUrl: '/policy' }
      const tab = await pages.visit(engine, { before: configBlock(config), gate: gateTag('', 'gate.dev.js') })
      await question(tab)
      expect(await tab.evaluate(() => window.warned)).toEqual([])
    })

    it('is found in a key that no policy has, with the one that was probably meant', async () => {
      const tab = await pages.visit(engine, { gate: gateTag(POLICY, 'gate.dev.js'), body: gated('tag', 'analytic') })
      await question(tab)
      expect(await tab.evaluate(() => window.warned)).toEqual([
        expect.stringMatching(
          /^\[aval\] The key "analytic" .+ Did you mean "analytics"\? \(docs\/messages\/unknown-key\.md\)$/
        )
      ])
    })

    it('is not said twice', async () => {
      const config = { regime: 'both' }
      const gate = gateTag(POLICY, 'gate.dev.js')
      const tab = await pages.visit(engine, { before: configBlock(config), gate: gate + gate })
      await question(tab)
      expect(await tab.evaluate(() => window.warned)).toHaveLength(1)
    })
  })
})
