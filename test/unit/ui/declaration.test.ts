// The list of trackers as a tree: what it says of a policy, and of the visitor's present choice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy, type PolicyInput } from '../../../src/core/policy'
import type { Verdict } from '../../../src/core/resolve'
import en from '../../../src/locales/en'
import fr from '../../../src/locales/fr'
import pageEn from '../../../src/locales/page/en'
import pageFr from '../../../src/locales/page/fr'
import { declaration, type DeclarationOptions } from '../../../src/ui/declaration'
import { anyPolicyInput } from '../../property/arbitraries'
import { elementsOf, LISTED, tagged, textOf, verdictOn } from '../../support/tracker-lists'

const list = (
  verdict: Verdict | null = null,
  options: DeclarationOptions = {},
  input: PolicyInput = LISTED,
  texts: Parameters<typeof declaration>[2] = fr
) =>
  declaration(definePolicy(input), verdict, texts, texts.lang === 'fr' ? pageFr : pageEn, {
    timeZone: 'UTC',
    ...options
  })

const choice = (...args: Parameters<typeof list>) =>
  elementsOf(list(...args)).find(([, attributes]) => attributes['class'] === 'aval-choice')!

const lines = (verdict: Verdict, input?: PolicyInput) => tagged(choice(verdict, {}, input), 'li').map(textOf)

describe('the present choice', () => {
  const answers = { analytics: true, counter: true, second: true, media: false }

  it('says its day, every optional purpose, its end and its reference', () => {
    const told = choice(verdictOn(LISTED, answers))
    expect(tagged(told, 'p').map(textOf)).toEqual([
      'Votre choix du 12 mai 2026\u00a0:',
      'Valable jusqu’au 12 juin 2027. Référence\u00a0: k3v9x2m4q8.'
    ])
    expect(tagged(told, 'li').map(textOf)).toEqual(['Mesure d’audience\u00a0: Accepté', 'Videos\u00a0: Refusé'])
    expect(tagged(told, 'time').map(([, { datetime }]) => datetime)).toEqual([
      '2026-05-12T11:00:00.000Z',
      '2027-06-12T11:00:00.000Z'
    ])
  })

  it('names a service that is answered apart from its purpose, and what has no answer yet', () => {
    expect(lines(verdictOn(LISTED, { analytics: true, counter: false }))).toEqual([
      'Mesure d’audience\u00a0: Accepté',
      'Counter (Counter Inc.)\u00a0: Refusé',
      'Second\u00a0: Pas encore choisi',
      'Videos\u00a0: Pas encore choisi'
    ])
  })

  it('says of the services of a purpose without an answer that they are refused, or nothing', () => {
    expect(lines(verdictOn(LISTED, { media: true }))).toEqual([
      'Mesure d’audience\u00a0: Pas encore choisi',
      'Videos\u00a0: Accepté'
    ])
    expect(lines(verdictOn(LISTED, { media: true, counter: false }))).toContain('Counter (Counter Inc.)\u00a0: Refusé')
  })

  it('says an objection to exempt measurement, and nothing of it while there is none', () => {
    expect(lines(verdictOn(LISTED, answers)).join()).not.toContain('Maison')
    expect(lines(verdictOn(LISTED, { ...answers, house: false }))).toContain('Maison\u00a0: Refusé')
  })

  it('says that nothing was chosen, or that the browser has refused', () => {
    expect(tagged(choice(verdictOn(LISTED)), 'p').map(textOf)).toEqual([pageFr.trackers.none])
    expect(tagged(choice(verdictOn(LISTED, undefined, { gpc: true })), 'p').map(textOf)).toEqual([
      pageFr.trackers.signal
    ])
  })

  it('does not say that nothing is active where silence allows it', () => {
    const input = { ...LISTED, regime: 'opt-out' } as const
    expect(textOf(choice(verdictOn(input), {}, input))).not.toContain('aucun traceur')
    expect(lines(verdictOn(input), input)).toEqual([
      'Mesure d’audience\u00a0: Pas encore choisi',
      'Videos\u00a0: Pas encore choisi'
    ])
  })

  it('is followed by what changes it, which opens the panel', () => {
    const [, attributes] = tagged(choice(verdictOn(LISTED)), 'button')[0]!
    expect(attributes).toEqual({ type: 'button', 'data-aval-open': '', 'aria-haspopup': 'dialog' })
  })

  it('is left empty where nobody knows it: no word, and no button that would do nothing', () => {
    expect(choice(null)).toEqual(['div', { class: 'aval-choice' }])
  })

  it('is left out where nothing can be chosen', () => {
    const input = { purposes: [{ id: 'necessary' }] }
    expect(choice(verdictOn(input), {}, input)).toBeUndefined()
    expect(tagged(list(verdictOn(input), {}, input), 'button')).toEqual([])
  })

  it('tells days in the time zone it is given', () => {
    const verdict = verdictOn(LISTED, answers, { decidedAt: Date.UTC(2026, 4, 11, 23) })
    expect(textOf(choice(verdict, { timeZone: 'Europe/Paris' }))).toContain('du 12 mai 2026')
    expect(textOf(choice(verdict, { timeZone: 'UTC' }))).toContain('du 11 mai 2026')
  })
})

