// The answers a visitor has touched in the panel and not saved yet. What was not touched is not in the draft, so it
// follows the verdict, and a service answered apart keeps its answer when the draft is saved.
import type { Choices } from '../core/acts'
import type { Verdict } from '../core/resolve'

export type Draft = Choices

export const emptyDraft: Draft = {}

export const withAnswer = (draft: Draft, purpose: string, answer: boolean): Draft => ({ ...draft, [purpose]: answer })

/** The answer to show: the one just given, else the one in force. Undecided is a no (GDPR, recital 32). */
export const answerTo = (draft: Draft, verdict: Verdict, purpose: string): boolean =>
  draft[purpose] ?? verdict.allowed[purpose] === true
