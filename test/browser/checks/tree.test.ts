// What screen readers are given of both surfaces, line by line: the same literal tree in three engines, from each
// engine's own accessibility tree. WebKit's driver tells roles and names, and neither levels nor states.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, withoutStates } from '../../support/accessible.ts'
import { eachEngine } from '../../support/engines.ts'
import { answer, createSurfaceSite, openPanel, type Lang, type SurfaceSite } from '../../support/surface-page.ts'

const banners: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  fr: [
    'region “Cookies : à vous de choisir”',
    '  heading 2 “Cookies : à vous de choisir”',
    '  list',
    '    listitem',
    '    listitem',
    '  link “Politique de confidentialité”',
    '  button “Tout refuser”',
    '  button “Tout accepter”',
    '  button “Choisir” (haspopup)'
  ],
  en: [
    'region “Cookies: the choice is yours”',
    '  heading 2 “Cookies: the choice is yours”',
    '  list',
    '    listitem',
    '    listitem',
    '  link “Privacy policy”',
    '  button “Refuse all”',
    '  button “Accept all”',
    '  button “Choose” (haspopup)'
  ]
}

const panels: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  fr: [
    'dialog “Vos choix, usage par usage” (modal)',
    '  heading 2 “Vos choix, usage par usage”',
    '  button “Fermer sans enregistrer”',
    '  heading 3 “Strictement nécessaires”',
    '  heading 3 “Mesure d’audience”',
    '  radiogroup “Mesure d’audience”',
    '    radio “Refuser” (checked)',
    '    radio “Accepter”',
    '  group',
    '    summary “1 service, 1 traceur : Counter – Mesure d’audience” (collapsed)',
    '  heading 3 “Personnalisation”',
    '  radiogroup “Personnalisation”',
    '    radio “Refuser” (checked)',
    '    radio “Accepter”',
    '  group',
    '    summary “1 service : Advisor – Personnalisation” (collapsed)',
    '  button “Tout refuser”',
    '  button “Tout accepter”',
    '  button “Enregistrer mes choix”'
  ],
  en: [
    'dialog “Your choices, one purpose at a time” (modal)',
    '  heading 2 “Your choices, one purpose at a time”',
    '  button “Close without saving”',
    '  heading 3 “Strictly necessary”',
    '  heading 3 “Audience measurement”',
    '  radiogroup “Audience measurement”',
    '    radio “Refuse” (checked)',
    '    radio “Accept”',
    '  group',
    '    summary “1 service, 1 tracker: Counter – Audience measurement” (collapsed)',
    '  heading 3 “Personalisation”',
    '  radiogroup “Personalisation”',
    '    radio “Refuse” (checked)',
    '    radio “Accept”',
    '  group',
    '    summary “1 service: Advisor – Personalisation” (collapsed)',
    '  button “Refuse all”',
    '  button “Accept all”',
    '  button “Save my choices”'
  ]
}

/** Of the panel in English, after a yes to the first purpose, with its details open. */
const answered = [
  '  radiogroup “Audience measurement”',
  '    radio “Refuse”',
  '    radio “Accept” (checked)',
  '  group',
  '    summary “1 service, 1 tracker: Counter – Audience measurement” (expanded)',
  '    list',
  '      listitem',
  '        link “Privacy policy: Counter Inc.”',
  '        list',
  '          listitem'
]

describe('the tree of accessibility', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const hasStates = engine.can.accessibleStates
    if (!hasStates)
      console.warn(`${engine.name} tells roles and names alone: levels and states are left out of its trees`)
    const told = (lines: readonly string[]) => (hasStates ? lines : withoutStates(lines))
    const body = '<main><h1>Page</h1><p>Text</p></main>'

    for (const lang of ['fr', 'en'] as const) {
      it(`has the banner as it is meant, in ${lang}`, async () => {
        const tab = await pages.open(engine, { lang, body })
        expect(linesOf(await tab.accessibilityTree(), 'region', hasStates)).toEqual(told(banners[lang]!))
      })

      it(`has the panel as it is meant, in ${lang}, and nothing of the page behind it`, async () => {
        const tab = await pages.open(engine, { lang, body })
        await openPanel(tab)
        const tree = await tab.accessibilityTree()
        expect(linesOf(tree, 'dialog', hasStates)).toEqual(told(panels[lang]!))
        // WebKit's is put together from the document, where what is inert still is.
        if (hasStates) expect(() => linesOf(tree, 'main', true)).toThrow('no main')
      })
    }

    it('follows an answer, and details that are opened', async () => {
      const tab = await pages.open(engine, { lang: 'en', body })
      await openPanel(tab)
      await tab.click(answer('analytics', 'accept'))
      await tab.click('summary')
      await expect
        .poll(async () => linesOf(await tab.accessibilityTree(), 'dialog', hasStates).slice(5, 15))
        .toEqual(told(answered))
    })
  })
})
