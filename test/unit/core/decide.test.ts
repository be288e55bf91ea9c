import { describe, expect, it, vi } from 'vitest'
import { decide, lifetimeOf } from '../../../src/core/decide'
import type { PolicyInput } from '../../../src/core/policy'
import type { Reading } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { aPolicy, aRecord, DAY, NOW, SERVICES, someSignals } from '../../support/builders'

const decideOn = ({
  policy = SERVICES as PolicyInput,
  reading = 'none' as Reading,
  said = {} as Record<string, boolean | undefined>,
  now = NOW,
  newId = (): string => 'fresh'
} = {}) => {
  const defined = aPolicy(policy)
  return decide(defined, resolve(defined, reading, someSignals(), now), (key) => said[key], now, newId)
}
const answersOn = (facts: Parameters<typeof decideOn>[0]) => ({ ...decideOn(facts)?.answers })

describe('a first decision', () => {
  it('records what was said, from this second, under the revision that was asked', () => {
    expect(
      decideOn({ policy: { revision: 4 }, said: { analytics: true, personalisation: false }, now: NOW + 999 })
    ).toEqual({
      id: 'fresh',
      decidedAt: NOW,
      expiresAt: Date.UTC(2027, 5, 12, 12),
      revision: 4,
      answers: { analytics: true, personalisation: false }
    })
  })

  it('leaves unanswered what was not spoken of', () => {
    expect(answersOn({ said: { analytics: true } })).toEqual({ analytics: true })
    expect(answersOn({ said: { media: false } })).toEqual({ media: false })
  })

  it('never records a yes that was only silence', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    expect(answersOn({ policy, said: { analytics: false } })).toEqual({ analytics: false })
    expect(answersOn({ policy, said: { vimeo: false } })).toEqual({ vimeo: false })
    expect(decideOn({ policy, said: { vimeo: true } })).toBeNull()
  })

  it('for one service is a no to the rest of its purpose', () => {
    expect(answersOn({ said: { vimeo: true } })).toEqual({ media: false, vimeo: true })
  })

  it('against one service says nothing of its purpose', () => {
    expect(answersOn({ said: { analytics: true, vimeo: false } })).toEqual({ analytics: true })
  })

  it('for a purpose goes for its services, except for those answered apart', () => {
    expect(answersOn({ said: { analytics: true, media: true, vimeo: false } })).toEqual({
      analytics: true,
      media: true,
      vimeo: false
    })
    expect(answersOn({ said: { media: true, vimeo: true, peertube: true } })).toEqual({ media: true })
  })

  it('cannot be about what is required, or unknown', () => {
    expect(decideOn({ said: { necessary: false, session: false, ads: true } })).toBeNull()
    expect(answersOn({ said: { necessary: false, session: false, ads: true, media: true } })).toEqual({ media: true })
  })

  it('of nothing is no decision, and makes no reference', () => {
    const newId = vi.fn(() => 'fresh')
    expect(decideOn({ newId })).toBeNull()
    expect(decideOn({ newId, said: { vimeo: false } })).toBeNull()
    expect(newId).not.toHaveBeenCalled()
  })
})

