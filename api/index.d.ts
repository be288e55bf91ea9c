import { E as Effect, G as Gate } from './chunks/acts.js'
export {
  A as Acts,
  C as Change,
  a as Choices,
  F as FaultCode,
  c as GateEvents,
  R as Reaction,
  e as Reason,
  S as Surface,
  T as Tools
} from './chunks/acts.js'
import { a as PolicyInput, K as KeyOf } from './chunks/policy.js'
export { P as Policy, b as Purpose, R as Regime, S as Service, T as Text, c as Tracker } from './chunks/policy.js'
import { M as Messages } from './chunks/messages.js'
import { M as Mount } from './chunks/mount.js'
export { a as MountOptions } from './chunks/mount.js'
import { N as Notice } from './chunks/notice.js'
export { O as OwnMessages } from './chunks/notice.js'
import { S as Skin } from './chunks/surface.js'
export { C as ConsentRecord, a as Standing, V as Verdict } from './chunks/resolve.js'
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

/** What became of the trackers that were found. */
interface Erasure {
  /** Names found and gone. */
  readonly erased: readonly string[]
  /** Names found and still there. */
  readonly leftovers: readonly string[]
}

/**
 * What happens where something runs on that cannot be undone: a script, or what `when` started without a clean-up.
 * `reload`: the page is loaded again, once. `keep`: it runs until the visitor leaves the page, which the law does not
 * allow for long (CNIL 2020-092, art. 3: a withdrawal must be effective). A function is called in place of the reload.
 * @default 'reload'
 */
type OnWithdraw = 'reload' | 'keep' | ((erasure: Erasure) => void)

/**
 * Says in the console, in the development build, what the page lets out while nothing optional is allowed: requests to
 * other sites, cookies and storage keys, vendors that are not gated, hints, pixels, a default that comes late. In the
 * production build it does nothing. Put it first in `effects`.
 * @param cookie the name of the cookie that keeps the answer, if it has another than ours
 */
declare const audit: (cookie?: string) => Effect

type Load<Module> = () => Promise<Module>
interface ConsentOptions {
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
  /** How the question is put. */
  readonly notice?: Notice
  /** Other markup for the banner, the panel, or both. */
  readonly skin?: Skin
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What happens after a withdrawal, where something runs on that cannot be undone. @default 'reload' */
  readonly onWithdraw?: OnWithdraw
  /** Asks inside a frame too. Left out, only the page around it does. @default false */
  readonly frames?: boolean
  /** What follows the verdict, in this order: `[consentMode(), gatedElements()]`. */
  readonly effects?: readonly Effect[]
}
/**
 * The effect that activates the elements marked `data-aval="<key> [<key>…]"`, once all of their keys are allowed.
 * @param timeout how long the scripts after a gated one wait for it, in milliseconds; 10 seconds if left out
 */
declare const gatedElements: (timeout?: number) => Effect
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
  { ui, locales, lang, notice, skin, cookie, onWithdraw, frames, effects }?: ConsentOptions
) => Gate<KeyOf<P>>

export { Effect, Gate, KeyOf, Messages, Mount, Notice, PolicyInput, Skin, audit, createConsent, gatedElements }
export type { ConsentOptions, CookieOptions, Erasure, OnWithdraw }
