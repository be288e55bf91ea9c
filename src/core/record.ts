// What was answered, and its text form: a query string, one boolean a purpose (and a service where it differs), that
// any language can read. Specified in docs/reference/record.md; test/vectors/record.json holds other readers to it.
// Decoding is total and strict: whatever is not exactly a record is no record, and no record grants nothing.
import { addMonths, LONGEST_LIFETIME } from './calendar'
import { isId } from './policy'

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
  /** Yes or no for every purpose that was asked, and for the services whose answer differs from their purpose's. */
  readonly answers: Readonly<Record<string, boolean>>
}

/** What a store found: the newest record it could read; nothing; or something that is not a record. */
export type Reading = ConsentRecord | 'none' | 'unreadable'

const FORMAT = '1'

/** Browsers drop cookies beyond 4,096 bytes; a longer text cannot be ours. */
const LONGEST_TEXT = 4096

const seconds = (milliseconds: number) => String(milliseconds / 1000)

/** The text form of a record: about 90 bytes for the default policy. */
export const encodeRecord = ({ id, decidedAt, expiresAt, revision, answers }: ConsentRecord): string =>
  Object.entries({ _v: FORMAT, _r: revision, _t: seconds(decidedAt), _e: seconds(expiresAt), _id: id })
    .concat(Object.entries(answers).map(([key, answer]) => [key, answer ? '1' : '0']))
    .map(([name, value]) => name + '=' + value)
    .join('&')

/** The record a text holds, or `null` for anything else. Never throws. */
export const decodeRecord = (text: unknown): ConsentRecord | null => {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return null
  const fields: Record<string, string> = Object.create(null)
  const answers: Record<string, boolean> = Object.create(null)
  try {
    // A server that writes the cookie again may have percent-encoded it.
    for (const pair of decodeURIComponent(text).split('&')) {
      const [, name, value] = /^([\w-]+)=([\w-]*)$/.exec(pair)!
      // A field said twice could be read two ways: that is doubt.
      if (name! in fields) return null
      fields[name!] = value!
      if (name![0] !== '_') {
        if (!isId(name) || !/^[01]$/.test(value!)) return null
        answers[name] = value === '1'
      }
    }
  } catch {
    return null
  }
  const { _v, _r, _t, _e, _id } = fields
  const [revision, decidedAt, expiresAt] = [_r, _t, _e].map((digits) =>
    // Sixteen digits: every whole number that JavaScript keeps exactly, such as a revision made of a date.
    /^\d{1,16}$/.test(digits!) ? Number(digits) : NaN
  ) as [number, number, number]
  return _v === FORMAT &&
    _id &&
    revision >= 0 &&
    expiresAt > decidedAt &&
    // No choice is kept longer than 13 months, whoever wrote it.
    expiresAt * 1000 <= addMonths(decidedAt * 1000, LONGEST_LIFETIME)
    ? { id: _id, decidedAt: decidedAt * 1000, expiresAt: expiresAt * 1000, revision, answers }
    : null
}

/** The newest record among the texts found under one name (a domain cookie and a host cookie may share it). */
export const newestRecord = (texts: readonly string[]): Reading =>
  texts
    .map(decodeRecord)
    .filter((record) => record !== null)
    .sort((one, other) => other.decidedAt - one.decidedAt)[0] ?? (texts.length ? 'unreadable' : 'none')

/** The answer a record holds to a key, if it is one: a store of another make may hand over anything. */
export const answerIn = (record: ConsentRecord | null, key: string): boolean | undefined => {
  const answer: unknown = record?.answers[key]
  return typeof answer === 'boolean' ? answer : undefined
}
