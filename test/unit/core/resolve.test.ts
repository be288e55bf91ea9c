import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../src/core/calendar'
import type { PolicyInput } from '../../../src/core/policy'
import type { ConsentRecord, Reading } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { aPolicy, aRecord, DAY, NOW, SECOND, SERVICES, someSignals } from '../../support/builders'

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

  it('is that of its purpose', () => {
    expect(allowedBy({ analytics: false, media: true })).toEqual(['media', 'peertube', 'vimeo'])
  })

  it('is its own where it was answered apart, whichever way', () => {
    expect(allowedBy({ analytics: false, media: true, vimeo: false })).toEqual(['media', 'peertube'])
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
    expect(allowedOn({ policy, reading: aRecord({ answers: { ads: true, media: false } }) })).toEqual(['ads'])
    expect(allowedOn({ policy, reading: aRecord({ answers: { ads: false, media: true } }) })).toEqual(['media'])
    expect(allowedOn({ policy, reading: aRecord({ answers: { ads: true, media: true } }) })).toEqual([
      'ads',
      'video',
      'media'
    ])
  })
})