describe('the list', () => {
  const section = (title: string) => tagged(list(), 'section').find((it) => textOf(it).startsWith(title))!
  const rows = (title: string) =>
    tagged(tagged(section(title), 'tbody')[0]!, 'tr').map((row) => row.slice(2).map((cell) => textOf(cell as never)))

  it('has a section a purpose, headed one level below its own heading', () => {
    const levels = (options?: DeclarationOptions) =>
      elementsOf(list(null, options)).flatMap(([tag]) => (/^h\d/.test(tag) ? tag : []))
    expect(levels()).toEqual(['h2', 'h3', 'h3', 'h3'])
    expect(levels({ headingLevel: 4 })).toEqual(['h4', 'h5', 'h5', 'h5'])
    expect(levels({ headingLevel: 9 })).toEqual(['h5', 'h6', 'h6', 'h6'])
    expect(levels({ headingLevel: NaN })).toEqual(['h2', 'h3', 'h3', 'h3'])
    expect(levels({ headingLevel: -3 })[0]).toBe('h1')
  })

  it('has a row a tracker: name, who sets it, what for, how long, of what nature', () => {
    expect(rows('Mesure')).toEqual([
      ['_count*', 'Counter (Counter Inc.)', 'Distinguer les visites', '12\u00a0mois', 'Cookie'],
      ['count', 'Counter (Counter Inc.)', '', '30 minutes', 'Stockage local'],
      ['c', 'Counter (Counter Inc.)', '', 'Le temps de la visite', 'Cookie']
    ])
    expect(textOf(tagged(section('Mesure'), 'caption')[0]!)).toBe('Mesure d’audience\u00a0: traceurs utilisés')
    expect(tagged(tagged(section('Mesure'), 'thead')[0]!, 'th').map(textOf)).toEqual([
      'Nom',
      'Déposé par',
      'À quoi il sert',
      'Durée',
      'Nature'
    ])
  })

  it('does not say that a storage without a lifetime ends with the visit', () => {
    const trackers = [
      { name: 'a', kind: 'indexed-db' },
      { name: 'b', kind: 'session-storage' }
    ] as const
    const tree = list(null, {}, { purposes: [{ id: 'analytics', services: [{ id: 'x', trackers }] }] })
    expect(tagged(tree, 'tr').map((row) => textOf(row[5] as never))).toEqual(['Durée', '', 'Le temps de la visite'])
  })

  it('writes out the roles of a table, and the label of every cell', () => {
    const table = tagged(section('Mesure'), 'table')[0]!
    const roles = new Set(elementsOf(table).map(([tag, { role }]) => `${tag} ${role}`))
    for (const role of [
      'table table',
      'thead rowgroup',
      'tbody rowgroup',
      'tr row',
      'th columnheader',
      'th rowheader',
      'td cell'
    ])
      expect(roles).toContain(role)
    expect(tagged(table, 'th').every(([, { scope }]) => scope === 'col' || scope === 'row')).toBe(true)
    expect(tagged(tagged(table, 'tbody')[0]!, 'td').map(([, attributes]) => attributes['data-th'])).toEqual(
      Array.from({ length: 3 }, () => ['Déposé par', 'À quoi il sert', 'Durée', 'Nature']).flat()
    )
  })

  it('names who is behind a purpose, with a link to their own policy', () => {
    expect(tagged(section('Mesure'), 'li').map(textOf)).toEqual([
      'Counter\u00a0: Counter Inc. · Politique de confidentialité\u00a0: Counter Inc.',
      'Second'
    ])
    expect(tagged(section('Mesure'), 'a')[0]![1]).toEqual({ href: 'https://counter.example/privacy' })
  })

  it('says what is always on, what is exempt from consent, and why', () => {
    const always = textOf(section('Strictement'))
    for (const words of ['Toujours actifs', 'Retient votre choix.', fr.panel.exempt + ' Hébergé ici.'])
      expect(always).toContain(words)
    expect(textOf(section('Mesure'))).not.toContain('Toujours actifs')
  })

  it('says so where a purpose declares no tracker', () => {
    expect(textOf(section('Videos'))).toContain('Aucun traceur déclaré.')
    expect(tagged(section('Videos'), 'table')).toEqual([])
    expect(textOf(section('Mesure'))).not.toContain('Aucun traceur')
  })

  it('says in what language a text is that is not in that of the page', () => {
    const langs = (tree: Parameters<typeof textOf>[0]) =>
      elementsOf(tree as never).flatMap((it) => (it[1]['lang'] ? `${it[1]['lang']} ${textOf(it)}` : []))
    expect(langs(section('Videos'))).toEqual(['en Videos', 'en From elsewhere.'])
    expect(langs(section('Mesure'))).toEqual(['en 30 minutes'])
    expect(langs(tagged(list(null, {}, LISTED, en), 'section')[0]!)).toEqual([
      'fr Hébergé ici.',
      'fr Retenir votre choix'
    ])
    expect(list(null, {}, LISTED, en)[1]).toEqual({ lang: 'en', dir: 'ltr' })
  })

  it('says the day it was looked over, whatever the time zone, and nothing of what is no day', () => {
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Auckland'])
      expect(textOf(list(null, { updated: '2026-11-01', timeZone }))).toContain(
        'Liste mise à jour le 1er novembre 2026.'
      )
    for (const updated of ['', 'yesterday']) expect(textOf(list(null, { updated }))).not.toContain('mise à jour')
  })

  it('says how long a choice is kept', () => {
    expect(textOf(list())).toContain('Nous gardons votre choix 13\u00a0mois')
    expect(textOf(list(null, {}, { lifetime: 6 }))).toContain('6\u00a0mois')
  })
})

