import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, LONGEST_LIFETIME, LONGEST_MONTHS } from '../../src/core/calendar'
import { changeBetween } from '../../src/core/change'
import { decide, lifetimeOf } from '../../src/core/decide'
import { definePolicy } from '../../src/core/policy'
import { decodeRecord, encodeRecord, newestRecord, type Reading } from '../../src/core/record'
import { resolve } from '../../src/core/resolve'
import { DAY } from '../support/builders'
import { aDamagedText, anyPolicyInput, anyRecord } from './arbitraries'

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 5000 }),
  aDamagedText,
  anyRecord.map(encodeRecord)
)

/** What a text says, read by other means: its fields in order, or `null` where it cannot be taken apart. */
const fieldsOf = (text: string) => {
  try {
    return decodeURIComponent(text)
      .split('&')
      .map((pair) => pair.split('='))
  } catch {
    return null
  }
}

describe('the text of a record', () => {
  it('reads back as the record it was made of, whole or percent-encoded', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeRecord(record)
        expect(decodeRecord(text)).toEqual(record)
        expect(decodeRecord(encodeURIComponent(text))).toEqual(record)
        expect(encodeRecord(decodeRecord(text)!)).toBe(text)
      })
    )
  })

  it('yields no more than it says, and never throws', () => {
    let records = 0
    fc.assert(
      fc.property(anyText, (text) => {
        const record = decodeRecord(text)
        if (!record) return
        records++
        const fields = fieldsOf(text)!
        const answers = fields.filter(([name]) => !name!.startsWith('_'))
        expect(Object.entries(record.answers).map(([key, answer]) => [key, answer ? '1' : '0'])).toEqual(answers)
        expect(new Set(fields.map(([name]) => name)).size).toBe(fields.length)
        for (const key of Object.keys(record.answers)) expect(key).toMatch(/^[a-z][\w-]*$/i)
        const own = Object.fromEntries(fields.filter(([name]) => name!.startsWith('_')))
        expect(own).toMatchObject({ _v: '1', _id: record.id })
        expect([+own._r, own._t * 1000, own._e * 1000]).toEqual([record.revision, record.decidedAt, record.expiresAt])
        expect(record.expiresAt).toBeGreaterThan(record.decidedAt)
        expect(record.expiresAt - record.decidedAt).toBeLessThanOrEqual(LONGEST_LIFETIME)
      }),
      { numRuns: 1000 }
    )
    expect(records).toBeGreaterThan(100)
  })

  it('is taken for none when it is no text', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((value) => typeof value !== 'string'),
        (value) => {
          expect(decodeRecord(value)).toBeNull()
        }
      )
    )
  })

  it('is the newest of several, whatever lies around it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const records = texts.map(decodeRecord).filter((record) => record !== null)
        const reading = newestRecord(texts)
        if (records.length) {
          const newest = Math.max(...records.map(({ decidedAt }) => decidedAt))
          expect(reading).toEqual(records.find(({ decidedAt }) => decidedAt === newest))
        } else expect(reading).toBe(texts.length ? 'unreadable' : 'none')
      })
    )
  })
})

describe('a deadline in calendar months', () => {
  const anInstant = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2400, 0) })
  const someMonths = fc.integer({ min: 1, max: 13 })

  it('is never earlier for a later instant', () => {
    fc.assert(
      fc.property(anInstant, fc.nat(40 * DAY), someMonths, (instant, more, months) => {
        expect(addMonths(instant, months)).toBeLessThanOrEqual(addMonths(instant + more, months))
      })
    )
  })

  it('is later for more months', () => {
    fc.assert(
      fc.property(anInstant, someMonths, someMonths, (instant, one, other) => {
        expect(Math.sign(addMonths(instant, one) - addMonths(instant, other))).toBe(Math.sign(one - other))
      })
    )
  })

  it('is the same time of day, in the month that was meant, on the same day or on the last one', () => {
    fc.assert(
      fc.property(anInstant, someMonths, (instant, months) => {
        const [from, to] = [new Date(instant), new Date(addMonths(instant, months))]
        expect(to.getTime() % DAY).toBe(from.getTime() % DAY)
        const monthsBetween = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
        expect(monthsBetween).toBe(months)
        const isLastDay = new Date(to.getTime() + DAY).getUTCDate() === 1
        expect(to.getUTCDate() === from.getUTCDate() || (isLastDay && to.getUTCDate() < from.getUTCDate())).toBe(true)
      })
    )
  })

  it('is 393 to 397 days away for thirteen months', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const days = (addMonths(instant, LONGEST_MONTHS) - instant) / DAY
        expect(days).toBeGreaterThanOrEqual(393)
        expect(days).toBeLessThanOrEqual(397)
      })
    )
  })
})

