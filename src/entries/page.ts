// Wires a gate to a page: what the npm entry and the script tag have in common.
import { cookieTexts, readCookie } from '../browser/cookie'
import { documentEvents } from '../browser/document-events'
import { report, reportIssues } from '../browser/report'
import { later } from '../browser/schedule'
import { readSignals } from '../browser/signals'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import type { Ports } from '../core/ports'
import { validatePolicy } from '../core/validate'

const SEAT = Symbol.for('aval')

/**
 * The gate of this page, made the first time.
 * @param acts at hand, or loaded when the first decision is made
 * @param cookie the name of the cookie, if it has another than ours
 */
export const createPage = <const P extends PolicyInput>(
  policy: P | undefined,
  effects: readonly Effect[],
  acts: Ports['acts'],
  cookie?: string
): Gate<KeyOf<P>> => {
  const page = window as { [SEAT]?: Gate<KeyOf<P>> }
  if (__DEV__ && !page[SEAT]) reportIssues(validatePolicy(policy))
  const gate = (page[SEAT] ??= createGate(
    policy,
    {
      read: () => readCookie(cookie),
      acts,
      signals: readSignals,
      now: Date.now,
      later,
      report,
      events: documentEvents
    },
    effects
  ))
  // A host cookie and a domain cookie may share the name: the newest answer won, and must outlive the other.
  if (gate.$verdict.get().record && cookieTexts(cookie)[1]) gate.refresh()
  return gate
}
