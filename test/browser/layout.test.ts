// How much of the page the surfaces take, what they leave in view, and what they move: little, the actions, nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outOfView } from '../support/computed.ts'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import { action, createSurfaceSite, inPanel, openPanel, type SurfaceSite } from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'

const banner = 'aval-ui[role=region]'
const actions = ['refuse-all', 'accept-all', 'customise'].map(action)

/** The part of the viewport an element takes, in percent. */
const share = (tab: Tab) =>
  tab.evaluate((banner) => {
    const { width, height } = document.querySelector(banner)!.getBoundingClientRect()
    return (100 * width * height) / (innerWidth * innerHeight)
  }, banner)

const top = (tab: Tab) => tab.evaluate((banner) => document.querySelector(banner)!.getBoundingClientRect().top, banner)

/** What a visitor would see of the page move. */
const places = (tab: Tab) =>
  tab.evaluate(() => [
    scrollY,
    ...[...document.querySelectorAll('h1, a[href="#4"], footer')].flatMap((element) => {
      const { left, top, width } = element.getBoundingClientRect()
      return [left, top, width]
    })
  ])

/** Whether the focused element of the page has no point that the banner leaves visible. */
const isFocusCovered = (tab: Tab) =>
  tab.evaluate((banner) => {
    const over = document.querySelector(banner)!.getBoundingClientRect()
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect()
    const isOutside = bottom <= 0 || top >= innerHeight
    return isOutside || (left >= over.left && right <= over.right && top >= over.top && bottom <= over.bottom)
  }, banner)

/** Shifts of layout since the page began. It ends with one of its own making, to know that all of them are in. */
const shiftsSoFar = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<number>((done) => {
        const now = performance.now()
        let before = 0
        new PerformanceObserver((list, observer) => {
          const isBefore = list.getEntries().map(({ startTime }) => startTime < now)
          before += isBefore.filter(Boolean).length
          if (isBefore.every(Boolean)) return
          observer.disconnect()
          done(before)
        }).observe({ type: 'layout-shift', buffered: true })
        document.body.style.paddingTop = '40px'
      })
  )