describe('a policy', () => {
  it('is one under which a verdict can be given, whatever it was made of', () => {
    const almost = fc.record({
      purposes: fc.array(
        fc.oneof(fc.anything(), fc.record({ id: fc.oneof(fc.string(), fc.anything()), services: fc.anything() }))
      ),
      revision: fc.anything(),
      regime: fc.anything()
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), almost, anyPolicyInput), (input) => {
        const policy = definePolicy(input)
        expect(policy.purposes[0]).toMatchObject({ id: 'necessary', required: true })
        const { allowed } = resolve(policy, 'none', { gpc: false }, Date.UTC(2026, 4))
        for (const key of Object.keys(allowed)) expect(typeof allowed[key]).toBe('boolean')
      }),
      { numRuns: 500 }
    )
  })

  it('stays as it is when it is defined again', () => {
    fc.assert(
      fc.property(anyPolicyInput, (input) => {
        const policy = definePolicy(input)
        expect(definePolicy(policy)).toEqual(policy)
      })
    )
  })

  it('keeps an answer for one to thirteen whole months', () => {
    const someLifetime = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom(null, undefined, {})
    )
    fc.assert(
      fc.property(
        fc.oneof(
          someLifetime,
          fc.record({ accepted: someLifetime, refused: someLifetime }, { requiredKeys: [], noNullPrototype: true })
        ),
        fc.boolean(),
        (lifetime, isAcceptance) => {
          const months = lifetimeOf(definePolicy({ lifetime }), isAcceptance)
          expect(Number.isInteger(months) && months >= 1 && months <= LONGEST_MONTHS).toBe(true)
          const meant = typeof lifetime === 'number' ? lifetime : NaN
          if (meant >= 1) expect(months).toBeLessThanOrEqual(meant)
        }
      )
    )
  })
})

