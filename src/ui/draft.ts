// The answers a visitor has touched in the panel and not saved yet. What was not touched is not in the draft, so it
// follows the verdict.
import type { Choices } from '../core/acts'
import { isExempt, type DefinedPurpose } from '../core/policy'
import type { Verdict } from '../core/resolve'

export type Draft = Choices

export const emptyDraft: Draft = {}

/** What an answer to a purpose answers: its services too, but for the measurement that needs no yes. */
export const keysOf = ({ id, services }: DefinedPurpose): readonly string[] => [
  id,
  ...services.filter((service) => !isExempt(service)).map((service) => service.id)
]

/** The last word holds: a purpose answers its services over what was said of one before, and may be contradicted after. */
export const withAnswer = (draft: Draft, keys: readonly string[], answer: boolean): Draft => ({
  ...draft,
  ...Object.fromEntries(keys.map((key) => [key, answer]))
})

/** The answer to show: the one just given, else the one in force. Undecided is a no (GDPR, recital 32). */
export const answerTo = (draft: Draft, { allowed }: Verdict, key: string): boolean =>
  (Object.hasOwn(draft, key) ? draft : allowed)[key] === true

/**
 * What saving says: what was touched, and what was never answered, as it is shown. What was answered and not touched
 * is not said again, so it is not prolonged.
 */
export const answersToSave = (draft: Draft, verdict: Verdict): Choices =>
  Object.fromEntries([...verdict.open, ...Object.keys(draft)].map((key) => [key, answerTo(draft, verdict, key)]))
