import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/core/policy'
import type { Verdict } from '../../../src/core/resolve'
import { answersToSave, answerTo, emptyDraft, withAnswer } from '../../../src/ui/draft'

const verdict = (allowed: Record<string, boolean>): Verdict => ({ allowed, ask: true, standing: 'first', record: null })

const optional = definePolicy().purposes.filter(({ required }) => !required)

describe('a draft', () => {
  it('starts on what is in force', () => {
    expect(answerTo(emptyDraft, verdict({ analytics: true }), 'analytics')).toBe(true)
    expect(answerTo(emptyDraft, verdict({ analytics: false }), 'analytics')).toBe(false)
  })

  it('reads what was never answered as a no', () => {
    expect(answerTo(emptyDraft, verdict({}), 'analytics')).toBe(false)
  })

  it('keeps what was touched, whatever verdict comes', () => {
    const draft = withAnswer(emptyDraft, 'analytics', false)
    expect(answerTo(draft, verdict({ analytics: true }), 'analytics')).toBe(false)
  })

  it('follows the verdict for what was not touched', () => {
    const draft = withAnswer(emptyDraft, 'analytics', true)
    expect(answerTo(draft, verdict({ personalisation: true }), 'personalisation')).toBe(true)
  })

  it('saves what is shown of purposes never answered, touched or not', () => {
    const draft = withAnswer(emptyDraft, 'analytics', true)
    expect(answersToSave(draft, verdict({}), optional)).toEqual({ analytics: true, personalisation: false })
    expect(answersToSave(emptyDraft, verdict({}), optional)).toEqual({ analytics: false, personalisation: false })
  })

  it('says nothing again of what was answered and not touched', () => {
    const record = { id: 'a', decidedAt: 0, expiresAt: 1, revision: 0, answers: { analytics: true } }
    const answered: Verdict = { ...verdict({ analytics: true }), record }
    expect(answersToSave(emptyDraft, answered, optional)).toEqual({ personalisation: false })
    expect(answersToSave(withAnswer(emptyDraft, 'analytics', false), answered, optional)).toEqual({
      analytics: false,
      personalisation: false
    })
  })

  it('takes any word for the id of a purpose', () => {
    expect(answerTo(emptyDraft, verdict({ constructor: true } as never), 'constructor')).toBe(true)
    expect(answerTo(emptyDraft, verdict({ constructor: false } as never), 'constructor')).toBe(false)
  })
})
