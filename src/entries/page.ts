// Wires a gate to a page: what the npm entry and the script tag have in common.
import { cookieTexts, type CookieOptions, readCookie } from '../browser/cookie'
import { documentEvents } from '../browser/document-events'
import { openers } from '../browser/openers'
import { type LoadQuestion, question } from '../browser/question'
import { report, reportIssues } from '../browser/report'
import { later } from '../browser/schedule'
import type { createScribe } from '../browser/scribe'
import { readSignals } from '../browser/signals'
import { createGate, type Effect, type Gate } from '../core/gate'
import type { KeyOf, PolicyInput } from '../core/policy'
import type { Ports } from '../core/ports'
import { validatePolicy } from '../core/validate'
import type { Messages } from '../ui/messages'
import type { Notice } from '../ui/notice'

export interface PageOptions {
  /** Where the answer is kept. */
  readonly cookie?: CookieOptions
  /** What follows the verdict, in this order: `[consentMode(), gatedElements()]`. */
  readonly effects?: readonly Effect[]
  /** How the question is put. */
  readonly notice?: Notice
}

type Scribe = ReturnType<typeof createScribe>

const SEAT = Symbol.for('aval')

/**
 * The gate of this page, made the first time; on a server, a gate of its own that keeps nothing.
 * @param scribe writes decisions down: at hand, or loaded when the first decision is made
 * @param load loads the question; without it the gate works, and the site asks in its own way
 */
/* @__NO_SIDE_EFFECTS__ */
export const createPage = <const P extends PolicyInput>(
  policy: P | undefined,
  scribe: () => Scribe | Promise<Scribe>,
  load: LoadQuestion<Notice, Messages> | undefined,
  { cookie: { name } = {}, effects = [], notice = {} }: PageOptions
): Gate<KeyOf<P>> => {
  const page = globalThis as { [SEAT]?: Gate<KeyOf<P>> }
  if (page[SEAT]) return page[SEAT]
  if (__DEV__) reportIssues(validatePolicy(policy))
  const ports: Ports = {
    read: () => readCookie(name),
    acts(desk) {
      const ready = scribe()
      return 'then' in ready ? ready.then(({ act }) => act(desk)) : ready.act(desk)
    },
    signals: readSignals,
    now: Date.now,
    later,
    report
  }
  if (typeof document === 'undefined') return createGate(policy, ports)
  const gate = (page[SEAT] = createGate(policy, ports, [
    ...effects,
    documentEvents(),
    openers(),
    ...(load ? [question(load, notice)] : [])
  ]))
  const { record } = gate.$verdict.get()
  // A host cookie and a domain cookie may share the name: the newest answer won, and must outlive the other.
  if (record && cookieTexts(name)[1]) Promise.resolve(scribe()).then(({ tidy }) => tidy(record), Object)
  return gate
}
