import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../src/core/change'
import { resolve } from '../../../src/core/resolve'
import { ALL, aPolicy, aRecord, NOW, SERVICES, someSignals } from '../../support/builders'

const verdictOf = (answers: Record<string, boolean>) =>
  resolve(aPolicy(SERVICES), aRecord({ answers }), someSignals(), NOW)

describe('the change between two verdicts', () => {
  it('names what became allowed and what ceased to be, services included', () => {
    const before = verdictOf({ analytics: true, matomo: true, media: false })
    const after = verdictOf({ analytics: false, media: true, peertube: true, vimeo: false })
    expect(changeBetween(before, after)).toEqual({
      granted: ['media', 'peertube'],
      revoked: ['analytics', 'matomo']
    })
  })

  it('is empty where nothing differs', () => {
    const verdict = verdictOf({ analytics: true, media: false })
    expect(changeBetween(verdict, verdictOf({ analytics: true, media: false }))).toEqual({ granted: [], revoked: [] })
    expect(changeBetween(verdict, verdict)).toEqual({ granted: [], revoked: [] })
  })

  it('counts a key that only one of the two verdicts knows', () => {
    const small = resolve(
      aPolicy(),
      aRecord({ answers: { analytics: true, personalisation: true } }),
      someSignals(),
      NOW
    )
    expect(changeBetween(verdictOf(ALL), small)).toEqual({
      granted: ['personalisation'],
      revoked: ['session', 'matomo', 'media', 'peertube', 'vimeo']
    })
  })
})
