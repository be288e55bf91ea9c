// Defects of other systems in putting the question (docs/reference/defects.md): what Aval promises instead.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { findAll } from '../../support/page-scripts.ts'
import {
  action,
  createSurfaceSite,
  inPanel,
  openPanel,
  recorded,
  type SurfaceSite
} from '../../support/surface-page.ts'

const markup = `<img src="x" onerror="window.wasRun = true"><b id="made">of the site</b>`
/** Every text a site may write. */
const marked = {
  site: markup,
  messages: { banner: { title: markup, note: markup, refuse: markup }, panel: { title: markup, lead: markup } },
  purposes: [
    {
      id: 'analytics',
      title: markup,
      summary: markup,
      text: markup,
      services: [{ id: 'counter', name: markup, provider: markup, trackers: [{ name: markup, purpose: markup }] }]
    }
  ]
}

describe('the question', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('tells the result of an answer to those who do not see it', async () => {
      const tab = await pages.open(engine)
      const says = (words: string) =>
        tab.waitFor(
          `“${words}” to be said`,
          (find, words) => find('[role=status]', null)[0]?.textContent?.includes(words),
          findAll,
          words
        )
      // A live region that comes with its words is not heard: it is there before.
      expect((await tab.look('[role=status]'))?.text).not.toContain('Usages facultatifs')
      await tab.click(action('refuse-all'))
      await says('Usages facultatifs refusés')
      await tab.click('#manage')
      await tab.click(inPanel('accept-all'))
      await says('Usages facultatifs acceptés')
    })

    it('keeps the page behind an open panel out of reach', async () => {
      const body = `<main><h1>Page</h1><button id="behind" style="position: fixed; inset: 0">Behind</button></main>
        <script>document.querySelector('#behind').onclick = () => (window.wasReached = true)</script>`
      const tab = await pages.open(engine, { body })
      await openPanel(tab)
      await tab.clickAt(8, 8)
      await tab.evaluate(() => document.querySelector<HTMLElement>('#behind')!.focus())
      expect(await tab.focused()).not.toMatchObject({ id: 'behind' })
      expect(await tab.evaluate(() => Reflect.get(window, 'wasReached'))).toBeUndefined()
      await tab.press('Escape')
      await tab.click('#behind')
      expect(await tab.evaluate(() => Reflect.get(window, 'wasReached'))).toBe(true)
    })

    for (const [width, height] of [
      [1280, 800],
      [320, 568]
    ] as const)
      it(`has controls of 44 pixels at least on either surface, ${width} wide`, async () => {
        const tab = await pages.open(engine, {}, { viewport: [width, height] })
        const sizes = () =>
          tab.evaluate(
            (find) =>
              find('[data-aval-action], summary, [role=radiogroup] label', null).map((control) => {
                const { width, height } = control.getBoundingClientRect()
                return Math.round(Math.min(width, height))
              }),
            findAll
          )
        expect(await sizes()).toHaveLength(3)
        expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44)
        await openPanel(tab)
        // Four buttons, two pairs, two details; and the buttons of the banner are gone.
        expect(await sizes()).toHaveLength(10)
        expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44)
      })

    it('comes in without moving for visitors who ask for less motion, and for no others', async () => {
      for (const reducedMotion of [true, false]) {
        const tab = await pages.open(engine, {}, { prefers: { reducedMotion } })
        await openPanel(tab)
        const durations = await tab.evaluate(
          (find) => find('aval-ui, dialog', null).map((element) => getComputedStyle(element).transitionDuration),
          findAll
        )
        expect([...new Set(durations)]).toEqual([reducedMotion ? '0s' : '0.22s'])
      }
    })

    // WebKit on GTK has no forced colours.
    if (!engine.can.forcedColors)
      console.warn(`${engine.name} cannot force colours: one test of ui.test.ts is left out`)
    else
      it('has edges, and a chosen answer that can be told from the other, where colours are forced', async () => {
        const tab = await pages.open(engine, {}, { prefers: { forcedColors: true } })
        // Backgrounds and shadows are not painted: what is left of a surface or a button is its border.
        const borders = (...selectors: string[]) =>
          tab.evaluate(
            (find, selectors) =>
              selectors.map((selector) => {
                const { borderTopWidth, borderTopStyle } = getComputedStyle(find(selector, null)[0]!)
                return borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1
              }),
            findAll,
            selectors
          )
        expect(await borders('aval-ui[role=region]', action('refuse-all'), action('customise'))).toEqual(
          Array(3).fill(true)
        )
        await openPanel(tab)
        expect(await borders('dialog', inPanel('accept-all'), inPanel('save'))).toEqual(Array(3).fill(true))

        const halves = await tab.evaluate((find) => {
          const probe = document.body.appendChild(document.createElement('i'))
          probe.style.cssText = 'forced-color-adjust: none; background: Highlight'
          const highlight = getComputedStyle(probe).backgroundColor
          return find('[role=radiogroup] input', null).map((input) => {
            const half = input.nextElementSibling!
            return {
              isChosen: (input as HTMLInputElement).checked,
              isHighlit: getComputedStyle(half).backgroundColor === highlight,
              hasMark: half.querySelector('svg')!.getBoundingClientRect().width > 0
            }
          })
        }, findAll)
        const no = { isChosen: false, isHighlit: false, hasMark: false }
        const yes = { isChosen: true, isHighlit: true, hasMark: true }
        expect(halves).toEqual([yes, no, yes, no])
      })

    it('shows markup in its texts as the letters it is made of', async () => {
      const tab = await pages.open(engine, { config: marked })
      expect((await tab.look('#aval-title'))?.text).toBe(markup)
      await openPanel(tab)
      expect((await tab.look('#title-analytics'))?.text).toContain(markup)
      const made = await tab.evaluate(
        (find) => [find('#made, aval-ui img, dialog img', null).length, Reflect.get(window, 'wasRun') ?? 'not run'],
        findAll
      )
      expect(made).toEqual([0, 'not run'])
      await tab.click(inPanel('refuse-all'))
      expect(await recorded(tab)).toEqual({ analytics: false })
    })
  })
})
