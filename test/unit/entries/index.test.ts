// The npm entry on a server: there is no page, no visitor to ask, and nobody who could answer.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsent } from '../../../src/entries/index'
import { SERVICES } from '../../support/builders'

describe('a gate on a server', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('allows nothing optional and shows nothing, whatever it is told, and throws nothing', () => {
    const ui = vi.fn()
    const gate = createConsent(SERVICES, { ui })
    for (const act of ['acceptAll', 'open', 'refresh', 'reset', 'close'] as const) gate[act]()
    gate.choose({ analytics: true })
    expect(['necessary', 'session', 'analytics', 'matomo', 'vimeo'].filter((key) => gate.allows(key as never))).toEqual(
      ['necessary', 'session']
    )
    expect([gate.$surface.get(), ui.mock.calls]).toEqual([null, []])
  })

  it('is one for each request: no visitor has the gate of another', () => {
    expect(createConsent()).not.toBe(createConsent())
  })
})
