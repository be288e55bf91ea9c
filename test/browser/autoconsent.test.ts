// A visitor's own tool, which has no rule for us, refuses on their behalf: DuckDuckGo's autoconsent, as its extension
// runs it in a page, with its heuristics and no list. It knows a question by words in it, and a refusal by its label. Not
// in the blocking form: a button has no `offsetParent` inside a modal dialog that stands in a shadow tree, in any engine, and
// the heuristics take that for hidden. Our rule refuses there too: see rules.test.ts.

import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Messages } from '../../src/ui/messages.ts'
import { autoconsentFiles, autoconsentTag, languagesKnown, loadHeuristics, toldOf } from '../support/autoconsent.ts'
import { eachEngine, type Engine } from '../support/engines.ts'
import { bannerGone, createSurfaceSite, recorded, type SurfaceSite } from '../support/surface-page.ts'

const locales = new URL('../../src/locales/', import.meta.url)
const languages = readdirSync(locales)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''))
const { checkHeuristicPatterns, classifyButtonTextRegex } = await loadHeuristics()
const known = languagesKnown(languages)

/** What it makes of the banner in a language, by its own test of words. */
const verdictOn = async (lang: string) => {
  const { banner, purposes } = ((await import(new URL(lang + '.ts', locales).pathname)) as { default: Messages })
    .default
  const text = (intro: string) =>
    [banner.title, intro, purposes.analytics.title, purposes.personalisation.title, banner.note, banner.policy]
      .concat(banner.refuse, banner.accept, banner.choose)
      .join('\n')
  const intros = [banner.intro, ...Object.values(banner.introProviders)].map((intro) =>
    intro.replace('{site}', 'Le Journal').replace('{n}', '2')
  )
  return {
    lang,
    isFound: intros.every((intro) => checkHeuristicPatterns(text(intro)).patterns.length > 0),
    refuse: classifyButtonTextRegex(banner.refuse),
    others: [banner.accept, banner.choose].map(classifyButtonTextRegex)
  }
}
const verdicts = await Promise.all(languages.map(verdictOn))
const refused = verdicts.filter(({ isFound, refuse }) => isFound && refuse === 'reject').map(({ lang }) => lang)

/**
 * Of Russian it knows one sentence that finds a question, and one label, which accepts "only the necessary cookies": we
 * have neither, for our label refuses everything.
 */
const ONE_SENTENCE = ['ru']

/** What waits for a yes. */
const gated = '<script type="text/plain" data-aval="analytics">window.ran = true</script>'

describe('a tool that refuses for the visitor', () => {
  it('is understood in every language whose words it knows', () => {
    const both = known.toFind.filter((lang) => known.toRefuse.includes(lang))
    expect(both).toEqual(expect.arrayContaining(['ca', 'de', 'en', 'es', 'eu', 'fr', 'gl', 'it', 'nl', 'pl', 'ru']))
    expect(both.filter((lang) => !refused.includes(lang))).toEqual(ONE_SENTENCE)
    console.info(`The blocking form is not seen by heuristics: its buttons have no offsetParent.
      Refused by heuristics: ${refused.join(', ')}.
      Labels known, question not: ${verdicts
        .filter(({ isFound, refuse }) => !isFound && refuse === 'reject')
        .map(({ lang }) => lang)
        .join(', ')}.
      Not known: ${verdicts
        .filter(({ refuse }) => refuse !== 'reject')
        .map(({ lang }) => lang)
        .join(', ')}.`)
  })

  it('takes no other button of ours for a refusal, in any language', () => {
    expect(verdicts.filter(({ others }) => others.includes('reject'))).toEqual([])
  })

  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({ mounts: { '/autoconsent/': autoconsentFiles } })
  })
  afterAll(() => pages.site.close())

  const refuses = async (engine: Engine, lang: string, config?: object) => {
    const page = { lang, body: `<h1>Page</h1>${gated}`, head: autoconsentTag({ heuristics: true }) }
    const tab = await pages.visit(engine, config ? { ...page, config } : page)
    expect(await toldOf(tab, 'optOutResult')).toMatchObject({ cmp: 'HEURISTIC-REJECT', result: true })
    expect(await toldOf(tab, 'selfTestResult')).toMatchObject({ result: true })
    await bannerGone(tab)
    expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
    expect(await tab.evaluate(() => Reflect.has(window, 'ran'))).toBe(false)
  }

  eachEngine((engine) => {
    // Words are the same in every engine: all of them in one, and those that are most read in the others.
    it.each(engine.name === 'chromium' ? refused : ['fr', 'en', 'de', 'es'])(
      'refuses on a page in %s, and finds that it has',
      (lang) => refuses(engine, lang)
    )

    it.each(['bar', 'cloud', 'box'])('refuses in the layout %s', (layout) => refuses(engine, 'fr', { layout }))
  })
})
