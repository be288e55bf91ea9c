import { describe, expect, it, vi } from 'vitest'
import { decide, lifetimeOf } from '../../../src/core/decide'
import type { PolicyInput } from '../../../src/core/policy'
import type { Reading } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { ALL, aPolicy, aRecord, DAY, MEASURED, NOW, SERVICES, someSignals } from '../../support/builders'

const decideOn = ({
  policy = SERVICES as PolicyInput,
  reading = 'none' as Reading,
  said = {} as Record<string, boolean | undefined>,
  gpc = false,
  now = NOW,
  newId = (): string => 'fresh'
} = {}) => {
  const defined = aPolicy(policy)
  return decide(defined, resolve(defined, reading, someSignals({ gpc }), now), (key) => said[key], now, newId)
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
    expect(answersOn({ said: { analytics: true } })).toEqual({ analytics: true, matomo: true })
    expect(answersOn({ said: { media: false } })).toEqual({ media: false, peertube: false, vimeo: false })
  })

  it('never records a yes that was only silence', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    expect(answersOn({ policy, said: { analytics: false } })).toEqual({ analytics: false, matomo: false })
    expect(answersOn({ policy, said: { vimeo: false } })).toEqual({ vimeo: false })
    expect(answersOn({ policy, said: { vimeo: true } })).toEqual({ vimeo: true })
  })

  it('for one service is a no to the rest of its purpose', () => {
    expect(answersOn({ said: { vimeo: true } })).toEqual({ media: false, peertube: false, vimeo: true })
  })

  it('against one service says nothing of its purpose', () => {
    expect(answersOn({ said: { vimeo: false } })).toEqual({ vimeo: false })
  })

  it('for a purpose is one to each of its services by name, except for those answered apart', () => {
    expect(answersOn({ said: { analytics: true, media: true, vimeo: false } })).toEqual({ ...ALL, vimeo: false })
    expect(answersOn({ said: { media: false, vimeo: true } })).toEqual({ media: false, peertube: false, vimeo: true })
  })

  it('cannot be about what is required, or unknown', () => {
    expect(decideOn({ said: { necessary: false, session: false, ads: true } })).toBeNull()
    expect(answersOn({ said: { necessary: false, session: false, ads: true, media: true } })).toEqual({
      media: true,
      peertube: true,
      vimeo: true
    })
  })

  it('of nothing is no decision, and makes no reference', () => {
    const newId = vi.fn(() => 'fresh')
    expect(decideOn({ newId })).toBeNull()
    expect(newId).not.toHaveBeenCalled()
  })
})

