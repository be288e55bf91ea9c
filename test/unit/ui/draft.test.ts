import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/core/policy'
import type { Verdict } from '../../../src/core/resolve'
import { answersToSave, answerTo, emptyDraft, keysOf, withAnswer } from '../../../src/ui/draft'
import { aGate, aRecord } from '../../support/builders'

const verdict = (allowed: Record<string, boolean>, open: readonly string[] = []): Verdict => ({
  allowed,
  ask: true,
  open,
  standing: 'first',
  record: null
})

const purposes = [
  {
    id: 'analytics',
    services: [{ id: 'counter' }, { id: 'fresh' }, { id: 'house', exemption: 'audience' }]
  },
  { id: 'personalisation', services: [{ id: 'advisor' }] }
] as const
const [, analytics] = definePolicy({ purposes }).purposes

/** A gate with an answer from before `fresh` came; the one in the panel is saved with what was touched. */
const savedUpon = (answers: Record<string, boolean>, draft = emptyDraft) => {
  const { gate, store } = aGate({ policy: { purposes }, reading: aRecord({ answers }) })
  gate.choose(answersToSave(draft, gate.$verdict.get()))
  return { written: store.written[0]?.answers, ask: gate.$verdict.get().ask }
}
const accepted = { analytics: true, counter: true, personalisation: false, advisor: false }

describe('a draft', () => {
  it('starts on what is in force', () => {
    expect(answerTo(emptyDraft, verdict({ analytics: true }), 'analytics')).toBe(true)
    expect(answerTo(emptyDraft, verdict({ analytics: false }), 'analytics')).toBe(false)
  })

  it('reads what was never answered as a no', () => {
    expect(answerTo(emptyDraft, verdict({}), 'analytics')).toBe(false)
  })

  it('keeps what was touched, whatever verdict comes', () => {
    const draft = withAnswer(emptyDraft, ['analytics'], false)
    expect(answerTo(draft, verdict({ analytics: true }), 'analytics')).toBe(false)
  })

  it('follows the verdict for what was not touched', () => {
    const draft = withAnswer(emptyDraft, ['analytics'], true)
    expect(answerTo(draft, verdict({ personalisation: true }), 'personalisation')).toBe(true)
  })

  it('answers the services of a purpose with it, but for the measurement that needs no yes', () => {
    expect(keysOf(analytics!)).toEqual(['analytics', 'counter', 'fresh'])
  })

  it('holds the last word, of the purpose or of one service', () => {
    const one = withAnswer(emptyDraft, ['fresh'], true)
    expect(withAnswer(one, keysOf(analytics!), false)).toEqual({ analytics: false, counter: false, fresh: false })
    expect(withAnswer(withAnswer(one, keysOf(analytics!), false), ['fresh'], true)).toMatchObject({ fresh: true })
  })

  it('saves what is shown of purposes never answered, touched or not', () => {
    const open = ['analytics', 'personalisation']
    const draft = withAnswer(emptyDraft, ['analytics'], true)
    expect(answersToSave(draft, verdict({}, open))).toEqual({ analytics: true, personalisation: false })
    expect(answersToSave(emptyDraft, verdict({}, open))).toEqual({ analytics: false, personalisation: false })
  })

  it('says nothing again of what was answered and not touched', () => {
    const answered = verdict({ analytics: true }, ['personalisation'])
    expect(answersToSave(emptyDraft, answered)).toEqual({ personalisation: false })
    expect(answersToSave(withAnswer(emptyDraft, ['analytics'], false), answered)).toEqual({
      analytics: false,
      personalisation: false
    })
    expect(answersToSave(emptyDraft, verdict({ analytics: true }))).toEqual({})
  })

  it('takes any word for the id of a purpose', () => {
    expect(answerTo(emptyDraft, verdict({ constructor: true } as never), 'constructor')).toBe(true)
    expect(answerTo(emptyDraft, verdict({ constructor: false } as never), 'constructor')).toBe(false)
  })
})

describe('saving, with a service that is new under an accepted purpose', () => {
  it('refuses it where nothing was touched, as it is shown, and keeps every other answer', () => {
    expect(savedUpon(accepted)).toEqual({ written: { ...accepted, fresh: false }, ask: false })
  })

  it('accepts it where its own row says so, and nothing else', () => {
    expect(savedUpon(accepted, withAnswer(emptyDraft, ['fresh'], true)).written).toEqual({ ...accepted, fresh: true })
  })

  it('answers it with its purpose where that was touched', () => {
    expect(savedUpon(accepted, withAnswer(emptyDraft, keysOf(analytics!), true)).written).toEqual({
      ...accepted,
      fresh: true
    })
  })

  it('leaves an objection as it is, whatever its purpose is answered', () => {
    const objected = { ...accepted, house: false }
    for (const answer of [true, false])
      expect(savedUpon(objected, withAnswer(emptyDraft, keysOf(analytics!), answer)).written).toMatchObject({
        analytics: answer,
        house: false
      })
  })
})
