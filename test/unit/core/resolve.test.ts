import { afterEach, describe, expect, it, vi } from 'vitest'
import { addMonths } from '../../../src/core/calendar'
import type { PolicyInput } from '../../../src/core/policy'
import type { ConsentRecord, Reading } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { ALL, aPolicy, aRecord, DAY, MEASURED, NOW, SECOND, SERVICES, someSignals } from '../../support/builders'

interface Facts {
  readonly policy?: PolicyInput
  readonly reading?: Reading
  readonly gpc?: boolean
  readonly now?: number
}

const verdictOn = ({ policy, reading = 'none', gpc = false, now = NOW }: Facts = {}) =>
  resolve(aPolicy(policy), reading, someSignals({ gpc }), now)

/** The optional keys a verdict allows. */
const allowedOn = (facts: Facts) => {
  const { allowed } = verdictOn(facts)
  return Object.keys(allowed).filter((key) => allowed[key] && key !== 'necessary')
}

const YES = { analytics: true, personalisation: true }
const NO = { analytics: false, personalisation: false }
const BOTH = ['analytics', 'personalisation']

/** One reading for every way a visitor can stand, each with a yes to all it asks about. */
const READINGS = {
  none: 'none',
  yes: aRecord({ answers: YES }),
  no: aRecord({ answers: NO }),
  mixed: aRecord({ answers: { analytics: true, personalisation: false } }),
  incomplete: aRecord({ answers: { analytics: true } }),
  expired: aRecord({ answers: YES, decidedAt: addMonths(NOW, -13), expiresAt: NOW }),
  outdated: aRecord({ answers: YES, revision: 7 }),
  future: aRecord({ answers: YES, decidedAt: NOW + DAY + SECOND, expiresAt: addMonths(NOW + DAY + SECOND, 13) }),
  unreadable: 'unreadable'
} satisfies Record<string, Reading>

describe('a verdict', () => {
  it.each([
    // reading, regime, GPC → standing, asked, allowed
    ['none', 'opt-in', false, 'first', true, []],
    ['yes', 'opt-in', false, 'stored', false, BOTH],
    ['no', 'opt-in', false, 'stored', false, []],
    ['mixed', 'opt-in', false, 'stored', false, ['analytics']],
    ['incomplete', 'opt-in', false, 'purpose', true, ['analytics']],
    ['expired', 'opt-in', false, 'expired', true, []],
    ['outdated', 'opt-in', false, 'revision', true, []],
    ['future', 'opt-in', false, 'doubt', true, []],
    ['unreadable', 'opt-in', false, 'doubt', true, []],
    ['none', 'opt-in', true, 'signal', false, []],
    ['yes', 'opt-in', true, 'stored', false, BOTH],
    ['no', 'opt-in', true, 'stored', false, []],
    ['mixed', 'opt-in', true, 'stored', false, ['analytics']],
    ['incomplete', 'opt-in', true, 'purpose', false, ['analytics']],
    ['expired', 'opt-in', true, 'signal', false, []],
    ['outdated', 'opt-in', true, 'signal', false, []],
    ['future', 'opt-in', true, 'signal', false, []],
    ['unreadable', 'opt-in', true, 'signal', false, []],
    ['none', 'opt-out', false, 'first', false, BOTH],
    ['yes', 'opt-out', false, 'stored', false, BOTH],
    ['no', 'opt-out', false, 'stored', false, []],
    ['mixed', 'opt-out', false, 'stored', false, ['analytics']],
    ['incomplete', 'opt-out', false, 'purpose', false, BOTH],
    ['expired', 'opt-out', false, 'expired', true, []],
    ['outdated', 'opt-out', false, 'revision', true, []],
    ['future', 'opt-out', false, 'doubt', true, []],
    ['unreadable', 'opt-out', false, 'doubt', true, []],
    ['none', 'opt-out', true, 'signal', false, []],
    ['yes', 'opt-out', true, 'stored', false, BOTH],
    ['no', 'opt-out', true, 'stored', false, []],
    ['mixed', 'opt-out', true, 'stored', false, ['analytics']],
    ['incomplete', 'opt-out', true, 'purpose', false, ['analytics']],
    ['expired', 'opt-out', true, 'signal', false, []],
    ['outdated', 'opt-out', true, 'signal', false, []],
    ['future', 'opt-out', true, 'signal', false, []],
    ['unreadable', 'opt-out', true, 'signal', false, []]
  ] as const)(
    'on a reading that is %s, %s, GPC %s: %s, asked %s, allowed %j',
    (name, regime, gpc, standing, ask, allowed) => {
      const reading = READINGS[name]
      const facts = { policy: { regime }, reading, gpc }
      expect(verdictOn(facts)).toMatchObject({ standing, ask })
      expect(allowedOn(facts)).toEqual(allowed)
      const isInForce = standing === 'stored' || standing === 'purpose'
      expect(verdictOn(facts).record).toBe(isInForce ? reading : null)
    }
  )

  it('answers every key of the policy by a boolean, and no other', () => {
    const { allowed } = verdictOn({ policy: SERVICES })
    expect(Object.entries(allowed)).toEqual([
      ['necessary', true],
      ['session', true],
      ['analytics', false],
      ['matomo', false],
      ['media', false],
      ['peertube', false],
      ['vimeo', false]
    ])
    expect(allowed['constructor' as never]).toBeUndefined()
  })

  it('cannot be made to allow more', () => {
    const verdict = verdictOn()
    expect(() => Object.assign(verdict.allowed, { analytics: true })).toThrow(TypeError)
  })

  it('always allows what is required, even against a record that says no', () => {
    const policy = {
      purposes: [...SERVICES.purposes, { id: 'security', required: true, services: [{ id: 'captcha' }] }]
    }
    const answers = {
      necessary: false,
      session: false,
      security: false,
      captcha: false,
      analytics: false,
      media: false
    }
    expect(allowedOn({ policy, reading: aRecord({ answers }) })).toEqual(['session', 'security', 'captcha'])
  })

  it('does not ask where everything is required, and holds any record complete', () => {
    const policy = { purposes: [{ id: 'necessary' }] }
    expect(verdictOn({ policy })).toMatchObject({ standing: 'first', ask: false })
    expect(verdictOn({ policy, reading: aRecord({ answers: {} }) })).toMatchObject({ standing: 'stored', ask: false })
  })
})

