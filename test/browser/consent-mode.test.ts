// Google Consent Mode on a script-tag page: google.js stands after gate.js, and before anything of Google's.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  createTagSite,
  gateTag,
  hears,
  panel,
  question,
  settled,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow & { readonly dataLayer: unknown[]; readonly order: string[] }

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted'
}
const granted = { ...denied, analytics_storage: 'granted', personalization_storage: 'granted' }

const google = (attributes = '') => `<script src="/aval/google.js" ${attributes}></script>`
// As Google's own snippet has it.
const snippet = `<script>
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', 1)
  gtag('config', 'G-1')
</script>`
const page: TagPage = { gate: gateTag() + google(), after: snippet }

/** The commands in the data layer, and whether each is a real Arguments object, which alone Google's tags run. */
const commands = async (tab: Tab) =>
  tab.evaluate(() =>
    window.dataLayer.map((item) => ({
      isArguments: Object.prototype.toString.call(item) === '[object Arguments]',
      words: [...(item as Iterable<unknown>)] as [string, string, Record<string, string>]
    }))
  )
const named = async (tab: Tab) => (await commands(tab)).map(({ words: [first, second] }) => `${first} ${second}`)
const updates = async (tab: Tab) =>
  (await commands(tab)).flatMap(({ words: [, second, states] }) => (second === 'update' ? [states] : []))

describe('Google Consent Mode', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async (page_ = page) => {
      const tab = await pages.visit(engine, page_)
      await question(tab)
      return tab
    }
    const accepted = async (page_ = page) => {
      const tab = await visit(page_)
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      return tab
    }

    it('is told the default before anything else, with all seven types', async () => {
      const tab = await visit()
      const [first] = await commands(tab)
      expect(first).toEqual({ isArguments: true, words: ['consent', 'default', denied] })
    })

    it('is told nothing more to a first visitor before an answer', async () => {
      const tab = await visit()
      expect(await named(tab)).toEqual(['consent default', 'js 1', 'config G-1'])
    })

    it('is told the yes of a visitor who comes back before the next line of the page', async () => {
      const tab = await accepted()
      await tab.reload()
      expect(await named(tab)).toEqual(['consent default', 'consent update', 'js 1', 'config G-1'])
      expect(await updates(tab)).toEqual([granted])
    })

    it('is told the no of a visitor who comes back, once', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await tab.reload()
      expect(await named(tab)).toEqual(['consent default', 'consent update', 'js 1', 'config G-1'])
      expect(await updates(tab)).toEqual([denied])
    })

    it('is told a decision once, in Arguments', async () => {
      const tab = await accepted()
      await settled(tab)
      expect(await updates(tab)).toEqual([granted])
      expect((await commands(tab)).every(({ isArguments }) => isArguments)).toBe(true)
    })

    it('is told a refusal once', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await settled(tab)
      expect(await updates(tab)).toEqual([denied])
    })

    it('is told one purpose apart from the other', async () => {
      const tab = await visit()
      await tab.click(action('customise'))
      await panel(tab)
      await tab.click('input[name="analytics"][value="accept"]')
      await tab.click(action('save'))
      await hears(tab, 'change')
      expect(await updates(tab)).toEqual([{ ...denied, analytics_storage: 'granted' }])
    })

    it('is told a withdrawal, denied, before anybody else', async () => {
      const watch = `<script>
        window.order = []
        const push = dataLayer.push
        dataLayer.push = (...items) => {
          order.push(items[0][1] + ' ' + items[0][2].analytics_storage)
          return push.apply(dataLayer, items)
        }
        aval.when('analytics', () => () => order.push('stopped'))
        document.addEventListener('aval:change', ({ detail }) => order.push(detail.reason))
      </script>`
      const tab = await accepted({ ...page, body: watch })
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await hears(tab, 'change', 2)
      expect(await tab.evaluate(() => window.order)).toEqual([
        'update granted',
        'choice',
        'update denied',
        'stopped',
        'withdrawal'
      ])
    })

    it('is told inside the click', async () => {
      const watch = `<script>
        addEventListener('click', () => queueMicrotask(() => (window.order = dataLayer.map(([, second]) => second))))
      </script>`
      const tab = await visit({ ...page, body: watch })
      await tab.click(action('accept-all'))
      expect(await tab.waitFor('the click', () => window.order)).toContain('update')
    })

    it('is told another mapping, and what is not in it stays denied', async () => {
      const mapping = { ad_storage: 'personalisation' }
      const tab = await accepted({ gate: gateTag() + google(`data-aval-mapping='${JSON.stringify(mapping)}'`) })
      expect(await updates(tab)).toEqual([{ ...denied, ad_storage: 'granted' }])
    })

    it.each(['{"ad_storage":', 'null', '7'])('is told that everything is denied under the mapping %s', async (text) => {
      const tab = await accepted({ gate: gateTag() + google(`data-aval-mapping='${text}'`) })
      expect((await commands(tab))[0]?.words[1]).toBe('default')
      expect(await updates(tab)).toEqual([denied])
      expect(await tab.faults()).toEqual([])
    })

    it('leaves a page without gate.js as it is', async () => {
      const tab = await pages.visit(engine, { gate: google(), after: snippet })
      expect(await named(tab)).toEqual(['js 1', 'config G-1'])
      expect(await tab.faults()).toEqual([])
    })
  })
})
