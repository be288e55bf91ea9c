import { describe, expect, it } from 'vitest'
import { refuses, type Signals } from '../../../src/core/signals'

describe('a signal of the browser', () => {
  it('refuses when Global Privacy Control is on', () => {
    expect(refuses({ gpc: true })).toBe(true)
  })

  it('says nothing when Global Privacy Control is off', () => {
    expect(refuses({ gpc: false })).toBe(false)
  })

  it.each([undefined, null, 1, '1', 'true', {}])(
    'says nothing when it is not the one value of the standard: %s',
    (gpc) => {
      expect(refuses({ gpc } as unknown as Signals)).toBe(false)
    }
  )
})
