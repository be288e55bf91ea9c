// A page that can keep nothing: sandboxed, with an origin of its own, where reading or writing a cookie throws.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  action,
  allows,
  createTagSite,
  gated,
  hasRun,
  hears,
  panel,
  question,
  ran,
  settled,
  told,
  type TagSite
} from '../support/tag-site.ts'

const page = {
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
  body: gated('inline') + '<script type="text/plain" data-aval="analytics" data-src="/tag.js?name=external"></script>'
}

describe('a page that is denied cookies and storage', () => {
  let pages: TagSite
  beforeAll(async () => {
    // A sandboxed page is a stranger to its own site: modules come only with leave.
    const open = { 'access-control-allow-origin': '*' }
    pages = await createTagSite({ headers: { '/aval/': open } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      return tab
    }

    it('really is denied', async () => {
      const tab = await visit()
      const denied = await tab.evaluate(() =>
        [() => document.cookie, () => (document.cookie = 'a=1'), () => localStorage].map((touch) => {
          try {
            touch()
            return 'given'
          } catch (error) {
            return (error as Error).name
          }
        })
      )
      expect(denied).toEqual(['SecurityError', 'SecurityError', 'SecurityError'])
    })

    it('is asked, with nothing granted and nothing wrong on the page', async () => {
      const tab = await visit()
      expect(await allows(tab)).toBe(false)
      expect(await ran(tab)).toEqual([])
      expect(await told(tab, 'error')).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('runs its tags on a yes, for this page', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 2)).toEqual(['inline', 'external'])
      expect(await allows(tab)).toBe(true)
      expect(await tab.faults()).toEqual([])
    })

    it('tells once that the answer is not kept', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await hears(tab, 'error')
      await settled(tab)
      expect(await told(tab, 'error')).toMatchObject([{ code: 'storage', allowed: { analytics: true } }])
    })

    it('says in the panel that the choice holds for this page only', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      await tab.click('[data-aval-open]')
      await panel(tab)
      expect((await tab.look('dialog'))?.text).toContain('il vaut pour cette page seulement')
    })

    it('does not say so before anything had to be kept', async () => {
      const tab = await visit()
      await tab.click(action('customise'))
      await panel(tab)
      expect((await tab.look('dialog'))?.text).not.toContain('il vaut pour cette page seulement')
    })

    it('takes a yes back: the page starts anew, nothing runs, and it asks again', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      await tab.evaluate(() => (document.title = 'before'))
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await tab.waitFor('the page to start anew', () => document.title !== 'before')
      await question(tab)
      expect(await allows(tab)).toBe(false)
      expect(await ran(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('is asked again on the next page', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      await tab.reload()
      await question(tab)
      expect(await ran(tab)).toEqual([])
    })
  })
})
