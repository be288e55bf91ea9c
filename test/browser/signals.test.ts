// Global Privacy Control: a refusal said once to the browser, for every site; and still not the last word here.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  action,
  allows,
  cookieValues,
  createTagSite,
  gated,
  gateTag,
  hasRun,
  hears,
  isAsking,
  panel,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite
} from '../support/tag-site.ts'

const signal = (value: unknown) =>
  `Object.defineProperty(navigator, 'globalPrivacyControl', { value: ${JSON.stringify(value)}, configurable: true })`
const page: TagPage = { body: gated('tag') }
const optOut: TagPage = { ...page, gate: gateTag('data-aval-regime="opt-out"') }
const SENTENCE = 'nous l’avons pris comme un refus'

describe('a browser that says Global Privacy Control', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ before: signal(true) })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const openPanel = async (page_ = page) => {
      const tab = await pages.visit(engine, page_)
      await tab.click('[data-aval-open]')
      await panel(tab)
      return tab
    }

    it('has refused: nothing is granted, nothing runs', async () => {
      const tab = await pages.visit(engine, page)
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab)).toBe(false)
      expect(await told(tab, 'ready')).toMatchObject([{ reason: 'signal', ask: false }])
    })

    it('is not asked, and does not even load the question', async () => {
      pages.site.clearRequests()
      const tab = await pages.visit(engine, page)
      await settled(tab)
      expect(await isAsking(tab)).toBe(false)
      expect(pages.site.requestsTo('/aval/').map(({ path }) => path)).toEqual(['/aval/gate.js'])
    })

    it('has nothing stored for it', async () => {
      const tab = await pages.visit(engine, page)
      await settled(tab)
      expect(await cookieValues(tab)).toEqual([])
    })

    it('is told in the panel what was made of it', async () => {
      const tab = await openPanel()
      expect((await tab.look('dialog'))?.text).toContain(SENTENCE)
    })

    it('finds every purpose refused in the panel, and closing it changes nothing', async () => {
      const tab = await openPanel()
      await tab.click(action('close'))
      await hears(tab, 'hide')
      await settled(tab)
      expect(await isAsking(tab)).toBe(false)
      expect(await allows(tab)).toBe(false)
    })

    it('gives way to a yes said in the panel, on this page and the next', async () => {
      const tab = await openPanel()
      await tab.click('input[name="analytics"][value="accept"]')
      await tab.click(action('save'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      await tab.reload()
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect(await allows(tab, 'personalisation')).toBe(false)
    })

    it('refuses where a site would take silence for a yes', async () => {
      const tab = await pages.visit(engine, optOut)
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab)).toBe(false)
    })

    it('is asked where the site asks for the banner itself', async () => {
      const tab = await pages.visit(engine, page)
      await tab.evaluate(() => (window as unknown as { aval: { open(surface: string): void } }).aval.open('banner'))
      await question(tab)
      expect(await allows(tab)).toBe(false)
    })
  })
})

describe.each([false, undefined, 'true', 1])('a browser whose Global Privacy Control is %s', (value) => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ before: value === undefined ? '' : signal(value) })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('has said nothing: it is asked, and nothing is granted', async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab)).toBe(false)
      expect(await told(tab, 'ready')).toMatchObject([{ reason: 'first', ask: true }])
    })
  })
})
