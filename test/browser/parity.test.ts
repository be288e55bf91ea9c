// A refusal takes no more than an acceptance, on either surface: the same look, the same number of steps, and nothing
// but a button of the two that says anything (CNIL 2020-092, 2.4 and §§ 30-34).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, lookOf } from '../support/computed.ts'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import {
  action,
  bannerGone,
  createSurfaceSite,
  inPanel,
  openPanel,
  panelGone,
  panelShown,
  recorded,
  type Lang,
  type SurfaceSite
} from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const viewports = [
  [1280, 800],
  [390, 844],
  [320, 568],
  [320, 256]
] as const

/** A number between 0 and 1 that depends on the seed and nothing else. */
const chance = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1

/** The five variables of a theme, any values. */
const themeOf = (seed: number) => {
  const colour = (nth: number) =>
    `#${Math.floor(chance(seed * 10 + nth) * 0xffffff)
      .toString(16)
      .padStart(6, '0')}`
  return (
    `--aval-accent: ${colour(1)}; --aval-surface: ${colour(2)}; --aval-text: ${colour(3)}; ` +
    `--aval-radius: ${Math.floor(chance(seed * 10 + 4) * 30)}px; --aval-font: ${['serif', 'monospace', 'cursive'][seed % 3]}`
  )
}
const themes = ['', ...[1, 2, 3, 4, 5].map(themeOf)]

const wear = (tab: Tab, css: string) =>
  tab.evaluate((css) => {
    document.querySelector('style')!.textContent = css
  }, css)

/** Where the two answers of a surface differ, over every viewport, scheme and theme. */
const unevenness = async (tab: Tab, refuse: string, accept: string): Promise<string[]> => {
  const lines: string[] = []
  for (const [width, height] of viewports) {
    await tab.viewport(width, height)
    for (const scheme of ['light', 'dark'])
      for (const theme of themes) {
        const css = `:root { color-scheme: ${scheme}; ${theme} }`
        await wear(tab, css)
        const found = differences(await lookOf(tab, refuse), await lookOf(tab, accept), { place: false })
        lines.push(...found.map((line) => `${width}×${height} ${css} ${line}`))
        // Enough to see what is wrong.
        if (lines.length > 5) return lines
      }
  }
  return lines
}

const howMany = (tab: Tab, selector: string) =>
  tab.evaluate((find, selector) => find(selector, null).length, findAll, selector)

const isUntouched = async (tab: Tab) => {
  expect(await recorded(tab)).toBeNull()
  expect(await tab.cookies()).toEqual([])
}

describe('refusing and accepting', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    for (const lang of ['fr', 'en'] satisfies Lang[])
      it(`look the same on both surfaces, in ${lang}, at any size, in any theme`, async () => {
        const tab = await pages.open(engine, { lang })
        expect(await unevenness(tab, action('refuse-all'), action('accept-all'))).toEqual([])
        await wear(tab, '')
        await openPanel(tab)
        expect(await unevenness(tab, inPanel('refuse-all'), inPanel('accept-all'))).toEqual([])
      }, 90_000)

    it('take one click on either surface, and are there the same number of times', async () => {
      for (const surface of ['banner', 'panel'] as const) {
        const tab = await pages.open(engine)
        if (surface === 'panel') await openPanel(tab)
        expect(await howMany(tab, action('refuse-all'))).toBe(1)
        expect(await howMany(tab, action('accept-all'))).toBe(1)
        await tab.click(action('refuse-all'))
        await (surface === 'panel' ? panelGone : bannerGone)(tab)
        expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
        // No second thoughts are asked for.
        expect(await howMany(tab, `aval-ui[role=region], dialog`)).toBe(0)
      }
    })

    it('start on no, one pair a purpose, with nothing ticked beforehand', async () => {
      const tab = await pages.open(engine)
      await openPanel(tab)
      expect(await howMany(tab, 'input[value=refuse]')).toBe(2)
      expect(await howMany(tab, 'input[value=accept]')).toBe(2)
      expect(await howMany(tab, 'input:checked')).toBe(2)
      expect(await howMany(tab, 'input[value=refuse]:checked')).toBe(2)
      expect(await howMany(tab, 'input[type=checkbox], [role=switch]')).toBe(0)
    })

    it('are the only things that say anything: not Escape, a scroll, a click beside, or the cross', async () => {
      const tab = await pages.open(engine)
      await tab.press('Escape')
      await tab.press('PageDown')
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await tab.clickAt(60, 60)
      await isUntouched(tab)
      expect(await howMany(tab, 'aval-ui[role=region]')).toBe(1)

      await openPanel(tab)
      await tab.clickAt(20, 400)
      await tab.press('a')
      // Beside the panel is not out of it: what was being answered is not lost.
      expect(await howMany(tab, 'dialog[open]')).toBe(1)
      await isUntouched(tab)
      await tab.click('[part=close]')
      await panelGone(tab)
      await isUntouched(tab)
      expect(await howMany(tab, 'aval-ui[role=region]')).toBe(1)
    })

    it('are asked by one surface at a time', async () => {
      const tab = await pages.open(engine)
      await tab.evaluate((find) => {
        const page = window as unknown as { most: number }
        page.most = 0
        const count = () => {
          page.most = Math.max(page.most, find('aval-ui[role=region], dialog[open]', null).length)
          requestAnimationFrame(count)
        }
        count()
      }, findAll)
      for (let times = 0; times < 2; times++) {
        await openPanel(tab)
        await tab.press('Escape')
        await panelGone(tab)
      }
      await tab.click(action('accept-all'))
      await bannerGone(tab)
      await tab.click('#manage')
      await panelShown(tab)
      expect(await tab.evaluate(() => Reflect.get(window, 'most'))).toBe(1)
    })

    it('can be taken back in as many clicks as it takes to accept from the same place', async () => {
      const tab = await pages.open(engine)
      await tab.click(action('refuse-all'))
      await bannerGone(tab)
      for (const [does, allowed] of [
        ['accept-all', true],
        ['refuse-all', false]
      ] as const) {
        await tab.click('#manage')
        await panelShown(tab)
        await tab.click(inPanel(does))
        await panelGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: allowed, personalisation: allowed })
      }
    })
  })
})