describe('the surfaces in the viewport', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('leave most of the page to be read: 15 % of a desktop, 45 % and 65 % of two telephones', async () => {
      // A family every machine has under some name; the budgets were set in it.
      const tab = await pages.open(engine, { css: 'body { font-family: sans-serif }' })
      for (const [width, height, budget] of [
        [1280, 800, 15],
        [390, 844, 45],
        [320, 568, 65]
      ] as const) {
        await tab.viewport(width, height)
        expect([width, await share(tab)]).toEqual([width, expect.toSatisfy((taken: number) => taken <= budget)])
        expect(await outOfView(tab, ...actions)).toEqual([])
      }
    })

    it('keep the three actions in view at 320 by 256, and begin the words at their beginning', async () => {
      const tab = await pages.open(engine, {}, { viewport: [320, 256] })
      expect(await top(tab)).toBeGreaterThanOrEqual(0)
      expect(await outOfView(tab, ...actions)).toEqual([])
      await until('the words to be a group', async () => {
        const { role, tabindex } = (await tab.look('[part=body]'))!.attributes
        return role === 'group' && tabindex === '0'
      })
      await tab.press('Tab')
      expect(await tab.focused()).toMatchObject({ tag: 'div', inHost: 'aval-ui' })
      expect(await tab.evaluate((find) => find('[part=body]', null)[0]!.scrollTop, findAll)).toBe(0)
    })

    it('keep the three actions in view under 1,200 characters', async () => {
      const intro = 'Un texte long que le site a écrit lui-même. '.repeat(28).slice(0, 1200)
      const config = { messages: { banner: { intro, introProviders: { one: intro, other: intro } } } }
      const tab = await pages.open(engine, { config })
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
        [320, 568],
        [320, 256]
      ] as const) {
        await tab.viewport(width, height)
        expect([width, height, await outOfView(tab, ...actions)]).toEqual([width, height, []])
        expect(await top(tab)).toBeGreaterThanOrEqual(0)
      }
    })

    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [320, 568]
    ] as const)
      it(`never hide what has focus, ${width} wide (WCAG 2.2, 2.4.11)`, async () => {
        // The links end their lines on the banner's side.
        const tab = await pages.open(
          engine,
          { css: 'p { padding-inline-end: 40px; text-align: end }' },
          { viewport: [width, height] }
        )
        const covered: string[] = []
        let inPage = 0
        for (let presses = 0; presses < 29; presses++) {
          await tab.press('Tab')
          const { inHost, text } = await tab.focused()
          if (inHost) continue
          inPage++
          await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
          if (await isFocusCovered(tab)) covered.push(text)
        }
        expect(inPage).toBeGreaterThan(20)
        expect(covered).toEqual([])
      }, 60_000)

    it('are not printed', async () => {
      const tab = await pages.open(engine)
      const displays = () =>
        tab.evaluate(() => [...document.querySelectorAll('aval-ui')].map((host) => getComputedStyle(host).display))
      expect(await displays()).not.toContain('none')
      // As the printer would: what is for print holds now.
      await tab.evaluate(() => {
        for (const { shadowRoot } of document.querySelectorAll('aval-ui'))
          for (const { cssRules } of shadowRoot!.adoptedStyleSheets)
            for (const rule of cssRules)
              if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
      })
      expect(await displays()).toEqual(['none', 'none'])
    })

    it('move nothing of the page, when they come and when the panel opens and closes', async () => {
      const tab = await pages.open(engine, { css: 'h1 { text-align: center }' })
      if (engine.name === 'chromium') expect(await shiftsSoFar(tab)).toBe(0)
      await tab.evaluate(() => scrollTo(0, 300))
      const before = await places(tab)
      expect(before[0]).toBe(300)
      await openPanel(tab)
      expect(await places(tab)).toEqual(before)
      await tab.press('Escape')
      await tab.waitFor('the banner again', (banner) => document.querySelector(banner), banner)
      expect(await places(tab)).toEqual(before)
    })

    it('put the third action below before a label of the two answers breaks', async () => {
      const config = { messages: { banner: { refuse: 'Non, tout refuser', accept: 'Oui, tout accepter' } } }
      const tab = await pages.open(engine, { config, css: 'body { font-family: sans-serif }' })
      const [refuse, accept, customise] = await Promise.all(actions.map((selector) => tab.look(selector)))
      expect([refuse!.rect.height, accept!.rect.height]).toEqual([44, 44])
      expect(accept!.rect.y).toBe(refuse!.rect.y)
      expect(customise!.rect.y).toBeGreaterThan(refuse!.rect.y + 44)
    })

    it('keep their size where a site makes its root small', async () => {
      const usual = await pages.open(engine)
      const small = await pages.open(engine, { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' })
      for (const selector of [banner, ...actions]) {
        const [one, other] = [await usual.look(selector), await small.look(selector)]
        expect([selector, other!.rect.width, other!.rect.height]).toEqual([selector, one!.rect.width, one!.rect.height])
      }
    })

    it('grow with the letters, twice as large, and keep the actions in view', async () => {
      for (const viewport of [
        [1280, 800],
        [390, 844]
      ] as const) {
        const tab = await pages.open(engine, { css: 'html { font-size: 200% }' }, { viewport })
        expect(
          await tab.evaluate((find) => getComputedStyle(find('[data-aval-action]', null)[0]!).fontSize, findAll)
        ).toBe('32px')
        expect(await top(tab)).toBeGreaterThanOrEqual(0)
        expect(await outOfView(tab, ...actions)).toEqual([])
        await openPanel(tab)
        await tab.click(inPanel('save'))
      }
    })
  })
})
