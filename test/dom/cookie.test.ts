// The two halves of the cookie: what is written is recorded attribute by attribute, for jsdom knows no public suffix and
// a page cannot read attributes back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookieTexts } from '../../src/browser/cookie'
import { later } from '../../src/browser/schedule'
import { createScribe, type ScribeOptions } from '../../src/browser/scribe'
import type { Acts, Desk } from '../../src/core/acts'
import type { Gate } from '../../src/core/gate'
import type { PolicyInput } from '../../src/core/policy'
import { encodeRecord, newestRecord } from '../../src/core/record'
import { aGate, aRecord, DAY } from '../support/builders'
import { aJar, someChannels } from './tabs'

/** What a page reads. */
const readCookie = (name?: string) => newestRecord(cookieTexts(name))

const aPage = (options: ScribeOptions = {}, policy?: PolicyInput) => {
  let [acts, desk]: [Acts | undefined, Desk | undefined] = [undefined, undefined]
  const sweep = vi.fn(async () => {})
  const load = vi.fn(async () => ({ sweep }))
  const stage = aGate({
    policy: policy ?? {},
    ports: {
      read: () => readCookie(options.cookie),
      acts: (given, use) => use((acts ??= createScribe(options, load)((desk = given)))),
      now: Date.now
    }
  })
  return { ...stage, gate: stage.gate as Gate, sweep, load, desk: () => desk! }
}

let channels: ReturnType<typeof someChannels>

const textOf = (fields: Parameters<typeof aRecord>[0]) =>
  encodeRecord(aRecord({ decidedAt: Date.UTC(2026, 4, 12), expiresAt: Date.UTC(2027, 4, 12), ...fields }))

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 4, 12, 12), toFake: ['Date'] })
  channels = someChannels()
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

  it('has the name the site gives it', () => {
    const { jar } = aJar()
    aPage({ cookie: 'other' }).gate.refuseAll()
    expect([...jar.values()]).toEqual([expect.stringMatching(/^other=_v=1&/)])
    expect([readCookie(), readCookie('other')]).toEqual(['none', expect.objectContaining({ revision: 0 })])
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
    aPage({ domain: 'example.fr' }).gate.acceptAll()
    expect([...jar.keys()]).toEqual(['example.fr'])
    aPage({ domain: 'example.com' }).gate.refuseAll()
    expect([...jar.keys()]).toEqual([''])
  })

  it('is shared as widely as the browser lets it be', () => {
    vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.shop.example.gouv.fr' })
    const { jar, kept } = aJar((domain) => domain === 'fr' || domain === 'gouv.fr')
    aPage({ domain: 'auto' }).gate.acceptAll()
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
    someChannels(() => 'nothing')
    vi.spyOn(document, 'cookie', 'get').mockImplementation(denied)
    vi.spyOn(document, 'cookie', 'set').mockImplementation(denied)
  }

  it('count as one text that nobody can read', () => {
    deny()
    expect(cookieTexts()).toEqual([''])
    expect(readCookie()).toBe('unreadable')
  })

  it('hold no answer one could trust, and a decision holds for the page', () => {
    deny()
    const { gate, faults } = aPage()
    expect(gate.$verdict.get()).toMatchObject({ standing: 'doubt', ask: true })
    gate.acceptAll()
    expect([gate.allows('analytics'), faults.map(({ code }) => code)]).toEqual([true, ['storage']])
    gate.reset()
    expect([gate.allows('analytics'), gate.$verdict.get().standing]).toEqual([false, 'first'])
  })

  it('are told as well where nothing that is written stays', () => {
    const { jar } = aJar(() => true)
    const { gate, faults } = aPage()
    gate.refuseAll()
    expect([jar.size, faults.map(({ code }) => code), gate.$verdict.get().standing]).toEqual([0, ['storage'], 'stored'])
    expect(gate.$verdict.get().record!.expiresAt - Date.now()).toBeGreaterThan(393 * DAY)
  })
})

/** Services that write on the device, and one that does not. */
const TRACKED = {
  purposes: [
    { id: 'analytics', services: [{ id: 'matomo', trackers: [{ name: '_pk_id*' }] }] },
    { id: 'media', services: [{ id: 'vimeo' }] }
  ]
} as const satisfies PolicyInput

