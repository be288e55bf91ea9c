// The shop with a script tag: from the first visit to the withdrawal, with the tags PostHog and Mixpanel publish.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'
import {
  faultsOf,
  action,
  calm,
  cookieNames,
  type Examples,
  forgetRequests,
  isAsking,
  openExamples,
  pageIsOld,
  question,
  receivedBy,
  receives,
  storageKeys
} from './visit.ts'

declare const window: Window & {
  readonly aval: {
    readonly $verdict: { get(): { readonly ask: boolean; readonly allowed: Readonly<Record<string, boolean>> } }
    readonly policy: unknown
  }
}

/** Each tag once: its script, then the page view it sends. */
const everyTagOnce = ['$mp_web_page_view', '$pageview', '/mixpanel-browser/mixpanel.umd.js', '/posthog-js/array.js']

const allowed = (tab: Tab) => tab.evaluate(() => window.aval.$verdict.get().allowed)

/** 13 calendar months later; a day that month does not have is its last. */
const thirteenMonthsAfter = (now: number) => {
  const date = new Date(now)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 14, 0)).getUTCDate()
  return Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth() + 13,
    Math.min(date.getUTCDate(), lastDay),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds()
  )
}

describe('the shop with a script tag', () => {
  let shop: Examples
  beforeAll(async () => {
    shop = await openExamples()
  })
  beforeEach(() => forgetRequests(shop))
  afterAll(() => shop.close())

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await engine.open(shop.origin + '/script-tag/')
      await question(tab)
      return tab
    }
    const visitAndAccept = async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await receives(shop, everyTagOnce.length)
      return tab
    }
    const openPanel = async (tab: Tab) => {
      await tab.click('footer [data-aval-open]')
      await tab.waitFor('the panel', () => document.querySelector('aval-ui')?.shadowRoot?.querySelector('dialog[open]'))
    }

    it('lets nothing out and keeps nothing for ten seconds, whatever is done but an answer', async () => {
      const tab = await visit()
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await tab.press('Escape')
      await tab.press('PageDown')
      await pageIsOld(tab, 10)
      expect(await isAsking(tab)).toBe(true)
      await tab.reload()
      await question(tab)
      await calm(tab)
      expect(shop.received).toEqual([])
      expect(await cookieNames(tab)).toEqual([])
      expect(await storageKeys(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
    }, 45_000)

    it('keeps a refusal: no tag, nothing but the answer kept, and no question on the next pages', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await calm(tab)
      expect(await isAsking(tab)).toBe(false)
      forgetRequests(shop)
      for (const next of [() => tab.reload(), () => tab.goto(shop.origin + '/script-tag/livre.html')]) {
        await next()
        await pageIsOld(tab, 1)
        expect(await isAsking(tab)).toBe(false)
      }
      expect(shop.requested).not.toContain('/aval/ui.js')
      expect(shop.received).toEqual([])
      expect(await cookieNames(tab)).toEqual(['eu-consent'])
      expect(await storageKeys(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('runs each tag once after a yes', async () => {
      const tab = await visitAndAccept()
      await calm(tab)
      expect(receivedBy(shop)).toEqual(everyTagOnce)
      expect(await isAsking(tab)).toBe(false)
      expect(await cookieNames(tab)).toEqual([
        'eu-consent',
        'mp_librairie-des-quais_mixpanel',
        'ph_phc_librairie_des_quais_posthog'
      ])
      expect(await storageKeys(tab)).toContain('ph_phc_librairie_des_quais_posthog')
      expect(await tab.faults()).toEqual([])
    })

    it('runs each tag once on the next pages, and does not even load the question', async () => {
      const tab = await visitAndAccept()
      await calm(tab)
      for (const [next, files, embeds] of [
        [() => tab.reload(), ['/aval/gate.js'], []],
        // The page with a video has the file of its placeholder too, which is not needed any more.
        [
          () => tab.goto(shop.origin + '/script-tag/livre.html'),
          ['/aval/gate.js', '/aval/placeholder.js'],
          ['/videos/brume.html']
        ]
      ] as const) {
        forgetRequests(shop)
        await next()
        await receives(shop, everyTagOnce.length + embeds.length)
        await calm(tab)
        expect(receivedBy(shop)).toEqual([...everyTagOnce, ...embeds])
        expect(await isAsking(tab)).toBe(false)
        expect(shop.requested.filter((path) => path.startsWith('/aval/'))).toEqual(files)
        expect(await faultsOf(tab)).toEqual([])
      }
    })

    it('shows one video once, and nothing else, at the word of a visitor who has not answered', async () => {
      const tab = await engine.open(shop.origin + '/script-tag/livre.html')
      await question(tab)
      await until('the placeholder', async () => (await tab.look(action('show')))?.visible)
      await calm(tab)
      expect(shop.received).toEqual([])
      await tab.click(action('show'))
      await receives(shop, 1)
      await tab.waitFor('no placeholder', () => !document.querySelector('aval-placeholder'))
      await calm(tab)
      expect(receivedBy(shop)).toEqual(['/videos/brume.html'])
      expect(await cookieNames(tab)).toEqual([])
      expect(await isAsking(tab)).toBe(true)
    })

    it('takes one purpose back through the panel, and the other keeps running', async () => {
      const tab = await visitAndAccept()
      await openPanel(tab)
      await tab.click('input[name="analytics"][value="refuse"]')
      await tab.evaluate(() => (document.title = 'before'))
      await tab.click(action('save'))
      await tab.waitFor('the page to start anew', () => document.title !== 'before' && '$verdict' in window.aval)
      expect(await allowed(tab)).toEqual({
        necessary: true,
        librairie: true,
        analytics: false,
        posthog: false,
        personalisation: true,
        mixpanel: true,
        media: true,
        peertube: true
      })
      await calm(tab)
      forgetRequests(shop)
      await tab.reload()
      await receives(shop, 2)
      await calm(tab)
      expect(receivedBy(shop)).toEqual(['$mp_web_page_view', '/mixpanel-browser/mixpanel.umd.js'])
      expect(await isAsking(tab)).toBe(false)
    })

    it('takes everything back in two clicks, and no tag runs any more', async () => {
      const tab = await visitAndAccept()
      await openPanel(tab)
      await tab.evaluate(() => (document.title = 'before'))
      await tab.click(`dialog ${action('refuse-all')}`)
      await tab.waitFor('the page to start anew', () => document.title !== 'before' && '$verdict' in window.aval)
      await tab.waitFor('the verdict to deny both', () => {
        const { analytics, personalisation } = window.aval.$verdict.get().allowed
        return !analytics && !personalisation
      })
      await calm(tab)
      forgetRequests(shop)
      await tab.reload()
      await pageIsOld(tab, 1)
      expect(shop.received).toEqual([])
      expect(await isAsking(tab)).toBe(false)
      expect(await cookieNames(tab)).toEqual(['eu-consent'])
    })

    it('keeps the answer in eu-consent for 13 calendar months, by the browser’s own count', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await tab.waitFor('the verdict', () => !window.aval.$verdict.get().ask)
      const kept = (await tab.cookies()).find(({ name }) => name === 'eu-consent')
      expect(kept).toMatchObject({ path: '/', domain: '127.0.0.1', sameSite: 'Lax' })
      const deadline = thirteenMonthsAfter(Date.now()) / 1000
      expect(Math.abs(kept!.expires! - deadline)).toBeLessThan(120)
    })
  })
})
