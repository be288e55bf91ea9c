// What a theme looks like once a browser has computed it: the contrast of everything that is read or aimed at, light and
// dark; the text of a button on any accent; edges and the chosen answer where colours are forced.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { themes as shipped } from '../../build/entries.mjs'
import { eachEngine, type Engine, type OpenOptions } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import { action, createSurfaceSite, inPanel, openPanel, type SurfaceSite } from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const themes = shipped.map(({ name }) => name)
const schemes = ['light', 'dark'] as const
const banner = 'aval-ui[role=region]'
const preset: object = JSON.parse(readFileSync(join(import.meta.dirname, '../../themes/dsfr.json'), 'utf8'))

const link = (theme: string) => `<link rel="stylesheet" href="/themes/${theme}.css" id="${theme}">`

/** One theme of those in the page, or none, and a scheme. */
const wear = (tab: Tab, worn: string, scheme: (typeof schemes)[number] = 'light') =>
  tab.evaluate(
    (worn, scheme) => {
      for (const { id, sheet } of document.querySelectorAll('link')) sheet!.disabled = id !== worn
      document.documentElement.style.colorScheme = scheme
    },
    worn,
    scheme
  )

/** What is measured against what: an element and a colour of its own, twice, and the least they may contrast. */
type Pair = readonly [what: string, least: number, over: readonly [string, string], under: readonly [string, string]]

const onBanner: readonly Pair[] = [
  ['text', 7.5, ['#aval-title', 'color'], [banner, 'background-color']],
  ['muted', 4.5, ['[slot=note]', 'color'], [banner, 'background-color']],
  ['control', 3, [action('customise'), 'border-top-color'], [banner, 'background-color']],
  ['quiet label', 7.5, [action('customise'), 'color'], [banner, 'background-color']],
  ['refuse', 4.5, [action('refuse-all'), 'color'], [action('refuse-all'), 'background-color']],
  ['accept', 4.5, [action('accept-all'), 'color'], [action('accept-all'), 'background-color']]
]
const inThePanel: readonly Pair[] = [
  ['title', 7.5, ['#title', 'color'], ['dialog', 'background-color']],
  ['muted', 4.5, ['#text-analytics', 'color'], ['dialog', 'background-color']],
  ['pair', 3, ['[part=choice]', 'border-top-color'], ['dialog', 'background-color']],
  ['save', 4.5, [inPanel('save'), 'color'], [inPanel('save'), 'background-color']],
  ['chosen', 4.5, ['input:checked + span', 'color'], ['input:checked + span', 'background-color']],
  ['chosen beside the other', 3, ['input:checked + span', 'background-color'], ['dialog', 'background-color']],
  ['chip', 7.5, ['[part=chip]', 'color'], ['[part=chip]', 'background-color']]
]

/** Runs in the page: the contrast of each pair, as it would be painted. WCAG 2.2, relative luminance and contrast ratio. */
const contrasts = (find: typeof findAll, pairs: readonly Pair[]) => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminanceOf = ([selector, property]: readonly [string, string]) => {
    const [element] = find(selector, null)
    if (!element) throw new Error(`Nothing matches ${selector}`)
    const colour = getComputedStyle(element).getPropertyValue(property)
    // A colour that is not understood leaves the one before: two that differ then tell.
    const read = ['#123456', '#654321'].map((before) => {
      context.fillStyle = before
      context.fillStyle = colour
      return context.fillStyle
    })
    if (read[0] !== read[1]) throw new Error(`${selector} ${property} cannot be painted: ${colour}`)
    context.fillRect(0, 0, 1, 1)
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data
    if (alpha !== 255) throw new Error(`${selector} ${property} is not opaque: ${colour}`)
    const [r, g, b] = [red!, green!, blue!].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
    )
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  return pairs.map(([what, , over, under]) => {
    const [dark, light] = [luminanceOf(over), luminanceOf(under)].sort((one, other) => one - other)
    return [what, (light! + 0.05) / (dark! + 0.05)] as const
  })
}

/** The pairs that contrast less than they should, with how much. */
const tooFaint = async (tab: Tab, pairs: readonly Pair[]): Promise<string[]> =>
  (await tab.evaluate(contrasts, findAll, pairs)).flatMap(([what, contrast], index) =>
    contrast >= pairs[index]![1] ? [] : `${what} ${contrast.toFixed(2)}`
  )

const styleOf = (tab: Tab, selector: string, ...names: string[]) =>
  tab.evaluate(
    (find, selector, names) => {
      const style = getComputedStyle(find(selector, null)[0]!)
      return names.map((name) => style.getPropertyValue(name))
    },
    findAll,
    selector,
    names
  )

