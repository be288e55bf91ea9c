// The npm entry, wired to a page: when what it takes to decide comes, what it is given, and what a page without it does.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsent, gatedElements } from '../../src/entries/index'
import { encodeRecord } from '../../src/core/record'
import english from '../../src/locales/en'
import { aRecord, NOW } from '../support/builders'
import { aJar, someChannels } from './tabs'

const YES = { analytics: true, personalisation: true }
const OOPS = new Error('oops')
const page = window as unknown as { [seat: symbol]: unknown }
let jar: Map<string, string>
let warned: ReturnType<typeof vi.spyOn>

/** A UI that is loaded, and what it was given. */
const aUI = () => {
  const mount = vi.fn(() => () => {})
  const ui = vi.fn(async () => ({ mount }))
  return { mount, ui, locales: { en: async () => ({ default: english }) } }
}
const answered = (answers: Record<string, boolean>, name = 'eu-consent') =>
  jar.set('', `${name}=${encodeRecord(aRecord({ answers }))}`)

beforeEach(() => {
  delete page[Symbol.for('aval')]
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] })
  ;({ jar } = aJar())
  someChannels()
  vi.stubGlobal('addEventListener', () => {})
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a site that asks in its own way', () => {
  it('has the gate at once; what it takes to decide comes by itself, and then decides at once', async () => {
    const gate = createConsent()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, null])
    await vi.waitFor(() => expect(gate.$surface.get()).toBe('banner'))
    gate.acceptAll()
    expect([gate.allows('analytics'), gate.$surface.get(), jar.size]).toEqual([true, null, 1])
    gate.refuseAll()
    expect(gate.allows('analytics')).toBe(false)
    expect(warned).not.toHaveBeenCalled()
  })

  it('may decide before that: it holds as soon as it has come', async () => {
    const gate = createConsent()
    gate.choose({ analytics: true, personalisation: false })
    expect([gate.allows('analytics'), jar.size]).toEqual([false, 0])
    await vi.waitFor(() => expect(gate.allows('analytics')).toBe(true))
    expect([gate.allows('personalisation'), jar.size, gate.$surface.get()]).toEqual([false, 1, null])
  })

  it('has it come for a visitor who has answered as well', async () => {
    answered(YES)
    const gate = createConsent()
    // Nobody acts meanwhile: an act would bring it too.
    await vi.dynamicImportSettled()
    await new Promise((settle) => setTimeout(settle))
    expect(gate.allows('analytics')).toBe(true)
    gate.withdraw('analytics')
    expect(gate.allows('analytics')).toBe(false)
  })
})

describe('the question of a site', () => {
  it('comes with what it takes to answer it, once, before it is to be shown', async () => {
    const { mount, ui, locales } = aUI()
    const notice = { policyUrl: '/cookies' }
    const gate = createConsent({}, { ui, locales, notice })
    let whenMounted: unknown
    mount.mockImplementation(() => ((whenMounted = gate.$surface.get()), () => {}))
    expect([ui.mock.calls.length, gate.$surface.get()]).toEqual([1, null])
    await vi.waitFor(() => expect(gate.$surface.get()).toBe('banner'))
    expect(whenMounted).toBeNull()
    expect(mount).toHaveBeenCalledExactlyOnceWith(gate, {
      notice,
      messages: english,
      speak: expect.any(Function),
      emit: expect.any(Function),
      fault: expect.any(Function)
    })
    gate.acceptAll()
    gate.open()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, 'panel'])
    expect([ui.mock.calls.length, mount.mock.calls.length]).toEqual([1, 1])
  })

  it('is not loaded for who has answered, until they act', async () => {
    answered(YES)
    const { mount, ui, locales } = aUI()
    const gate = createConsent({}, { ui, locales })
    await vi.dynamicImportSettled()
    expect(ui).not.toHaveBeenCalled()
    gate.open()
    gate.withdraw('analytics')
    expect([ui.mock.calls.length, gate.$surface.get(), gate.allows('analytics')]).toEqual([1, null, true])
    await vi.waitFor(() => expect(gate.allows('analytics')).toBe(false))
    expect([gate.allows('personalisation'), mount.mock.calls.length]).toEqual([true, 1])
  })

  it('that does not come grants nothing, is told, and is tried again by the next act', async () => {
    const { mount, ui, locales } = aUI()
    ui.mockRejectedValueOnce(OOPS)
    const gate = createConsent({}, { ui, locales })
    const told: unknown[] = []
    gate.on('error', ({ code, error, verdict }) => told.push(code, error, verdict.standing))
    await vi.waitFor(() => expect(told).toEqual(['ui', OOPS, 'first']))
    expect([gate.allows('analytics'), gate.$surface.get(), mount.mock.calls.length]).toEqual([false, null, 0])
    gate.open('banner')
    await vi.waitFor(() => expect(gate.$surface.get()).toBe('banner'))
    expect([ui.mock.calls.length, mount.mock.calls.length]).toEqual([2, 1])
  })

  it('that does not come closes the page on which something was to be taken back', async () => {
    answered(YES)
    const { ui, locales } = aUI()
    ui.mockRejectedValueOnce(OOPS)
    const gate = createConsent({}, { ui, locales })
    gate.withdraw('analytics')
    await vi.waitFor(() => expect(gate.$verdict.get().standing).toBe('doubt'))
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, false])
  })
})

