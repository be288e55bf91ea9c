// The two halves of the cookie: what is written is recorded attribute by attribute, for jsdom knows no public suffix and
// a page cannot read attributes back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readCookie } from '../../src/browser/cookie'
import { createScribe } from '../../src/browser/scribe'
import { encodeRecord } from '../../src/core/record'
import { createGate } from '../../src/core/gate'
import { documentEvents } from '../../src/browser/document-events'
import { aRecord, DAY, someSignals } from '../support/builders'

/** A jar that refuses what `isRefused` says, and tells what was written to it. */
const aJar = (isRefused: (domain: string) => boolean = () => false) => {
  const jar = new Map<string, string>()
  const written: string[] = []
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => [...jar.values()].join('; '))
  vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => {
    written.push(text)
    const [pair, ...attributes] = text.split(';')
    const fields = new Map(attributes.map((it) => it.split('=') as [string, string]))
    const domain = fields.get('domain') ?? ''
    if (isRefused(domain)) return
    if (Date.parse(fields.get('expires')!) <= Date.now()) jar.delete(domain)
    else jar.set(domain, pair!)
  })
  return { jar, written, kept: () => written.filter((text) => !text.includes('=;')) }
}

const aPage = (domain?: string) => {
  const faults: string[] = []
  const gate = createGate(undefined, {
    read: () => readCookie(),
    acts: createScribe(undefined, domain),
    signals: someSignals,
    now: Date.now,
    later: () => {},
    report: (code) => faults.push(code),
    events: documentEvents
  })
  return { gate, faults }
}

const textOf = (fields: Parameters<typeof aRecord>[0]) =>
  encodeRecord(aRecord({ decidedAt: Date.UTC(2026, 4, 12), expiresAt: Date.UTC(2027, 4, 12), ...fields }))

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 4, 12, 12), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the cookie of a decision', () => {
  it('belongs to this host alone, is lax, for every path, and ends with the answer', () => {
    const { kept } = aJar()
    const { gate } = aPage()
    gate.acceptAll()
    const { record } = gate.$verdict.get()
    expect(kept()).toEqual([
      `eu-consent=${encodeRecord(record!)};path=/;samesite=lax;expires=${new Date(record!.expiresAt).toUTCString()}`
    ])
    expect(new Date(record!.expiresAt).toISOString()).toBe('2027-06-12T12:00:00.000Z')
  })

  it('is secure on https', () => {
    const { kept } = aJar()
    vi.stubGlobal('location', { protocol: 'https:', hostname: 'example.fr' })
    aPage().gate.refuseAll()
    expect(kept()[0]).toMatch(/;secure$/)
  })

  it('has a reference of sixteen letters and digits, a new one for each visitor', () => {
    aJar()
    const ids = [1, 2].map(() => {
      const { gate } = aPage()
      gate.reset()
      gate.acceptAll()
      return gate.$verdict.get().record!.id
    })
    for (const id of ids) expect(id).toMatch(/^[0-9a-v]{16}$/)
    expect(ids[0]).not.toBe(ids[1])
  })

  it('is shared with the domain the site names, or belongs to the host where the browser refuses that one', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.example.fr' })
    const { jar } = aJar((domain) => domain === 'example.com')
    aPage('example.fr').gate.acceptAll()
    expect([...jar.keys()]).toEqual(['example.fr'])
    aPage('example.com').gate.acceptAll()
    expect([...jar.keys()]).toEqual([''])
  })

  it('is shared as widely as the browser lets it be', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.shop.example.gouv.fr' })
    const { jar, kept } = aJar((domain) => domain === 'fr' || domain === 'gouv.fr')
    aPage('auto').gate.acceptAll()
    expect([...jar.keys()]).toEqual(['example.gouv.fr'])
    expect(kept().map((text) => /domain=(.*)/.exec(text)?.[1])).toEqual(['fr', 'gouv.fr', 'example.gouv.fr'])
  })

  it('is alone under its name after a decision, and gone after a reset', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.example.fr' })
    const { jar } = aJar((domain) => domain === 'fr')
    jar.set('example.fr', 'eu-consent=' + textOf({ id: 'older' }))
    const { gate } = aPage()
    gate.acceptAll()
    expect([...jar.keys()]).toEqual([''])
    gate.reset()
    expect([...jar.keys()]).toEqual([])
  })
})

describe('two cookies under one name', () => {
  it('say what the newest says, and leave it alone once it is looked at again', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.example.fr' })
    const { jar } = aJar((domain) => domain === 'fr')
    const yes = { analytics: true, personalisation: true }
    jar.set('example.fr', 'eu-consent=' + textOf({ id: 'older', decidedAt: Date.UTC(2026, 4, 1), answers: yes }))
    jar.set('', 'eu-consent=' + textOf({ id: 'newer' }))
    const { gate } = aPage()
    expect([gate.$verdict.get().record?.id, gate.allows('analytics')]).toEqual(['newer', false])
    gate.refresh()
    expect([...jar]).toEqual([['', 'eu-consent=' + textOf({ id: 'newer' })]])
  })

  it('are left as they are where there is only one', () => {
    const { jar, written } = aJar()
    jar.set('', 'eu-consent=' + textOf({}))
    aPage().gate.refresh()
    expect(written).toEqual([])
  })
})

describe('a cookie that is read', () => {
  it('is found among others, whose names may begin or end as its own', () => {
    const { jar } = aJar()
    expect(readCookie()).toBe('none')
    jar.set('a', 'not-eu-consent=x')
    jar.set('b', 'eu-consent2=x')
    expect(readCookie()).toBe('none')
    jar.set('c', 'eu-consent=' + textOf({ id: 'mine' }))
    expect(readCookie()).toMatchObject({ id: 'mine' })
    expect(readCookie('other')).toBe('none')
  })

  it('is no answer where it is damaged', () => {
    const { jar } = aJar()
    jar.set('', 'eu-consent=')
    expect(readCookie()).toBe('unreadable')
  })
})

describe('cookies that are denied', () => {
  const deny = () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.spyOn(document, 'cookie', 'get').mockImplementation(denied)
    vi.spyOn(document, 'cookie', 'set').mockImplementation(denied)
  }

  it('hold no answer one could trust, and a decision holds for the page', () => {
    deny()
    const { gate, faults } = aPage()
    expect(gate.$verdict.get()).toMatchObject({ standing: 'doubt', ask: true })
    gate.acceptAll()
    expect([gate.allows('analytics'), faults]).toEqual([true, ['storage']])
    gate.reset()
    expect([gate.allows('analytics'), gate.$verdict.get().standing]).toEqual([false, 'first'])
  })

  it('are told as well where nothing that is written stays', () => {
    const { jar } = aJar(() => true)
    const { gate, faults } = aPage()
    gate.refuseAll()
    expect([jar.size, faults, gate.$verdict.get().standing]).toEqual([0, ['storage'], 'stored'])
    expect(gate.$verdict.get().record!.expiresAt - Date.now()).toBeGreaterThan(393 * DAY)
  })
})
