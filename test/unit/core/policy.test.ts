import { describe, expect, it } from 'vitest'
import { definePolicy, isId, type PolicyInput } from '../../../src/core/policy'

const defineAny = (input: unknown) => definePolicy(input as PolicyInput)
const idsOf = (input: unknown) => defineAny(input).purposes.map(({ id }) => id)
const lifetimeOf = (lifetime: unknown) => defineAny({ lifetime }).lifetime

const DEFAULT = {
  purposes: [
    { id: 'necessary', required: true, services: [] },
    { id: 'analytics', required: false, services: [] },
    { id: 'personalisation', required: false, services: [] }
  ],
  revision: 0,
  lifetime: { accepted: 13, refused: 13 },
  regime: 'opt-in'
}

describe('a policy of which nothing is said', () => {
  it('asks about analytics and personalisation, for thirteen months, before anything is allowed', () => {
    expect(definePolicy()).toEqual(DEFAULT)
  })

  it.each([
    null,
    0,
    true,
    '',
    'analytics',
    [],
    ['analytics'],
    Symbol('policy'),
    () => {},
    { purposes: null },
    { purposes: 'analytics' },
    { purposes: { 0: { id: 'ads' }, length: 1 } },
    { purposes: [] },
    { purposes: [null, undefined, 7, 'ads', [], {}, { id: null }, { id: '' }, { id: '__proto__' }] },
    { revision: 'two', lifetime: 'long', regime: 'OPT-OUT' },
    { revision: -1, lifetime: NaN, regime: true },
    { revision: 1.5, lifetime: {}, regime: null },
    { revision: 2 ** 53, lifetime: [], regime: ['opt-out'] },
    { revision: NaN, lifetime: { accepted: 'a year' } }
  ])('is the default policy, whatever was said instead: %o', (input) => {
    expect(defineAny(input)).toEqual(DEFAULT)
  })
})

describe('the purposes of a policy', () => {
  it('come in the order of the site, after necessary', () => {
    expect(idsOf({ purposes: [{ id: 'media' }, { id: 'necessary' }, { id: 'ads' }] })).toEqual([
      'necessary',
      'media',
      'ads'
    ])
    expect(idsOf({ purposes: [{ id: 'media' }] })).toEqual(['necessary', 'media'])
  })

  it('always hold necessary, required even where the site says otherwise', () => {
    const [necessary] = definePolicy({ purposes: [{ id: 'necessary', required: false, title: 'Needed' }] }).purposes
    expect(necessary).toEqual({ id: 'necessary', required: true, title: 'Needed', services: [] })
  })

  it('may be none but necessary, if that is all the site declares', () => {
    expect(idsOf({ purposes: [{ id: 'necessary' }] })).toEqual(['necessary'])
  })

  it('are required only by the word true', () => {
    const { purposes } = defineAny({
      purposes: [{ id: 'a', required: true }, { id: 'b', required: 'true' }, { id: 'c', required: 1 }, { id: 'd' }]
    })
    expect(purposes.map(({ required }) => required)).toEqual([true, true, false, false, false])
  })

  it('keep what the site says of them', () => {
    const media = { id: 'media', title: { fr: 'Vidéos' }, summary: 's', text: 't' }
    expect(definePolicy({ purposes: [media] }).purposes[1]).toEqual({ ...media, required: false, services: [] })
  })

  it('leave out what cannot be used, and keep the rest', () => {
    expect(idsOf({ purposes: [null, { id: 'a b' }, { id: 'ads' }, { title: 'x' }] })).toEqual(['necessary', 'ads'])
  })

  it('have one id each: the first to take it keeps it', () => {
    const { purposes } = definePolicy({
      purposes: [
        { id: 'ads', title: 'first', services: [{ id: 'one' }, { id: 'one', name: 'again' }, { id: 'ads' }] },
        { id: 'ads', title: 'second' },
        { id: 'media', services: [{ id: 'one' }, { id: 'two' }, { id: 'necessary' }] }
      ]
    })
    expect(purposes).toEqual([
      { id: 'necessary', required: true, services: [] },
      { id: 'ads', title: 'first', required: false, services: [{ id: 'one' }] },
      { id: 'media', required: false, services: [{ id: 'two' }] }
    ])
  })

  it('take an id before any service does, wherever they stand', () => {
    const { purposes } = definePolicy({ purposes: [{ id: 'media', services: [{ id: 'ads' }] }, { id: 'ads' }] })
    expect(purposes.map(({ id, services }) => [id, services.length])).toEqual([
      ['necessary', 0],
      ['media', 0],
      ['ads', 0]
    ])
  })

  it('have no service where the list is not one, or holds none', () => {
    for (const services of [null, 'matomo', {}, [null, 'matomo', { id: 9 }]])
      expect(defineAny({ purposes: [{ id: 'ads', services }] }).purposes[1]!.services).toEqual([])
  })
})

describe('an id', () => {
  it.each(['a', 'analytics', 'Z9', 'google-maps', 'a_b', 'constructor', 'toString'])('is a plain word: %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each([
    '',
    '_v',
    '__proto__',
    '-a',
    '9a',
    'a b',
    'a=b',
    'a&b',
    'é',
    'aé',
    'a\n',
    '\na',
    'a.b',
    7,
    null,
    ['a'],
    { id: 'a' }
  ])('is not this: %j', (id) => {
    expect(isId(id)).toBe(false)
  })
})

describe('the lifetime of an answer', () => {
  it('is one number for both answers, or two', () => {
    expect(lifetimeOf(6)).toEqual({ accepted: 6, refused: 6 })
    expect(lifetimeOf({ accepted: 12, refused: 6 })).toEqual({ accepted: 12, refused: 6 })
  })

  it('of a refusal is that of an acceptance where only the latter is said, and thirteen months the other way', () => {
    expect(lifetimeOf({ accepted: 6 })).toEqual({ accepted: 6, refused: 6 })
    expect(lifetimeOf({ refused: 6 })).toEqual({ accepted: 13, refused: 6 })
  })

  it('is never more than thirteen months', () => {
    expect(lifetimeOf(13)).toEqual({ accepted: 13, refused: 13 })
    expect(lifetimeOf(14)).toEqual({ accepted: 13, refused: 13 })
    expect(lifetimeOf({ accepted: Infinity, refused: 1e9 })).toEqual({ accepted: 13, refused: 13 })
  })

  it('is never longer than was meant: whole months, and one at least', () => {
    expect(lifetimeOf(6.9)).toEqual({ accepted: 6, refused: 6 })
    expect(lifetimeOf(1)).toEqual({ accepted: 1, refused: 1 })
    expect(lifetimeOf({ accepted: 0.5, refused: 0 })).toEqual({ accepted: 1, refused: 1 })
    expect(lifetimeOf(-Infinity)).toEqual({ accepted: 1, refused: 1 })
  })
})

describe('the rest of a policy', () => {
  it('is opt-out only by the very word', () => {
    expect(definePolicy({ regime: 'opt-out' }).regime).toBe('opt-out')
    expect(definePolicy({ regime: 'opt-in' }).regime).toBe('opt-in')
  })

  it('has the revision of the site, up to a date written as a number and beyond', () => {
    for (const revision of [1, 20261122, 202611221530, Number.MAX_SAFE_INTEGER])
      expect(definePolicy({ revision }).revision).toBe(revision)
  })
})
