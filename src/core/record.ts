// What was answered, and its text form: a query string, one boolean a purpose and one a service, that any language can
// read. Specified in docs/reference/record.md; test/vectors/record.json holds other readers to it.
// Decoding is total and strict: whatever is not exactly a record is no record, and no record grants nothing.
import { LONGEST_LIFETIME } from './calendar'

/** A visitor's stored answer. */
export interface ConsentRecord {
  /** A random reference, made at the decision, so that a visitor can name their choice. Never an identifier before it. */
  readonly id: string
  /** When the choice was made: milliseconds since 1970, a whole second. */
  readonly decidedAt: number
  /** When it ends: milliseconds since 1970. Absolute, never moved by a visit. */
  readonly expiresAt: number
  /** The revision of the policy that was asked. */
  readonly revision: number
  /** Yes or no for every purpose and every service that was answered. */
  readonly answers: Readonly<Record<string, boolean>>
}

/** What a store found: the newest record it could read; nothing; or something that is not a record. */
export type Reading = ConsentRecord | 'none' | 'unreadable'

/** The text form of a record: about 90 bytes for the default policy. */
export const encodeRecord = ({ id, decidedAt, expiresAt, revision, answers }: ConsentRecord): string =>
  `_v=1&_r=${revision}&_t=${decidedAt / 1000}&_e=${expiresAt / 1000}&_id=${id}` +
  Object.entries(answers)
    .map(([key, answer]) => `&${key}=${+answer}`)
    .join('')

/**
 * A field of the record's own, or an answer under an id. `_r _t _e` are whole numbers, with as many digits as are
 * always kept exactly: two revisions that differ are never read as one.
 */
const FIELD = /^(_v=1|_[rte]=\d{1,15}|_\w\w+=[\w-]*|[a-z][\w-]*=[01])$/i

/** The record a text holds, or `null` for anything else. Never throws. */
export const decodeRecord = (text: unknown): ConsentRecord | null => {
  const answers: Record<string, boolean> = Object.create(null)
  const fields: Record<string, string> = Object.create(null)
  try {
    // A server that writes the cookie again may have percent-encoded it.
    for (const pair of decodeURIComponent(text as string).split('&')) {
      const [name, value] = pair.split('=') as [string, string]
      // A field said twice could be read two ways: that is doubt.
      if (!FIELD.test(pair) || name in fields) return null
      fields[name] = value
      if (name[0] !== '_') answers[name] = value === '1'
    }
  } catch {
    // What cannot be decoded has no fields.
  }
  const { _id, _v, _r, _t, _e } = fields
  const decidedAt = +_t! * 1000
  const expiresAt = +_e! * 1000
  return _v && _r && _id && decidedAt < expiresAt && expiresAt <= decidedAt + LONGEST_LIFETIME
    ? { id: _id, decidedAt, expiresAt, revision: +_r, answers }
    : null
}

/** The newest record among the texts found under one name (a domain cookie and a host cookie may share it). */
export const newestRecord = (texts: readonly string[]): Reading =>
  texts.flatMap((text) => decodeRecord(text) ?? []).sort((one, other) => other.decidedAt - one.decidedAt)[0] ??
  (texts.length ? 'unreadable' : 'none')
