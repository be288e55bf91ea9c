import { describe, expect, it, vi } from 'vitest'
import { type Acts, createActs, type Desk } from '../../../src/core/acts'
import { createGate, type Effect, type Gate, type Tools } from '../../../src/core/gate'
import { encodeRecord, newestRecord } from '../../../src/core/record'
import type { Ports } from '../../../src/core/ports'
import {
  ALL,
  aGate,
  aRecord,
  aStore,
  DAY,
  MEASURED,
  NOW,
  onChange,
  SERVICES,
  someSignals
} from '../../support/builders'

const YES = { analytics: true, personalisation: true }
const NO = { analytics: false, personalisation: false }
const OOPS = new Error('oops')
const throws = () => {
  throw OOPS
}

/** An effect that writes down every change it is told. */
const aWitness = () => {
  const changes: string[] = []
  const effect: Effect = (gate) =>
    onChange(gate, ({ granted, revoked, verdict }) => {
      for (const key of granted) changes.push(`+${key}${verdict.allowed[key] ? '' : '?'}`)
      for (const key of revoked) changes.push(`-${key}${verdict.allowed[key] ? '?' : ''}`)
    })
  return { changes, effect }
}

describe('a new gate', () => {
  it('starts from what is stored', () => {
    const { gate, store } = aGate({ reading: aRecord({ answers: YES }) })
    expect(gate.$verdict.get()).toMatchObject({ standing: 'stored', ask: false, record: aRecord({ answers: YES }) })
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, null])
    expect(store.written).toEqual([])
  })

  it('asks a visitor of whom nothing is stored, allows nothing optional, and names nobody', () => {
    const newId = vi.fn(() => 'id')
    const { gate, store, settle } = aGate({ newId })
    settle()
    expect(gate.$surface.get()).toBe('banner')
    expect([gate.allows('necessary'), gate.allows('analytics'), gate.allows('personalisation')]).toEqual([
      true,
      false,
      false
    ])
    expect([store.written, newId.mock.calls]).toEqual([[], []])
  })

  it('does not allow what it does not know, inherited names included', () => {
    const { gate } = aGate({ reading: aRecord({ answers: YES }) })
    for (const key of ['ads', 'constructor', '__proto__', '']) expect(gate.allows(key as 'analytics')).toBe(false)
  })

  it('carries its complete policy and its protocol', () => {
    const { gate } = aGate({ policy: SERVICES })
    expect(gate.policy.purposes.map(({ id }) => id)).toEqual(['necessary', 'analytics', 'media'])
    expect(gate.protocol).toBe(1)
  })

  it('works without effects', () => {
    const report = vi.fn()
    const ports: Ports = {
      read: () => 'none',
      acts: (desk, use) =>
        use(
          createActs(desk, { write: () => true, clear() {}, tidy() {}, sweep() {}, newId: () => 'id', now: () => NOW })
        ),
      now: () => NOW,
      signals: someSignals,
      start: (run) => run(),
      later: () => {},
      report,
      events: { emit() {}, on: () => () => {} }
    }
    expect(createGate(undefined, ports, []).$surface.get()).toBe('banner')
    expect(report).not.toHaveBeenCalled()
  })

  it('leaves a surface that an effect has opened', () => {
    const { gate } = aGate({ effects: [(gate) => gate.open('panel')] })
    expect(gate.$surface.get()).toBe('panel')
  })
})

describe('a decision', () => {
  it('accepts or refuses everything, every service by name', () => {
    const { gate, store } = aGate({ policy: SERVICES })
    gate.acceptAll()
    expect({ ...store.written[0]!.answers }).toEqual(ALL)
    gate.refuseAll()
    expect({ ...store.written[1]!.answers }).toEqual({
      analytics: false,
      matomo: false,
      media: false,
      peertube: false,
      vimeo: false
    })
    expect(gate.$verdict.get()).toMatchObject({ standing: 'stored', ask: false })
  })

  it('says yes only by the word true', () => {
    const { gate, store } = aGate()
    gate.choose({ analytics: 'yes', personalisation: 1 } as unknown as { analytics: boolean })
    expect({ ...store.written[0]!.answers }).toEqual(NO)
  })

  it('about a part of the purposes leaves the question open for the rest', () => {
    const { gate } = aGate()
    gate.choose({ analytics: true })
    expect(gate.$verdict.get()).toMatchObject({ standing: 'purpose', ask: true })
    expect([gate.allows('analytics'), gate.allows('personalisation'), gate.$surface.get()]).toEqual([
      true,
      false,
      'banner'
    ])
    gate.choose({ personalisation: false })
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, null])
  })

  it('about a service stands apart from its purpose', () => {
    const { gate } = aGate({ policy: SERVICES, reading: aRecord({ answers: { analytics: false, media: false } }) })
    gate.choose({ vimeo: true })
    expect([gate.allows('vimeo'), gate.allows('media'), gate.allows('peertube')]).toEqual([true, false, false])
  })

  it('about nothing writes nothing and tells nobody', () => {
    const { gate, store, tasks, settle } = aGate()
    settle()
    gate.choose({})
    gate.choose({ analytics: undefined } as unknown as { analytics: boolean })
    expect([store.written, tasks]).toEqual([[], []])
  })

  it('keeps its reference over later decisions, and has a new one after a reset', () => {
    const { gate, store } = aGate()
    gate.acceptAll()
    gate.refuseAll()
    gate.reset()
    gate.acceptAll()
    expect(store.written.map(({ id }) => id)).toEqual(['id1', 'id1', 'id2'])
  })

  it('holds on this page even where it cannot be kept, and the fault is told after it', () => {
    const { gate, store, faults, settle } = aGate()
    const heard: unknown[] = []
    gate.on('error', ({ code, error, verdict }) => heard.push(code, error, verdict.allowed.analytics))
    store.isFull = true
    gate.acceptAll()
    settle()
    expect(gate.allows('analytics')).toBe(true)
    expect(faults).toEqual([{ code: 'storage', error: undefined }])
    expect(heard).toEqual(['storage', undefined, true])
  })

  it('reports no fault where it was kept', () => {
    const { gate, faults, settle } = aGate()
    gate.acceptAll()
    settle()
    expect(faults).toEqual([])
  })

  it('is taken upon what is stored now, so that a page left behind grants nothing again', () => {
    const { gate, store } = aGate({ reading: aRecord({ answers: YES }) })
    store.reading = aRecord({ answers: { analytics: false, personalisation: true } })
    gate.choose({ personalisation: false })
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, false])
  })
})

