// How a site may put the question: where it stands, in what order, in which language, with which answers. Whatever it says, a no
// stays as easy as a yes.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outOfView } from '../support/computed.ts'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import {
  action,
  answer,
  bannerGone,
  createSurfaceSite,
  inPanel,
  openPanel,
  panelGone,
  panelShown,
  recorded,
  type SurfaceSite
} from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const actions = ['refuse-all', 'accept-all', 'customise'].map(action)

/** The box of the banner and the viewport, in whole pixels. */
const boxOf = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('aval-ui[data-layout]')!
    const { left, top, right, bottom } = (host.shadowRoot!.querySelector('dialog') ?? host).getBoundingClientRect()
    const width = document.documentElement.clientWidth
    return {
      left: Math.round(left),
      top: Math.round(top),
      right: Math.round(width - right),
      bottom: Math.round(innerHeight - bottom),
      width: Math.round(right - left)
    }
  })

const isChecked = (tab: Tab, selector: string) =>
  tab.evaluate((find, selector) => (find(selector, null)[0] as HTMLInputElement).checked, findAll, selector)

const orderOf = (tab: Tab, selector: string) =>
  tab.evaluate(
    (find, selector) => find(selector, null).map((button) => (button as HTMLElement).dataset['avalAction']),
    findAll,
    selector
  )