describe('a decision upon another', () => {
  const before = aRecord({
    decidedAt: NOW - 100 * DAY,
    expiresAt: NOW + 100 * DAY,
    answers: { ...ALL, vimeo: false }
  })

  it('keeps what was said before, its reference included', () => {
    const newId = vi.fn(() => 'fresh')
    expect(decideOn({ reading: before, said: { analytics: false }, newId })).toEqual({
      ...before,
      decidedAt: NOW,
      answers: { ...ALL, analytics: false, matomo: false, vimeo: false }
    })
    expect(newId).not.toHaveBeenCalled()
  })

  it('does not prolong an answer it only keeps', () => {
    expect(decideOn({ reading: before, said: { analytics: true } })!.expiresAt).toBe(before.expiresAt)
    expect(decideOn({ reading: before, said: { vimeo: true } })!.expiresAt).toBe(before.expiresAt)
    const refused = { ...before, answers: { analytics: false, matomo: false } }
    expect(decideOn({ reading: refused, said: { media: true } })!.expiresAt).toBe(before.expiresAt)
  })

  it('starts the time again when everything was said anew', () => {
    const { decidedAt, expiresAt } = decideOn({ reading: before, said: { analytics: true, media: true } })!
    expect([decidedAt, expiresAt]).toEqual([NOW, Date.UTC(2027, 5, 12, 12)])
  })

  it('starts the time again when all it leaves is what was never answered', () => {
    const partial = { ...before, answers: { analytics: true, matomo: true, vimeo: false } }
    expect(decideOn({ reading: partial, said: { analytics: true } })!.expiresAt).toBe(Date.UTC(2027, 5, 12, 12))
  })

  it('ends by its own lifetime where that is sooner than the end of what it keeps', () => {
    const policy = { ...SERVICES, lifetime: 1 }
    expect(decideOn({ policy, reading: before, said: { analytics: true } })!.expiresAt).toBe(Date.UTC(2026, 5, 12, 12))
  })

  it('changes one service and leaves its siblings', () => {
    expect(answersOn({ reading: before, said: { peertube: false } })).toEqual({
      ...ALL,
      peertube: false,
      vimeo: false
    })
    expect(answersOn({ reading: before, said: { vimeo: true } })).toEqual(ALL)
  })

  it('for a purpose takes the place of what was said of its services', () => {
    expect(answersOn({ reading: before, said: { media: true } })).toEqual(ALL)
    expect(answersOn({ reading: before, said: { media: false } })).toEqual({
      analytics: true,
      matomo: true,
      media: false,
      peertube: false,
      vimeo: false
    })
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
      answers: { media: true, peertube: true, vimeo: true }
    })
  })

  it('keeps a no to a service whose purpose was never answered', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    const reading = { ...before, answers: { vimeo: false } }
    expect(answersOn({ policy, reading, said: { analytics: false } })).toEqual({
      analytics: false,
      matomo: false,
      vimeo: false
    })
  })

  it('keeps neither as a yes nor as a no the yes to a service that has moved to a purpose never answered', () => {
    const reading = { ...before, answers: { analytics: true, vimeo: true } }
    expect(answersOn({ reading, said: { analytics: false } })).toEqual({ analytics: false, matomo: false })
  })

  it('does not prolong a yes it only keeps, even one to a service whose purpose was never answered', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    const endOf = (vimeo: boolean) =>
      decideOn({ policy, reading: { ...before, answers: { vimeo } }, said: { analytics: true } })!.expiresAt
    expect([endOf(true), endOf(false)]).toEqual([before.expiresAt, Date.UTC(2027, 5, 12, 12)])
  })

  it('keeps a no to what this page does not ask, which another page may, and no yes to it', () => {
    const reading = { ...before, answers: { ...ALL, ads: false, banners: false, maps: true } }
    expect(answersOn({ reading, said: { media: true } })).toEqual({ ...ALL, ads: false, banners: false })
  })

  it('takes for a yes nothing but true, of what another store holds', () => {
    for (const other of ['yes', 1, {}]) {
      const answers = { analytics: other, matomo: other } as unknown as Record<string, boolean>
      expect(answersOn({ reading: { ...before, answers }, said: { media: false } })).toEqual({
        analytics: false,
        media: false,
        peertube: false,
        vimeo: false
      })
    }
  })
})

describe('a decision where a service is new', () => {
  const reading = aRecord({ answers: { analytics: false, media: true, vimeo: false } })

  it('answers for it only if it speaks of it, or of its purpose', () => {
    expect(answersOn({ reading, said: { peertube: true } })).toEqual({
      analytics: false,
      matomo: false,
      media: true,
      peertube: true,
      vimeo: false
    })
    expect(answersOn({ reading, said: { media: true } })).toMatchObject({ media: true, peertube: true, vimeo: true })
  })

  it('leaves it to be asked under a purpose that was accepted', () => {
    for (const said of [{ vimeo: true }, { analytics: false }] as const)
      expect(answersOn({ reading, said })).not.toHaveProperty('peertube')
  })

  it('refuses it with a purpose that was refused', () => {
    expect(answersOn({ reading, said: { vimeo: true } })).toMatchObject({ analytics: false, matomo: false })
  })

  it('leaves it to be asked under opt-out too: silence is not written down', () => {
    const policy = { ...SERVICES, regime: 'opt-out' } as const
    expect(answersOn({ policy, reading, said: { vimeo: true } })).not.toHaveProperty('peertube')
  })
})

