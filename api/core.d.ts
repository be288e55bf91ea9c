export {
  C as Change,
  a as Choices,
  b as ConsentRecord,
  E as Effect,
  F as FaultCode,
  G as Gate,
  c as GateEvents,
  K as KeyOf,
  P as Policy,
  d as PolicyInput,
  e as Ports,
  f as Purpose,
  R as Reaction,
  g as Reading,
  h as Reason,
  i as RecordStore,
  j as Regime,
  S as Service,
  k as Signals,
  l as Standing,
  m as Surface,
  T as Text,
  n as Tools,
  o as Tracker,
  V as Verdict,
  p as createGate,
  q as decodeRecord,
  r as definePolicy,
  s as encodeRecord,
  t as newestRecord,
  u as resolve
} from './chunks/gate.js'
import 'nanostores'

/**
 * The instant `months` calendar months after `instant` (both in milliseconds since 1970). A day the month does not
 * have becomes its last day: 31 January + 1 month is 28 or 29 February, never 3 March.
 */
declare const addMonths: (instant: number, months: number) => number

export { addMonths }
