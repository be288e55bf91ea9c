import { describe, expect, it } from 'vitest'
import { validatePolicy } from '../../../src/core/validate'
import { SERVICES } from '../../support/builders'

const codesOf = (input: unknown) => validatePolicy(input).map(({ code }) => code)
const TEXTS = { title: 'Media', summary: 'Videos', text: 'Videos of others.' }

describe('a policy that can be used as written', () => {
  it.each([
    undefined,
    {},
    { purposes: undefined, lifetime: undefined, revision: undefined, regime: undefined },
    { purposes: [{ id: 'necessary' }, { id: 'analytics' }, { id: 'personalisation' }] },
    { purposes: [{ id: 'media', ...TEXTS, services: [{ id: 'peertube' }, { id: 'vimeo_2' }] }] },
    { lifetime: 1, revision: 0, regime: 'opt-in' },
    { lifetime: 13, revision: 202611221530, regime: 'opt-out' },
    { lifetime: { accepted: 13, refused: 6 } },
    { lifetime: { refused: 6 } },
    { lifetime: '6', revision: '20261122' }
  ])('has no issue: %j', (policy) => {
    expect(validatePolicy(policy)).toEqual([])
  })
})

describe('an issue', () => {
  it.each([null, 7, 'analytics', true, ['analytics']])('is the policy itself: %j', (policy) => {
    expect(codesOf(policy)).toEqual(['policy'])
  })

  it.each(['analytics', { id: 'ads' }, 7, null, []])('is a list of purposes that is none: %j', (purposes) => {
    expect(codesOf({ purposes })).toEqual(['policy'])
  })

  it('is a list of services that is none', () => {
    expect(codesOf({ purposes: [{ id: 'analytics', services: 'matomo' }] })).toEqual(['policy'])
  })

  it.each(['', 'a b', '2x', '_v', 'é', 7, undefined, null])('is an id that cannot be stored: %j', (id) => {
    expect(codesOf({ purposes: [{ id, ...TEXTS }] })).toEqual(['id'])
    expect(codesOf({ purposes: [{ id: 'analytics', services: [{ id }] }] })).toEqual(['id'])
  })

  it('is a purpose or a service that is no object', () => {
    expect(codesOf({ purposes: [null, 'ads'] })).toEqual(['id', 'id'])
    expect(codesOf({ purposes: [{ id: 'analytics', services: [null] }] })).toEqual(['id'])
  })

  it('is an id that is used twice, by purposes and services alike', () => {
    const ads = { id: 'ads', ...TEXTS }
    expect(codesOf({ purposes: [ads, ads] })).toEqual(['duplicate-id'])
    expect(codesOf({ purposes: [{ ...ads, services: [{ id: 'ads' }] }] })).toEqual(['duplicate-id'])
    expect(codesOf({ purposes: [{ ...ads, services: [{ id: 'one' }, { id: 'one' }] }] })).toEqual(['duplicate-id'])
  })

  it.each([
    {},
    { title: 'Media' },
    { ...TEXTS, title: '' },
    { ...TEXTS, summary: undefined },
    { ...TEXTS, text: null }
  ])('is a text that visitors could not read: %j', (texts) => {
    expect(codesOf({ purposes: [{ id: 'media', ...texts }] })).toEqual(['text'])
  })

  it('is the texts of every purpose without them, but not of those that every language has', () => {
    expect(codesOf(SERVICES)).toEqual(['text'])
  })

  it.each([0, 14, 6.5, -1, NaN, 'six', null, true])('is a lifetime: %j', (lifetime) => {
    expect(codesOf({ lifetime: { accepted: lifetime } })).toEqual(['lifetime'])
    expect(codesOf({ lifetime: { refused: lifetime } })).toEqual(['lifetime'])
    if (lifetime !== null) expect(codesOf({ lifetime })).toEqual(['lifetime'])
  })

  it.each([-1, 1.5, NaN, 1e15, 'one', '', null])('is a revision: %j', (revision) => {
    expect(codesOf({ revision })).toEqual(['revision'])
  })

  it.each(['OPT-OUT', '', true, null])('is a regime: %j', (regime) => {
    expect(codesOf({ regime })).toEqual(['regime'])
  })

  it('says what it found and what to do', () => {
    const issues = validatePolicy({ purposes: [{ id: 'a b', ...TEXTS }], lifetime: 99, revision: -1, regime: 'none' })
    expect(issues.map(({ code }) => code)).toEqual(['id', 'lifetime', 'revision', 'regime'])
    expect(issues.map(({ message }) => message.includes('"a b"') || /99|-1|"none"/.test(message))).not.toContain(false)
    for (const { message } of issues) expect(message).toMatch(/: .+\.$/)
  })
})
