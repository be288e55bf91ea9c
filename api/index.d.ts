import { E as Effect, e as PolicyInput, G as Gate, K as KeyOf } from './chunks/gate.js'
export {
  A as Acts,
  a as Change,
  b as Choices,
  C as ConsentRecord,
  F as FaultCode,
  c as GateEvents,
  P as Policy,
  g as Purpose,
  R as Reaction,
  i as Reason,
  j as Regime,
  S as Service,
  l as Standing,
  m as Surface,
  T as Text,
  n as Tools,
  o as Tracker,
  V as Verdict
} from './chunks/gate.js'
import { N as Notice, M as Mount, a as Messages } from './chunks/mount.js'
export { b as MountOptions } from './chunks/mount.js'
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

interface PageOptions {
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What follows the verdict, in this order: `[consentMode(), gatedElements()]`. */
  readonly effects?: readonly Effect[]
  /** How the question is put. */
  readonly notice?: Notice
}

declare const gatedElements: () => Effect

type Load<Module> = () => Promise<Module>
interface ConsentOptions extends PageOptions {
  /** Loads the UI: `() => import('aval/ui')`. Without it the gate works, and the site asks in its own way. */
  readonly ui?: Load<{
    readonly mount: Mount
  }>
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first stands in for those that are missing. */
  readonly locales?: {
    readonly [language: string]: Load<{
      readonly default: Messages
    }>
  }
  /** The language to speak. @default that of the page: `<html lang>` */
  readonly lang?: string
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
  { ui, locales, lang, ...options }?: ConsentOptions
) => Gate<KeyOf<P>>

export { Effect, Gate, KeyOf, Messages, Mount, Notice, PolicyInput, createConsent, gatedElements }
export type { ConsentOptions, CookieOptions, PageOptions }
