// The rules we hand to the tools that answer for a visitor (docs/reference/rules): run as they are, against the page.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { autoconsentFiles, autoconsentTag, toldBy, toldOf, type Told } from '../support/autoconsent.ts'
import { answerAs, type Rule } from '../support/consent-o-matic.ts'
import { eachEngine, type Engine } from '../support/engines.ts'
import { bannerGone, createSurfaceSite, panelShown, recorded, type SurfaceSite } from '../support/surface-page.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/reference/rules/${name}.json`, import.meta.url), 'utf8'))
const rules = [read('autoconsent')]
const { aval: matic } = read('consent-o-matic') as { aval: Rule }

const refusal = { analytics: false, personalisation: false }
const body = '<h1>Page</h1><button data-aval-open>Cookies</button>'

describe('a rule', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({ mounts: { '/autoconsent/': autoconsentFiles } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    describe('of autoconsent, without its heuristics,', () => {
      const open = (engine: Engine, options: Parameters<typeof autoconsentTag>[0], config = {}) =>
        pages.visit(engine, { lang: 'sv', body, config, head: autoconsentTag({ rules, ...options }) })

      it.each([
        ['in the banner', {}],
        ['where the question holds the page', { blocking: true }]
      ])('refuses %s, finds that it has, and is not asked again', async (_, config) => {
        const tab = await open(engine, { hides: true }, config)
        expect(await toldOf(tab, 'popupFound')).toMatchObject({ cmp: 'aval' })
        expect(await toldOf(tab, 'optOutResult')).toMatchObject({ cmp: 'aval', result: true })
        expect(await toldOf(tab, 'selfTestResult')).toMatchObject({ cmp: 'aval', result: true })
        await bannerGone(tab)
        expect(await recorded(tab)).toEqual(refusal)

        await tab.reload()
        // It has looked, and looks again when the panel has come: that is the visitor's own wish.
        await toldOf(tab, 'init')
        await tab.click('[data-aval-open]')
        await panelShown(tab)
        expect(await toldOf(tab, 'cmpDetected')).toMatchObject({ cmp: 'aval' })
        expect((await toldBy(tab)).map(({ type }) => type)).not.toContain('popupFound')
        expect(await recorded(tab)).toEqual(refusal)
      })

      it('finds nothing on a page that has its answer', async () => {
        const tab = await open(engine, {})
        await toldOf(tab, 'autoconsentDone')
        await tab.reload()
        // Between two looks it waits for the page to change.
        await tab.waitFor({ what: 'three looks', within: 15_000 }, () => {
          document.body.append('.')
          return (Reflect.get(window, 'told') as Told[]).some(({ state }) => (state?.findCmpAttempts ?? 0) >= 3)
        })
        const types = (await toldBy(tab)).map(({ type }) => type)
        expect(types).not.toContain('cmpDetected')
        expect(types).not.toContain('popupFound')
      })

      it('finds no question in our way back', async () => {
        const tab = await pages.visit(engine, { head: autoconsentTag({ rules }), body: '<h1>Page</h1>' })
        await toldOf(tab, 'autoconsentDone')
        await tab.reload()
        expect(await toldOf(tab, 'cmpDetected')).toMatchObject({ cmp: 'aval' })
        // Looked for once at least, and again at every change.
        await tab.waitFor(
          { what: 'some looks', within: 15_000 },
          () => document.body.append('.') ?? performance.now() > 3000
        )
        expect((await toldBy(tab)).map(({ type }) => type)).not.toContain('popupFound')
        expect(await recorded(tab)).toEqual(refusal)
      })

      it('accepts, where that is what the visitor wants', async () => {
        const tab = await open(engine, { autoAction: 'optIn' })
        expect(await toldOf(tab, 'optInResult')).toMatchObject({ cmp: 'aval', result: true })
        await bannerGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: true, personalisation: true })
      })
    })

    describe('of Consent-O-Matic', () => {
      it.each([
        ['nothing', {}, refusal],
        ['analytics alone', { B: true }, { analytics: true, personalisation: false }],
        ['other purposes alone', { X: true }, refusal],
        ['everything', { B: true, E: true, X: true }, { analytics: true, personalisation: true }]
      ])('answers purpose by purpose: %s', async (_, wishes, answers) => {
        const tab = await pages.open(engine, { body })
        expect(await tab.evaluate(answerAs, matic, wishes)).toEqual(['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT'])
        await tab.waitFor('an answer', () => document.cookie.includes('_v=1'))
        expect(await recorded(tab)).toEqual(answers)
        await tab.reload()
        expect(await tab.evaluate(answerAs, matic, wishes)).toEqual([])
      })

      it('takes the panel for the panel on a page with a way back of ours', async () => {
        const tab = await pages.open(engine, { body: '<h1>Page</h1>' })
        await tab.evaluate(() => (Reflect.get(window, 'aval') as { refuseAll(): void }).refuseAll())
        await tab.waitFor('the way back', () => document.querySelector('aval-ui[popover]:not([data-layout], [hidden])'))
        expect(await tab.evaluate(answerAs, matic, {})).toEqual([])
        await tab.evaluate(() => (Reflect.get(window, 'aval') as { open(surface: string): void }).open('banner'))
        await tab.waitFor('the banner', () => document.querySelector('aval-ui[data-layout]'))
        await tab.evaluate(answerAs, matic, { B: true })
        await expect.poll(() => recorded(tab)).toEqual({ analytics: true, personalisation: false })
      })

      it('answers purposes of the site’s own with its choice for other purposes', async () => {
        const config = {
          purposes: [{ id: 'adverts', title: 'Publicité', summary: 'pub', text: 'pub' }, { id: 'analytics' }]
        }
        const tab = await pages.open(engine, { body, config })
        await tab.evaluate(answerAs, matic, { X: true })
        await tab.waitFor('an answer', () => document.cookie.includes('_v=1'))
        expect(await recorded(tab)).toEqual({ adverts: true, analytics: false })
      })
    })
  })
})
