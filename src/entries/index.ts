// The npm entry: wires the core to a browser. Importing it does nothing; `createConsent` does.
import type { CookieOptions } from '../browser/cookie'
import { loadLanguage } from '../browser/language'
import { openers } from '../browser/openers'
import { report } from '../browser/report'
import { gatedElements as gated } from '../browser/elements/index'
import type { OnWithdraw } from '../browser/sweep'
import type { Acts, Desk } from '../core/acts'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import type { Ports } from '../core/ports'
import type { Messages } from '../ui/messages'
import type { Mount } from '../ui/mount'
import type { Notice } from '../ui/notice'
import type { Skin } from '../ui/surface'
import { honestNotice } from './honesty'
import { createPage } from './page'

export { audit } from '../browser/audit'
export type { CookieOptions } from '../browser/cookie'
export type { Erasure } from '../browser/erase'
export type { OnWithdraw } from '../browser/sweep'
export type { Change } from '../core/change'
export type { GateEvents, Reason, Surface } from '../core/events'
export type { Acts, Choices } from '../core/acts'
export type { Effect, Gate, Reaction, Tools } from '../core/gate'
export type { KeyOf, Policy, PolicyInput, Purpose, Regime, Service, Text, Tracker } from '../core/policy'
export type { FaultCode } from '../core/ports'
export type { ConsentRecord } from '../core/record'
export type { Standing, Verdict } from '../core/resolve'
export type { Messages } from '../ui/messages'
export type { Mount, MountOptions } from '../ui/mount'
export type { OwnMessages, Notice } from '../ui/notice'
export type { Skin } from '../ui/surface'

type Load<Module> = () => Promise<Module>

export interface ConsentOptions {
  /** Loads the UI: `() => import('aval/ui')`. Without it the gate works, and the site asks in its own way. */
  readonly ui?: Load<{ readonly mount: Mount }>
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first stands in for those that are missing. */
  readonly locales?: { readonly [language: string]: Load<{ readonly default: Messages }> }
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
/* @__NO_SIDE_EFFECTS__ */
export const gatedElements = (timeout?: number): Effect => gated(() => import('../browser/elements/depth'), timeout)

/** On a server: no page, no answer, nobody to listen. */
const server = (): Ports => ({
  read: () => 'none',
  // Nobody is asked, and nothing can be decided, for a visitor who is not there.
  acts() {},
  signals: () => ({ gpc: false }),
  now: Date.now,
  later: setTimeout,
  start: (run) => run(),
  report,
  events: { emit() {}, on: () => () => {} }
})

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
/* @__NO_SIDE_EFFECTS__ */
export const createConsent = <const P extends PolicyInput>(
  policy?: P,
  { ui, locales = {}, lang, notice = {}, skin, cookie = {}, onWithdraw, frames, effects = [] }: ConsentOptions = {}
): Gate<KeyOf<P>> => {
  if (typeof document === 'undefined') return createGate(policy, server(), [])
  const speak = (spoken = lang || document.documentElement.lang) =>
    loadLanguage(spoken, locales).then((language) => language.default)
  let acts: Acts | undefined
  let arrival: Promise<Acts> | undefined
  const arrive = async (desk: Desk) => {
    const [{ createScribe }, it, messages] = await Promise.all([import('../browser/scribe'), ui?.(), ui && speak()])
    it?.mount(desk.gate, {
      notice,
      messages: messages!,
      speak: lang ? undefined : speak,
      skin,
      emit: desk.emit,
      fault: desk.fault
    })
    return (acts = createScribe(
      { cookie: cookie.name, domain: cookie.domain, onWithdraw, frames },
      () => import('../browser/sweep')
    )(desk))
  }
  const wayBack =
    ui && (() => import('../ui/reopen').then((it) => it.placeReopener(gate, { notice, speak, lang, frames })))
  const gate: Gate<KeyOf<P>> = createPage<P>(
    { ...policy!, cookie: cookie.name },
    [...(__DEV__ && ui ? [honestNotice(notice)] : []), ...effects, openers(wayBack)],
    // One attempt at a time; a failure is forgotten, so that the next act tries again.
    (desk, use, fail) => {
      if (acts) return use(acts)
      arrival ??= arrive(desk).finally(() => (arrival = undefined))
      arrival.then(use).catch(fail)
    }
  )
  // A site that asks in its own way has no surface to bring them: they come at once.
  if (!ui) gate.refresh()
  return gate
}