describe('a withdrawal', () => {
  it('takes back one purpose, or one service', () => {
    const { gate } = aGate({ policy: SERVICES, reading: aRecord({ answers: ALL }) })
    gate.withdraw('vimeo')
    expect([gate.allows('vimeo'), gate.allows('media'), gate.allows('peertube')]).toEqual([false, true, true])
    gate.withdraw('media')
    expect([gate.allows('media'), gate.allows('peertube'), gate.allows('analytics')]).toEqual([false, false, true])
  })

  it('takes back everything optional when no key is named', () => {
    const { gate } = aGate({ policy: SERVICES, reading: aRecord({ answers: ALL }) })
    gate.withdraw()
    expect([gate.allows('analytics'), gate.allows('vimeo'), gate.allows('session')]).toEqual([false, false, true])
    expect(gate.$surface.get()).toBeNull()
  })

  it('has its name among the reasons, and a grant has not', () => {
    const { gate, settle } = aGate()
    const reasons: string[] = []
    gate.on('change', ({ reason }) => reasons.push(reason))
    gate.acceptAll()
    gate.choose({ analytics: false, personalisation: true })
    gate.refuseAll()
    gate.refuseAll()
    settle()
    expect(reasons).toEqual(['choice', 'withdrawal', 'withdrawal', 'choice'])
  })
})

describe('exempt measurement', () => {
  const REFUSED = { media: false, vimeo: false }

  it('is neither accepted, refused nor taken back with the rest', () => {
    for (const act of ['acceptAll', 'refuseAll', 'withdraw'] as const) {
      const { gate, store } = aGate({ policy: MEASURED })
      gate[act]()
      expect([gate.allows('counter'), gate.allows('plays'), gate.allows('vimeo')]).toEqual([
        true,
        true,
        act === 'acceptAll'
      ])
      expect(Object.keys(store.written[0]!.answers)).toEqual(['media', 'vimeo'])
    }
  })

  it('is not taken back with its purpose', () => {
    const { gate } = aGate({ policy: MEASURED, reading: aRecord({ answers: { media: true, vimeo: true } }) })
    gate.withdraw('media')
    gate.withdraw('necessary')
    expect([gate.allows('plays'), gate.allows('counter'), gate.allows('vimeo')]).toEqual([true, true, false])
  })

  it('ends by an objection, however it is said, and whatever is accepted later', () => {
    for (const isWithdrawn of [true, false]) {
      const { gate, store, clock } = aGate({ policy: MEASURED, reading: aRecord({ answers: REFUSED }) })
      if (isWithdrawn) gate.withdraw('counter')
      else gate.choose({ counter: false })
      expect([gate.allows('counter'), gate.allows('plays'), store.swept]).toEqual([
        false,
        true,
        [{ granted: [], revoked: ['counter'] }]
      ])
      gate.acceptAll()
      clock.now += 500 * DAY
      gate.refresh()
      gate.refuseAll()
      gate.acceptAll()
      expect([gate.allows('counter'), store.written.at(-1)!.answers['counter']]).toEqual([false, false])
      gate.choose({ counter: true })
      expect(gate.allows('counter')).toBe(true)
    }
  })

  it('is no question: a policy with nothing else to ask asks nothing, and is decided by an objection alone', () => {
    const policy = { purposes: [{ id: 'necessary', services: [{ id: 'counter', exemption: 'audience' }] }] } as const
    const { gate, store } = aGate({ policy })
    gate.acceptAll()
    gate.refuseAll()
    gate.withdraw()
    expect([gate.$surface.get(), store.written]).toEqual([null, []])
    gate.withdraw('counter')
    expect({ ...store.written[0]!.answers }).toEqual({ counter: false })
  })

  it('starts again with a reset, which forgets everything', () => {
    const { gate } = aGate({ policy: MEASURED, reading: aRecord({ answers: { counter: false, ...REFUSED } }) })
    gate.reset()
    expect([gate.allows('counter'), gate.allows('plays')]).toEqual([true, true])
  })

  it('is off on a page where nobody knows what the visitor wanted', () => {
    const { gate } = aGate({ policy: MEASURED, ports: { acts: (_, __, fail) => fail(OOPS) } })
    expect([gate.allows('counter'), gate.allows('plays')]).toEqual([true, true])
    gate.withdraw('counter')
    expect([gate.allows('counter'), gate.allows('plays')]).toEqual([false, false])
  })
})

