// Wires a gate to a page: what the npm entry and the script tag have in common.
import { cookieTexts, readCookie } from '../browser/cookie'
import { documentEvents } from '../browser/document-events'
import { openers } from '../browser/openers'
import { report, reportIssues } from '../browser/report'
import { later } from '../browser/schedule'
import type { createScribe } from '../browser/scribe'
import { readSignals } from '../browser/signals'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import { validatePolicy } from '../core/validate'

type Scribe = ReturnType<typeof createScribe>

const SEAT = Symbol.for('aval')

/**
 * The gate of this page, made the first time.
 * @param scribe writes decisions down: at hand, or loaded when the first decision is made
 * @param cookie the name of the cookie, if it has another than ours
 */
export const createPage = <const P extends PolicyInput>(
  policy: P | undefined,
  effects: readonly Effect[],
  scribe: () => Scribe | Promise<Scribe>,
  cookie?: string
): Gate<KeyOf<P>> => {
  const page = globalThis as { [SEAT]?: Gate<KeyOf<P>> }
  if (page[SEAT]) return page[SEAT]
  if (__DEV__) reportIssues(validatePolicy(policy))
  const gate = (page[SEAT] = createGate(
    policy,
    {
      read: () => readCookie(cookie),
      acts(desk) {
        const ready = scribe()
        return 'then' in ready ? ready.then(({ act }) => act(desk)) : ready.act(desk)
      },
      signals: readSignals,
      now: Date.now,
      later,
      report,
      events: documentEvents
    },
    [...effects, openers()]
  ))
  const { record } = gate.$verdict.get()
  // A host cookie and a domain cookie may share the name: the newest answer won, and must outlive the other.
  if (record && cookieTexts(cookie)[1]) Promise.resolve(scribe()).then(({ tidy }) => tidy(record), Object)
  return gate
}