describe('what a site wrote', () => {
  it('makes a link of nothing but an address of the web', () => {
    const hrefs = (url: string) =>
      tagged(list(null, {}, { purposes: [{ id: 'analytics', services: [{ id: 'x', url }] }] }), 'a').map(
        ([, { href }]) => href
      )
    for (const url of ['https://a.example', 'HTTP://a.example', '/policy']) expect(hrefs(url)).toEqual([url])
    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
      'policy',
      ''
    ])
      expect(hrefs(url)).toEqual([])
  })

  it('is text, and never a part of the tree, whatever shape it has', () => {
    const trap = ['script', {}, 'alert(1)'] as never
    const input = {
      purposes: [
        {
          id: 'analytics',
          title: { fr: trap },
          text: { fr: trap },
          services: [
            {
              id: 'x',
              name: trap,
              provider: trap,
              url: trap,
              reason: { fr: trap },
              trackers: [{ name: trap, purpose: { fr: trap }, lifetime: { fr: trap }, kind: trap }]
            }
          ]
        }
      ]
    }
    expect(elementsOf(list(null, {}, input)).map(([tag]) => tag)).not.toContain('script')
    expect(elementsOf(list(verdictOn(input, { analytics: true }), {}, input)).map(([tag]) => tag)).not.toContain(
      'script'
    )
  })

  it('puts no two texts side by side, so that a parser makes the same of it', () => {
    fc.assert(
      fc.property(anyPolicyInput, fc.boolean(), (input, isRecorded) => {
        const verdict = verdictOn(input, isRecorded ? { analytics: true } : undefined)
        for (const [, , ...children] of elementsOf(list(verdict, { updated: '2026-11-01' }, input)))
          children.forEach((child, index) => {
            if (typeof child !== 'string') return
            expect(child).not.toBe('')
            expect(typeof children[index + 1]).not.toBe('string')
          })
      }),
      { numRuns: 100 }
    )
  })
})