describe('a decision about an id that was given to two things', () => {
  it('is a no to both where either is refused', () => {
    const policy = {
      purposes: [
        { id: 'ads', services: [{ id: 'video' }] },
        { id: 'media', services: [{ id: 'video' }] }
      ]
    }
    const reading = aRecord({ answers: { ads: true, video: true, media: true } })
    expect(answersOn({ policy, reading, said: { ads: false } })).toEqual({ ads: false, video: false, media: true })
    expect(answersOn({ policy, reading, said: { media: false } })).toEqual({ ads: true, video: false, media: false })
  })
})

describe('a decision and exempt measurement', () => {
  const measured = (facts: Parameters<typeof decideOn>[0]) => answersOn({ policy: MEASURED, ...facts })
  const REFUSED = { media: false, vimeo: false }
  const objected = aRecord({ answers: { counter: false, ...REFUSED } })

  it('leave each other alone: an answer to its purpose says nothing to it, nor the other way', () => {
    expect(measured({ said: { necessary: false, media: true } })).toEqual({ media: true, vimeo: true })
    expect(measured({ said: { media: false } })).toEqual(REFUSED)
    expect(measured({ said: { plays: true } })).toEqual({ plays: true })
    expect(measured({ said: { plays: false, counter: false } })).toEqual({ plays: false, counter: false })
  })

  it('keep an objection, whatever else is said', () => {
    expect(measured({ reading: objected, said: { media: true } })).toEqual({ counter: false, media: true, vimeo: true })
  })

  it('keep the objection of an answer that has ended, or was given under another revision', () => {
    for (const ended of [{ expiresAt: NOW }, { revision: 7 }])
      expect(measured({ reading: { ...objected, ...ended }, said: { media: false } })).toEqual({
        counter: false,
        ...REFUSED
      })
  })

  it('keep, under a signal or in doubt, what stands: measurement stays off when they are gone', () => {
    const off = { counter: false, ...REFUSED, plays: false }
    expect(measured({ gpc: true, said: { media: false } })).toEqual(off)
    expect(measured({ reading: 'unreadable', said: { media: false } })).toEqual(off)
    expect(measured({ gpc: true, reading: aRecord({ answers: {} }), said: { media: false } })).toEqual(off)
  })

  it('keep a yes that was said to it, until it would have ended', () => {
    const reading = aRecord({ expiresAt: NOW + DAY, answers: { ...REFUSED, plays: true } })
    const { answers, expiresAt } = decideOn({ policy: MEASURED, reading, said: { media: false } })!
    expect([{ ...answers }, expiresAt]).toEqual([{ ...REFUSED, plays: true }, NOW + DAY])
    const anew = decideOn({ policy: MEASURED, reading, said: { media: false, plays: true } })!
    expect(anew.expiresAt).toBe(Date.UTC(2027, 5, 12, 12))
  })

  it('do not make an objection end', () => {
    const reading = { ...objected, expiresAt: NOW + DAY }
    const { expiresAt } = decideOn({ policy: MEASURED, reading, said: { media: false } })!
    expect(expiresAt).toBe(Date.UTC(2027, 5, 12, 12))
  })

  it('take back an objection by a yes', () => {
    expect(measured({ reading: objected, said: { counter: true } })).toEqual({ counter: true, ...REFUSED })
  })
})

describe('a decision under opt-out', () => {
  const policy = { ...SERVICES, regime: 'opt-out' } as const

  it('leaves closed what had ended, where it speaks of something else', () => {
    const ended = aRecord({ decidedAt: NOW - 100 * DAY, expiresAt: NOW, answers: { analytics: true, media: true } })
    for (const reading of [ended, 'unreadable'] as const)
      expect(answersOn({ policy, reading, said: { analytics: true } })).toEqual({
        analytics: true,
        matomo: true,
        media: false,
        peertube: false,
        vimeo: false
      })
  })

  it('leaves to silence what silence allows', () => {
    expect(answersOn({ policy, said: { analytics: true } })).toEqual({ analytics: true, matomo: true })
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

  it('is that of a refusal where nothing is accepted but exempt measurement, which is no consent', () => {
    const measured = { ...MEASURED, ...policy }
    expect(endOf({ media: false, counter: true, plays: true }, measured)).toBe('2026-11-12T12:00:00.000Z')
    expect(endOf({ counter: false }, measured)).toBe('2026-11-12T12:00:00.000Z')
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
