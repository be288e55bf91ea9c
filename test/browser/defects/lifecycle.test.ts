// Defects of other systems in the life of a page (docs/reference/defects.md): what Aval waits for, asks of the network,
// and leaves as it was.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import type { Tab } from '../../support/tab.ts'
import {
  action,
  configBlock,
  createTagSite,
  gated,
  gateTag,
  hasRun,
  hears,
  isAsking,
  question,
  ran,
  settled,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../../support/tag-site.ts'

declare const window: Window &
  TagWindow & { readonly namesBefore: string[]; readonly changed: () => string[]; stayed: boolean }

const page: TagPage = { body: gated('tag') }

/** The functions that other systems replace, and those next to them. */
const keepNatives = `<script>
  {
    const owners = {
      Node: Node.prototype, Element: Element.prototype, Document: Document.prototype, document, window,
      script: HTMLScriptElement.prototype, frame: HTMLIFrameElement.prototype, image: HTMLImageElement.prototype,
      XMLHttpRequest: XMLHttpRequest.prototype, EventTarget: EventTarget.prototype, Storage: Storage.prototype,
      Navigator: Navigator.prototype, History: History.prototype, Array: Array.prototype, Object, JSON, Promise
    }
    const look = () => {
      const found = new Map()
      for (const [owner, object] of Object.entries(owners))
        for (const [name, parts] of Object.entries(Object.getOwnPropertyDescriptors(object)))
          for (const part of ['value', 'get', 'set'])
            if (typeof parts[part] === 'function') found.set(owner + '.' + name + ' ' + part, parts[part])
      return found
    }
    const before = look()
    window.namesBefore = ['namesBefore', 'changed', ...Object.getOwnPropertyNames(window)]
    window.changed = () => {
      const now = look()
      return [...before.keys()].filter((name) => before.get(name) !== now.get(name))
    }
  }
</script>`

/** A yes to analytics of a month ago, before the site had anything else to ask. */
const monthAgo = Math.floor(Date.now() / 1000) - 30 * 86_400
const record = `_v=1&_r=0&_t=${monthAgo}&_e=${monthAgo + 300 * 86_400}&_id=k3v9x2m4q8&analytics=1`
const withNews = (folder: string): TagPage => ({
  before: configBlock({ purposes: [{ id: 'analytics' }, { id: 'personalisation' }] }),
  gate: `<script src="/${folder}/gate.js"></script>`,
  body: gated('tag') + gated('news', 'personalisation')
})

describe('a page with the script tag', () => {
  let pages: TagSite
  beforeAll(async () => {
    const broken = ['ui.js', 'fr.js', 'en.js'].map((name) => [`/broken/${name}`, { status: 500 }])
    pages = await createTagSite({
      pages: Object.fromEntries(broken),
      mounts: { '/broken/': 'dist/cdn', '/waiting/': 'dist/cdn' },
      slow: { '/waiting/fr.js': 'hold', '/held.svg': 'hold' }
    })
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async (page_ = page) => {
      const tab = await pages.visit(engine, page_)
      await question(tab)
      return tab
    }
    const comesBack = async (folder: string) => {
      const tab = await engine.open(pages.site.url('/blank'))
      await tab.evaluate((text) => {
        document.cookie = `eu-consent=${text}; path=/; max-age=86400`
      }, record)
      // Firefox and WebKit hold the load of a page until what it imports has come; Chromium does not.
      await tab.goto(pages.url(withNews(folder)), 'parsed')
      return tab
    }
    const openPanel = async (tab: Tab) => {
      await tab.click('[data-aval-open]')
      await tab.waitFor('the panel', () => document.querySelector('aval-ui')?.shadowRoot?.querySelector('dialog[open]'))
    }

    it('asks, and runs what is accepted, while an image holds back the load of the page', async () => {
      const tab = await engine.open(pages.site.url('/blank'))
      await tab.goto(pages.url({ body: `<img src="/held.svg" alt="">${gated('tag')}` }), 'parsed')
      await question(tab)
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect(await tab.evaluate(() => document.readyState)).toBe('interactive')
      pages.site.release('/held.svg')
      await tab.waitFor('the load', () => document.readyState === 'complete')
      expect(await ran(tab)).toEqual(['tag'])
    })

    it('runs what was accepted though the texts of a new question cannot be loaded', async () => {
      const tab = await comesBack('broken')
      expect(await hears(tab, 'error')).toMatchObject([{ code: 'ui', allowed: { analytics: true } }])
      expect(await ran(tab)).toEqual(['tag'])
      await tab.reload()
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect(await tab.faults()).toEqual([])
    })

    it('runs what was accepted while the texts of a new question do not come', async () => {
      const tab = await comesBack('waiting')
      await pages.site.waitForRequest('/waiting/fr.js')
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect(await isAsking(tab)).toBe(false)
      pages.site.release('/waiting/fr.js')
      await question(tab)
      expect(await ran(tab)).toEqual(['tag'])
    })

    it('asks nobody but the site, before the answer and after it', async () => {
      // Whatever went elsewhere, by whatever means, would be a violation.
      const headers = { 'content-security-policy': "default-src 'self' 'unsafe-inline'" }
      const tab = await visit({ ...page, headers })
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await openPanel(tab)
      await tab.click(`dialog ${action('accept-all')}`)
      await hasRun(tab, 1)
      const paths = pages.site.requests.map(({ path }) => path).filter((path) => path !== '/blank')
      expect(paths).toEqual(['/page', '/aval/gate.js', '/aval/ui.js', '/aval/fr.js', '/aval/panel.js'])
      expect(await tab.faults()).toEqual([])
    })

    it('keeps every function of the browser as it was, and gets one name more', async () => {
      const tab = await visit({ ...page, before: keepNatives, gate: gateTag() })
      await openPanel(tab)
      await tab.click(`dialog ${action('accept-all')}`)
      await hasRun(tab, 1)
      expect(await tab.evaluate(() => window.changed())).toEqual([])
      const added = await tab.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => !window.namesBefore.includes(name))
      )
      expect(added).toEqual(['aval'])
    })

    it('is not loaded again by a withdrawal, which stops what was running', async () => {
      const start = `<script>aval.when('analytics', () => { ran.push('start'); return () => ran.push('stop') })</script>`
      const tab = await visit({ body: start })
      await tab.click(action('accept-all'))
      await hasRun(tab, 1)
      await tab.evaluate(() => {
        window.stayed = true
      })
      await openPanel(tab)
      await tab.click(`dialog ${action('refuse-all')}`)
      await hears(tab, 'change', 2)
      await settled(tab)
      expect(await ran(tab)).toEqual(['start', 'stop'])
      expect(await tab.evaluate(() => window.stayed)).toBe(true)
      expect(pages.site.requestsTo('/page')).toHaveLength(1)
    })
  })
})
