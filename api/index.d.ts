import { G as Gate, n as Tools, E as Effect, d as PolicyInput, K as KeyOf } from './chunks/gate.js'
export {
  C as Change,
  a as Choices,
  b as ConsentRecord,
  F as FaultCode,
  c as GateEvents,
  P as Policy,
  f as Purpose,
  R as Reaction,
  h as Reason,
  j as Regime,
  S as Service,
  l as Standing,
  m as Surface,
  T as Text,
  o as Tracker,
  V as Verdict
} from './chunks/gate.js'
import { N as Notice, M as Messages } from './chunks/mount.js'
export { a as Mount, b as MountOptions } from './chunks/mount.js'
import 'nanostores'

interface CookieOptions {
  /**
   * The cookie's name.
   * @default 'eu-consent', the name the CNIL suggests for the cookie that keeps a choice (2020-092, art. 6)
   */
  readonly name?: string
  /**
   * Who shares the answer: this host alone if left out; a domain (`'example.fr'`); or `'auto'`, the widest domain the
   * browser lets this page write to. A domain the browser refuses falls back to the host.
   */
  readonly domain?: string
}

type Load<Module> = () => Promise<Module>
/** What the UI is handed; what `notice` and `messages` hold is between the site and the UI. */
interface Handed<Notice, Messages> extends Pick<Tools, 'emit'> {
  readonly notice: Notice
  readonly messages: Messages
}
interface QuestionOptions<Notice, Messages> {
  /** Loads the UI: `() => import('aval/ui')`. Without it the gate works, and the site asks in its own way. */
  readonly ui?: Load<{
    readonly mount: (gate: Gate, handed: Handed<Notice, Messages>) => unknown
  }>
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first one stands in for those that are missing. */
  readonly locales?: {
    readonly [language: string]: Load<{
      readonly default: Messages
    }>
  }
  /** The language to speak. @default that of the page: `<html lang>` */
  readonly lang?: string
  /** How the question is put. */
  readonly notice?: Notice
}

declare const gatedElements: () => Effect

interface ConsentOptions extends QuestionOptions<Notice, Messages> {
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What follows the verdict, in this order: `[gatedElements(), consentMode()]`. */
  readonly effects?: readonly Effect[]
}
/**
 * The gate of this page. A page has one: a second call, or a second copy of Aval, is given the first gate.
 * On a server it returns a gate that allows nothing optional and keeps nothing.
 *
 * @param policy what may be asked; the default policy if left out
 * @example
 * const consent = createConsent(
 *   { purposes: [{ id: 'analytics', services: [{ id: 'matomo' }] }, { id: 'personalisation' }] },
 *   { ui: () => import('aval/ui'), locales: { fr: () => import('aval/locales/fr') } }
 * )
 * consent.when('matomo', () => startMatomo())
 */
declare const createConsent: <const P extends PolicyInput>(
  policy?: P,
  { cookie, effects, ...options }?: ConsentOptions
) => Gate<KeyOf<P>>

export { Effect, Gate, KeyOf, Messages, Notice, PolicyInput, Tools, createConsent, gatedElements }
export type { ConsentOptions, CookieOptions }
