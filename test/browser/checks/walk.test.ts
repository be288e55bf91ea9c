// The keyboard alone, stop by stop: what Tab meets on each surface, both ways, and how few presses an answer takes.
// test/browser/keyboard.test.ts has what keys do.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import {
  action,
  bannerGone,
  createSurfaceSite,
  openPanel,
  panelGone,
  panelShown,
  recorded,
  type SurfaceSite
} from '../../support/surface-page.ts'
import type { Tab } from '../../support/tab.ts'

/** A stop, as one would say it. */
const stop = async (tab: Tab): Promise<string> => {
  const { tag, action, text, inHost } = await tab.focused()
  if (!inHost) return text
  if (tag !== 'input') return action ?? `${tag} ${text}`
  return tab.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const { name, value } = element as HTMLInputElement
    return `${name} ${value}`
  })
}

/** The stops of so many presses, without the words that scroll: some engines stop there, when they overflow. */
const stops = async (tab: Tab, key: string, until: string): Promise<string[]> => {
  const met: string[] = []
  for (let presses = 0; presses < 20; presses++) {
    await tab.press(key)
    const here = await stop(tab)
    if (!here.startsWith('div ')) met.push(here)
    if (here === until) return met
  }
  throw new Error(`${until} was not met: ${met.join(', ')}`)
}

/** What a visitor presses from here on, pointer and keys. */
const counting = (tab: Tab) =>
  tab.evaluate(() => {
    const page = window as unknown as { pressed: number }
    if (page.pressed === undefined)
      for (const type of ['pointerdown', 'keydown'])
        addEventListener(type, ({ isTrusted }) => isTrusted && page.pressed++, true)
    page.pressed = 0
  })
const counted = (tab: Tab) => tab.evaluate(() => (window as unknown as { pressed: number }).pressed)

const body = `<main><h1>Page</h1><a href="#skip">Skip</a></main>
  <footer><button id="manage" data-aval-open>Cookies</button></footer>`

describe('a walk with the keyboard', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it.each(['card', 'bar', 'cloud', 'box'])(
      'through the banner meets what it reads, in that order: %s',
      async (layout) => {
        const tab = await pages.open(engine, { body, config: { layout } })
        const there = ['a Politique de confidentialité', 'refuse-all', 'accept-all', 'customise', 'Skip']
        expect(await stops(tab, 'Tab', 'Skip')).toEqual(there)
        expect(await stops(tab, 'Shift+Tab', there[0]!)).toEqual(there.slice(0, -1).reverse())
      }
    )

    it('through the panel stops once a pair, both ways', async () => {
      const tab = await pages.open(engine, { body })
      await openPanel(tab)
      const there = [
        'close',
        'analytics refuse',
        'summary 1 service, 1 traceur : Counter – Mesure d’audience',
        'personalisation refuse',
        'summary 1 service : Advisor – Personnalisation',
        'refuse-all',
        'accept-all',
        'save'
      ]
      expect(await stops(tab, 'Tab', 'save')).toEqual(there)
      expect(await stops(tab, 'Shift+Tab', 'close')).toEqual(there.slice(0, -1).reverse())
    })

    it('shows where it is: a ring of three pixels at every stop, of the colour of the text', async () => {
      const tab = await pages.open(engine, { body })
      const ring = () =>
        tab.evaluate(() => {
          let element = document.activeElement!
          while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
          // The input of a pair is under its words, which wear the ring.
          const shown = element.matches('input') ? element.nextElementSibling! : element
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
          const title =
            document.querySelector('#aval-title') ?? (element.getRootNode() as ShadowRoot).querySelector('h2')!
          return `${outlineStyle} ${outlineWidth} ${outlineColor === getComputedStyle(title).color}`
        })
      const rings: string[] = []
      for (const last of ['customise', 'save']) {
        for (let presses = 0; presses < 10; presses++) {
          await tab.press('Tab')
          rings.push(await ring())
          if ((await tab.focused()).action === last) break
        }
        if (last === 'customise') {
          await tab.press('Enter')
          await panelShown(tab)
        }
      }
      expect(rings.length).toBeGreaterThan(10)
      expect([...new Set(rings)]).toEqual(['solid 3px true'])
    })

    it('through a pair goes with the arrows, and Tab leaves from the half that is chosen', async () => {
      const tab = await pages.open(engine, { body })
      await openPanel(tab)
      await stops(tab, 'Tab', 'analytics refuse')
      for (const [key, value] of [
        ['ArrowRight', 'accept'],
        ['ArrowLeft', 'refuse'],
        ['ArrowDown', 'accept'],
        ['ArrowUp', 'refuse'],
        ['ArrowRight', 'accept']
      ] as const) {
        await tab.press(key)
        expect([key, await stop(tab)]).toEqual([key, `analytics ${value}`])
      }
      expect((await stops(tab, 'Tab', 'personalisation refuse'))[0]).toMatch(/^summary/)
    })
  })
})