describe('a page that starts later', () => {
  /** A gate on a page that nobody sees yet. */
  const aPrerendered = (facts: Parameters<typeof aGate>[0] = {}) => {
    const held: (() => void)[] = []
    let isHeld = true
    const start = (run: () => void) => void (isHeld ? held.push(run) : run())
    const stage = aGate({ reading: aRecord({ answers: YES }), ...facts, ports: { start, ...facts.ports } })
    return {
      ...stage,
      show() {
        isHeld = false
        for (const run of held) run()
      }
    }
  }

  it('allows nothing optional, runs nothing, and reads nothing before', () => {
    const read = vi.fn(() => aRecord({ answers: YES }))
    const [run, kept] = [vi.fn(), vi.fn()]
    const { gate, settle, show } = aPrerendered({ ports: { read } })
    gate.when('analytics', run)
    void gate.when('analytics').then(kept)
    settle()
    expect([gate.allows('necessary'), gate.allows('analytics'), gate.$surface.get()]).toEqual([true, false, null])
    expect([run.mock.calls, read.mock.calls]).toEqual([[], []])
    show()
    expect(gate.allows('analytics')).toBe(true)
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('has no exempt measurement before, nor what silence allows', () => {
    for (const policy of [MEASURED, { ...MEASURED, regime: 'opt-out' }] as const) {
      const { gate, show } = aPrerendered({ policy, reading: 'none' })
      expect(['counter', 'plays', 'vimeo'].filter((key) => gate.allows(key as never))).toEqual([])
      show()
      expect([gate.allows('counter' as never), gate.allows('plays' as never)]).toEqual([true, true])
    }
  })

  it('asks when it is shown, and by what is stored then', () => {
    const asked = aPrerendered({ reading: 'none' })
    expect(asked.gate.$surface.get()).toBeNull()
    asked.show()
    expect(asked.gate.$surface.get()).toBe('banner')
    const answered = aPrerendered({ reading: 'none' })
    answered.store.reading = aRecord({ answers: NO })
    answered.show()
    expect([answered.gate.$surface.get(), answered.gate.$verdict.get().standing]).toEqual([null, 'stored'])
  })

  it('starts its effects and says ready when it is shown, once', () => {
    const [effect, late, emit] = [vi.fn(), vi.fn(), vi.fn()]
    const { gate, settle, show } = aPrerendered({
      effects: [effect],
      ports: { events: { emit, on: () => () => {} } }
    })
    gate.on('ready', late)
    settle()
    expect([effect, late, emit].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0])
    show()
    settle()
    expect([effect, late, emit].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
    expect(late).toHaveBeenCalledWith(expect.objectContaining({ reason: 'stored' }))
  })

  it('runs an effect that is used at once, with all closed: Google’s default comes before any tag, seen or not', () => {
    const witness = aWitness()
    const { gate, show } = aPrerendered()
    const allowed: boolean[] = []
    gate.use((gate, tools) => {
      allowed.push(gate.allows('analytics'))
      return witness.effect(gate, tools)
    })
    expect([allowed, witness.changes]).toEqual([[false], []])
    show()
    expect([allowed, witness.changes]).toEqual([[false], ['+analytics', '+personalisation']])
  })

  it('opens nothing before, and what was asked for then when it is shown', () => {
    const { gate, show } = aPrerendered()
    gate.open()
    expect(gate.$surface.get()).toBeNull()
    show()
    expect(gate.$surface.get()).toBe('panel')
  })

  it('sends for no acts before', () => {
    const acts = vi.fn()
    const { gate, show } = aPrerendered({ reading: 'none', ports: { acts } })
    gate.open()
    gate.acceptAll()
    expect(acts).not.toHaveBeenCalled()
    show()
    expect(acts).toHaveBeenCalledTimes(3)
  })

  it('decides and stores nothing before, and what was said then when it is shown', () => {
    const { gate, store, show } = aPrerendered()
    gate.withdraw('analytics')
    gate.refresh()
    expect([store.written, gate.allows('personalisation')]).toEqual([[], false])
    show()
    expect({ ...store.written[0]!.answers }).toEqual({ analytics: false, personalisation: true })
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, true])
  })

  it('starts in spite of those who listen and throw', () => {
    const effect = vi.fn()
    const { gate, faults, settle, show } = aPrerendered({ reading: 'none', effects: [effect] })
    gate.$verdict.listen(throws)
    gate.$surface.listen(throws)
    show()
    settle()
    expect([gate.$surface.get(), effect.mock.calls.length, faults.length]).toEqual(['banner', 1, 2])
  })
})

describe('a quiet page', () => {
  it('asks nothing by itself, at its start or later, but opens what it is told to open', () => {
    const store = aStore()
    const { gate } = aGate({
      ports: {
        acts: (desk, use) => {
          desk.quiet = true
          use(createActs(desk, { ...store, newId: () => 'id', now: () => NOW }))
        },
        read: () => store.read()
      }
    })
    expect([gate.$surface.get(), gate.$verdict.get().ask]).toEqual([null, true])
    gate.choose({ analytics: true })
    expect(gate.$surface.get()).toBeNull()
    gate.open()
    expect(gate.$surface.get()).toBe('panel')
    gate.close()
    expect(gate.$surface.get()).toBeNull()
    gate.open('banner')
    expect(gate.$surface.get()).toBe('banner')
    gate.reset()
    expect(gate.$surface.get()).toBeNull()
  })
})

describe('what puts the device in order', () => {
  it('is told after every change, once the page has followed it', () => {
    const seen: unknown[] = []
    const { gate, store } = aGate({ reading: aRecord({ answers: YES }) })
    store.sweep = (change) => void seen.push([change, gate.allows('analytics'), gate.$surface.get()])
    gate.open()
    gate.withdraw('analytics')
    gate.refuseAll()
    gate.refuseAll()
    gate.reset()
    store.reading = aRecord({ answers: YES })
    gate.refresh()
    expect(seen).toEqual([
      [{ granted: [], revoked: ['analytics'] }, false, null],
      [{ granted: [], revoked: ['personalisation'] }, false, null],
      [{ granted: [], revoked: [] }, false, null],
      [{ granted: [], revoked: [] }, false, 'banner'],
      [{ granted: ['analytics', 'personalisation'], revoked: [] }, true, null]
    ])
  })
})

describe('what nobody can take back', () => {
  const aGateWithTools = () => {
    let tools: Tools | undefined
    const stage = aGate({ reading: aRecord({ answers: YES }), effects: [(_, given) => void (tools = given)] })
    return { ...stage, lasting: tools!.lasting }
  }

  it('is remembered by its key: what ran without a clean-up, whatever else it returned, or threw', () => {
    const { gate, settle, lasting } = aGateWithTools()
    for (const run of [() => {}, async () => {}, () => 1, () => false, () => null, throws]) {
      gate.when('analytics', run as () => void)
      settle()
      expect(lasting.splice(0)).toEqual(['analytics'])
    }
  })

  it('is not what has a clean-up, what has not run, nor what was forgotten before its turn', () => {
    const { gate, settle, lasting } = aGateWithTools()
    gate.when('analytics', () => () => {})
    gate.when('analytics', () => {})()
    gate.withdraw('personalisation')
    gate.when('personalisation', () => {})
    settle()
    expect(lasting).toEqual([])
  })
})

