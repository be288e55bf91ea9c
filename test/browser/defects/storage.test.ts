// Defects of other systems in keeping the answer (docs/reference/defects.md): what Aval promises instead.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import type { Tab } from '../../support/tab.ts'
import {
  action,
  allows,
  cookieValues,
  createTagSite,
  gated,
  gateTag,
  hasRun,
  isAsking,
  question,
  ran,
  settled,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../../support/tag-site.ts'

declare const window: Window & TagWindow

const HOST = 'shop.example.test'
const SIBLING = 'www.example.test'
const page: TagPage = { body: gated('tag') }
const wide: TagPage = { ...page, gate: gateTag('data-aval-domain="auto"') }

const storages = ['localStorage', 'sessionStorage', 'indexedDB'] as const
/** Cookies work, and every other storage throws. */
const lockedStorages = `<script>
  for (const name of ${JSON.stringify(storages)})
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => { throw new DOMException('Denied on purpose', 'SecurityError') }
    })
</script>`

describe('the answer that is kept', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({
      pages: { '/link': ({ query }) => `<!doctype html><title>Link</title><a href="${query['to']}">Go</a>` }
    })
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const accept = async (page_: TagPage, host = HOST) => {
      const tab = await pages.visit(engine, page_, { host })
      await question(tab)
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      return tab
    }
    const isNew = async (tab: Tab) => {
      await question(tab)
      expect(await allows(tab)).toBe(false)
      expect(await ran(tab)).toEqual([])
      expect(await cookieValues(tab)).toEqual([])
    }

    it('is not made again from a copy in the storage of the page', async () => {
      const tab = await accept(page)
      await tab.evaluate(() => {
        const [, text = ''] = /eu-consent=([^;]*)/.exec(document.cookie)!
        const years = Date.now() - 800 * 864e5
        for (const storage of [localStorage, sessionStorage]) {
          for (const key of ['eu-consent', 'aval', 'consent']) storage.setItem(key, text)
          // A yes of 800 days ago, in the words of another system.
          storage.setItem('c15t', JSON.stringify({ consents: { analytics: true }, consentInfo: { time: years } }))
        }
        document.cookie = 'eu-consent=; path=/; max-age=0'
      })
      await tab.reload()
      await isNew(tab)
    })

    it('outlives the page where every storage but the cookie throws', async () => {
      const locked = { ...page, before: lockedStorages }
      const tab = await accept(locked)
      const thrown = await tab.evaluate(
        (names) =>
          names.map((name) => {
            try {
              return String(window[name])
            } catch (error) {
              return (error as Error).name
            }
          }),
        storages
      )
      expect(thrown).toEqual(storages.map(() => 'SecurityError'))
      await tab.reload()
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect(await isAsking(tab)).toBe(false)
      expect(await tab.faults()).toEqual([])
    })

    it('is forgotten by every host of its domain after a reset', async () => {
      const tab = await accept(wide)
      await tab.goto(pages.url(wide, SIBLING))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      await tab.evaluate(() => window.aval.reset())
      // The page starts anew meanwhile: its tag had run.
      await expect.poll(() => tab.cookies()).toEqual([])
      for (const host of [SIBLING, HOST]) {
        await tab.goto(pages.url(wide, host))
        await isNew(tab)
      }
    })

    it('is shared by the hosts of one administration of gouv.fr, and not with another', async () => {
      const tab = await accept(wide, 'www.impots.gouv.fr')
      await tab.goto(pages.url(wide, 'cfs.impots.gouv.fr'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      await tab.goto(pages.url(wide, 'www.culture.gouv.fr'))
      await isNew(tab)
    })

    it('reaches the server on an arrival from another site', async () => {
      const tab = await accept(page)
      const [text] = await cookieValues(tab)
      const target = pages.url(page, HOST)
      await tab.goto(pages.site.url(`/link?to=${encodeURIComponent(target)}`, 'another.test'))
      pages.site.clearRequests()
      await tab.click('a')
      const { headers } = await pages.site.waitForRequest('/page')
      expect(headers.cookie).toBe(`eu-consent=${text}`)
      expect(headers.referer).toContain('another.test')
      await tab.waitFor('the page', () => location.pathname === '/page' && document.readyState === 'complete')
      await settled(tab)
      expect(await isAsking(tab)).toBe(false)
    })
  })
})
