// The surfaces beside what pages and visitors bring: a dialog of the site's, routes, a design system, more contrast,
// forced colours, wider letters, other root sizes, notches, less motion.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { measureAll, themes } from '../../support/matrix.ts'
import { findAll } from '../../support/page-scripts.ts'
import {
  action,
  createSurfaceSite,
  inPanel,
  openPanel,
  panelGone,
  type SurfaceSite
} from '../../support/surface-page.ts'
import type { Tab } from '../../support/tab.ts'
import { createTagSite, question, settled, told, type TagSite } from '../../support/tag-site.ts'

const plain = { default: themes['default']! }
const css = 'body { font-family: sans-serif }'

/** Borders in pixels, as they are painted. */
const borders = (tab: Tab, ...selectors: string[]) =>
  tab.evaluate(
    (find, selectors) =>
      selectors.map((selector) => parseFloat(getComputedStyle(find(selector, null)[0]!).borderTopWidth)),
    findAll,
    selectors
  )

const onBoth = async (tab: Tab, check: (surface: string) => Promise<unknown>) => {
  await check('banner')
  await openPanel(tab)
  await check('panel')
}

describe('a page', () => {
  let pages: SurfaceSite
  let tags: TagSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
    tags = await createTagSite()
  })
  afterAll(() => Promise.all([pages.site.close(), tags.site.close()]))

  eachEngine((engine) => {
    it('with a modal dialog of its own is asked once that has closed', async () => {
      const body = '<dialog id="own"><button>Close</button></dialog><script>own.showModal()</script>'
      const tab = await tags.visit(engine, { body })
      await tags.site.waitForRequest('/aval/ui.js')
      await settled(tab)
      expect(await tab.evaluate(() => document.querySelector('aval-ui[data-layout]'))).toBeNull()
      expect(await told(tab, 'show')).toEqual([])
      await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#own')!.close())
      await question(tab)
      expect(await told(tab, 'show')).toHaveLength(1)
    })

    it('that changes its route keeps its banner, the same, and the focus where it is', async () => {
      const tab = await tags.visit(engine, { body: '<main></main><input id="search">' })
      await question(tab)
      await tab.click('#search')
      const isSame = await tab.evaluate(async () => {
        const before = document.querySelector('aval-ui[data-layout]')
        for (const route of ['/one', '/two']) {
          history.pushState(null, '', route)
          document.querySelector('main')!.innerHTML = `<h2>${route}</h2>`
          document.title = route
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        }
        return before === document.querySelector('aval-ui[data-layout]') && before!.matches(':popover-open')
      })
      expect(isSame).toBe(true)
      expect(await tab.focused()).toMatchObject({ id: 'search' })
      expect(await told(tab, 'show')).toHaveLength(1)
      expect(await told(tab, 'hide')).toEqual([])
    })

    it('with a design system that takes over every dialog and button it finds shows both surfaces all the same', async () => {
      // Of such a system: it hides dialogs it has not opened itself, and closes them; it makes of buttons its own.
      const head = `<style>dialog:not(.ds-open) { display: none !important; opacity: 0; visibility: hidden }
          button { all: unset; display: none } [aria-haspopup=dialog] { display: none !important }</style>
        <script>
          const take = () => {
            for (const dialog of document.querySelectorAll('dialog:not(.ds-open)')) dialog.close?.()
            for (const control of document.querySelectorAll('[aria-haspopup=dialog], [role=radiogroup]')) control.inert = control.tagName === 'DIALOG'
          }
          new MutationObserver(take).observe(document, { childList: true, subtree: true })
          document.addEventListener('click', take, true)
        </script>`
      const tab = await pages.open(engine, { head })
      for (const name of ['refuse-all', 'accept-all', 'customise'])
        expect(await tab.look(action(name))).toMatchObject({ visible: true })
      await openPanel(tab)
      expect(await tab.look(inPanel('save'))).toMatchObject({ visible: true })
      await tab.click(inPanel('refuse-all'))
      await panelGone(tab)
    })

    it('with text-spacing of the visitor’s cuts nothing off (WCAG 2.2, 1.4.12)', async () => {
      const tab = await pages.open(engine, { css })
      const space = () =>
        tab.evaluate(() => {
          const spacing =
            'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important'
          for (const { shadowRoot } of document.querySelectorAll('aval-ui')) {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(
              `:host, *, ::slotted(*) { ${spacing} } p, ::slotted(p) { margin-block-end: 2em !important }`
            )
            shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet]
          }
        })
      await space()
      expect((await tab.look('#aval-title'))!.rect.width).toBeGreaterThan(0)
      for (const surface of ['banner', 'panel']) {
        if (surface === 'panel') {
          await tab.viewport(1280, 800)
          await openPanel(tab)
          await space()
        }
        expect(
          await tab.evaluate(
            (find) => getComputedStyle(find('dialog button, aval-ui > button', null)[0]!).letterSpacing,
            findAll
          )
        ).not.toBe('normal')
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
          [320, 568],
          [320, 256]
        ] as const) {
          await tab.viewport(width, height)
          expect.soft([surface, (await measureAll(tab, plain)).faults]).toEqual([surface, []])
        }
      }
    })

    it.each(['62.5%', '100%', '200%'])('with a root of %s cuts nothing off', async (size) => {
      const tab = await pages.open(engine, { css: `html { font-size: ${size} } ${css}` })
      for (const surface of ['banner', 'panel']) {
        await tab.viewport(1280, 800)
        if (surface === 'panel') await openPanel(tab)
        for (const [width, height] of [
          [1280, 800],
          [390, 844]
        ] as const) {
          await tab.viewport(width, height)
          expect.soft([surface, (await measureAll(tab, plain)).faults]).toEqual([surface, []])
        }
      }
    })

    it('with 1,200 characters keeps to half of a telephone, in every layout', async () => {
      const intro = 'Un texte long que le site a écrit lui-même. '.repeat(28).slice(0, 1200)
      const config = { messages: { banner: { intro, introProviders: { one: intro, other: intro } } } }
      const tab = await pages.open(engine, { config, css }, { viewport: [390, 844] })
      const { faults } = await measureAll(tab, plain)
      expect(faults).toEqual([])
      const heights = await tab.evaluate(() => {
        const host = document.querySelector<HTMLElement>('aval-ui[data-layout]')!
        return ['card', 'bar', 'cloud', 'box'].map((layout) => {
          host.dataset['layout'] = layout
          return host.clientHeight - 1 <= innerHeight / 2
        })
      })
      expect(heights).toEqual([true, true, true, true])
    })

    it('on a screen with a notch keeps clear of it: the sheets ask for all four sides', async () => {
      const tab = await pages.open(engine)
      const sheets = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('aval-ui')]
            .flatMap(({ shadowRoot }) => [...shadowRoot!.adoptedStyleSheets])
            .flatMap(({ cssRules }) => [...cssRules])
            .filter((rule) => rule instanceof CSSStyleRule)
            .flatMap(({ cssText }) => [...cssText.matchAll(/safe-area-inset-\w+/g)].map(String))
        )
      expect([...new Set(await sheets())].sort()).toEqual(
        ['bottom', 'left', 'right', 'top'].map((side) => `safe-area-inset-${side}`)
      )
      const before = (await sheets()).length
      await openPanel(tab)
      // The panel's own, at the foot.
      await expect.poll(async () => (await sheets()).join()).toContain('safe-area-inset-bottom')
      expect(before).toBeGreaterThan(3)
    })

    it('of a visitor who asks for less motion has not one animation, on either surface', async () => {
      const tab = await pages.open(engine, {}, { prefers: { reducedMotion: true } })
      await onBoth(tab, async (surface) => {
        const running = await tab.evaluate(() =>
          [document, ...[...document.querySelectorAll('aval-ui')].map(({ shadowRoot }) => shadowRoot!)].map(
            (root) => root.getAnimations().length
          )
        )
        expect([surface, running.reduce((sum, count) => sum + count, 0)]).toEqual([surface, 0])
      })
    })

    if (!engine.can.forcedColors)
      console.warn(`${engine.name} cannot force colours: the width of edges is not looked at there`)
    else
      it('in forced colours has edges of two pixels around both surfaces', async () => {
        const tab = await pages.open(engine, {}, { prefers: { forcedColors: true } })
        expect(await borders(tab, 'aval-ui[role=region]')).toEqual([2])
        await openPanel(tab)
        expect(await borders(tab, 'dialog')).toEqual([2])
      })

    it('of a visitor who asks for more contrast has thicker edges, in the colour of the text', async () => {
      const tab = await pages.open(engine, {}, { prefers: engine.can.moreContrast ? { moreContrast: true } : {} })
      if (!engine.can.moreContrast)
        console.warn(`${engine.name} cannot ask for more contrast: its rules are made to hold`)
      const hold = () =>
        tab.evaluate(() => {
          for (const { shadowRoot } of document.querySelectorAll('aval-ui'))
            for (const { cssRules } of shadowRoot!.adoptedStyleSheets)
              for (const rule of cssRules)
                if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-contrast: more'))
                  rule.media.mediaText = 'all'
        })
      const colours = (...selectors: string[]) =>
        tab.evaluate(
          (find, selectors) =>
            selectors.map((selector) => {
              const { borderTopColor, color } = getComputedStyle(find(selector, null)[0]!)
              return borderTopColor === color
            }),
          findAll,
          selectors
        )
      if (!engine.can.moreContrast) {
        expect(await borders(tab, 'aval-ui[role=region]')).toEqual([1])
        await hold()
      }
      expect(await borders(tab, 'aval-ui[role=region]')).toEqual([2])
      expect(await colours('aval-ui[role=region]', action('customise'))).toEqual([true, true])
      await openPanel(tab)
      if (!engine.can.moreContrast) await hold()
      expect(await borders(tab, 'dialog')).toEqual([2])
      expect(await colours('dialog', inPanel('refuse-all'), inPanel('accept-all'))).toEqual([true, true, true])
    })
  })
})
