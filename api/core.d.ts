import { P as Policy, V as Verdict, C as ConsentRecord } from './chunks/gate.js'
export {
  A as Acts,
  a as Change,
  b as Choices,
  D as Desk,
  E as Effect,
  F as FaultCode,
  G as Gate,
  c as GateEvents,
  K as KeyOf,
  d as Pen,
  e as PolicyInput,
  f as Ports,
  g as Purpose,
  R as Reaction,
  h as Reading,
  i as Reason,
  j as Regime,
  S as Service,
  k as Signals,
  l as Standing,
  m as Surface,
  T as Text,
  n as Tools,
  o as Tracker,
  p as createActs,
  q as createGate,
  r as decodeRecord,
  s as definePolicy,
  t as encodeRecord,
  u as newestRecord,
  v as resolve
} from './chunks/gate.js'
import 'nanostores'

/**
 * The instant `months` calendar months after `instant` (both in milliseconds since 1970). A day the month does not
 * have becomes its last day: 31 January + 1 month is 28 or 29 February, never 3 March.
 */
declare const addMonths: (instant: number, months: number) => number

/** What is said to a purpose or a service: yes, no, or nothing. */
type Said = (key: string) => boolean | undefined
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
