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
    { lifetime: '6', revision: '20261122' },
    { purposes: [{ id: 'necessary', services: [{ id: 'session', exemption: 'cart', reason: 'It holds the cart.' }] }] },
    { purposes: [{ id: 'analytics', services: [{ id: 'matomo' }, { id: 'counter', exemption: 'audience' }] }] },
    { purposes: [{ id: 'analytics', services: [{ id: 'matomo', trackers: [{ name: '_pk_id*', lifetime: 24 }] }] }] },
    {
      purposes: [
        {
          id: 'necessary',
          services: [
            {
              id: 'counter',
              exemption: 'audience',
              reason: { en: 'It counts visits, and nothing else.' },
              trackers: [
                { name: 'c1', lifetime: 13 },
                { name: 'c2', kind: 'local-storage', lifetime: '30 minutes' }
              ]
            }
          ]
        }
      ]
    }
  ])('has no issue: %j', (policy) => {
    expect(validatePolicy(policy)).toEqual([])
  })
})

describe('an issue', () => {
  it.each([null, 7, 'analytics', true, ['analytics']])('is the policy itself: %j', (policy) => {
    expect(codesOf(policy)).toEqual(['policy'])
  })

  it.each(['', { id: 'ads' }, 7, null, []])('is a list of purposes that is none: %j', (purposes) => {
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
    const [, ...optional] = SERVICES.purposes
    expect(codesOf({ purposes: optional })).toEqual(['text'])
  })

  it.each([{}, { exemption: 'cart' }, { reason: 'It holds the cart.' }, { exemption: '', reason: 'r' }])(
    'is a service that is always on without saying why it may be: %j',
    (fields) => {
      const services = [{ id: 'shop', ...fields }]
      expect(codesOf({ purposes: [{ id: 'necessary', services }] })).toEqual(['exemption'])
      expect(codesOf({ purposes: [{ id: 'shop_', required: true, ...TEXTS, services }] })).toEqual(['exemption'])
    }
  )

  it.each(['measurement', 'Audience', '', 7, null, 'constructor'])('is an exemption nobody knows: %j', (exemption) => {
    for (const id of ['analytics', 'necessary'])
      expect(
        codesOf({ purposes: [{ id, services: [{ id: 'matomo', exemption, reason: 'r' }, { id: 'other' }] }] })
      ).toEqual(id === 'analytics' ? ['exemption'] : ['exemption', 'exemption'])
  })

  it('is an optional purpose under which nothing needs an answer', () => {
    const exempt = [1, 2].map((n) => ({ id: `counter${n}`, exemption: 'audience', reason: 'r' }))
    expect(codesOf({ purposes: [{ id: 'analytics', services: exempt }] })).toEqual(['exemption'])
    expect(codesOf({ purposes: [{ id: 'analytics', services: [...exempt, { id: 'ga' }] }] })).toEqual([])
    expect(codesOf({ purposes: [{ id: 'necessary', services: exempt }] })).toEqual([])
    expect(codesOf({ purposes: [{ id: 'analytics', services: [] }] })).toEqual([])
  })

  it('is a tracker of exempt measurement that stays for more than thirteen months', () => {
    const codes = (exemption: string, lifetime: unknown) =>
      codesOf({
        purposes: [
          {
            id: 'necessary',
            services: [{ id: 'counter', exemption, reason: 'r', trackers: [{ name: 'c', lifetime }] }]
          }
        ]
      })
    expect(codes('audience', 14)).toEqual(['lifetime'])
    expect(codes('audience', 13.5)).toEqual(['lifetime'])
    for (const fine of [13, '14 days', undefined]) expect(codes('audience', fine)).toEqual([])
    expect(codes('authentication', 24)).toEqual([])
  })

  it('is a tracker that could never be erased: without a name, or of a kind nobody knows', () => {
    const codes = (trackers: unknown) =>
      codesOf({ purposes: [{ id: 'analytics', services: [{ id: 'matomo', trackers }] }] })
    for (const tracker of [{}, { name: '' }, { name: 7 }, null, '_ga', { name: 'x', kind: 'cookies' }])
      expect(codes([{ name: 'fine' }, tracker])).toEqual(['tracker'])
    expect(codes([{ name: 'x', kind: 'constructor' }])).toEqual(['tracker'])
    expect(codes('_ga')).toEqual(['tracker'])
    for (const kind of ['cookie', 'cache', 'pixel', 'service-worker']) expect(codes([{ name: 'x', kind }])).toEqual([])
  })

  it('says of services and trackers which it found, and what to do', () => {
    const issues = validatePolicy({
      purposes: [
        { id: 'necessary', services: [{ id: 'shop' }, { id: 'odd', exemption: 'none' }] },
        {
          id: 'analytics',
          services: [
            {
              id: 'counter',
              exemption: 'audience',
              trackers: [{ kind: 'tea' }, { name: 'c', lifetime: 25 }]
            }
          ]
        }
      ]
    })
    expect(issues.map(({ message }) => message.match(/"(shop|odd|analytics|counter)"/)?.[1])).toEqual([
      'shop',
      'odd',
      'counter',
      'counter',
      'counter',
      'analytics'
    ])
    for (const { message } of issues) expect(message).toMatch(/: .+\.$/)
    expect(issues[1]!.message).toContain('choice, authentication, cart')
    expect(issues[3]!.message).toContain('local-storage')
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

describe('answers service by service', () => {
  const services = [{ id: 'matomo' }]
  it.each([
    [{ id: 'analytics', byService: true, services }, []],
    [{ id: 'analytics', byService: false }, []],
    [{ id: 'analytics', byService: true }, ['by-service']],
    [{ id: 'analytics', byService: true, services: [] }, ['by-service']],
    [
      {
        id: 'necessary',
        byService: true,
        services: [{ id: 'session', exemption: 'cart', reason: 'It holds the cart.' }]
      },
      ['by-service']
    ]
  ])('need services, under a purpose that is asked: %j', (purpose, codes) => {
    expect(codesOf({ purposes: [purpose] })).toEqual(codes)
  })
})
