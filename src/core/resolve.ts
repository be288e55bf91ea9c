// The brain: one pure function from facts to a verdict. Every legal rule of the SDK is here, beside its source; what
// is not covered by a valid, current, unexpired record is not granted.
import type { ConsentRecord, Reading } from './record'
import { isExempt, type Policy } from './policy'
import { refuses, type Signals } from './signals'

/**
 * Where the visitor stands. `first`: never answered. `stored`: an answer holds. `purpose`: an answer holds, but not
 * for every purpose and service. `revision`: what is asked has changed. `expired`: the answer is too old. `doubt`: what is
 * stored cannot be trusted. `signal`: the browser refuses for the visitor.
 */
export type Standing = 'first' | 'stored' | 'purpose' | 'revision' | 'expired' | 'doubt' | 'signal'

/** What is allowed now, and why. Immutable: a change is a new verdict. */
export interface Verdict<Key extends string = string> {
  /** Yes or no for every purpose and every service of the policy. */
  readonly allowed: Readonly<Record<Key, boolean>>
  /** Whether the question has to be asked. */
  readonly ask: boolean
  /** What has no answer yet: optional purposes, and services that are new under a purpose that was accepted. */
  readonly open: readonly Key[]
  readonly standing: Standing
  /** The answer in force, `null` where there is none. */
  readonly record: ConsentRecord | null
}

/** A clock that went back by less than this is a clock being corrected, not a record from the future: one day. */
const CLOCK_TOLERANCE = 864e5

/** Decides, from what was declared, what was answered, what the browser says, and the time (milliseconds since 1970). */
export const resolve = (policy: Policy, reading: Reading, signals: Signals, now: number): Verdict => {
  const { decidedAt, expiresAt, revision, answers } = reading as ConsentRecord
  // Comparisons are written so that what is no number ends in doubt: `NaN`, and the dates of what is unreadable.
  // 13 months at most, from the decision, never sliding: no visit moves `expiresAt` (CNIL 2020-092, §38-39).
  const standing =
    reading === 'none'
      ? 'first'
      : !(decidedAt <= now + CLOCK_TOLERANCE)
        ? 'doubt'
        : !(expiresAt > now)
          ? 'expired'
          : revision === policy.revision
            ? 'stored'
            : 'revision'
  const record = standing === 'stored' ? (reading as ConsentRecord) : null
  const refused = refuses(signals)
  // Silence is not consent (GDPR art. 4(11) and recital 32; CNIL 2020-092, art. 2). Under `opt-out`, which a site
  // declares only where the law allows it, silence is; an answer that has ended or cannot be read is not silence.
  const silence = policy.regime === 'opt-out' && !refused && (!!record || standing === 'first')
  const open: string[] = []
  const allowed: Record<string, boolean> = Object.create(null)
  const allow = (id: string, answer: boolean | undefined) => {
    if (answer === undefined) open.push(id)
    // Only the very word is a yes, whatever was stored. An id that was given to two things is allowed only if both are.
    allowed[id] = (answer ?? silence) === true && allowed[id] !== false
  }
  for (const { id, required, services } of policy.purposes) {
    const answer = required || record?.answers[id]
    allow(id, answer)
    for (const service of services) {
      const apart = answers?.[service.id]
      allow(
        service.id,
        isExempt(service)
          ? // Needs no yes. An objection holds whatever became of the answer it came with, and a browser may object for
            // its visitor, unless an answer in force says otherwise (GDPR art. 21(5); CNIL 2020-091, art. 5).
            standing !== 'doubt' && (refused ? record && apart : (apart ?? true)) === true
          : required ||
              (answer === undefined
                ? // A service's no always holds; its yes was said under a purpose, and does not follow it under another.
                  silence && apart !== false
                : // A yes to a purpose was said to the services it had then: a new one is asked (CNIL 2020-092, 2.3).
                  (apart ?? (answer && undefined)))
      )
    }
  }
  return {
    // A listener that writes in it is found out in development.
    allowed: __DEV__ ? Object.freeze(allowed) : allowed,
    // Asked only for cause: a valid answer is not asked again before its end (CNIL 2020-092, §38), and a refusal said
    // by the browser is an answer too.
    ask: !!open[0] && !refused && !silence,
    standing: record ? (open[0] ? 'purpose' : standing) : refused ? 'signal' : standing,
    record,
    open
  }
}
