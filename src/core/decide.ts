// What a decision records: pure, from the verdict it is taken under and what is said now.
import { addMonths, LONGEST_MONTHS } from './calendar'
import { isExempt, type Policy } from './policy'
import type { ConsentRecord } from './record'
import type { Verdict } from './resolve'

/** What is said to a purpose or a service, which may be exempt: yes, no, or nothing. */
export type Said = (key: string, isExempt?: boolean) => boolean | undefined

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
  let isAcceptance = false
  // Answers that are kept end when they would have: only what is said now may last longer.
  let endsBy = Infinity
  const hear = (key: string, isExempt?: boolean) => {
    const answer = said(key, isExempt)
    isDecision ||= answer !== undefined
    return answer
  }
  const note = (key: string, answer?: boolean) => {
    // Of an id that was given to two things, the no is kept. Only the very word is a yes.
    if (answer !== undefined) answers[key] = answer === true && answers[key] !== false
    return answers[key]
  }
  for (const { id, required, services } of policy.purposes) {
    const spoken = required || hear(id)
    const kept = record?.answers[id]
    if (spoken === undefined && kept !== undefined) endsBy = record!.expiresAt
    // What nobody answered stays unanswered, even while silence allows it: a yes is recorded only where a visitor said
    // it (GDPR art. 7(1)). But what is closed stays closed: a yes to one service is no yes to the others, and under
    // `opt-out` an answer to something else is no silence about what had ended.
    const isClosed =
      !allowed[id] &&
      (policy.regime === 'opt-out' || services.some((service) => !isExempt(service) && said(service.id)))
    const answer = spoken ?? kept ?? (isClosed ? false : undefined)
    if (!required && note(id, answer)) isAcceptance = true
    for (const service of services) {
      const exempt = isExempt(service)
      if (required && !exempt) continue
      const isOn = allowed[service.id]
      // An answer to a purpose is one to each of its services, but for exempt measurement.
      const heard = hear(service.id, exempt) ?? (exempt ? undefined : spoken)
      // What was answered is kept where it still holds: a yes until it would have ended, an objection for good.
      const before = record?.answers[service.id] === isOn ? isOn : undefined
      if (heard === undefined && before) endsBy = record!.expiresAt
      // A service that is new waits to be asked, unless its purpose is refused. Exempt measurement that is off, by the
      // browser's word or in doubt, stays off.
      const isLeft = exempt ? isOn : answer !== false
      if (note(service.id, heard ?? before ?? (isLeft ? undefined : false)) && !exempt) isAcceptance = true
    }
  }
  if (!isDecision) return null
  // A no to what this page does not ask is kept: another page of the site, or its next version, may ask it.
  for (const key in record?.answers) if (!(key in allowed) && record.answers[key] === false) note(key, false)
  const decidedAt = Math.floor(now / 1000) * 1000
  return {
    id: record?.id ?? newId(),
    decidedAt,
    // From the decision, never sliding (CNIL 2020-092, §38-39).
    expiresAt: Math.min(endsBy, addMonths(decidedAt, lifetimeOf(policy, isAcceptance))),
    revision: policy.revision,
    answers
  }
}
