// The answers a visitor has touched in the panel and not saved yet. What was not touched is not in the draft, so it
// follows the verdict.
import type { Choices } from '../core/acts'
import type { DefinedPurpose } from '../core/policy'
import type { Verdict } from '../core/resolve'

export type Draft = Choices

export const emptyDraft: Draft = {}

export const withAnswer = (draft: Draft, purpose: string, answer: boolean): Draft => ({ ...draft, [purpose]: answer })

const isTouched = (draft: Draft, purpose: string): boolean => Object.hasOwn(draft, purpose)

/** The answer to show: the one just given, else the one in force. Undecided is a no (GDPR, recital 32). */
export const answerTo = (draft: Draft, { allowed }: Verdict, purpose: string): boolean =>
  (isTouched(draft, purpose) ? draft : allowed)[purpose] === true

/**
 * What saving says: what was touched, and what was never answered, as it is shown. What was answered and not touched
 * is not said again, so it is not prolonged, and a service answered apart keeps its answer.
 */
export const answersToSave = (draft: Draft, verdict: Verdict, optional: readonly DefinedPurpose[]): Choices =>
  Object.fromEntries(
    optional
      .filter(({ id }) => isTouched(draft, id) || verdict.record?.answers[id] === undefined)
      .map(({ id }) => [id, answerTo(draft, verdict, id)])
  )
