// The npm entry: wires the core to a browser. Importing it does nothing; `createConsent` does.
import { cookieStore, type CookieOptions } from '../browser/cookie'
import { documentEvents } from '../browser/document-events'
import { newId } from '../browser/identity'
import { openers } from '../browser/openers'
import { question, type QuestionOptions } from '../browser/question'
import { report, reportIssues } from '../browser/report'
import { later } from '../browser/schedule'
import { readSignals } from '../browser/signals'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import { validatePolicy } from '../core/validate'
import type { Messages } from '../ui/messages'
import type { Notice } from '../ui/notice'

export { gatedElements } from '../browser/elements/index'
export type { CookieOptions } from '../browser/cookie'
export type { Change } from '../core/change'
export type { GateEvents, Reason, Surface } from '../core/events'
export type { Choices, Effect, Gate, Reaction, Tools } from '../core/gate'
export type { KeyOf, Policy, PolicyInput, Purpose, Regime, Service, Text, Tracker } from '../core/policy'
export type { FaultCode } from '../core/ports'
export type { ConsentRecord } from '../core/record'
export type { Standing, Verdict } from '../core/resolve'
export type { Messages } from '../ui/messages'
export type { Mount, MountOptions } from '../ui/mount'
export type { Notice } from '../ui/notice'

export interface ConsentOptions extends QuestionOptions<Notice, Messages> {
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What follows the verdict, in this order: `[gatedElements(), consentMode()]`. */
  readonly effects?: readonly Effect[]
}

const SEAT = Symbol.for('aval')

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
  { cookie, effects = [], ...options }: ConsentOptions = {}
): Gate<KeyOf<P>> => {
  const page = globalThis as { [SEAT]?: Gate<KeyOf<P>> }
  if (page[SEAT]) return page[SEAT]
  if (__DEV__) reportIssues(validatePolicy(policy))
  const ports = { store: cookieStore(cookie), now: Date.now, newId, signals: readSignals, later, report }
  if (typeof document === 'undefined') return createGate(policy, ports)
  return (page[SEAT] = createGate(policy, ports, [...effects, documentEvents(), openers(), question(options)]))
}