describe('the question, put as the site wants it', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({ pages: { '/empty': '<!doctype html><title>Empty</title>' } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    describe('stands', () => {
      it.each([
        ['card', undefined, { right: 16, bottom: 16, width: 432 }],
        ['card', 'bottom start', { left: 16, bottom: 16, width: 432 }],
        ['card', 'top end', { right: 16, top: 16, width: 432 }],
        ['bar', undefined, { left: 0, right: 0, bottom: 0 }],
        ['bar', 'top', { left: 0, right: 0, top: 0 }],
        ['cloud', undefined, { bottom: 16, width: 960 }],
        ['cloud', 'top', { top: 16, width: 960 }],
        ['box', undefined, { width: 512 }]
      ])('as a %s, %s', async (layout, position, place) => {
        const tab = await pages.open(engine, { config: { layout, position } })
        const box = await boxOf(tab)
        expect(box).toMatchObject(place)
        // Centred where neither side is named.
        if (layout !== 'card') expect(Math.abs(box.left - box.right)).toBeLessThanOrEqual(1)
        if (layout === 'box') expect(Math.abs(box.top - box.bottom)).toBeLessThanOrEqual(1)
        expect(await outOfView(tab, ...actions)).toEqual([])
      })

      it('at the other side where one reads from the right', async () => {
        const tab = await pages.open(engine)
        await tab.evaluate(() => {
          document.querySelector<HTMLElement>('aval-ui[data-layout]')!.dir = 'rtl'
        })
        expect(await boxOf(tab)).toMatchObject({ left: 16, bottom: 16 })
      })

      it.each(['card', 'cloud', 'box'])('as a sheet at the bottom of a telephone: %s', async (layout) => {
        const tab = await pages.open(engine, { config: { layout } }, { viewport: [390, 844] })
        expect(await boxOf(tab)).toMatchObject({ left: 8, right: 8, bottom: 8 })
        expect(await outOfView(tab, ...actions)).toEqual([])
      })

      it('as a card on a page with the list of trackers, whatever the site has said', async () => {
        const tab = await pages.open(engine, { config: { layout: 'bar' }, body: '<aval-trackers></aval-trackers>' })
        expect(await boxOf(tab)).toMatchObject({ right: 16, width: 432 })
      })

      it('first in the element the site names, or in the body where there is none', async () => {
        const body = '<div id="app"><p>One</p></div>'
        for (const [within, parent] of [
          ['#app', 'app'],
          ['#nowhere', ''],
          ['<', '']
        ] as const) {
          const tab = await pages.open(engine, { body, config: { within } })
          const place = await tab.evaluate(() => {
            const host = document.querySelector('aval-ui[data-layout]')!
            return [host.parentElement!.id, host.previousElementSibling]
          })
          expect([within, place]).toEqual([within, [parent, null]])
        }
      })
    })

    describe('offers both answers alike', () => {
      it.each(['card', 'bar', 'cloud', 'box'])('as a %s', async (layout) => {
        const tab = await pages.open(engine, { config: { layout } })
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
          [320, 256]
        ] as const) {
          await tab.viewport(width, height)
          const [refuse, accept] = [await tab.look(action('refuse-all')), await tab.look(action('accept-all'))]
          expect(Math.abs(refuse!.rect.width - accept!.rect.width)).toBeLessThanOrEqual(1)
          expect(Math.abs(refuse!.rect.height - accept!.rect.height)).toBeLessThanOrEqual(1)
          expect(refuse!.rect.y).toBe(accept!.rect.y)
          expect(await outOfView(tab, ...actions)).toEqual([])
        }
      })

      it('in either order, on both layers', async () => {
        for (const [order, names] of [
          ['refuse-first', ['refuse-all', 'accept-all']],
          ['accept-first', ['accept-all', 'refuse-all']]
        ] as const) {
          const tab = await pages.open(engine, { config: { order } })
          expect(await orderOf(tab, 'aval-ui > [part=action]')).toEqual(names)
          await openPanel(tab)
          expect(await orderOf(tab, 'dialog .pair [data-aval-action]')).toEqual(names)
        }
      })
    })

    describe('that holds the page', () => {
      const blocking = { layout: 'box', blocking: true }

      it.each(['card', 'bar', 'cloud', 'box'])('keeps its actions in view at 320 by 256, as a %s', async (layout) => {
        const tab = await pages.open(engine, { config: { layout, blocking: true } }, { viewport: [320, 256] })
        expect(await outOfView(tab, ...actions)).toEqual([])
        // In view, and not cut off by the box either.
        const { bottom } = await boxOf(tab)
        expect(bottom).toBeGreaterThanOrEqual(0)
        await tab.click(action('customise'))
        await panelShown(tab)
      })

      it('is a dialog with a name, its title has the focus, and the page behind is inert', async () => {
        const tab = await pages.open(engine, { config: blocking })
        expect(await tab.look('dialog')).toMatchObject({
          attributes: { 'aria-label': 'Cookies\u00a0: à\u00a0vous de choisir' }
        })
        expect(await tab.focused()).toMatchObject({ id: 'aval-title' })
        expect(await tab.evaluate((find) => find('dialog', null)[0]!.matches(':modal'), findAll)).toBe(true)
        for (let presses = 0; presses < 8; presses++) {
          await tab.press('Tab')
          const { text } = await tab.focused()
          expect(text ?? '').not.toMatch(/^Lien/)
        }
      })

      it('takes one press to refuse, and the page can be used and scrolled again', async () => {
        const tab = await pages.open(engine, { config: blocking })
        await tab.click(action('refuse-all'))
        await bannerGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
        expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible')
        await tab.click('a[href="#0"]')
      })

      it('lets the visitor out with Escape, records nothing, and asks again on the next page', async () => {
        const tab = await pages.open(engine, { config: blocking })
        await tab.press('Escape')
        await bannerGone(tab)
        expect([await recorded(tab), await tab.cookies()]).toEqual([null, []])
        await tab.reload()
        await tab.waitFor('the banner', () => document.querySelector('aval-ui[data-layout]'))
      })

      it('gives way to the panel, and comes back when that is closed', async () => {
        const tab = await pages.open(engine, { config: blocking })
        await openPanel(tab)
        await tab.press('Escape')
        await tab.waitFor('the banner', () =>
          document.querySelector('aval-ui[data-layout]')?.shadowRoot?.querySelector('dialog')?.matches(':modal')
        )
      })
    })

    it('takes the words of an attribute for what they say', async () => {
      const tab = await pages.open(engine, { config: { blocking: 'false', answerAll: '' } })
      expect((await tab.look('aval-ui[data-layout]'))!.attributes).toMatchObject({ role: 'region' })
      await openPanel(tab)
      expect(await tab.look(answer('_all', 'refuse'))).not.toBeNull()
    })

    describe('answers', () => {
      it('all rows at once with one pair, which waits to be saved', async () => {
        const tab = await pages.open(engine, { config: { answerAll: true } })
        await openPanel(tab)
        expect(await isChecked(tab, answer('_all', 'refuse'))).toBe(true)
        await tab.click(answer('_all', 'accept'))
        for (const purpose of ['analytics', 'personalisation'])
          expect([purpose, await isChecked(tab, answer(purpose, 'accept'))]).toEqual([purpose, true])
        expect(await recorded(tab)).toBeNull()
        await tab.click(answer('personalisation', 'refuse'))
        // Of two minds: neither half says what is not so.
        expect(await isChecked(tab, answer('_all', 'accept'))).toBe(false)
        expect(await isChecked(tab, answer('_all', 'refuse'))).toBe(false)
        await tab.click(inPanel('save'))
        await panelGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: true, personalisation: false })
      })

      it('service by service where the site wants it', async () => {
        const services = [
          { id: 'counter', name: 'Counter' },
          { id: 'heat', name: 'Heat' }
        ]
        const purposes = [{ id: 'analytics', byService: true, services }, { id: 'personalisation' }]
        const tab = await pages.open(engine, { config: { purposes } })
        await openPanel(tab)
        await tab.click(answer('analytics', 'accept'))
        expect(await isChecked(tab, answer('heat', 'accept'))).toBe(true)
        await tab.click(answer('heat', 'refuse'))
        expect(await isChecked(tab, answer('analytics', 'accept'))).toBe(true)
        await tab.click(inPanel('save'))
        await panelGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: true, heat: false, personalisation: false })
        await tab.click('#manage')
        await panelShown(tab)
        expect(await isChecked(tab, answer('counter', 'accept'))).toBe(true)
        expect(await isChecked(tab, answer('heat', 'refuse'))).toBe(true)
      })

      it('with the names of those who ask in view, before any detail is opened', async () => {
        const tab = await pages.open(engine)
        await openPanel(tab)
        expect((await tab.look('summary'))!.text).toMatch(/1\sservice, 1\straceur\s: Counter/)
      })
    })

    describe('speaks', () => {
      const titleOf = (tab: Tab) =>
        tab.evaluate(() => {
          const host = document.querySelector<HTMLElement>('aval-ui[data-layout]')!
          return [host.lang, host.querySelector('#aval-title')!.textContent]
        })

      it('the language the page changes to, while it is open', async () => {
        const tab = await pages.open(engine)
        await tab.evaluate(() => {
          document.documentElement.lang = 'en-GB'
        })
        await tab.waitFor('English', () => document.querySelector<HTMLElement>('aval-ui[data-layout]')?.lang === 'en')
        expect(await titleOf(tab)).toEqual(['en', 'Cookies: the choice is yours'])
        await openPanel(tab)
        expect((await tab.look('dialog h2'))!.text).toBe('Your choices, one purpose at a time')
        await tab.evaluate(() => {
          document.documentElement.lang = 'fr'
        })
        await tab.waitFor('French', () =>
          [...document.querySelectorAll('aval-ui')].some((host) =>
            host.shadowRoot?.querySelector('dialog h2')?.textContent?.startsWith('Vos choix')
          )
        )
      })

      it('the site’s own words in each language', async () => {
        const messages = { fr: { banner: { title: 'À vous' } }, en: { banner: { title: 'Up to you' } } }
        const tab = await pages.open(engine, { config: { messages } })
        expect(await titleOf(tab)).toEqual(['fr', 'À vous'])
        await tab.evaluate(() => {
          document.documentElement.lang = 'en'
        })
        await tab.waitFor('English', () => document.querySelector<HTMLElement>('aval-ui[data-layout]')?.lang === 'en')
        expect(await titleOf(tab)).toEqual(['en', 'Up to you'])
      })

      it('the language it is told, whatever the page becomes', async () => {
        const tab = await pages.open(engine, { config: { lang: 'en' } })
        await tab.evaluate(() => {
          document.documentElement.lang = 'de'
        })
        // Time enough for a language to have been asked for.
        await tab.evaluate(() => fetch('/empty').then((it) => it.text()))
        expect(await titleOf(tab)).toEqual(['en', 'Cookies: the choice is yours'])
        expect(await tab.faults()).toEqual([])
      })

      it('the one it has, where that of the page cannot be loaded', async () => {
        const tab = await pages.open(engine)
        await tab.evaluate(() => {
          document.documentElement.lang = 'tlh'
        })
        await tab.waitFor('the fault', () => Reflect.get(window, 'fault') ?? document.querySelector('aval-ui'))
        expect(await titleOf(tab)).toEqual(['fr', 'Cookies\u00a0: à\u00a0vous de choisir'])
        await tab.click(action('refuse-all'))
        await bannerGone(tab)
      })
    })
  })
})
