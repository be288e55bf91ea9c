// Wires a gate to a page: what the npm entry and the script tag have in common.
import { documentEvents } from '../browser/document-events'
import { createGate, type Effect, type Gate } from '../core/gate'
import { cookieTexts } from '../browser/cookie'
import { newestRecord } from '../core/record'
import { validatePolicy } from '../core/validate'
import { report, reportIssues } from '../browser/report'
import type { KeyOf, PolicyInput } from '../core/policy'
import { elsewhere } from '../browser/elsewhere'
import { readSignals } from '../browser/signals'
import { unknownKeys } from '../browser/keys'
import type { Ports } from '../core/ports'

/** What a page needs to know besides its policy. */
export interface PageInput extends PolicyInput {
  /** The name of the cookie, if it has another than ours. */
  readonly cookie?: string | undefined
}

/** The gate of this page, made the first time. */
export const createPage = <const P extends PolicyInput>(
  input: P & PageInput,
  effects: readonly Effect[],
  acts: Ports['acts']
): Gate<KeyOf<P>> => {
  const SEAT = Symbol.for('aval')
  const page = self as { [SEAT]?: Gate<KeyOf<P>> }
  if (__DEV__ && !page[SEAT]) reportIssues(validatePolicy(input))
  return (page[SEAT] ??= createGate<P>(
    input,
    {
      start: (run) =>
        (document as { prerendering?: boolean }).prerendering
          ? document.addEventListener('prerenderingchange', run)
          : run(),
      // Until there are acts, a task of its own is enough: no act of the visitor waits for its paint.
      later: (task) => setTimeout(task),
      acts,
      now: Date.now,
      signals: readSignals,
      report,
      events: documentEvents,
      read: () => newestRecord(cookieTexts(input.cookie))
    },
    [...(__DEV__ ? [unknownKeys()] : []), ...effects, elsewhere(input.cookie)]
  ))
}