describe('the answer to a service', () => {
  const allowedBy = (answers: Record<string, boolean>, facts: Facts = {}) =>
    allowedOn({ policy: SERVICES, reading: aRecord({ answers }), ...facts }).filter((key) => key !== 'session')

  it('is its own, whichever way its purpose was answered', () => {
    expect(allowedBy({ ...ALL, analytics: false, matomo: false })).toEqual(['media', 'peertube', 'vimeo'])
    expect(allowedBy({ ...ALL, vimeo: false })).toEqual(['analytics', 'matomo', 'media', 'peertube'])
    expect(allowedBy({ analytics: false, media: false, vimeo: true })).toEqual(['vimeo'])
  })

  it('is not taken from another purpose: a yes without an answer to the purpose allows nothing', () => {
    expect(allowedBy({ analytics: false, vimeo: true })).toEqual([])
    expect(allowedBy({ analytics: false, vimeo: true }, { gpc: true })).toEqual([])
  })

  it('stays a no while its purpose is allowed by silence, and silence goes for the others', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    expect(allowedBy({ analytics: false, vimeo: false }, { policy })).toEqual(['media', 'peertube'])
    expect(allowedBy({ analytics: false, vimeo: true }, { policy })).toEqual(['media', 'peertube', 'vimeo'])
  })
})

