// Wires a gate to a page: what the npm entry and the script tag have in common.
import { documentEvents } from '../browser/document-events'
import { createGate, type Effect, type Gate } from '../core/gate'
import { readCookie } from '../browser/cookie'
import type { Ports } from '../core/ports'
import { elsewhere } from '../browser/elsewhere'
import type { KeyOf, PolicyInput } from '../core/policy'
import { validatePolicy } from '../core/validate'
import { readSignals } from '../browser/signals'
import { report, reportIssues } from '../browser/report'
import { unknownKeys } from '../browser/keys'

const SEAT = Symbol.for('aval')

/** What a page needs to know besides its policy. */
export interface PageInput extends PolicyInput {
  /** The name of the cookie, if it has another than ours. */
  readonly cookie?: string | undefined
}

/** The gate of this page, made the first time. */
export const createPage = <const P extends PolicyInput>(
  input: P & PageInput,
  effects: readonly Effect[],
  acts: Ports['acts'],
  later: Ports['later']
): Gate<KeyOf<P>> => {
  const page = self as { [SEAT]?: Gate<KeyOf<P>> }
  if (__DEV__ && !page[SEAT]) reportIssues(validatePolicy(input))
  return (page[SEAT] ??= createGate<P>(
    input,
    {
      read: () => readCookie(input.cookie),
      start: (run) =>
        (document as { prerendering?: boolean }).prerendering
          ? document.addEventListener('prerenderingchange', run)
          : run(),
      acts,
      later,
      signals: readSignals,
      now: Date.now,
      report,
      events: documentEvents
    },
    [...(__DEV__ ? [unknownKeys()] : []), ...effects, elsewhere(input.cookie)]
  ))
}
