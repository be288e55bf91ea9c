// The npm entry: wires the core to a browser. Importing it does nothing; `createConsent` does.
import type { CookieOptions } from '../browser/cookie'
import { loadLanguage } from '../browser/language'
import { openers } from '../browser/openers'
import { question } from '../browser/question'
import { report } from '../browser/report'
import { createScribe } from '../browser/scribe'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import type { Ports } from '../core/ports'
import type { Messages } from '../ui/messages'
import type { Mount } from '../ui/mount'
import type { Notice } from '../ui/notice'
import { createPage } from './page'

export { gatedElements } from '../browser/elements/index'
export type { CookieOptions } from '../browser/cookie'
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
export type { Notice } from '../ui/notice'

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
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What follows the verdict, in this order: `[consentMode(), gatedElements()]`. */
  readonly effects?: readonly Effect[]
}

/** On a server: no page, no answer, nobody to listen. */
const server = (): Ports => ({
  read: () => 'none',
  acts: () => Promise.reject(new Error('A server cannot decide for a visitor.')),
  signals: () => ({ gpc: false }),
  now: Date.now,
  later: setTimeout,
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
  { ui, locales = {}, lang, notice = {}, cookie = {}, effects = [] }: ConsentOptions = {}
): Gate<KeyOf<P>> => {
  if (typeof document === 'undefined') return createGate(policy, server())
  const load = () => Promise.all([ui!(), loadLanguage(lang || document.documentElement.lang, locales)] as const)
  return createPage(
    policy,
    [...effects, openers(), ...(ui ? [question(load, notice)] : [])],
    createScribe(cookie.name, cookie.domain),
    cookie.name
  )
}
