// Wires a gate to a page: what the npm entry and the script tag have in common.
import { documentEvents } from '../browser/document-events'
import { createGate, type Effect, type Gate } from '../core/gate'
import { cookieTexts } from '../browser/cookie'
import { newestRecord } from '../core/record'
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
  acts: Ports['acts']
): Gate<KeyOf<P>> => {
  const page = self as { [SEAT]?: Gate<KeyOf<P>> }
  if (__DEV__ && !page[SEAT]) reportIssues(validatePolicy(input))
  return (page[SEAT] ??= createGate<P>(
    input,
    {
      read: () => newestRecord(cookieTexts(input.cookie)),
      start: (run) =>
        (document as { prerendering?: boolean }).prerendering
          ? document.addEventListener('prerenderingchange', run)
          : run(),
      acts,
      // Until there are acts, a task of its own is enough: no act of the visitor waits for its paint.
      later: (task) => setTimeout(task),
      signals: readSignals,
      now: Date.now,
      report,
      events: documentEvents
    },
    [...(__DEV__ ? [unknownKeys()] : []), ...effects, elsewhere(input.cookie)]
  ))
}
