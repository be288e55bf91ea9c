// A page's style sheet, whatever it says, changes neither surface: everything computed is as on a page without one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, lookOf, outOfView } from '../support/computed.ts'
import { eachEngine, type Engine } from '../support/engines.ts'
import { attack, bootstrapLike, preflightLike } from '../support/hostile-sheets.ts'
import {
  action,
  answer,
  createSurfaceSite,
  inPanel,
  openPanel,
  recorded,
  type SurfaceSite
} from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const answers = [action('refuse-all'), action('accept-all')] as const
const bannerParts = ['aval-ui[role=region]', '#aval-title', 'aval-ui > p', 'aval-ui > b', 'aval-ui > b + span']
const banner = [...bannerParts, 'aval-ui > a', ...answers, action('customise')]
const panelParts = ['dialog', 'h2#title', '[part=close]', 'h3', '[part=purpose] > p', '[part=chip]', 'summary']
const panelAnswers = [inPanel('refuse-all'), inPanel('accept-all')] as const
const panel = [...panelParts, answer('analytics', 'refuse'), 'label span', ...panelAnswers, inPanel('save')]

// The family of the page's font is let in on purpose; and the page must have the same width.
const clean = 'html { overflow: hidden } body { font-family: cursive }'
const sheets = { 'that attacks': attack, 'like Bootstrap’s': bootstrapLike, 'like Tailwind’s': preflightLike }

const sheetOf = (css: string) => `${clean} ${css}`

const differencesBetween = async (one: Tab, other: Tab, selectors: readonly string[]): Promise<string[]> => {
  const lines: string[] = []
  for (const selector of selectors) {
    const found = differences(await lookOf(one, selector), await lookOf(other, selector), { place: true })
    lines.push(...found.map((line) => `${selector} ${line}`))
  }
  return lines
}

describe('a page with a style sheet', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine: Engine) => {
    for (const [name, css] of Object.entries(sheets)) {
      it(`${name} changes nothing of the banner or of the panel`, async () => {
        const quiet = await pages.open(engine, { css: clean })
        const loud = await pages.open(engine, { css: sheetOf(css) })
        expect(await differencesBetween(quiet, loud, banner)).toEqual([])
        expect(await outOfView(loud, ...answers)).toEqual([])
        expect(differences(await lookOf(loud, answers[0]), await lookOf(loud, answers[1]), { place: false })).toEqual(
          []
        )

        for (const tab of [quiet, loud]) await openPanel(tab)
        expect(await differencesBetween(quiet, loud, panel)).toEqual([])
        expect(await outOfView(loud, ...panelAnswers)).toEqual([])
        await loud.click(inPanel('refuse-all'))
        expect(await recorded(loud)).toEqual({ analytics: false, personalisation: false })
      })
    }

    it('that attacks lets the refusal on the banner be pressed', async () => {
      const tab = await pages.open(engine, { css: sheetOf(attack) })
      for (const selector of answers) expect(await tab.look(selector)).toMatchObject({ visible: true })
      await tab.click(action('refuse-all'))
      expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
    })

    it('cannot dim one answer with the tokens of the component', async () => {
      const dim = '[data-aval-action=refuse-all]'
      const tokens = ['--_accent', '--_on-accent', '--_text', '--_surface', '--_control', '--aval-accent'] as const
      const css = `${dim} { ${tokens.map((token) => `${token}: #eee !important`).join(';')}; --_radius: 0 !important }`
      const tab = await pages.open(engine, { css })
      expect(differences(await lookOf(tab, answers[0]), await lookOf(tab, answers[1]), { place: false })).toEqual([])
    })
  })
})
