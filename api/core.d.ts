export {
  A as Acts,
  C as Change,
  a as Choices,
  D as Desk,
  E as Effect,
  b as Events,
  F as FaultCode,
  G as Gate,
  c as GateEvents,
  P as Pen,
  d as Ports,
  R as Reaction,
  e as Reason,
  S as Surface,
  T as Tools,
  f as createActs,
  g as createGate
} from './chunks/acts.js'
import { P as Policy } from './chunks/policy.js'
export {
  K as KeyOf,
  a as PolicyInput,
  b as Purpose,
  R as Regime,
  S as Service,
  T as Text,
  c as Tracker,
  d as definePolicy
} from './chunks/policy.js'
import { V as Verdict, C as ConsentRecord } from './chunks/resolve.js'
export {
  R as Reading,
  S as Signals,
  a as Standing,
  d as decodeRecord,
  e as encodeRecord,
  n as newestRecord,
  r as resolve
} from './chunks/resolve.js'
import 'nanostores'

/**
 * The instant `months` calendar months after `instant` (both in milliseconds since 1970). A day the month does not
 * have becomes its last day: 31 January + 1 month is 28 or 29 February, never 3 March.
 */
declare const addMonths: (instant: number, months: number) => number

/** What is said to a purpose or a service, which may be exempt: yes, no, or nothing. */
type Said = (key: string, isExempt?: boolean) => boolean | undefined
/** Months a choice is kept, from 1 to 13: 13 where the policy says nothing that can be used. */
declare const lifetimeOf: ({ lifetime }: Policy, isAcceptance: boolean) => number
/**
 * The record of a decision, or `null` if nothing was decided: nobody is recorded, or named, for saying nothing.
 * @param verdict the verdict the decision is taken under
 * @param now in milliseconds since 1970
 * @param newId called only if there is no reference to go on with
 */
declare const decide: (
  policy: Policy,
  { allowed, record }: Verdict,
  said: Said,
  now: number,
  newId: () => string
) => ConsentRecord | null

export { ConsentRecord, Policy, Verdict, addMonths, decide, lifetimeOf }
export type { Said }