describe('what is open', () => {
  const openOn = (answers: Record<string, boolean>, facts: Facts = {}) =>
    verdictOn({ policy: SERVICES, reading: aRecord({ answers }), ...facts })

  it('is every optional purpose where there is no answer', () => {
    for (const reading of ['none', 'unreadable', aRecord({ answers: ALL, revision: 7 })] as const)
      expect(verdictOn({ policy: SERVICES, reading }).open).toEqual(['analytics', 'media'])
  })

  it('is nothing where all is answered', () => {
    expect(openOn(ALL)).toMatchObject({ open: [], standing: 'stored', ask: false })
  })

  it('is a purpose that is new, and not its services: they are answered with it', () => {
    expect(openOn({ analytics: true, matomo: true })).toMatchObject({ open: ['media'], standing: 'purpose', ask: true })
  })

  it('is a service that is new under a purpose that was accepted: it is closed, and asked', () => {
    const verdict = openOn({ ...ALL, peertube: undefined } as never)
    expect(verdict).toMatchObject({ open: ['peertube'], standing: 'purpose', ask: true })
    expect([verdict.allowed['media'], verdict.allowed['peertube'], verdict.allowed['vimeo']]).toEqual([
      true,
      false,
      true
    ])
  })

  it('is not a service that is new under a purpose that was refused: it is closed, and not asked', () => {
    const verdict = openOn({ analytics: false, media: false })
    expect(verdict).toMatchObject({ open: [], standing: 'stored', ask: false })
    expect(verdict.allowed['matomo']).toBe(false)
  })

  it('is left to silence under opt-out, unless the browser refuses', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    const answers = { analytics: false, media: true, vimeo: true }
    for (const gpc of [false, true]) {
      const verdict = openOn(answers, { policy, gpc })
      expect(verdict).toMatchObject({ open: ['peertube'], standing: 'purpose', ask: false })
      expect(verdict.allowed['peertube']).toBe(!gpc)
    }
  })

  it('is not asked where the browser refuses', () => {
    expect(openOn({ analytics: true, media: true }, { gpc: true })).toMatchObject({
      open: ['matomo', 'peertube', 'vimeo'],
      ask: false
    })
  })

  it('is never what is required, nor exempt measurement', () => {
    const verdict = verdictOn({ policy: MEASURED, reading: aRecord({ answers: { media: true, vimeo: true } }) })
    expect(verdict).toMatchObject({ open: [], standing: 'stored', ask: false })
  })
})

describe('exempt measurement', () => {
  const measuresOn = (facts: Facts) => {
    const { allowed } = verdictOn({ policy: MEASURED, ...facts })
    return ['counter', 'plays'].filter((key) => allowed[key])
  }
  const BOTH_ON = ['counter', 'plays']
  const [ended, outdated] = [{ expiresAt: NOW }, { revision: 7 }]

  it('is on without an answer, under a purpose that is always on as under one that is asked', () => {
    expect(measuresOn({})).toEqual(BOTH_ON)
    expect(verdictOn({ policy: MEASURED })).toMatchObject({ standing: 'first', ask: true, open: ['media'] })
  })

  it('is on under either regime, whatever its purpose was answered', () => {
    for (const regime of ['opt-in', 'opt-out'] as const)
      for (const media of [true, false])
        expect(measuresOn({ policy: { ...MEASURED, regime }, reading: aRecord({ answers: { media } }) })).toEqual(
          BOTH_ON
        )
  })

  it('is off once the visitor objects, and the rest is not', () => {
    for (const policy of [MEASURED, { ...MEASURED, regime: 'opt-out' } as const]) {
      const reading = aRecord({ answers: { media: true, vimeo: true, plays: false } })
      expect(measuresOn({ policy, reading })).toEqual(['counter'])
      expect(allowedOn({ policy, reading })).toContain('vimeo')
    }
    expect(measuresOn({ reading: aRecord({ answers: { counter: false } }) })).toEqual(['plays'])
  })

  it('stays off when the answer that the objection came with has ended or is outdated', () => {
    for (const fields of [ended, outdated])
      expect(measuresOn({ reading: aRecord({ answers: { counter: false, plays: false }, ...fields }) })).toEqual([])
  })

  it('is on again with an answer that says so, and when the answer that said nothing of it has ended', () => {
    expect(measuresOn({ reading: aRecord({ answers: { counter: true, plays: true } }) })).toEqual(BOTH_ON)
    for (const fields of [ended, outdated]) expect(measuresOn({ reading: aRecord(fields) })).toEqual(BOTH_ON)
  })

  it('is off in doubt: nobody knows whether the visitor had objected', () => {
    for (const reading of [
      'unreadable',
      aRecord({ decidedAt: NOW + 2 * DAY, answers: { counter: true, plays: true } })
    ] as const)
      expect(measuresOn({ reading })).toEqual([])
  })

  it('is off where the browser refuses, with or without an answer to the rest', () => {
    for (const reading of ['none', aRecord(), 'unreadable'] as const)
      expect(measuresOn({ reading, gpc: true })).toEqual([])
  })

  it('is on against the browser only by a yes in force', () => {
    const answers = { counter: true, plays: false }
    expect(measuresOn({ gpc: true, reading: aRecord({ answers }) })).toEqual(['counter'])
    for (const fields of [ended, outdated])
      expect(measuresOn({ gpc: true, reading: aRecord({ answers, ...fields }) })).toEqual([])
  })

  it('is off where a store of others answers by anything but the words', () => {
    for (const other of ['no', 0, {}]) {
      const answers = { counter: other, plays: other } as unknown as ConsentRecord['answers']
      for (const gpc of [false, true]) expect(measuresOn({ gpc, reading: aRecord({ answers }) })).toEqual([])
    }
  })

  it('is what `audience` exempts: no other exemption makes an optional service work without consent', () => {
    const policy = { purposes: [{ id: 'media', services: [{ id: 'cart', exemption: 'cart' }] }] } as const
    expect(allowedOn({ policy })).toEqual([])
  })
})

