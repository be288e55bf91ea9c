// Policies, records and texts of every kind, for properties that must hold of them all.
import fc from 'fast-check'
import { addMonths } from '../../src/core/calendar'
import type { PolicyInput, Service } from '../../src/core/policy'
import { type ConsentRecord, encodeRecord } from '../../src/core/record'

/** Ids, the awkward ones among them: names that objects inherit, and the longest habits of sites. */
export const anId = fc.oneof(
  fc.constantFrom(
    'analytics',
    'personalisation',
    'ads',
    'media',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty'
  ),
  fc.stringMatching(/^[a-zA-Z][\w-]{0,11}$/)
)

/** A policy of which every id is given once. */
export const anyPolicyInput: fc.Arbitrary<PolicyInput> = fc
  .tuple(
    fc.uniqueArray(anId, { maxLength: 10 }),
    fc.array(fc.record({ isService: fc.boolean(), required: fc.boolean(), isExempt: fc.boolean() }), {
      minLength: 10,
      maxLength: 10
    }),
    fc.record(
      {
        revision: fc.integer({ min: 0, max: 3 }),
        regime: fc.constantFrom('opt-in' as const, 'opt-out' as const),
        lifetime: fc.integer({ min: 1, max: 13 })
      },
      { requiredKeys: [] }
    )
  )
  .map(([ids, kinds, rest]) => {
    const purposes: { id: string; required: boolean; services: Service[] }[] = []
    for (const [index, id] of ids.entries()) {
      const { isService, required, isExempt } = kinds[index]!
      if (isService && purposes.length)
        purposes.at(-1)!.services.push(isExempt ? { id, exemption: 'audience' } : { id })
      else purposes.push({ id, required, services: [] })
    }
    return { ...rest, purposes }
  })

/** A whole second between 1970 and 2200. */
const aSecond = fc.integer({ min: 0, max: 7258118400 }).map((seconds) => seconds * 1000)

export const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9]{1,24}$/),
    decidedAt: aSecond,
    months: fc.integer({ min: 1, max: 13 }),
    revision: fc.oneof(
      fc.nat(3),
      fc.maxSafeNat().map((revision) => revision % 1e15)
    ),
    answers: fc.dictionary(anId, fc.boolean(), { maxKeys: 8 })
  })
  .map(({ months, answers, ...fields }) => ({
    ...fields,
    expiresAt: addMonths(fields.decidedAt, months),
    answers: Object.assign(Object.create(null) as Record<string, boolean>, answers)
  }))

/** The text of a record with a few faults: characters changed, cut, doubled, moved, or encoded. */
export const aDamagedText = fc
  .tuple(
    anyRecord.map(encodeRecord),
    fc.array(
      fc.record({
        at: fc.nat(200),
        length: fc.nat(12),
        instead: fc.oneof(
          fc.constantFrom('', '&', '=', '1', '0', '%26', '%', '_', '&analytics=1', '_e=', '%3D1', '\u0000', '\n'),
          fc.string({ maxLength: 3, unit: 'binary' })
        )
      }),
      { minLength: 1, maxLength: 3 }
    )
  )
  .map(([text, faults]) =>
    faults.reduce((damaged, { at, length, instead }) => {
      const from = at % (damaged.length + 1)
      return damaged.slice(0, from) + instead + damaged.slice(from + length)
    }, text)
  )