const edge = ['border-top-width', 'border-top-style', 'border-bottom-width', 'border-bottom-style']
const thick = ['2px', 'solid', '2px', 'solid']

describe('the themes', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({ mounts: { '/themes/': 'themes' } })
  })
  afterAll(() => pages.site.close())

  const open = (engine: Engine, options?: OpenOptions) =>
    pages.open(engine, { head: themes.map(link).join('') }, options)

  eachEngine((engine) => {
    it('are read with ease, light and dark, on both surfaces', async () => {
      const tab = await open(engine)
      for (const [surface, pairs] of [
        ['banner', onBanner],
        ['panel', inThePanel]
      ] as const) {
        if (surface === 'panel') await openPanel(tab)
        const seen = new Set<string>()
        for (const theme of themes)
          for (const scheme of schemes) {
            await wear(tab, theme, scheme)
            expect([surface, theme, scheme, await tooFaint(tab, pairs)]).toEqual([surface, theme, scheme, []])
            const [selector, property] = pairs[0]![3]
            seen.add(`${theme} ${await styleOf(tab, selector, property)}`)
          }
        // Each has followed the page from light to dark.
        expect(seen.size).toBe(2 * themes.length)
      }
    })

    it('have all the contrast of the screen in the one that is made for it', async () => {
      const tab = await open(engine)
      for (const scheme of schemes) {
        await wear(tab, 'contrast', scheme)
        const ratios = (await tab.evaluate(contrasts, findAll, onBanner)).map(([, ratio]) => Math.round(ratio))
        expect(ratios).toEqual(onBanner.map(() => 21))
        expect(await styleOf(tab, banner, ...edge, 'box-shadow')).toEqual([...thick, 'none'])
      }
    })

    it('change nothing in the one that holds the values there are without any', async () => {
      const tab = await open(engine)
      const looks = async (theme: string) => {
        const names = ['background-color', 'color', 'border-top-color', 'border-top-left-radius', 'font-size', 'width']
        const [box, button] = await Promise.all([
          (await wear(tab, theme, 'dark'), styleOf(tab, banner, ...names, 'box-shadow')),
          styleOf(tab, action('accept-all'), ...names)
        ])
        return [...box, ...button]
      }
      expect(await looks('default')).toEqual(await looks(''))
      expect(await looks('brutal')).not.toEqual(await looks(''))
    })

    it('put black or white on any accent: 4.5:1 and more, 500 times out of 500', async () => {
      const tab = await open(engine)
      await wear(tab, '')
      const [, , over, under] = onBanner.find(([what]) => what === 'accept')!
      const found = await tab.evaluate(
        (find, measure, over, under) => {
          const chance = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1
          const faint: string[] = []
          const texts = new Set<string>()
          for (let seed = 1; seed <= 500; seed++) {
            const [one, two, three] = [1, 2, 3].map((nth) => chance(seed * 10 + nth))
            // Every other one around the lightness where black and white read the same.
            const accent =
              seed % 2
                ? `rgb(${[one, two, three].map((part) => Math.floor(part! * 256)).join(' ')})`
                : `hsl(${Math.floor(one! * 360)} ${Math.floor(two! * 100)}% ${35 + Math.floor(three! * 25)}%)`
            document.documentElement.style.setProperty('--aval-accent', accent)
            const [[, contrast]] = measure(find, [['accept', 0, over, under]]) as [readonly [string, number]]
            texts.add(getComputedStyle(find(over[0], null)[0]!).color)
            if (!(contrast >= 4.5)) faint.push(`${accent} ${contrast}`)
          }
          return { faint, texts: texts.size }
        },
        findAll,
        contrasts,
        over,
        under
      )
      expect(found).toEqual({ faint: [], texts: 2 })
    })

    it('leave the last word to the site, on the same element, whichever comes first', async () => {
      const css = ':root { --aval-accent: rgb(1, 2, 3); --aval-ring: 5px }'
      const tab = await pages.open(engine, { css, head: link('brutal') })
      expect(await styleOf(tab, action('accept-all'), 'background-color')).toEqual(['rgb(1, 2, 3)'])
      expect(await styleOf(tab, banner, ...edge)).toEqual(thick)
    })

    it('give the ring of focus its width, which no rule of the page takes away from a button', async () => {
      const css = 'button { --_ring: 0px !important; --aval-ring: 0px !important }'
      const tab = await pages.open(engine, { css, head: themes.map(link).join('') })
      for (const [theme, width] of [
        ['default', '3px'],
        ['contrast', '4px']
      ] as const) {
        await wear(tab, theme)
        for (let stops = 0; (await tab.focused()).action !== 'customise'; stops++) {
          if (stops > 8) throw new Error('Tab does not come to the buttons')
          await tab.press('Tab')
        }
        expect(await styleOf(tab, action('customise'), 'outline-width', 'outline-style')).toEqual([width, 'solid'])
      }
    })

    it('thicken their edges and leave out what is faint for visitors who want more contrast', async () => {
      const tab = await open(engine)
      await openPanel(tab)
      // No engine here can be told of this wish by a test: the rules that answer it hold now.
      const changed = await tab.evaluate(() => {
        let rules = 0
        for (const { shadowRoot } of document.querySelectorAll('aval-ui'))
          for (const { cssRules } of shadowRoot!.adoptedStyleSheets)
            for (const rule of cssRules)
              if (rule instanceof CSSMediaRule && /prefers-contrast: ?more/.test(rule.media.mediaText)) {
                rule.media.mediaText = 'all'
                rules++
              }
        return rules
      })
      expect(changed).toBeGreaterThan(0)
      for (const theme of themes) {
        await wear(tab, theme)
        expect([theme, ...(await styleOf(tab, 'dialog', ...edge, 'box-shadow'))]).toEqual([theme, ...thick, 'none'])
        const [text] = await styleOf(tab, 'dialog', 'color')
        expect([theme, ...(await styleOf(tab, '#text-analytics', 'color'))]).toEqual([theme, text])
        expect([theme, ...(await styleOf(tab, '[part=choice]', 'border-top-color'))]).toEqual([theme, text])
      }
    })

    // WebKit on GTK has no forced colours.
    if (!engine.can.forcedColors)
      console.warn(`${engine.name} cannot force colours: one test of themes.test.ts is left out`)
    else
      it('keep their edges, and the chosen answer apart, where colours are forced', async () => {
        const tab = await open(engine, { prefers: { forcedColors: true } })
        for (const theme of themes) {
          await wear(tab, theme)
          expect([theme, ...(await styleOf(tab, banner, ...edge))]).toEqual([theme, ...thick])
        }
        await openPanel(tab)
        for (const theme of themes) {
          await wear(tab, theme)
          expect([theme, ...(await styleOf(tab, 'dialog', ...edge))]).toEqual([theme, ...thick])
          const [chosen, other] = await Promise.all(
            ['input:checked + span', 'input:not(:checked) + span'].map((half) =>
              styleOf(tab, half, 'background-color', 'color')
            )
          )
          expect(chosen![0]).not.toBe(other![0])
          expect((await tab.look('input:checked + span svg'))!.rect.width).toBeGreaterThan(10)
          expect((await tab.look('input:not(:checked) + span svg'))!.rect.width).toBe(0)
        }
      })

    it('follow the design system where the page has it, and stand where it would', async () => {
      const own = {
        '--background-overlap-grey': 'rgb(20, 30, 40)',
        '--text-title-grey': 'rgb(250, 251, 252)',
        '--background-action-high-blue-france': 'rgb(130, 131, 240)',
        '--border-default-grey': 'rgb(60, 61, 62)'
      }
      const css = `:root { ${Object.entries(own)
        .map(([name, value]) => `${name}: ${value}`)
        .join(';')} }`
      const tab = await pages.open(engine, { css, head: link('dsfr'), config: preset })
      expect(await styleOf(tab, banner, 'background-color', 'border-top-color', 'border-top-left-radius')).toEqual([
        own['--background-overlap-grey'],
        own['--border-default-grey'],
        '0px'
      ])
      expect(await styleOf(tab, '#aval-title', 'color')).toEqual([own['--text-title-grey']])
      expect(await styleOf(tab, action('refuse-all'), 'background-color')).toEqual([
        own['--background-action-high-blue-france']
      ])
      expect((await tab.look(banner))!.rect).toMatchObject({ x: 16, width: 640 })
      expect((await tab.look('#aval-title'))!.text).toBe('À propos des cookies sur Le Journal')
      const [accept, refuse] = await Promise.all(['accept-all', 'refuse-all'].map((name) => tab.look(action(name))))
      expect(accept!.rect.x).toBeLessThan(refuse!.rect.x)
      await openPanel(tab)
      expect((await tab.look(inPanel('save')))!.text).toBe('Confirmer mes choix')
    })
  })
})