describe('a tree that is to be watched', () => {
  it('is none before somebody names one', () => {
    let tools: Tools | undefined
    aGate({ effects: [(_, given) => void (tools = given)] })
    expect(tools!.roots).toEqual([])
  })

  it('is nobody’s to watch without an effect that gates markup', () => {
    const { gate, faults } = aGate()
    expect(gate.watch({})).toBeUndefined()
    expect(faults).toEqual([])
  })
})

describe('a service that is new', () => {
  it('is closed and asked, and its answer leaves the others as they are', () => {
    const { gate, store } = aGate({
      policy: SERVICES,
      reading: aRecord({ answers: { ...ALL, peertube: undefined } as never })
    })
    expect([gate.allows('media'), gate.allows('peertube'), gate.allows('vimeo'), gate.$surface.get()]).toEqual([
      true,
      false,
      true,
      'banner'
    ])
    gate.choose({ peertube: true })
    expect({ ...store.written[0]!.answers }).toEqual(ALL)
    expect([gate.allows('peertube'), gate.$surface.get(), gate.$verdict.get().open]).toEqual([true, null, []])
  })
})

describe('a reset', () => {
  it('forgets the record, closes what was allowed, and asks again', () => {
    const { gate, store, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const heard: unknown[] = []
    gate.on('change', ({ reason, revoked }) => heard.push(reason, revoked))
    gate.reset()
    settle()
    expect([store.reading, gate.allows('analytics'), gate.$surface.get()]).toEqual(['none', false, 'banner'])
    expect(gate.$verdict.get().standing).toBe('first')
    expect(heard).toEqual(['reset', ['analytics', 'personalisation']])
  })
})

describe('a refresh', () => {
  it('takes up what another page has written, and says where the visitor stands', () => {
    const { gate, store, settle } = aGate()
    const heard: unknown[] = []
    gate.on('change', ({ reason, granted, revoked }) => heard.push(reason, granted, revoked))
    store.reading = aRecord({ answers: YES })
    gate.refresh()
    settle()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, null])
    expect(heard).toEqual(['stored', ['analytics', 'personalisation'], []])
  })

  it('takes up the end of an answer', () => {
    const { gate, clock } = aGate({ reading: aRecord({ answers: YES, expiresAt: NOW + DAY }) })
    clock.now = NOW + DAY
    gate.refresh()
    expect(gate.$verdict.get()).toMatchObject({ standing: 'expired', ask: true })
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, 'banner'])
  })

  it('takes up a signal of the browser', () => {
    const { gate, browser } = aGate()
    browser.signals = someSignals({ gpc: true })
    gate.refresh()
    expect([gate.$verdict.get().standing, gate.$surface.get()]).toEqual(['signal', null])
  })

  it('leaves a record that is in force alone in its store', () => {
    const { gate, store } = aGate()
    gate.refresh()
    expect(store.tidied).toBe(0)
    store.reading = aRecord()
    gate.refresh()
    expect(store.tidied).toBe(1)
  })

  it('tells nobody when nothing has changed', () => {
    const { gate, store, tasks, settle } = aGate({ reading: aRecord() })
    settle()
    const verdict = gate.$verdict.get()
    store.reading = aRecord()
    gate.refresh()
    expect(gate.$verdict.get()).toBe(verdict)
    expect(tasks).toEqual([])
  })
})

describe('an effect that comes late', () => {
  it('follows as those the gate was made with', () => {
    const witness = aWitness()
    const { gate, faults } = aGate()
    gate.use(witness.effect)
    gate.use(throws)
    gate.acceptAll()
    expect(witness.changes).toEqual(['+analytics', '+personalisation'])
    expect(faults).toEqual([{ code: 'listener', error: OOPS }])
  })
})

describe('a surface', () => {
  it('that a call has opened is not replaced when the question that was asked before it comes later', () => {
    const { gate } = aGate()
    gate.open('panel')
    gate.open(null)
    expect(gate.$surface.get()).toBe('panel')
  })

  it('is the panel unless another is asked for', () => {
    const { gate } = aGate({ reading: aRecord() })
    gate.open()
    expect(gate.$surface.get()).toBe('panel')
    gate.open('banner')
    expect(gate.$surface.get()).toBe('banner')
  })

  it('closes on nothing where nothing is asked, and on the banner where the question is open', () => {
    const answered = aGate({ reading: aRecord() }).gate
    answered.open()
    answered.close()
    expect(answered.$surface.get()).toBeNull()
    const open = aGate().gate
    open.open()
    open.close()
    expect(open.$surface.get()).toBe('banner')
    open.close()
    expect([open.$surface.get(), open.$verdict.get().standing]).toEqual([null, 'first'])
  })

  it('leaves the page at a decision', () => {
    const { gate } = aGate()
    gate.open()
    gate.refuseAll()
    expect(gate.$surface.get()).toBeNull()
  })
})

