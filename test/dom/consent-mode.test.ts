import { beforeEach, describe, expect, it } from 'vitest'
import { consentMode } from '../../src/integrations/consent-mode'
import { aGate, aRecord } from '../support/builders'

const layer = () => (window as { dataLayer?: unknown[] }).dataLayer ?? []
const commands = () => layer().map((entry) => [...(entry as ArrayLike<unknown>)])

const DENIED = {
  security_storage: 'granted',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied'
}
const YES = { analytics: true, personalisation: true }

beforeEach(() => {
  delete (window as { dataLayer?: unknown[] }).dataLayer
})

describe('consent mode', () => {
  it('starts with a default for all seven types, and nothing else, for a new visitor', () => {
    aGate({ effects: [consentMode()] })
    expect(commands()).toEqual([['consent', 'default', DENIED]])
    expect(Object.prototype.toString.call(layer()[0])).toBe('[object Arguments]')
  })

  it('tells a stored answer at once, after the default', () => {
    aGate({ effects: [consentMode()], reading: aRecord({ answers: YES }) })
    expect(commands()).toEqual([
      ['consent', 'default', DENIED],
      ['consent', 'update', { ...DENIED, analytics_storage: 'granted', personalization_storage: 'granted' }]
    ])
  })

  it('tells what silence allows under opt-out', () => {
    aGate({ policy: { regime: 'opt-out' }, effects: [consentMode()] })
    expect(commands()).toHaveLength(2)
    expect(commands()[1]![2]).toMatchObject({ analytics_storage: 'granted' })
  })

  it('tells each decision once, inside the act', () => {
    const { gate, settle } = aGate({ effects: [consentMode()] })
    gate.choose({ analytics: true, personalisation: false })
    expect(commands().slice(1)).toEqual([['consent', 'update', { ...DENIED, analytics_storage: 'granted' }]])
    settle()
    gate.refuseAll()
    settle()
    expect(commands().slice(2)).toEqual([['consent', 'update', DENIED]])
  })

  it('grants by the mapping of the site alone', () => {
    const { gate } = aGate({ effects: [consentMode({ mapping: { ad_storage: 'personalisation' } })] })
    gate.acceptAll()
    expect(commands()[1]![2]).toEqual({ ...DENIED, ad_storage: 'granted' })
  })

  it('keeps what is in the data layer already', () => {
    ;(window as { dataLayer?: unknown[] }).dataLayer = ['before']
    aGate({ effects: [consentMode()] })
    expect(layer()[0]).toBe('before')
  })
})
