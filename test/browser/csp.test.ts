// The strictest page a site can be: nothing but nonces, no style, trusted types. Aval asks nothing more of it.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  action,
  createTagSite,
  gated,
  hasRun,
  hears,
  panel,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite
} from '../support/tag-site.ts'

const strict = (scripts: string, trustedTypes: string) => ({
  'content-security-policy':
    `default-src 'none'; script-src ${scripts}; style-src 'none'; img-src 'self'; connect-src 'self'; ` +
    `frame-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`
})

const nonce = 'nonce="secret"'
const gate = `<script ${nonce} src="/aval/gate.js"></script>`
const external = (name: string, attributes = nonce) =>
  `<script type="text/plain" data-aval="analytics" data-src="/tag.js?name=${name}" ${attributes}></script>`

const body =
  external('external') +
  gated('inline', 'analytics', nonce) +
  external('module', `${nonce} data-type="module"`) +
  `<template data-aval="analytics"><p id="from-template">Chat</p>` +
  `<script ${nonce} src="/tag.js?name=template"></script><script ${nonce}>ran.push('in template')</script></template>` +
  `<img data-aval="analytics" data-src="/image.svg" alt=""><iframe data-aval="analytics" data-src="/blank"></iframe>`

const policies: readonly (readonly [string, TagPage])[] = [
  ['a nonce', { gate, body, headers: strict("'nonce-secret'", 'aval') }],
  [
    'a nonce and strict-dynamic',
    { gate, body: body + external('no nonce', ''), headers: strict("'nonce-secret' 'strict-dynamic'", 'aval') }
  ]
]

describe('a page under a strict policy', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    for (const [name, page] of policies) {
      const extra = name.includes('strict-dynamic') ? ['no nonce'] : []

      it(`is asked under ${name}, and nothing is violated`, async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        expect(await ran(tab)).toEqual([])
        expect(await tab.faults()).toEqual([])
        expect(await told(tab, 'error')).toEqual([])
      })

      it(`has the banner's own style under ${name}`, async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        const looks = await tab.evaluate(() => {
          const button = document.querySelector('[data-aval-action="accept-all"]')!
          return [getComputedStyle(button.closest('aval-ui')!).position, getComputedStyle(button).cursor]
        })
        expect(looks).toEqual(['fixed', 'pointer'])
      })

      it(`runs every kind of tag after a yes under ${name}, and nothing is violated`, async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        await tab.click(action('accept-all'))
        const all = ['external', 'in template', 'inline', 'module', 'template', ...extra].sort()
        expect([...(await hasRun(tab, all.length))].sort()).toEqual(all)
        await pages.site.waitForRequest('/image.svg')
        expect((await tab.look('#from-template'))?.visible).toBe(true)
        await tab.waitFor('the frame', () => frames[0]?.document.title === 'Blank')
        expect(await tab.faults()).toEqual([])
        expect(await told(tab, 'error')).toEqual([])
      })

      it(`runs every kind of tag for a visitor who comes back under ${name}`, async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        await tab.click(action('accept-all'))
        await hasRun(tab, 5 + extra.length)
        await tab.reload()
        expect(await hasRun(tab, 5 + extra.length)).toHaveLength(5 + extra.length)
        expect(await told(tab, 'error')).toEqual([])
        // Not every fault: Firefox sends the frame an error for the empty page it leaves, and loads the other.
        expect((await tab.faults()).filter(({ kind }) => kind === 'csp')).toEqual([])
      })

      it(`opens its panel under ${name}, and nothing is violated`, async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        await tab.click(action('customise'))
        await panel(tab)
        await tab.click(action('close'))
        await question(tab)
        expect(await tab.faults()).toEqual([])
      })
    }

    const lacking = {
      gate,
      headers: strict("'nonce-secret'", 'another'),
      body:
        external('external') +
        `<img data-aval="analytics" data-src="/image.svg" alt=""><script ${nonce}>ran.push('own')</script>`
    }

    it('keeps gated scripts closed where the policy does not name aval, and says so once', async () => {
      const tab = await pages.visit(engine, lacking)
      await question(tab)
      await tab.click(action('accept-all'))
      await hears(tab, 'error')
      expect(await ran(tab)).toEqual(['own'])
      expect(await told(tab, 'error')).toMatchObject([{ code: 'element', allowed: { analytics: true } }])
      expect(pages.site.requestsTo('/tag.js')).toEqual([])
    })

    it('goes on with everything else where the policy does not name aval', async () => {
      const tab = await pages.visit(engine, lacking)
      await question(tab)
      await tab.click(action('accept-all'))
      await pages.site.waitForRequest('/image.svg')
      await settled(tab)
      const faults = await tab.faults()
      expect(faults.map(({ kind }) => kind)).toEqual(['csp'])
      expect(faults[0]!.where).toBe('trusted-types')
    })
  })
})