describe('a decision upon another', () => {
  const before = aRecord({
    decidedAt: NOW - 100 * DAY,
    expiresAt: NOW + 100 * DAY,
    answers: { analytics: true, media: true, vimeo: false }
  })

  it('keeps what was said before, its reference included', () => {
    const newId = vi.fn(() => 'fresh')
    expect(decideOn({ reading: before, said: { analytics: false }, newId })).toEqual({
      ...before,
      decidedAt: NOW,
      answers: { analytics: false, media: true, vimeo: false }
    })
    expect(newId).not.toHaveBeenCalled()
  })

  it('does not prolong an answer it only keeps', () => {
    expect(decideOn({ reading: before, said: { analytics: true } })!.expiresAt).toBe(before.expiresAt)
    expect(decideOn({ reading: before, said: { vimeo: true } })!.expiresAt).toBe(before.expiresAt)
  })

  it('starts the time again when everything was said anew', () => {
    const { decidedAt, expiresAt } = decideOn({ reading: before, said: { analytics: true, media: true } })!
    expect([decidedAt, expiresAt]).toEqual([NOW, Date.UTC(2027, 5, 12, 12)])
  })

  it('starts the time again when all it leaves is what was never answered', () => {
    const partial = { ...before, answers: { analytics: true } }
    expect(decideOn({ reading: partial, said: { analytics: true } })!.expiresAt).toBe(Date.UTC(2027, 5, 12, 12))
  })

  it('ends by its own lifetime where that is sooner than the end of what it keeps', () => {
    const policy = { ...SERVICES, lifetime: 1 }
    expect(decideOn({ policy, reading: before, said: { analytics: true } })!.expiresAt).toBe(Date.UTC(2026, 5, 12, 12))
  })

  it('changes one service and leaves its siblings', () => {
    expect(answersOn({ reading: before, said: { peertube: false } })).toEqual({
      analytics: true,
      media: true,
      peertube: false,
      vimeo: false
    })
    expect(answersOn({ reading: before, said: { vimeo: true } })).toEqual({ analytics: true, media: true })
  })

  it('for a purpose takes the place of what was said of its services', () => {
    expect(answersOn({ reading: before, said: { media: true } })).toEqual({ analytics: true, media: true })
    expect(answersOn({ reading: before, said: { media: false } })).toEqual({ analytics: true, media: false })
  })

  it('of nothing changes nothing', () => {
    expect(decideOn({ reading: before })).toBeNull()
    expect(decideOn({ reading: before, said: { ads: true } })).toBeNull()
  })

  it('finds no answer in the names that objects inherit', () => {
    const policy = { purposes: [{ id: 'analytics' }, { id: 'constructor' }] }
    const record = decideOn({ policy, said: { analytics: true, constructor: undefined } })!
    expect('constructor' in record.answers).toBe(false)
    expect(resolve(aPolicy(policy), record, someSignals(), NOW)).toMatchObject({ standing: 'purpose', ask: true })
  })

  it('that has ended starts from nothing, with a new reference', () => {
    expect(decideOn({ reading: { ...before, expiresAt: NOW }, said: { media: true } })).toMatchObject({
      id: 'fresh',
      expiresAt: Date.UTC(2027, 5, 12, 12),
      answers: { media: true }
    })
  })

  it('keeps a no to a service whose purpose was never answered', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    const reading = { ...before, answers: { vimeo: false } }
    expect(answersOn({ policy, reading, said: { analytics: false } })).toEqual({ analytics: false, vimeo: false })
  })

  it('does not keep a yes to a service that has moved to a purpose never answered', () => {
    const reading = { ...before, answers: { analytics: true, vimeo: true } }
    expect(answersOn({ reading, said: { analytics: false } })).toEqual({ analytics: false })
  })
})

describe('a decision under opt-out', () => {
  const policy = { ...SERVICES, regime: 'opt-out' } as const

  it('leaves closed what had ended, where it speaks of something else', () => {
    const ended = aRecord({ decidedAt: NOW - 100 * DAY, expiresAt: NOW, answers: { analytics: true, media: true } })
    for (const reading of [ended, 'unreadable'] as const)
      expect(answersOn({ policy, reading, said: { analytics: true } })).toEqual({ analytics: true, media: false })
  })

  it('leaves to silence what silence allows', () => {
    expect(answersOn({ policy, said: { analytics: true } })).toEqual({ analytics: true })
  })
})

describe('the end of a decision', () => {
  const policy = { lifetime: { accepted: 12, refused: 6 } }
  const endOf = (said: Record<string, boolean>, input: PolicyInput = policy) =>
    new Date(decideOn({ policy: input, said })!.expiresAt).toISOString()

  it('is that of a refusal where everything was refused, and of an acceptance otherwise', () => {
    expect(endOf({ analytics: false, personalisation: false })).toBe('2026-11-12T12:00:00.000Z')
    expect(endOf({ analytics: true, personalisation: false })).toBe('2027-05-12T12:00:00.000Z')
    expect(endOf({ media: false, vimeo: true }, { ...SERVICES, ...policy })).toBe('2027-05-12T12:00:00.000Z')
  })
})

describe('the lifetime of an answer', () => {
  const lifetimes = (lifetime?: unknown) => {
    const policy = aPolicy({ lifetime } as PolicyInput)
    return [lifetimeOf(policy, true), lifetimeOf(policy, false)]
  }

  it('is thirteen months, for a yes and for a no, unless the site says otherwise', () => {
    expect(lifetimes()).toEqual([13, 13])
    for (const unusable of ['long', NaN, {}, { accepted: 'a year' }]) expect(lifetimes(unusable)).toEqual([13, 13])
  })

  it('is one number for both answers, or two', () => {
    expect(lifetimes(6)).toEqual([6, 6])
    expect(lifetimes({ accepted: 12, refused: 6 })).toEqual([12, 6])
  })

  it('of a refusal is that of an acceptance where only the latter is said, and thirteen months the other way', () => {
    expect(lifetimes({ accepted: 6 })).toEqual([6, 6])
    expect(lifetimes({ refused: 6 })).toEqual([13, 6])
  })

  it('is never more than thirteen months', () => {
    expect(lifetimes(14)).toEqual([13, 13])
    expect(lifetimes({ accepted: Infinity, refused: 1e9 })).toEqual([13, 13])
  })

  it('is never longer than was meant: whole months, and one at least', () => {
    expect(lifetimes(6.9)).toEqual([6, 6])
    expect(lifetimes(1)).toEqual([1, 1])
    expect(lifetimes({ accepted: 0.5, refused: 0 })).toEqual([1, 1])
    expect(lifetimes(-Infinity)).toEqual([1, 1])
  })
})
