// From an act of the visitor to the record of it: what they said, on top of what they had said before. Pure; whether
// anything is allowed by it is for `resolve` to say.
import { addMonths } from './calendar'
import type { Policy } from './policy'
import { answerIn, type ConsentRecord } from './record'
import type { Verdict } from './resolve'

/**
 * The record of a decision, or `null` if nothing was decided: nobody is recorded, or named, for saying nothing.
 * @param before the verdict the decision is taken under
 * @param answerTo what is said now to a purpose or a service; `undefined` where nothing is
 * @param now in milliseconds since 1970
 * @param newId called only if there is no reference to go on with
 */
export const decide = (
  policy: Policy,
  { allowed, record }: Verdict,
  answerTo: (key: string) => boolean | undefined,
  now: number,
  newId: () => string
): ConsentRecord | null => {
  const answers: Record<string, boolean> = Object.create(null)
  let isDecision = false
  let endsBy = Infinity
  const hear = (key: string) => {
    const said = answerTo(key)
    isDecision ||= said !== undefined
    return said
  }
  for (const { id, required, services } of policy.purposes) {
    if (required) continue
    const said = hear(id)
    const kept = answerIn(record, id)
    // An answer that is only kept does not start again: a choice about something else never prolongs it.
    if (said === undefined && kept !== undefined) endsBy = record!.expiresAt
    // What nobody answered stays unanswered, even while it is allowed by silence: a yes is recorded only where a
    // visitor said it (GDPR art. 7(1)). But what is closed stays closed: a yes to one service is not a yes to its
    // purpose, and under `opt-out` an answer to something else is no silence on what had ended.
    const isClosed = !allowed[id] && (policy.regime === 'opt-out' || services.some((it) => answerTo(it.id)))
    const answer = said ?? kept ?? (isClosed ? false : undefined)
    if (answer !== undefined) answers[id] = answer
    for (const service of services) {
      // An answer to a purpose answers for its services, except for those answered apart.
      const apart = hear(service.id) ?? said ?? allowed[service.id]!
      if (apart !== (answer ?? allowed[id])) answers[service.id] = apart
    }
  }
  const given = Object.values(answers)
  if (!isDecision || !given.length) return null
  const decidedAt = Math.floor(now / 1000) * 1000
  return {
    id: record?.id ?? newId(),
    decidedAt,
    // From the decision, never sliding (CNIL 2020-092, §38-39).
    expiresAt: Math.min(endsBy, addMonths(decidedAt, policy.lifetime[given.includes(true) ? 'accepted' : 'refused'])),
    revision: policy.revision,
    answers
  }
}