describe('what a site says of its page', () => {
  it('names the cookie, which is read and written under that name', async () => {
    answered(YES, 'other')
    const gate = createConsent({}, { cookie: { name: 'other' } })
    expect(gate.allows('analytics')).toBe(true)
    gate.refuseAll()
    await vi.waitFor(() => expect(gate.allows('analytics')).toBe(false))
    expect([...jar.values()]).toEqual([expect.stringMatching(/^other=.*&analytics=0&personalisation=0&_sw=1$/)])
  })

  it('shares the cookie with a domain', async () => {
    vi.stubGlobal('location', { protocol: 'https:', hostname: 'www.example.fr' })
    createConsent({}, { cookie: { domain: 'example.fr' } }).acceptAll()
    await vi.waitFor(() => expect([...jar.keys()]).toEqual(['example.fr']))
  })

  it('says what follows a withdrawal, where something runs on', async () => {
    answered(YES)
    const [run, onWithdraw] = [vi.fn(), vi.fn()]
    const gate = createConsent({}, { onWithdraw })
    gate.when('analytics', run)
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce())
    gate.withdraw('analytics')
    await vi.waitFor(() => expect(onWithdraw).toHaveBeenCalledExactlyOnceWith({ erased: [], leftovers: [] }))
  })

  it('asks in a frame only where it is told to', async () => {
    vi.stubGlobal('top', {})
    for (const frames of [false, true]) {
      delete page[Symbol.for('aval')]
      const { ui, locales } = aUI()
      const gate = createConsent({}, { ui, locales, frames })
      await vi.waitFor(() => expect(ui).toHaveBeenCalledOnce())
      await vi.dynamicImportSettled()
      expect([gate.$verdict.get().ask, gate.$surface.get()]).toEqual([true, frames ? 'banner' : null])
    }
  })

  it('is no part of its policy', () => {
    const { policy } = createConsent({ revision: 3 }, { cookie: { name: 'other' }, frames: true })
    expect(Object.keys(policy).sort()).toEqual(['lifetime', 'purposes', 'regime', 'revision'])
    expect(policy.revision).toBe(3)
  })
})

describe('a page that is prerendered', () => {
  it('stays closed and loads nothing until it is shown', async () => {
    answered(YES)
    let prerendering = true
    Object.defineProperty(document, 'prerendering', { get: () => prerendering, configurable: true })
    const { ui, locales } = aUI()
    const gate = createConsent({}, { ui, locales })
    gate.open()
    expect([gate.allows('analytics'), ui.mock.calls.length]).toEqual([false, 0])
    prerendering = false
    document.dispatchEvent(new Event('prerenderingchange'))
    expect([gate.allows('analytics'), ui.mock.calls.length]).toEqual([true, 1])
    await vi.waitFor(() => expect(gate.$surface.get()).toBe('panel'))
    delete (document as { prerendering?: boolean }).prerendering
  })
})

describe('what is wrong with a policy', () => {
  it('is said in development, of the one that is the page’s', () => {
    createConsent()
    createConsent({ purposes: [{ id: '1st' }] })
    expect(warned).not.toHaveBeenCalled()
    delete page[Symbol.for('aval')]
    createConsent({ purposes: [{ id: '2nd' }] })
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('2nd'))
  })
})

describe('a second call', () => {
  it('is given the gate of the page', () => {
    expect(createConsent({ revision: 7 })).toBe(createConsent())
  })
})

describe('gated markup', () => {
  it('is activated, what is rare in it too: that is loaded where it is met', async () => {
    answered(YES)
    document.body.innerHTML =
      '<img data-aval="analytics" data-src="/a.png"><template data-aval="analytics"><p>In it.</p></template>' +
      '<img data-aval="ads" data-src="/b.png">'
    createConsent({}, { effects: [gatedElements()] })
    expect([...document.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual(['/a.png', null])
    await vi.waitFor(() => expect(document.querySelector('p')?.textContent).toBe('In it.'))
    document.body.innerHTML = ''
  })
})
