// What happens elsewhere, heard in this page: messages are delivered, minutes go by and pages are shown when a test says.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookieTexts } from '../../src/browser/cookie'
import { elsewhere } from '../../src/browser/elsewhere'
import { createScribe } from '../../src/browser/scribe'
import type { Acts } from '../../src/core/acts'
import { encodeRecord, newestRecord } from '../../src/core/record'
import { aGate, aRecord, DAY, NOW, SECOND } from '../support/builders'
import { aJar, someChannels } from './tabs'

/** What a page reads. */
const readCookie = (name?: string) => newestRecord(cookieTexts(name))

const MINUTE = 60 * SECOND
const YES = { analytics: true, personalisation: true }

let jar: ReturnType<typeof aJar>
let channels: ReturnType<typeof someChannels>

/** A tab with a page that follows what happens elsewhere, and how often it had to look again. */
const aTab = (cookie?: string) => {
  const shown: (() => void)[] = []
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'pageshow') shown.push(listener)
  })
  const sweep = vi.fn(async () => {})
  const refreshed = vi.fn()
  let acts: Acts | undefined
  const stage = aGate({
    effects: [elsewhere(cookie)],
    ports: {
      read: () => readCookie(cookie),
      now: Date.now,
      acts(desk, use) {
        if (!acts) {
          acts = createScribe({ cookie }, async () => ({ sweep }))(desk)
          const { refresh } = acts
          acts = { ...acts, refresh: () => (refreshed(), refresh()) }
        }
        use(acts)
      }
    }
  })
  return { ...stage, refreshed, sweep, show: () => shown.forEach((listener) => listener()) }
}

const textOf = (fields: Parameters<typeof aRecord>[0]) => encodeRecord(aRecord(fields))
/** A server, or a tab that has no channel, writes the cookie. */
const store = (fields: Parameters<typeof aRecord>[0], name = 'eu-consent') =>
  jar.jar.set('', `${name}=${textOf(fields)}`)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] })
  jar = aJar()
  channels = someChannels()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the start of a page', () => {
  it('leaves the one cookie it finds alone, and needs no acts for it', () => {
    store({ answers: YES })
    const { gate, refreshed } = aTab()
    expect([gate.allows('analytics'), refreshed.mock.calls, jar.written]).toEqual([true, [], []])
  })

  it('needs none where there is no cookie, or where cookies are denied', () => {
    expect(aTab().refreshed).not.toHaveBeenCalled()
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const { refreshed, faults } = aTab()
    expect([refreshed.mock.calls, faults]).toEqual([[], []])
  })

  it('puts two cookies in order, once: the newest holds, and is alone from then on', () => {
    store({ id: 'newer' })
    jar.jar.set('localhost', 'eu-consent=' + textOf({ id: 'older', decidedAt: NOW - 9 * DAY, answers: YES }))
    const { gate, refreshed } = aTab()
    expect(refreshed).toHaveBeenCalledOnce()
    expect([gate.allows('analytics'), [...jar.jar.values()]]).toEqual([
      false,
      ['eu-consent=' + textOf({ id: 'newer' })]
    ])
  })

  it('erases, once, what the page before has noted', async () => {
    jar.jar.set('', `eu-consent=${textOf({})}&_sw=1`)
    const { refreshed, sweep } = aTab()
    expect(refreshed).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect([...jar.jar.values()]).toEqual(['eu-consent=' + textOf({})]))
    expect(sweep).toHaveBeenCalledOnce()
    expect(aTab().refreshed).not.toHaveBeenCalled()
  })

  it('tells nobody', () => {
    jar.jar.set('', `eu-consent=${textOf({})}&_sw=1`)
    aTab()
    expect(channels.said).toEqual([])
  })
})

