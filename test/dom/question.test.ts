import { describe, expect, it, vi } from 'vitest'
import { question } from '../../src/browser/question'
import { loadLanguage, pickLanguage } from '../../src/browser/language'
import { aGate, aRecord } from '../support/builders'

const turn = () => new Promise<void>((done) => setTimeout(done))

describe('the question', () => {
  it('is loaded once, when it is wanted, and mounted with what it needs', async () => {
    const mount = vi.fn()
    const load = vi.fn(async () => [{ mount }, { default: { hello: 'bonjour' } }] as const)
    const { gate } = aGate({ reading: aRecord(), effects: [question(load, { policyUrl: '/cookies' })] })
    await turn()
    expect(load).not.toHaveBeenCalled()
    gate.open()
    gate.close()
    gate.open('banner')
    await turn()
    expect(load).toHaveBeenCalledOnce()
    expect(mount).toHaveBeenCalledExactlyOnceWith(
      gate,
      expect.objectContaining({ notice: { policyUrl: '/cookies' }, messages: { hello: 'bonjour' } })
    )
  })

  it('that cannot be loaded closes nothing, is told, and is tried again when it is wanted again', async () => {
    const error = new Error('offline')
    const load = vi
      .fn()
      .mockRejectedValueOnce(error)
      .mockResolvedValue([{ mount: vi.fn() }, { default: {} }])
    const yes = { analytics: true, personalisation: true }
    const { gate, faults } = aGate({ reading: aRecord({ answers: yes }), effects: [question(load, {})] })
    gate.open()
    await turn()
    expect([gate.$surface.get(), gate.allows('analytics')]).toEqual([null, true])
    expect(faults).toEqual([{ code: 'ui', error }])
    gate.open()
    await turn()
    expect(load).toHaveBeenCalledTimes(2)
    expect(gate.$surface.get()).toBe('panel')
  })
})

describe('the language of the question', () => {
  it('is the tag itself, a shorter one, or the first there is', () => {
    expect(pickLanguage('pt-BR', ['fr', 'pt', 'pt-br'])).toBe('pt-br')
    expect(pickLanguage('pt-BR', ['fr', 'pt'])).toBe('pt')
    expect(pickLanguage('de', ['fr', 'pt'])).toBe('fr')
    expect(pickLanguage('', ['fr'])).toBe('fr')
    expect(pickLanguage('fr', [])).toBeUndefined()
  })

  it('is another one where the best cannot be loaded', async () => {
    const offline = () => Promise.reject(new Error('offline'))
    const fr = async () => 'français'
    expect(await loadLanguage('en', { en: offline, fr })).toBe('français')
    await expect(loadLanguage('en', { en: offline, de: offline })).rejects.toThrow('en, de')
  })
})