describe('an answer in time', () => {
  it('holds until its deadline, and not at it', () => {
    const reading = aRecord({ answers: YES, expiresAt: NOW })
    expect(verdictOn({ reading, now: NOW - 1 }).standing).toBe('stored')
    expect(verdictOn({ reading, now: NOW }).standing).toBe('expired')
    expect(verdictOn({ reading, now: NOW + 1 }).standing).toBe('expired')
  })

  it('holds when the clock has gone back by up to one day', () => {
    const madeIn = (ahead: number) => aRecord({ answers: YES, decidedAt: NOW + ahead, expiresAt: NOW + 30 * DAY })
    expect(verdictOn({ reading: madeIn(DAY) }).standing).toBe('stored')
    expect(verdictOn({ reading: madeIn(DAY + 1) }).standing).toBe('doubt')
  })

  it('is in doubt, or over, where a time is no number', () => {
    expect(verdictOn({ reading: aRecord({ answers: YES, decidedAt: NaN }) }).standing).toBe('doubt')
    expect(verdictOn({ reading: aRecord({ answers: YES }), now: NaN }).standing).toBe('doubt')
    expect(verdictOn({ reading: aRecord({ answers: YES, expiresAt: NaN }) }).standing).toBe('expired')
  })

  it('is over before it is outdated: what has ended is not asked about as a change', () => {
    expect(verdictOn({ reading: aRecord({ expiresAt: NOW, revision: 3 }) }).standing).toBe('expired')
    expect(verdictOn({ reading: aRecord({ revision: 3, answers: {} }) }).standing).toBe('revision')
  })

  it('holds under the same revision only, earlier or later', () => {
    const reading = aRecord({ revision: 3 })
    expect(verdictOn({ policy: { revision: 3 }, reading }).standing).toBe('stored')
    expect(verdictOn({ policy: { revision: 2 }, reading }).standing).toBe('revision')
    expect(verdictOn({ policy: { revision: 4 }, reading }).standing).toBe('revision')
  })
})

describe('a record of another store', () => {
  it('answers only by the words true and false: anything else, and any inherited name, allows nothing', () => {
    const policy = { purposes: [{ id: 'analytics', services: [{ id: 'matomo' }] }, { id: 'constructor' }] }
    for (const analytics of ['yes', 1, {}, null]) {
      const answers = { analytics, matomo: analytics } as unknown as ConsentRecord['answers']
      expect(allowedOn({ policy, reading: aRecord({ answers }) })).toEqual([])
    }
  })
})

describe('an id given twice', () => {
  it('is allowed only if both are', () => {
    const policy = {
      purposes: [
        { id: 'ads', services: [{ id: 'video' }] },
        { id: 'media', services: [{ id: 'video' }] }
      ]
    }
    for (const video of [false, undefined] as never[])
      expect(allowedOn({ policy, reading: aRecord({ answers: { ads: true, media: true, video } }) })).toEqual([
        'ads',
        'media'
      ])
    expect(allowedOn({ policy, reading: aRecord({ answers: { ads: true, video: true } }) })).toEqual(['ads'])
    expect(allowedOn({ policy, reading: aRecord({ answers: { media: true, video: true } }) })).toEqual(['media'])
    expect(allowedOn({ policy, reading: aRecord({ answers: { ads: true, media: true, video: true } }) })).toEqual([
      'ads',
      'video',
      'media'
    ])
  })
})

describe('a listener that writes in a verdict', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is found out in development', () => {
    const { allowed } = verdictOn({ reading: READINGS.no })
    expect(() => Object.assign(allowed, { analytics: true })).toThrow(TypeError)
    expect(allowed['analytics']).toBe(false)
  })

  it('costs nothing in production, where what is allowed is the same', () => {
    const inDevelopment = verdictOn({ reading: READINGS.mixed })
    vi.stubGlobal('__DEV__', false)
    const verdict = verdictOn({ reading: READINGS.mixed })
    expect([Object.isFrozen(inDevelopment.allowed), Object.isFrozen(verdict.allowed)]).toEqual([true, false])
    expect(verdict).toEqual(inDevelopment)
  })
})
