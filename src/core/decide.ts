// What a decision records: pure, from the verdict it is taken under and what is said now.
import { addMonths, LONGEST_MONTHS } from './calendar'
import type { Policy } from './policy'
import type { ConsentRecord } from './record'
import type { Verdict } from './resolve'

/** What is said to a purpose or a service: yes, no, or nothing. */
export type Said = (key: string) => boolean | undefined

/** Months a choice is kept, from 1 to 13: 13 where the policy says nothing that can be used. */
export const lifetimeOf = ({ lifetime }: Policy, isAcceptance: boolean): number => {
  const { accepted, refused } = Object(lifetime)
  const months = Number((isAcceptance ? accepted : (refused ?? accepted)) ?? lifetime)
  // A lifetime that was meant short never becomes the longest one.
  return Math.max(1, Math.min(Math.floor(months), LONGEST_MONTHS)) || LONGEST_MONTHS
}

/**
 * The record of a decision, or `null` if nothing was decided: nobody is recorded, or named, for saying nothing.
 * @param verdict the verdict the decision is taken under
 * @param now in milliseconds since 1970
 * @param newId called only if there is no reference to go on with
 */
export const decide = (
  policy: Policy,
  { allowed, record }: Verdict,
  said: Said,
  now: number,
  newId: () => string
): ConsentRecord | null => {
  // No inherited name may pass for an answer.
  const answers: Record<string, boolean> = Object.create(null)
  let isDecision = false
  // Answers that are kept end when they would have: only what is said now may last longer.
  let endsBy = Infinity
  const hear = (key: string) => {
    const answer = said(key)
    isDecision ||= answer !== undefined
    return answer
  }
  for (const { id, required, services } of policy.purposes) {
    if (required) continue
    const now = hear(id)
    const kept = record?.answers[id]
    if (now === undefined && kept !== undefined) endsBy = record!.expiresAt
    // What nobody answered stays unanswered, even while silence allows it: a yes is recorded only where a visitor said
    // it (GDPR art. 7(1)). But what is closed stays closed: a yes to one service is no yes to the others, and under
    // `opt-out` an answer to something else is no silence about what had ended.
    const isClosed = !allowed[id] && (policy.regime === 'opt-out' || services.some((service) => said(service.id)))
    const answer = now ?? kept ?? (isClosed ? false : undefined)
    if (answer !== undefined) answers[id] = answer
    for (const service of services) {
      // An answer to a purpose answers for its services, except for those answered apart.
      const apart = hear(service.id) ?? now ?? allowed[service.id]!
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
    expiresAt: Math.min(endsBy, addMonths(decidedAt, lifetimeOf(policy, given.includes(true)))),
    revision: policy.revision,
    answers
  }
}