describe('the effort of an answer', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    /** By pointer: from where the visitor is, on the way to an answer for all or for one purpose. */
    const byPointer = async (tab: Tab, from: string, ...targets: string[]) => {
      await counting(tab)
      await tab.click(from)
      if (targets.length) await panelShown(tab)
      for (const target of targets) await tab.click(target)
      await (targets.length ? panelGone : bannerGone)(tab)
      return counted(tab)
    }
    const one = (value: string) => `input[name=analytics][value=${value}]`

    it('is one press to refuse on either layer, and no more to refuse than to accept from the same place', async () => {
      const presses: Record<string, number> = {}
      for (const does of ['refuse', 'accept']) {
        const first = await pages.open(engine, { body })
        presses[`${does}, banner`] = await byPointer(first, action(`${does}-all`))
        // The way back is the same whatever was answered.
        presses[`${does}, footer`] = await byPointer(first, '#manage', `dialog ${action(`${does}-all`)}`)
        const second = await pages.open(engine, { body })
        presses[`${does}, panel`] = await byPointer(second, action('customise'), `dialog ${action(`${does}-all`)}`)
      }
      expect(presses).toEqual({
        'refuse, banner': 1,
        'accept, banner': 1,
        'refuse, panel': 2,
        'accept, panel': 2,
        'refuse, footer': 2,
        'accept, footer': 2
      })
    })

    it('is no more to withdraw than to accept, for one purpose and for all, with the same controls', async () => {
      const tab = await pages.open(engine, { body })
      const given = await byPointer(tab, action('customise'), one('accept'), 'dialog [data-aval-action=save]')
      expect(await recorded(tab)).toEqual({ analytics: true, personalisation: false })
      const taken = await byPointer(tab, '#manage', one('refuse'), 'dialog [data-aval-action=save]')
      expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
      expect([given, taken]).toEqual([3, 3])
      const all = await byPointer(tab, '#manage', 'dialog [data-aval-action=accept-all]')
      const none = await byPointer(tab, '#manage', 'dialog [data-aval-action=refuse-all]')
      expect([all, none]).toEqual([2, 2])
      expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
    })

    it('is no more with the keyboard either', async () => {
      const keys: Record<string, number> = {}
      for (const does of ['refuse-all', 'accept-all']) {
        const tab = await pages.open(engine, { body })
        await counting(tab)
        await stops(tab, 'Tab', does)
        await tab.press('Enter')
        await bannerGone(tab)
        keys[`${does}, banner`] = await counted(tab)
        await tab.evaluate(() => document.getElementById('manage')!.focus())
        await counting(tab)
        await tab.press('Enter')
        await panelShown(tab)
        await stops(tab, 'Tab', does)
        await tab.press('Enter')
        await panelGone(tab)
        keys[`${does}, footer`] = await counted(tab)
      }
      expect(keys['refuse-all, banner']).toBeLessThan(keys['accept-all, banner']!)
      expect(keys['refuse-all, footer']).toBeLessThan(keys['accept-all, footer']!)
    })
  })
})
