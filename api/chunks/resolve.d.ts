import { P as Policy } from './policy.js'

/** A visitor's stored answer. */
interface ConsentRecord {
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
type Reading = ConsentRecord | 'none' | 'unreadable'
/** The text form of a record: about 90 bytes for the default policy. */
declare const encodeRecord: ({ id, decidedAt, expiresAt, revision, answers }: ConsentRecord) => string
/** The record a text holds, or `null` for anything else. Never throws. */
declare const decodeRecord: (text: unknown) => ConsentRecord | null
/** The newest record among the texts found under one name (a domain cookie and a host cookie may share it). */
declare const newestRecord: (texts: readonly string[]) => Reading

/** Facts read from the browser. A signal can refuse; no signal can consent. */
interface Signals {
  /** Global Privacy Control (`navigator.globalPrivacyControl`): the visitor asks not to be tracked. */
  readonly gpc: boolean
}

/**
 * Where the visitor stands. `first`: never answered. `stored`: an answer holds. `purpose`: an answer holds, but not
 * for every purpose and service. `revision`: what is asked has changed. `expired`: the answer is too old. `doubt`: what is
 * stored cannot be trusted. `signal`: the browser refuses for the visitor.
 */
type Standing = 'first' | 'stored' | 'purpose' | 'revision' | 'expired' | 'doubt' | 'signal'
/** What is allowed now, and why. Immutable: a change is a new verdict. */
interface Verdict<Key extends string = string> {
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
/** Decides, from what was declared, what was answered, what the browser says, and the time (milliseconds since 1970). */
declare const resolve: (policy: Policy, reading: Reading, signals: Signals, now: number) => Verdict

export { decodeRecord as d, encodeRecord as e, newestRecord as n, resolve as r }
export type { ConsentRecord as C, Reading as R, Signals as S, Verdict as V, Standing as a }
