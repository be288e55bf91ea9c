// The panel is a file of its own: not for those who answer in the banner, early for those who make for it, and no harm
// done where it comes late or not at all.

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import type { Answer } from '../support/site.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  createTagSite,
  hears,
  isAsking,
  panel,
  question,
  settled,
  told,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'
import { until } from '../support/until.ts'

declare const window: Window &
  TagWindow & {
    readonly aval: { readonly $surface: { get(): string | null } }
    readonly come: () => Promise<unknown>
  }

const failures: readonly (readonly [string, Answer])[] = [
  ['is not there', { status: 404 }],
  ['is a page instead', { type: 'text/html', body: '<!doctype html><title>Home</title>' }],
  ['is cut short', { body: 'export const createPanel = (' }]
]

describe('the file of the panel', () => {
  let pages: TagSite
  /** What is answered in its place; itself where there is nothing. */
  let instead: Answer | undefined
  /** It is answered once this has settled. */
  let turn: Promise<void> | undefined

  beforeAll(async () => {
    const file = async () => {
      await turn
      return instead ?? { body: await readFile('dist/cdn/panel.js', 'utf8'), type: 'text/javascript' }
    }
    pages = await createTagSite({ pages: { '/aval/panel.js': file } })
  })
  beforeEach(() => {
    instead = turn = undefined
    pages.site.clearRequests()
  })
  afterAll(() => pages.site.close())

  /** Keeps it back until the function is called that this returns. */
  const hold = () => {
    let release = () => {}
    turn = new Promise((settle) => (release = settle))
    return release
  }
  const requests = () => pages.site.requestsTo('/aval/panel.js').length
  const surface = (tab: Tab) => tab.evaluate(() => window.aval.$surface.get())
  const shown = async (tab: Tab) => (await told(tab, 'show')).map(({ surface }) => surface)
  const hidden = async (tab: Tab) => (await told(tab, 'hide')).map(({ surface }) => surface)
  const isOpen = async (tab: Tab) => !!(await tab.look('dialog'))
  /** The page has it, as much as whoever asked for it before. */
  const come = (tab: Tab) => tab.evaluate(async () => !!(await window.come()))
  const tabToChoose = async (tab: Tab) => {
    for (let presses = 0; presses < 5; presses++) {
      await tab.press('Tab')
      if ((await tab.focused()).action === 'customise') return
    }
    throw new Error('Five presses of Tab did not come there')
  }

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await pages.visit(engine, { after: `<script>window.come = () => import('/aval/panel.js')</script>` })
      await question(tab)
      return tab
    }

    it('is not downloaded for an answer in the banner, nor on the next page', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await settled(tab)
      expect(pages.site.requestsTo('/aval/').map(({ path }) => path)).toEqual([
        '/aval/gate.js',
        '/aval/ui.js',
        '/aval/fr.js'
      ])
      await tab.reload()
      await settled(tab)
      expect(requests()).toBe(0)
    })

    it('comes when the pointer is on the button that opens it, once, and shows nothing by itself', async () => {
      const tab = await visit()
      await tab.hover(action('refuse-all'))
      await settled(tab)
      expect(requests()).toBe(0)
      await tab.hover(action('customise'))
      await pages.site.waitForRequest('/aval/panel.js')
      await come(tab)
      expect(await isOpen(tab)).toBe(false)
      await tab.click(action('customise'))
      await panel(tab)
      expect(requests()).toBe(1)
    })

    it('comes when the button that opens it has focus, and not before', async () => {
      const tab = await visit()
      await tab.press('Tab')
      expect((await tab.focused()).action).toBe('refuse-all')
      await settled(tab)
      expect(requests()).toBe(0)
      await tabToChoose(tab)
      await pages.site.waitForRequest('/aval/panel.js')
    })

    it('brings its own style', async () => {
      const tab = await visit()
      await tab.click(action('customise'))
      await panel(tab)
      const displays = await tab.evaluate(
        (find) => ['dialog', '.choice'].map((selector) => getComputedStyle(find(selector, null)[0]!).display),
        findAll
      )
      expect(displays).toEqual(['flex', 'grid'])
    })

    it('leaves the banner and the focus where they are while it is on its way, then leads back', async () => {
      const release = hold()
      const tab = await visit()
      await tabToChoose(tab)
      await tab.press('Enter')
      await pages.site.waitForRequest('/aval/panel.js')
      await settled(tab)
      expect(await isAsking(tab)).toBe(true)
      expect(await tab.focused()).toMatchObject({ action: 'customise' })
      expect([await shown(tab), await hidden(tab)]).toEqual([['banner'], []])
      release()
      await panel(tab)
      expect(await tab.focused()).toMatchObject({ id: 'title' })
      expect([await shown(tab), await hidden(tab)]).toEqual([['banner', 'panel'], ['banner']])
      await tab.press('Escape')
      await until('focus on the opener', async () => (await tab.focused()).action === 'customise')
    })

    it('gives the focus back to what had it when it was asked for', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      const release = hold()
      await tab.evaluate(() => document.querySelector<HTMLElement>('[data-aval-open]')!.focus())
      await tab.press('Enter')
      await pages.site.waitForRequest('/aval/panel.js')
      await tab.evaluate(() => (document.activeElement as HTMLElement).blur())
      release()
      await panel(tab)
      await tab.press('Escape')
      await until('focus on the opener', async () => (await tab.focused()).text === 'Cookies')
    })

    it('stays away once the visitor has answered meanwhile', async () => {
      const release = hold()
      const tab = await visit()
      await tab.click(action('customise'))
      await pages.site.waitForRequest('/aval/panel.js')
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      release()
      await come(tab)
      await settled(tab)
      expect(await isOpen(tab)).toBe(false)
      expect(await shown(tab)).toEqual(['banner'])
      expect(await allows(tab)).toBe(true)
      await tab.click('[data-aval-open]')
      await panel(tab)
    })

    describe.each(failures)('that %s', (_, answer) => {
      it('leaves the banner to answer in, and tells it once', async () => {
        instead = answer
        const tab = await visit()
        await tab.click(action('customise'))
        await hears(tab, 'error')
        await settled(tab)
        expect(await told(tab, 'error')).toMatchObject([{ code: 'ui', allowed: { analytics: false } }])
        expect(await surface(tab)).toBe('banner')
        expect([await shown(tab), await hidden(tab)]).toEqual([['banner'], []])
        expect(await tab.faults()).toEqual([])
        await tab.click(action('accept-all'))
        await hears(tab, 'change')
        expect(await allows(tab)).toBe(true)
      })

      it('opens at the next wish, once it can come', async () => {
        instead = answer
        const tab = await visit()
        await tab.click(action('customise'))
        await hears(tab, 'error')
        instead = undefined
        await tab.click(action('customise'))
        await panel(tab)
        await tab.click(`dialog ${action('accept-all')}`)
        await hears(tab, 'change')
        expect(await allows(tab)).toBe(true)
      })
    })

    it('is tried again by open(), with nothing asked behind it', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      instead = { status: 404 }
      await tab.click('[data-aval-open]')
      await hears(tab, 'error')
      expect(await surface(tab)).toBe(null)
      await tab.evaluate(() => window.aval.open())
      await hears(tab, 'error', 2)
      instead = undefined
      await tab.evaluate(() => window.aval.open())
      await panel(tab)
      expect(await told(tab, 'error')).toHaveLength(2)
    })
  })
})