describe('a verdict', () => {
  const anyReading: fc.Arbitrary<Reading> = fc.oneof(fc.constantFrom<Reading>('none', 'unreadable'), anyRecord)
  /** Facts that meet: a time near the record's, and most often its revision and its keys. */
  const anyFacts = fc
    .tuple(anyPolicyInput, anyReading, fc.boolean(), fc.integer({ min: -3 * DAY, max: 500 * DAY }), fc.boolean())
    .map(([input, reading, gpc, elapsed, isCurrent]) => {
      const now = (typeof reading === 'object' ? reading.decidedAt : Date.UTC(2026, 4)) + elapsed
      const asked = typeof reading === 'object' &&
        isCurrent && {
          revision: reading.revision,
          purposes: [
            ...Object.keys(reading.answers).map((id) => ({ id })),
            ...(input.purposes ?? []).filter(
              ({ id, services = [] }) =>
                ![id, ...services.map((it) => it.id)].some((key) => Object.hasOwn(reading.answers, key))
            )
          ]
        }
      return { policy: definePolicy({ ...input, ...asked }), reading, signals: { gpc }, now }
    })

  it('allows an optional key under opt-in only by the yes of a record that is valid', () => {
    let grants = 0
    fc.assert(
      fc.property(anyFacts, ({ policy, reading, signals, now }) => {
        const verdict = resolve({ ...policy, regime: 'opt-in' }, reading, signals, now)
        for (const { id, required, services } of policy.purposes)
          for (const key of [id, ...services.filter((it) => !it.exemption).map((service) => service.id)]) {
            if (required) expect(verdict.allowed[key]).toBe(true)
            else if (verdict.allowed[key]) {
              grants++
              if (typeof reading !== 'object') throw new Error(`${key} is allowed without a record`)
              expect(reading.revision).toBe(policy.revision)
              expect(reading.expiresAt).toBeGreaterThan(now)
              expect(reading.decidedAt).toBeLessThanOrEqual(now + DAY)
              expect(Object.hasOwn(reading.answers, id)).toBe(true)
              expect(Object.hasOwn(reading.answers, key) && reading.answers[key]).toBe(true)
            }
          }
      }),
      { numRuns: 2000 }
    )
    expect(grants).toBeGreaterThan(50)
  })

  it('allows exempt measurement unless there is an objection, a refusal of the browser, or doubt', () => {
    const seen = { on: 0, off: 0 }
    fc.assert(
      fc.property(anyFacts, ({ policy, reading, signals, now }) => {
        const { allowed, record } = resolve(policy, reading, signals, now)
        for (const { id, exemption } of policy.purposes.flatMap(({ services }) => services)) {
          if (!exemption) continue
          const isRead = typeof reading === 'object' && reading.decidedAt <= now + DAY
          const said = isRead && Object.hasOwn(reading.answers, id) ? reading.answers[id] : undefined
          const isOn =
            said === false || !(isRead || reading === 'none') ? false : !signals.gpc || (said === true && !!record)
          expect(allowed[id]).toBe(isOn)
          seen[isOn ? 'on' : 'off']++
        }
      }),
      { numRuns: 1000 }
    )
    expect(Math.min(seen.on, seen.off)).toBeGreaterThan(50)
  })

  it('never allows what a record in force refuses, nor anything new by a signal, under any regime', () => {
    fc.assert(
      fc.property(anyFacts, ({ policy, reading, signals, now }) => {
        const verdict = resolve(policy, reading, signals, now)
        const optional = policy.purposes.filter(({ required }) => !required)
        for (const { id } of optional)
          if (verdict.record && Object.hasOwn(verdict.record.answers, id))
            expect(verdict.allowed[id]).toBe(verdict.record.answers[id])
        const refused = resolve(policy, reading, { gpc: true }, now)
        for (const key of Object.keys(verdict.allowed))
          expect(refused.allowed[key] && !verdict.allowed[key]).toBe(false)
        expect(refused.ask).toBe(false)
      })
    )
  })

  it('changes by a decision only in what was said, and keeps all that was not', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.constantFrom(true, false, undefined)), (facts, stream) => {
        const { policy, reading, signals, now } = facts
        const before = resolve(policy, reading, signals, now)
        const said = new Map<string, boolean | undefined>()
        for (const key of Object.keys(before.allowed)) said.set(key, stream.next().value)
        const record = decide(
          policy,
          before,
          (key) => said.get(key),
          now,
          () => 'fresh'
        )
        const after = record ? resolve(policy, record, signals, now) : before
        for (const { id, required, services } of policy.purposes) {
          const answer = required ? undefined : said.get(id)
          if (record && answer !== undefined) expect(after.allowed[id]).toBe(answer)
          for (const { id: key, exemption } of services) {
            const apart = required && !exemption ? undefined : (said.get(key) ?? (exemption ? undefined : answer))
            if (!record) continue
            if (apart !== undefined) expect([key, after.allowed[key], record.answers[key]]).toEqual([key, apart, apart])
            // Exempt measurement stands as it did unless it was spoken of; so does what somebody had answered.
            else if (exemption) expect(after.allowed[key]).toBe(before.allowed[key])
            // Who said nothing of a service is not said to have, unless its purpose is refused.
            else if (!required && !Object.hasOwn(before.record?.answers ?? {}, key))
              expect(record.answers[key]).toBe(record.answers[id] === false ? false : undefined)
          }
        }
        const saidOf = (key: string) => {
          const purpose = policy.purposes.find(
            ({ id, services }) => id === key || services.some((it) => it.id === key)
          )!
          return (
            said.get(key) ??
            (purpose.services.find(({ id }) => id === key)?.exemption ? undefined : said.get(purpose.id))
          )
        }
        for (const key of changeBetween(before, after).granted) expect(saidOf(key)).toBe(true)
        for (const [key, answer] of Object.entries(record?.answers ?? {}))
          if (answer) expect(saidOf(key) ?? before.record?.answers[key]).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})