describe('what is left to erase on the next page', () => {
  const valueIn = (jar: Map<string, string>) => [...jar.values()].map((pair) => pair.replace('eu-consent=', ''))

  it('is noted after the record, which reads as before, when something was taken back, and at no other time', () => {
    const { jar, kept } = aJar()
    const { gate } = aPage()
    for (const act of [() => gate.choose({ analytics: true }), () => gate.acceptAll(), () => gate.acceptAll()]) {
      act()
      expect(valueIn(jar)).toEqual([encodeRecord(gate.$verdict.get().record!)])
    }
    gate.withdraw('analytics')
    const record = gate.$verdict.get().record!
    expect(valueIn(jar)).toEqual([encodeRecord(record) + '&_sw=1'])
    expect(readCookie()).toEqual(record)
    expect(kept().at(-1)).toMatch(
      `&_sw=1;path=/;samesite=lax;expires=${new Date(record.expiresAt).toUTCString().slice(0, -1)}`
    )
  })

  it('is noted nowhere where nothing is stored any more', async () => {
    const { jar } = aJar()
    const { gate, sweep } = aPage()
    gate.acceptAll()
    gate.reset()
    expect([...jar]).toEqual([])
    await vi.waitFor(() => expect(sweep).toHaveBeenCalledOnce())
  })

  it('is erased when the record is looked at again, and the note is gone', async () => {
    const { jar } = aJar()
    const texts = textOf({})
    jar.set('', `eu-consent=${texts}&_sw=1`)
    const { gate, sweep } = aPage()
    gate.refresh()
    // Not before: a page that is left meanwhile leaves the note to the next.
    expect(valueIn(jar)).toEqual([texts + '&_sw=1'])
    await vi.waitFor(() => expect(valueIn(jar)).toEqual([texts]))
    gate.refresh()
    expect(sweep).toHaveBeenCalledOnce()
  })

  it('is none of what another cookie says', () => {
    const { jar, written } = aJar()
    jar.set('', 'eu-consent=' + textOf({}))
    jar.set('other', `eu-consent2=${textOf({})}&_sw=1`)
    const { gate, load } = aPage()
    gate.refresh()
    expect([written, load.mock.calls]).toEqual([[], []])
  })
})

describe('what sweeps', () => {
  it('comes after what closes something, and is told of the page and what the site wants of it', async () => {
    aJar()
    const onWithdraw = () => {}
    const { gate, sweep, load, desk } = aPage({ cookie: 'other', onWithdraw })
    gate.acceptAll()
    expect(load).not.toHaveBeenCalled()
    gate.withdraw('analytics')
    await vi.waitFor(() =>
      expect(sweep).toHaveBeenCalledExactlyOnceWith(desk(), { cookie: 'other', onWithdraw, isOver: false })
    )
  })

  it('comes after each decision while what has trackers is not allowed: they may stand there from before', () => {
    aJar()
    const { gate, load } = aPage({}, TRACKED)
    const loads = (act: () => void) => {
      load.mockClear()
      act()
      return load.mock.calls.length
    }
    expect(loads(() => gate.choose({ analytics: false }))).toBe(1)
    expect(loads(() => gate.choose({ media: true }))).toBe(1)
    expect(loads(() => gate.choose({ analytics: true }))).toBe(0)
    expect(loads(() => gate.acceptAll())).toBe(0)
  })

  it('is not sent for where there is nothing to erase', () => {
    aJar()
    const { gate, load } = aPage({}, { purposes: [{ id: 'media', services: [{ id: 'vimeo' }] }] })
    gate.refuseAll()
    expect(load).not.toHaveBeenCalled()
  })

  it('is told of where it cannot come, or fails, and the decision holds', async () => {
    for (const isLoaded of [true, false]) {
      aJar()
      const { gate, faults, load, sweep } = aPage()
      const oops = new Error('oops')
      if (isLoaded) sweep.mockRejectedValue(oops)
      else load.mockRejectedValue(oops)
      gate.acceptAll()
      gate.refuseAll()
      await vi.waitFor(() => expect(faults).toEqual([{ code: 'erase', error: oops }]))
      expect([gate.allows('analytics'), gate.$verdict.get().standing]).toEqual([false, 'stored'])
    }
  })
})

describe('the other tabs', () => {
  it('are told twice of each change, after all that is written is written, and the channel is closed', () => {
    vi.useFakeTimers()
    aJar()
    const { gate } = aPage()
    const stored = () => 'aval: ' + document.cookie
    for (const act of ['acceptAll', 'refuseAll', 'reset'] as const) {
      gate[act]()
      // And once more: in Firefox the news can be faster than the cookie.
      vi.advanceTimersByTime(500)
      expect(channels.said.splice(0)).toEqual([stored(), stored()])
    }
    expect(channels.open.size).toBe(0)
    vi.useRealTimers()
  })

  it('are told nothing by who only looks', () => {
    aJar()
    const { gate } = aPage()
    gate.open()
    gate.close()
    gate.choose({})
    gate.refresh()
    expect(channels.said).toEqual([])
  })

  it('are told nothing where browsers have no channels, which stops no decision', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { jar } = aJar()
    const { gate, faults } = aPage()
    gate.acceptAll()
    expect([gate.allows('analytics'), jar.size, faults]).toEqual([true, 1, []])
  })
})

describe('from the first act on', () => {
  it('what an act sets off waits for the paint', () => {
    aJar().jar.set('', 'eu-consent=' + textOf({}))
    const { gate, desk } = aPage()
    gate.refresh()
    expect(desk().later).toBe(later)
  })
})
