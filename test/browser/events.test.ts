// The events on `document`: what each carries, and how often it comes.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  createTagSite,
  hears,
  panel,
  question,
  settled,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow & { readonly late: string[] }

const nothing = { necessary: true, analytics: false, personalisation: false }
const everything = { necessary: true, analytics: true, personalisation: true }

/** Listens at the very end of the page, by both ways. */
const lateListeners = `<script>
  window.late = []
  document.addEventListener('aval:ready', ({ detail }) => late.push('event ' + detail.reason))
  aval.on('ready', ({ reason }) => late.push('on ' + reason))
</script>`

describe('the events of a page', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ pages: { '/slow.js': '' }, slow: { '/slow.js': 250 } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async (page: TagPage = {}) => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      return tab
    }
    const accept = async (tab: Tab) => {
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      await settled(tab)
    }
    const types = (tab: Tab) => tab.evaluate(() => window.told.map(({ type }) => type))

    it('tell once that the page is ready, and where the visitor stands', async () => {
      const tab = await visit()
      await settled(tab)
      expect(await told(tab, 'ready')).toEqual([{ type: 'ready', reason: 'first', allowed: nothing, ask: true }])
    })

    it('tell a visitor who comes back that the answer is stored', async () => {
      const tab = await visit()
      await accept(tab)
      await tab.reload()
      await hears(tab, 'ready')
      expect(await told(tab, 'ready')).toEqual([{ type: 'ready', reason: 'stored', allowed: everything, ask: false }])
      expect(await types(tab)).toEqual(['ready'])
    })

    it('are heard by listeners at the end of the body', async () => {
      const tab = await visit({ body: lateListeners })
      await settled(tab)
      expect([...(await tab.evaluate(() => window.late))].sort()).toEqual(['event first', 'on first'])
    })

    it('are heard once by listeners at the end of a page that comes slowly', async () => {
      const tab = await visit({ body: '<script src="/slow.js"></script>' + lateListeners })
      await settled(tab)
      expect([...(await tab.evaluate(() => window.late))].sort()).toEqual(['event first', 'on first'])
    })

    it('are replayed to one who asks for ready long after', async () => {
      const tab = await visit()
      await settled(tab)
      const reasons = await tab.evaluate(async () => {
        const heard: string[] = []
        const { on } = window.aval as unknown as { on(type: string, run: (d: { reason: string }) => void): void }
        await new Promise<void>((done) =>
          on('ready', ({ reason }) => {
            heard.push(reason)
            done()
          })
        )
        await window.aval.when('necessary')
        return heard
      })
      expect(reasons).toEqual(['first'])
    })

    it('tell a decision once, with what it granted', async () => {
      const tab = await visit()
      await accept(tab)
      expect(await told(tab, 'change')).toEqual([
        {
          type: 'change',
          reason: 'choice',
          allowed: everything,
          ask: false,
          granted: ['analytics', 'personalisation'],
          revoked: []
        }
      ])
    })

    it('tell a refusal once, with nothing granted', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await settled(tab)
      expect(await told(tab, 'change')).toEqual([
        { type: 'change', reason: 'choice', allowed: nothing, ask: false, granted: [], revoked: [] }
      ])
    })

    it('tell a withdrawal by its name, with what it revoked', async () => {
      const tab = await visit()
      await accept(tab)
      await tab.click('[data-aval-open]')
      await tab.click('input[name="analytics"][value="refuse"]')
      await tab.click(action('save'))
      expect((await hears(tab, 'change', 2))[1]).toMatchObject({
        reason: 'withdrawal',
        granted: [],
        revoked: ['analytics'],
        allowed: { analytics: false, personalisation: true }
      })
    })

    it('tell a reset by its name, and that the visitor is asked again', async () => {
      const tab = await visit()
      await accept(tab)
      await tab.evaluate(() => window.aval.reset())
      expect((await hears(tab, 'change', 2))[1]).toMatchObject({ reason: 'reset', ask: true, allowed: nothing })
      expect((await hears(tab, 'show', 2))[1]).toMatchObject({ surface: 'banner', reason: 'reset' })
    })

    it('tell each surface that comes and goes', async () => {
      const tab = await visit()
      await tab.click(action('customise'))
      await panel(tab)
      await tab.click(action('close'))
      await hears(tab, 'show', 3)
      const surfaces = await tab.evaluate(() =>
        window.told.flatMap(({ type, surface, reason }) => (surface ? [`${type} ${surface} ${reason}`] : []))
      )
      expect(surfaces).toEqual([
        'show banner first',
        'hide banner first',
        'show panel first',
        'hide panel first',
        'show banner first'
      ])
    })

    it('tell an error with its code and what was thrown, with nothing granted by it', async () => {
      const tab = await visit({
        body: '<iframe data-aval="analytics" data-src="javascript:1"></iframe>'
      })
      await accept(tab)
      expect(await told(tab, 'error')).toMatchObject([
        { code: 'element', reason: 'choice', error: expect.stringContaining('javascript:1') }
      ])
    })

    it('come in order: ready, show, hide, change', async () => {
      const tab = await visit()
      await accept(tab)
      expect([...(await types(tab))].filter((type) => type !== 'ready')).toEqual(['show', 'hide', 'change'])
      expect((await types(tab)).filter((type) => type === 'ready')).toHaveLength(1)
    })
  })
})