describe('when a key is allowed', () => {
  it('runs what waits for it, once, in a task of its own', () => {
    const { gate, settle } = aGate()
    const run = vi.fn()
    gate.when('analytics', run)
    settle()
    expect(run).not.toHaveBeenCalled()
    gate.acceptAll()
    expect(run).not.toHaveBeenCalled()
    settle()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('runs what comes late as well', () => {
    const { gate, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const run = vi.fn()
    gate.when('analytics', run)
    expect(run).not.toHaveBeenCalled()
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('gives each of those who wait a task', () => {
    const { gate, tasks, settle } = aGate()
    settle()
    const runs = [vi.fn(), vi.fn()]
    for (const run of runs) gate.when('analytics', run)
    gate.choose({ analytics: true, personalisation: false })
    for (const task of tasks.splice(0, 2)) task()
    expect(runs.map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  })

  it('runs nothing that is not allowed any more when its turn comes, and runs it when it is again', () => {
    const { gate, settle } = aGate()
    const run = vi.fn()
    gate.when('analytics', run)
    gate.acceptAll()
    gate.refuseAll()
    settle()
    expect(run).not.toHaveBeenCalled()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('runs once where the key was taken back and given again before its turn', () => {
    const { gate, settle } = aGate()
    const run = vi.fn()
    gate.when('analytics', run)
    gate.acceptAll()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('runs once where several acts have allowed the key before its turn', () => {
    const { gate, settle } = aGate()
    const run = vi.fn(() => () => {})
    gate.when('analytics', run)
    gate.acceptAll()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('undoes at once when the key is revoked, and runs again when it is allowed again', () => {
    const { gate, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const undo = vi.fn()
    const run = vi.fn(() => undo)
    gate.when('analytics', run)
    settle()
    gate.withdraw('personalisation')
    expect(undo).not.toHaveBeenCalled()
    gate.withdraw('analytics')
    expect(undo).toHaveBeenCalledOnce()
    gate.acceptAll()
    settle()
    gate.acceptAll()
    settle()
    expect([run.mock.calls.length, undo.mock.calls.length]).toEqual([2, 1])
  })

  it('undoes what has revoked its own key', () => {
    const { gate, faults, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const undo = vi.fn()
    gate.when('analytics', () => {
      gate.withdraw('analytics')
      return undo
    })
    settle()
    expect(undo).toHaveBeenCalledOnce()
    expect(faults).toEqual([])
  })

  it('forgets what was told to be forgotten: before, in between, and after', () => {
    const { gate, settle } = aGate()
    const [before, between, after, undo] = [vi.fn(), vi.fn(), vi.fn(() => undo), vi.fn()]
    const forgetBefore = gate.when('analytics', before)
    const forgetBetween = gate.when('analytics', between)
    const forgetAfter = gate.when('analytics', after)
    forgetBefore()
    gate.acceptAll()
    forgetBetween()
    settle()
    forgetAfter()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect([before, between, after, undo].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1, 0])
  })

  it('does not take for an undo what is no function', () => {
    const { gate, faults, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const runs = [vi.fn(async () => {}), vi.fn(() => 1)]
    for (const run of runs) gate.when('analytics', run as unknown as () => void)
    settle()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect(runs.map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    expect(faults).toEqual([])
  })

  it('survives what throws, runs it no more, and reports it', () => {
    const { gate, faults, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const [bad, good] = [vi.fn(throws), vi.fn()]
    gate.when('analytics', bad)
    gate.when('analytics', good)
    settle()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect([bad.mock.calls.length, good.mock.calls.length]).toEqual([1, 1])
    expect(faults).toEqual([{ code: 'listener', error: OOPS }])
  })

  it('takes nothing but a function for an undo, and runs once a page without one', () => {
    const { gate, faults, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const run = vi.fn(async () => {})
    gate.when('analytics', run as () => void)
    settle()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledOnce()
    expect(faults).toEqual([])
  })

  it('survives an undo that throws, and runs again', () => {
    const { gate, faults, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const run = vi.fn(() => throws)
    gate.when('analytics', run)
    settle()
    gate.refuseAll()
    gate.acceptAll()
    settle()
    expect(run).toHaveBeenCalledTimes(2)
    expect(faults).toEqual([{ code: 'listener', error: OOPS }])
  })

  it('takes services for keys', () => {
    const { gate, settle } = aGate({ policy: SERVICES })
    const run = vi.fn()
    gate.when('vimeo', run)
    gate.choose({ media: true, vimeo: false })
    settle()
    expect(run).not.toHaveBeenCalled()
    gate.choose({ vimeo: true })
    settle()
    expect(run).toHaveBeenCalledOnce()
  })

  it('keeps the promise of it, and none of what is never allowed', async () => {
    const { gate, settle } = aGate()
    const kept: string[] = []
    const promise = gate.when('analytics').then((value) => kept.push(`analytics ${value}`))
    void gate.when('personalisation').then(() => kept.push('personalisation'))
    await Promise.resolve()
    expect(kept).toEqual([])
    gate.choose({ analytics: true, personalisation: false })
    settle()
    await promise
    expect(kept).toEqual(['analytics undefined'])
  })
})

describe('the events of a gate', () => {
  it('begin with ready, once, in a task of its own', () => {
    const { gate, settle } = aGate({ reading: aRecord({ answers: YES }) })
    const heard: unknown[] = []
    gate.on('ready', (detail) => heard.push(detail))
    expect(heard).toEqual([])
    settle()
    gate.refuseAll()
    gate.refresh()
    settle()
    expect(heard).toEqual([{ reason: 'stored', verdict: expect.objectContaining({ standing: 'stored' }) }])
  })

  it('tell whoever carries them of ready, once, for those who know no gate', () => {
    const emit = vi.fn()
    const { settle } = aGate({ ports: { events: { emit, on: () => () => {} } } })
    expect(emit).not.toHaveBeenCalled()
    settle()
    expect(emit).toHaveBeenCalledExactlyOnceWith('ready', expect.objectContaining({ reason: 'first' }))
  })

  it('replay ready to who comes late, with what stands now, once, in a task of its own', () => {
    const { gate, settle } = aGate()
    settle()
    gate.acceptAll()
    settle()
    const heard: unknown[] = []
    gate.on('ready', ({ reason, verdict }) => heard.push(reason, verdict.standing))
    expect(heard).toEqual([])
    settle()
    settle()
    expect(heard).toEqual(['choice', 'stored'])
  })

  it('replay ready once to who comes in the middle of it', () => {
    const { gate, settle } = aGate()
    const late = vi.fn()
    gate.on('ready', () => gate.on('ready', late))
    settle()
    expect(late).toHaveBeenCalledOnce()
  })

  it('replay nothing to who has left before, and no event but ready', () => {
    const { gate, settle } = aGate()
    gate.acceptAll()
    settle()
    const [gone, change] = [vi.fn(), vi.fn()]
    gate.on('ready', gone)()
    gate.on('change', change)
    settle()
    expect([gone.mock.calls, change.mock.calls]).toEqual([[], []])
  })

  it('tell of a change what was granted and revoked, why, and the verdict of that moment', () => {
    const { gate, settle } = aGate()
    const heard: unknown[] = []
    gate.on('change', ({ reason, granted, revoked, verdict }) =>
      heard.push([reason, granted, revoked, verdict.allowed.analytics])
    )
    gate.choose({ analytics: true, personalisation: false })
    gate.choose({ analytics: false, personalisation: true })
    settle()
    expect(heard).toEqual([
      ['choice', ['analytics'], [], true],
      ['withdrawal', ['personalisation'], ['analytics'], false]
    ])
  })

  it('tell of a decision even where it changes nothing', () => {
    const { gate, settle } = aGate({ reading: aRecord() })
    const listener = vi.fn()
    gate.on('change', listener)
    gate.refuseAll()
    settle()
    expect(listener).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ reason: 'choice', granted: [], revoked: [] })
    )
  })

  it('reach only who listens to that type, and who has not stopped', () => {
    const { gate, settle } = aGate()
    const [ready, stopped] = [vi.fn(), vi.fn()]
    gate.on('ready', ready)
    gate.on('change', stopped)()
    gate.acceptAll()
    settle()
    expect([ready.mock.calls.length, stopped.mock.calls.length]).toEqual([1, 0])
  })

  it('tell of a surface what the tools of an effect say of it', () => {
    let tools: Tools | undefined
    const { gate } = aGate({ effects: [(_, given) => void (tools = given)] })
    const heard: unknown[] = []
    gate.on('show', ({ surface, reason, verdict }) => heard.push('show', surface, reason, verdict.ask))
    gate.on('hide', ({ surface }) => heard.push('hide', surface))
    tools!.emit('show', { surface: 'banner' })
    tools!.emit('hide', { surface: 'banner' })
    expect(heard).toEqual(['show', 'banner', 'first', true, 'hide', 'banner'])
  })

  it('tell of a fault that an effect reports', () => {
    let tools: Tools | undefined
    const { gate, faults } = aGate({ effects: [(_, given) => void (tools = given)] })
    const heard: unknown[] = []
    gate.on('error', ({ code, error, reason }) => heard.push(code, error, reason))
    tools!.fault('ui', OOPS)
    expect(heard).toEqual(['ui', OOPS, 'first'])
    expect(faults).toEqual([{ code: 'ui', error: OOPS }])
  })

  it('go on after a late listener of ready that throws', () => {
    const { gate, faults, settle } = aGate()
    settle()
    gate.on('ready', throws)
    settle()
    expect(faults).toEqual([{ code: 'listener', error: OOPS }])
  })

  it('replay ready once to each of two that listen by the same function', () => {
    const { gate, settle } = aGate()
    const twice = vi.fn()
    gate.on('ready', twice)
    settle()
    gate.on('ready', twice)
    settle()
    expect(twice).toHaveBeenCalledTimes(2)
  })
})

describe('an open panel', () => {
  it('stays open when another tab writes an answer, and shows it', () => {
    const { gate, store } = aGate()
    gate.open()
    store.reading = aRecord({ answers: YES })
    gate.refresh()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, 'panel'])
  })

  it('closes with the answer that is given in it', () => {
    const { gate } = aGate()
    gate.open()
    gate.refuseAll()
    expect(gate.$surface.get()).toBeNull()
  })
})

describe('an effect', () => {
  it('is called once, with the verdict standing, and its reaction on every later one', () => {
    const reaction = vi.fn()
    const effect = vi.fn<Effect>((gate) => {
      expect(gate.$verdict.get().standing).toBe('first')
      return reaction
    })
    const { gate, faults } = aGate({ effects: [effect] })
    expect(reaction).not.toHaveBeenCalled()
    gate.acceptAll()
    gate.withdraw('analytics')
    expect(effect).toHaveBeenCalledOnce()
    expect(reaction).toHaveBeenCalledTimes(2)
    expect(faults).toEqual([])
  })

  it('may have nothing to do later', () => {
    const { gate, faults } = aGate({ effects: [() => {}] })
    gate.acceptAll()
    expect(faults).toEqual([])
  })

  it('that throws stops no other, at its start or later', () => {
    const witness = aWitness()
    const { gate, faults, settle } = aGate({ effects: [throws, () => throws, witness.effect] })
    gate.acceptAll()
    settle()
    expect(witness.changes).toEqual(['+analytics', '+personalisation'])
    expect(gate.$surface.get()).toBeNull()
    expect(faults).toEqual([
      { code: 'listener', error: OOPS },
      { code: 'listener', error: OOPS }
    ])
  })

  it('that acts in its turn leaves nobody with a verdict that is over: each hears what has changed since it heard last', () => {
    const [first, last] = [aWitness(), aWitness()]
    const vetoes: Effect = (gate) => () => {
      if (gate.allows('analytics')) gate.withdraw('analytics')
    }
    const { gate, tasks, settle } = aGate({ effects: [first.effect, vetoes, last.effect] })
    settle()
    const heard: unknown[] = []
    gate.on('change', ({ reason, granted, revoked }) => heard.push([reason, granted, revoked]))
    gate.acceptAll()
    expect(gate.allows('analytics')).toBe(false)
    expect(tasks).toHaveLength(2)
    settle()
    expect(first.changes).toEqual(['+analytics', '+personalisation', '-analytics'])
    expect(last.changes).toEqual(['+personalisation'])
    expect(heard).toEqual([
      ['choice', ['analytics', 'personalisation'], []],
      ['withdrawal', [], ['analytics']]
    ])
    expect(gate.$surface.get()).toBeNull()
    gate.acceptAll()
    expect(first.changes.slice(3)).toEqual(['+analytics', '-analytics'])
  })

  it('that acts in its turn may change what is asked', () => {
    const { gate } = aGate({
      effects: [
        (gate) => () => {
          if (gate.allows('analytics')) gate.reset()
        }
      ]
    })
    gate.acceptAll()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, 'banner'])
  })

  it('that decides at its start is followed by those before it', () => {
    const [early, own] = [aWitness(), aWitness()]
    const { gate } = aGate({
      effects: [
        early.effect,
        (gate, tools) => {
          gate.acceptAll()
          return own.effect(gate, tools)
        }
      ]
    })
    gate.withdraw('analytics')
    expect(early.changes).toEqual(['+analytics', '+personalisation', '-analytics'])
    expect(own.changes).toEqual(['-analytics'])
    expect(gate.$surface.get()).toBeNull()
  })
})

describe('an effect that comes later', () => {
  it('starts with the verdict that stands, and follows the next ones', () => {
    const witness = aWitness()
    const { gate } = aGate()
    gate.choose({ analytics: true })
    const starts: boolean[] = []
    gate.use((gate, tools) => {
      starts.push(gate.allows('analytics'))
      return witness.effect(gate, tools)
    })
    gate.acceptAll()
    expect([starts, witness.changes]).toEqual([[true], ['+personalisation']])
  })

  it('stops nobody when it throws', () => {
    const { gate, faults } = aGate()
    gate.use(throws)
    gate.acceptAll()
    expect(gate.allows('analytics')).toBe(true)
    expect(faults).toEqual([{ code: 'listener', error: OOPS }])
  })
})

describe('the atoms of a gate', () => {
  it('go on after a listener that throws', () => {
    const witness = aWitness()
    const { gate, faults, settle } = aGate({ effects: [witness.effect] })
    const [verdicts, surfaces, change] = [vi.fn(), vi.fn(), vi.fn()]
    gate.$verdict.listen(throws)
    gate.$verdict.listen(verdicts)
    gate.$surface.listen(throws)
    gate.$surface.listen(surfaces)
    gate.on('change', change)
    gate.acceptAll()
    settle()
    expect([verdicts, surfaces, change].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
    expect(witness.changes).toEqual(['+analytics', '+personalisation'])
    expect(faults).toEqual([
      { code: 'listener', error: OOPS },
      { code: 'listener', error: OOPS }
    ])
  })
})

describe('inside an act', () => {
  it('comes the writing, the verdict, what revokes, the surface; and later the events, then what was granted', () => {
    const steps: string[] = []
    const { gate, store, settle } = aGate({
      reading: aRecord({ answers: { analytics: true, personalisation: false } }),
      effects: [
        (gate, { later }) =>
          onChange(gate, ({ granted }) => {
            steps.push('reaction')
            for (const key of granted) later(() => steps.push(`effect: ${key}`))
          })
      ]
    })
    gate.when('analytics', () => () => steps.push('undo: analytics'))
    gate.when('personalisation', () => void steps.push('when: personalisation'))
    settle()
    gate.open()
    const write = store.write
    store.write = (record) => {
      steps.push('write')
      return write(record)
    }
    gate.$verdict.listen(() => steps.push('$verdict'))
    gate.$surface.listen(() => steps.push('$surface'))
    gate.on('change', () => steps.push('change'))

    gate.choose({ analytics: false, personalisation: true })
    expect(steps).toEqual(['write', 'reaction', 'undo: analytics', '$verdict', '$surface'])
    settle()
    expect(steps.slice(5)).toEqual(['change', 'effect: personalisation', 'when: personalisation'])
  })
})

describe('acts that have to be loaded', () => {
  /** A gate whose acts come when the test says, or do not. */
  const aGateThatWaits = (facts: Parameters<typeof aGate>[0] = {}) => {
    const written = vi.fn(() => true)
    const pen = { write: written, clear() {}, tidy() {}, sweep() {}, newId: () => 'id', now: () => NOW }
    const waiting: { use: (acts: Acts) => void; fail: (error: unknown) => void }[] = []
    let desk: Desk | undefined
    const stage = aGate({
      reading: aRecord({ answers: YES }),
      ...facts,
      ports: {
        acts: (given, use, fail) => {
          desk = given
          waiting.push({ use, fail })
        }
      }
    })
    return {
      ...stage,
      written,
      waiting,
      desk: () => desk!,
      arrive: () => waiting.splice(0).forEach(({ use }) => use(createActs(desk!, pen))),
      fail: () => waiting.splice(0).forEach(({ fail }) => fail(OOPS))
    }
  }

  it('are not sent for by a page on which nobody acts and nothing is asked', () => {
    const { gate, waiting, settle } = aGateThatWaits()
    gate.on('ready', () => {})
    gate.when('analytics', () => {})
    settle()
    expect(waiting).toEqual([])
  })

  it('record what was taken back when they come, and close it', () => {
    for (const takeBack of ['withdraw', 'refuseAll'] as const) {
      const { gate, written, arrive } = aGateThatWaits()
      gate[takeBack]()
      expect(written).not.toHaveBeenCalled()
      arrive()
      expect(written).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ answers: NO }))
      expect([gate.allows('analytics'), gate.$verdict.get().standing]).toEqual([false, 'stored'])
    }
  })

  it('leave the other answers as they were when one is taken back', () => {
    const { gate, arrive } = aGateThatWaits()
    gate.withdraw('analytics')
    arrive()
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, true])
  })

  it('close nothing where nothing is taken back', () => {
    const { gate, arrive } = aGateThatWaits()
    gate.refresh()
    gate.close()
    expect(gate.allows('analytics')).toBe(true)
    arrive()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([true, null])
  })

  it('change nothing before they come when they choose', () => {
    for (const choose of [(gate: Gate) => gate.acceptAll(), (gate: Gate) => gate.choose(YES)]) {
      const { gate, settle, arrive } = aGateThatWaits()
      const heard: string[] = []
      gate.on('change', ({ reason }) => heard.push(reason))
      choose(gate as Gate)
      settle()
      expect([gate.allows('analytics'), heard]).toEqual([true, []])
      arrive()
      settle()
      expect([gate.allows('analytics'), heard]).toEqual([true, ['choice']])
    }
  })

  it('are done in the order they were asked for', () => {
    const { gate, written, arrive } = aGateThatWaits()
    gate.choose({ analytics: false })
    gate.acceptAll()
    gate.withdraw('personalisation')
    arrive()
    expect(written).toHaveBeenCalledTimes(3)
    expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([true, false])
  })

  it('show a surface when they come, and not before: there is nobody to draw it', () => {
    const asked = aGateThatWaits({ reading: 'none' })
    expect([asked.gate.$verdict.get().ask, asked.gate.$surface.get()]).toEqual([true, null])
    asked.arrive()
    expect(asked.gate.$surface.get()).toBe('banner')
    const answered = aGateThatWaits()
    answered.gate.open()
    expect(answered.gate.$surface.get()).toBeNull()
    answered.arrive()
    expect(answered.gate.$surface.get()).toBe('panel')
  })

  it('have changed nothing where they cannot come and somebody only wanted to look, which is told, once, each time', () => {
    const witness = aWitness()
    const { gate, faults, arrive, fail } = aGateThatWaits({ effects: [witness.effect] })
    const errors: unknown[] = []
    gate.on('error', ({ code, error, reason }) => errors.push(code, error, reason))
    const verdict = gate.$verdict.get()
    for (const attempts of [1, 2]) {
      gate.open()
      fail()
      expect(faults).toEqual(Array(attempts).fill({ code: 'ui', error: OOPS }))
    }
    expect(errors).toEqual(['ui', OOPS, 'stored', 'ui', OOPS, 'stored'])
    expect(gate.$verdict.get()).toBe(verdict)
    expect([gate.$surface.get(), witness.changes]).toEqual([null, []])
    gate.open()
    arrive()
    gate.refresh()
    arrive()
    expect([gate.$surface.get(), gate.allows('analytics')]).toEqual(['panel', true])
  })

  it('leave a page whose question cannot come as it is: nothing is allowed, and all is still open', () => {
    const { gate, faults, fail, settle } = aGateThatWaits({ reading: 'none' })
    fail()
    settle()
    expect(gate.$verdict.get()).toMatchObject({ standing: 'first', ask: true })
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, null])
    expect(faults).toEqual([{ code: 'ui', error: OOPS }])
  })

  it.each(['choose', 'acceptAll', 'refuseAll', 'withdraw', 'reset', 'refresh', 'close'] as const)(
    'close everything on this page where they cannot come, and all who follow know: %s',
    (act) => {
      const witness = aWitness()
      const { gate, faults, settle, fail } = aGateThatWaits({ effects: [witness.effect] })
      const [errors, undo]: [unknown[], () => void] = [[], vi.fn()]
      gate.on('error', ({ code, error, reason }) => errors.push(code, error, reason))
      gate.when('analytics', () => undo)
      gate.$verdict.listen(throws)
      settle()
      gate[act](YES as never)
      fail()
      expect([gate.allows('analytics'), gate.allows('personalisation')]).toEqual([false, false])
      expect(witness.changes).toEqual(['-analytics', '-personalisation'])
      expect(undo).toHaveBeenCalledOnce()
      expect(errors).toEqual(['ui', OOPS, 'doubt'])
      expect(gate.$verdict.get().standing).toBe('doubt')
      expect(faults).toEqual([
        { code: 'listener', error: OOPS },
        { code: 'ui', error: OOPS }
      ])
    }
  )

  it('that fail once they have acted leave the reason of that act to nobody', () => {
    const { gate, arrive, fail } = aGateThatWaits()
    const reasons: string[] = []
    gate.on('error', ({ reason }) => reasons.push(reason))
    gate.acceptAll()
    arrive()
    gate.withdraw('analytics')
    fail()
    expect([reasons, gate.allows('analytics')]).toEqual([['doubt'], false])
  })

  it('stay closed on this page when they come after all, whatever is stored', () => {
    const { gate, arrive, fail } = aGateThatWaits()
    gate.withdraw('analytics')
    fail()
    gate.refresh()
    arrive()
    expect([gate.allows('analytics'), gate.$verdict.get().standing]).toEqual([false, 'doubt'])
  })

  it('may bring another turn for what comes later, of which all make use from then on', () => {
    const { gate, tasks, settle, desk, arrive } = aGateThatWaits({
      effects: [
        (gate, tools) => () => tools.later(() => brought.push(`effect: ${gate.allows('analytics') ? 'yes' : 'no'}`))
      ]
    })
    const brought: string[] = []
    const later: (() => void)[] = []
    settle()
    gate.refuseAll()
    desk().later = (task) => later.push(task)
    arrive()
    gate.on('change', () => brought.push('change'))
    gate.on('ready', () => brought.push('ready'))
    gate.choose({ analytics: true })
    arrive()
    gate.when('analytics', () => void brought.push('when'))
    expect([tasks, brought]).toEqual([[], []])
    for (const task of later) task()
    expect(brought).toEqual(['change', 'effect: yes', 'ready', 'change', 'effect: yes', 'when'])
  })
})

describe('a revision that is not a whole number', () => {
  it.each([1.5, -1, Infinity, 2 ** 53])('allows nothing on a later page: %s', (revision) => {
    const policy = { revision } as { revision: number }
    const { gate, store } = aGate({ policy })
    gate.acceptAll()
    const later = aGate({ policy, reading: newestRecord([encodeRecord(store.written[0]!)]) })
    expect([later.gate.allows('analytics'), later.gate.$surface.get()]).toEqual([false, 'banner'])
  })
})

describe('a decision that could not be kept', () => {
  it('holds on this page until another is kept, whatever the store says', () => {
    const { gate, store } = aGate({ reading: aRecord({ answers: YES }) })
    store.isFull = true
    gate.refuseAll()
    gate.refresh()
    expect([gate.allows('analytics'), gate.$surface.get()]).toEqual([false, null])
    store.isFull = false
    gate.choose({ analytics: true })
    expect({ ...store.written.at(-1)!.answers }).toEqual({ analytics: true, personalisation: false })
    store.reading = aRecord({ answers: NO })
    gate.refresh()
    expect(gate.allows('analytics')).toBe(false)
  })
})