describe('a decision in another tab', () => {
  it('holds in this one as soon as it is heard of, a yes and a no', () => {
    const [here, there] = [aTab(), aTab()]
    there.gate.acceptAll()
    expect(here.gate.allows('analytics')).toBe(false)
    channels.deliver()
    expect([here.gate.allows('analytics'), here.gate.$surface.get()]).toEqual([true, null])
    there.gate.withdraw('analytics')
    channels.deliver()
    expect([here.gate.allows('analytics'), here.gate.allows('personalisation')]).toEqual([false, true])
    here.gate.reset()
    channels.deliver()
    expect([there.gate.allows('personalisation'), there.gate.$surface.get()]).toEqual([false, 'banner'])
  })

  it('is answered by no decision: all tabs end with the record that was made, and fall silent', () => {
    const tabs = [aTab(), aTab(), aTab()]
    tabs[0]!.gate.acceptAll()
    channels.deliver()
    tabs[1]!.gate.refuseAll()
    channels.deliver()
    const { record } = tabs[1]!.gate.$verdict.get()
    for (const { gate } of tabs) expect(gate.$verdict.get().record).toEqual(record)
    expect(readCookie()).toEqual(record)
  })

  it('is looked for only where something is another: a word for nothing is none', () => {
    store({})
    const { refreshed } = aTab()
    new BroadcastChannel('aval').postMessage(0)
    jar.jar.set('unrelated', 'other=1')
    channels.deliver()
    expect(refreshed).not.toHaveBeenCalled()
  })

  it('is not heard under another name of a channel', () => {
    store({})
    const { gate } = aTab()
    store({ answers: YES })
    new BroadcastChannel('other').postMessage(0)
    channels.deliver()
    expect(gate.allows('analytics')).toBe(false)
  })

  it('is that under the name the cookie has here', () => {
    const { gate, refreshed } = aTab('mine')
    store({ answers: YES })
    new BroadcastChannel('aval').postMessage(0)
    channels.deliver()
    expect([refreshed.mock.calls.length, gate.allows('analytics')]).toEqual([0, false])
    store({ answers: YES }, 'mine')
    new BroadcastChannel('aval').postMessage(0)
    channels.deliver()
    expect([refreshed.mock.calls.length, gate.allows('analytics')]).toEqual([1, true])
  })
})

describe('a page that is shown again', () => {
  it('takes up what was written since', () => {
    const { gate, show } = aTab()
    store({ answers: YES })
    expect(gate.allows('analytics')).toBe(false)
    show()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, null])
  })

  it('asks again where the answer is gone', () => {
    store({ answers: YES })
    const { gate, show } = aTab()
    jar.jar.clear()
    show()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, 'banner'])
  })

  it('looks no further where nothing is another', () => {
    store({})
    const { refreshed, show } = aTab()
    show()
    show()
    expect(refreshed).not.toHaveBeenCalled()
  })
})

describe('every minute', () => {
  it('a page that stays open sees the end of an answer: all is closed, and asked again', async () => {
    const expiresAt = NOW + 90 * SECOND
    store({ answers: YES, expiresAt })
    const { gate, refreshed, sweep } = aTab()
    vi.advanceTimersByTime(MINUTE)
    expect([refreshed.mock.calls.length, gate.allows('analytics')]).toEqual([0, true])
    vi.advanceTimersByTime(MINUTE)
    expect(gate.$verdict.get()).toMatchObject({ standing: 'expired', ask: true, record: null })
    expect([refreshed.mock.calls.length, gate.allows('analytics'), gate.$surface.get()]).toEqual([1, false, 'banner'])
    // An answer that has ended is none that was taken back: what is stored stays as it was.
    expect([...jar.jar.values()]).toEqual(['eu-consent=' + textOf({ answers: YES, expiresAt })])
    await vi.waitFor(() => expect(sweep).toHaveBeenCalledOnce())
    vi.advanceTimersByTime(9 * MINUTE)
    expect(refreshed).toHaveBeenCalledOnce()
  })

  it('it sees what a server has written, and what has been deleted', () => {
    store({ answers: YES })
    const { gate } = aTab()
    store({ answers: { analytics: false, personalisation: true } })
    vi.advanceTimersByTime(MINUTE)
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, true])
    jar.jar.clear()
    vi.advanceTimersByTime(MINUTE)
    expect([gate.allows('personalisation'), gate.$verdict.get().standing]).toEqual([false, 'first'])
  })

  it('no sooner', () => {
    const { gate } = aTab()
    store({ answers: YES })
    vi.advanceTimersByTime(MINUTE - 1)
    expect(gate.allows('analytics')).toBe(false)
    vi.advanceTimersByTime(1)
    expect(gate.allows('analytics')).toBe(true)
  })

  it('a decision that could not be kept holds on its page', () => {
    jar.jar.clear()
    jar = aJar(() => true)
    const { gate } = aTab()
    gate.acceptAll()
    vi.advanceTimersByTime(5 * MINUTE)
    expect([gate.allows('analytics'), jar.jar.size]).toEqual([true, 0])
  })
})
