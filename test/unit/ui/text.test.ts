import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/core/policy'
import type { Standing, Verdict } from '../../../src/core/resolve'
import en from '../../../src/locales/en'
import fr from '../../../src/locales/fr'
import {
  askedOf,
  bannerIntro,
  bannerTitle,
  counted,
  decisionText,
  fill,
  inLanguage,
  keptText,
  overlay,
  purposeText,
  serviceText
} from '../../../src/ui/text'

const verdict = (over: Partial<Verdict> = {}): Verdict => ({
  allowed: {},
  ask: true,
  standing: 'first',
  record: null,
  open: [],
  ...over
})
const record = (answers: Record<string, boolean>) => ({ id: 'a', decidedAt: 0, expiresAt: 1, revision: 0, answers })
const policyOf = (...providers: (string | undefined)[]) =>
  definePolicy({
    purposes: [
      { id: 'necessary', services: [{ id: 'own', provider: 'Host Ltd' }] },
      { id: 'analytics', services: providers.map((provider, at) => ({ id: 's' + at, ...(provider && { provider }) })) },
      { id: 'embeds' }
    ]
  })
const purpose = (over: object) => definePolicy({ purposes: [{ id: 'analytics', ...over }] }).purposes[1]!

describe('filling a text', () => {
  it('puts values in the place of names, and leaves unknown names as they are', () => {
    expect(fill('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1')
  })

  it('takes a value as it is, dollar signs included', () => {
    expect(fill('{site}', { site: '$& $1 {site}' })).toBe('$& $1 {site}')
  })

  it('uses the plural form of the language, or the last resort', () => {
    expect(counted(fr.panel.services, 1, 'fr')).toBe('1\u00a0service')
    expect(counted(fr.panel.services, 2, 'fr')).toBe('2\u00a0services')
    expect(counted({ other: '{n} x' }, 1, 'pl')).toBe('1 x')
  })
})

describe('a text in a language', () => {
  it('is the very language, else the language it is a variety of, else the first given', () => {
    const text = { en: 'yes', fr: 'oui', 'fr-CA': 'ouin' }
    expect(inLanguage(text, 'fr-CA')).toBe('ouin')
    expect(inLanguage(text, 'fr-BE')).toBe('oui')
    expect(inLanguage(text, 'de')).toBe('yes')
    expect(inLanguage('same', 'de')).toBe('same')
    expect(inLanguage(undefined, 'de')).toBeUndefined()
  })
})

describe('the site’s own messages', () => {
  it('lie over those of the language file, at any depth, and leave the file alone', () => {
    const merged = overlay(en, { banner: { title: 'Biscuits' }, panel: { services: { one: 'one' } } })
    expect(merged.banner.title).toBe('Biscuits')
    expect(merged.banner.note).toBe(en.banner.note)
    expect(merged.panel.services).toEqual({ one: 'one', other: '{n} services' })
    expect(en.banner.title).not.toBe('Biscuits')
  })

  it('cannot put something else in the place of a text', () => {
    expect(overlay(en, { banner: 'no' } as never).banner).toBe(en.banner)
  })
})

describe('the texts of a purpose', () => {
  it('are the site’s, else the language file’s', () => {
    expect(purposeText(purpose({ title: { fr: 'Comptage' } }), 'title', fr)).toBe('Comptage')
    expect(purposeText(purpose({}), 'title', fr)).toBe('Mesure d’audience')
  })

  it('are the id where there is no title, and nothing where there is no text', () => {
    expect(purposeText(purpose({ id: 'embeds' }), 'title', fr)).toBe('embeds')
    expect(purposeText(purpose({ id: 'constructor' }), 'summary', fr)).toBe('')
  })
})

describe('the banner', () => {
  it.each<[Standing, keyof typeof fr.banner]>([
    ['first', 'title'],
    ['doubt', 'title'],
    ['expired', 'titleExpired'],
    ['revision', 'titleChanged'],
    ['purpose', 'titleChanged']
  ])('says why it asks when the visitor is at "%s"', (standing, title) => {
    expect(bannerTitle(verdict({ standing }), fr, 'Le Journal')).toBe(fr.banner[title])
  })

  it('may be titled after the site', () => {
    const titled = { ...fr, banner: { ...fr.banner, title: 'Cookies sur {site}' } }
    expect(bannerTitle(verdict({ standing: 'first' }), titled, 'Le Journal')).toBe('Cookies sur Le Journal')
  })

  it('counts each provider of an optional purpose once, and no other', () => {
    const intro = (...providers: (string | undefined)[]) => bannerIntro(policyOf(...providers), verdict(), en, 'S')
    expect(intro()).toBe('With your permission, S uses trackers for:')
    expect(intro(undefined)).toBe('With your permission, S uses trackers for:')
    expect(intro('A', 'A')).toContain('S and 1 provider use')
    expect(intro('A', 'B', 'A')).toContain('S and 2 providers use')
  })

  it('names what has come since the last answer', () => {
    const stored = verdict({ standing: 'purpose', open: ['embeds'], record: record({ analytics: true }) })
    expect(bannerIntro(policyOf(), stored, en, 'S')).toMatch(/^New: embeds\. With/)
  })

  it('names a service that has come under a purpose that was answered, with who answers for it', () => {
    const stored = verdict({
      standing: 'purpose',
      open: ['s1', 'embeds'],
      record: record({ analytics: true, s0: true })
    })
    const intro = bannerIntro(policyOf('A', 'B'), stored, en, 'S')
    expect(intro).toBe('New: s1 (B), embeds. With your permission, S and 1 provider use trackers for:')
  })

  it('asks for all that is optional, or for what has no answer, and never for exempt measurement', () => {
    const policy = definePolicy({
      purposes: [
        { id: 'analytics', services: [{ id: 'old' }, { id: 'house', exemption: 'audience' }, { id: 'new' }] },
        { id: 'embeds', services: [{ id: 'film' }] },
        { id: 'house-only', services: [{ id: 'own', exemption: 'audience', provider: 'Own' }] }
      ]
    })
    const asked = (over: Partial<Verdict>) =>
      askedOf(policy, verdict(over)).map(({ id, services }) => [id, ...services.map((service) => service.id)])
    const all = [['analytics', 'old', 'new'], ['embeds', 'film'], ['house-only']]
    expect(asked({ open: ['analytics'] })).toEqual(all)
    expect(asked({ standing: 'stored' })).toEqual(all)
    expect(asked({ standing: 'purpose', open: ['new'] })).toEqual([['analytics', 'new']])
    expect(asked({ standing: 'purpose', open: ['embeds'] })).toEqual([['embeds', 'film']])
    expect(bannerIntro(policy, verdict(), en, 'S')).toBe('With your permission, S uses trackers for:')
  })
})

describe('a service', () => {
  it('goes by its name, else its id, and with who answers for it where that is another', () => {
    expect(serviceText({ id: 'a' })).toBe('a')
    expect(serviceText({ id: 'a', name: 'A', provider: 'A' })).toBe('A')
    expect(serviceText({ id: 'a', name: 'A', provider: 'B' })).toBe('A (B)')
  })
})

describe('the lifetime', () => {
  it('is said once where a yes and a no are kept for the same time', () => {
    expect(keptText(definePolicy({ lifetime: 6 }), en)).toContain('for 6 months, whether yes or no')
    expect(keptText(definePolicy({ lifetime: 1 }), en)).toContain('for 1 month,')
  })

  it('is said for each where they differ', () => {
    const policy = definePolicy({ lifetime: { accepted: 13, refused: 6 } })
    expect(keptText(policy, fr).replace(/\s/g, ' ')).toContain('un oui 13 mois, un non 6 mois')
  })
})

describe('a decision read aloud', () => {
  const policy = definePolicy()
  const nothing = { granted: [], revoked: [] }
  it.each([
    [{ analytics: true, personalisation: true }, en.status.accepted],
    [{ analytics: false, personalisation: false }, en.status.refused],
    [{ analytics: true, personalisation: false }, en.status.saved]
  ])('of %o', (allowed, text) => {
    expect(decisionText(policy, verdict({ allowed }), nothing, en)).toBe(text)
  })

  it('names the purposes taken back, not their services', () => {
    const text = decisionText(policy, verdict(), { ...nothing, revoked: ['analytics', 'matomo'] }, en)
    expect(text).toContain('withdrawn for: Audience measurement.')
  })

  describe('with services of their own answers', () => {
    const services = [
      { id: 'one', name: 'One' },
      { id: 'house', exemption: 'audience' }
    ] as const
    const policy = definePolicy({ purposes: [{ id: 'analytics', services }] })
    const said = (allowed: Record<string, boolean>, change: object = {}) =>
      decisionText(policy, verdict({ allowed }), { ...nothing, ...change }, en)

    it('says neither that all is accepted nor that all is refused where one differs', () => {
      expect(said({ analytics: true, one: false, house: true })).toBe(en.status.saved)
      expect(said({ analytics: false, one: true, house: true })).toBe(en.status.saved)
      expect(said({ analytics: true, one: true, house: false })).toBe(en.status.accepted)
      expect(said({ analytics: false, one: false, house: true })).toBe(en.status.refused)
    })

    it('names a service taken back alone', () => {
      expect(said({ analytics: true, one: false }, { revoked: ['one'] })).toContain('withdrawn for: One.')
    })

    it('calls an objection, and its end, neither a refusal nor an acceptance', () => {
      const refused = { analytics: false, one: false }
      expect(said({ ...refused, house: false }, { revoked: ['house'] })).toBe(en.status.saved)
      expect(said({ ...refused, house: true }, { granted: ['house'] })).toBe(en.status.saved)
    })
  })
})
