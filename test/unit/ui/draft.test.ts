import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../src/core/resolve'
import { answerTo, emptyDraft, withAnswer } from '../../../src/ui/draft'

const verdict = (allowed: Record<string, boolean>): Verdict => ({ allowed, ask: true, standing: 'first', record: null })

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

  it('holds only what was touched, so that saving leaves the rest as it is', () => {
    expect(withAnswer(emptyDraft, 'analytics', true)).toEqual({ analytics: true })
    expect(emptyDraft).toEqual({})
  })
})
