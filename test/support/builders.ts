// One builder a noun: each makes the plainest valid thing of its kind, and a test says only what it cares about.
import { createActs, type Pen } from '../../src/core/acts'
import { type Change, changeBetween } from '../../src/core/change'
import { createGate, type Effect, type Gate, type Reaction } from '../../src/core/gate'
import { definePolicy, type KeyOf, type Policy, type PolicyInput } from '../../src/core/policy'
import type { Events, FaultCode, Ports } from '../../src/core/ports'
import type { ConsentRecord, Reading } from '../../src/core/record'
import type { Verdict } from '../../src/core/resolve'
import type { Signals } from '../../src/core/signals'

/** An ordinary day, at noon: no month end, no leap day, nowhere near a change of clocks. */
export const NOW = Date.UTC(2026, 4, 12, 12)
export const SECOND = 1000
export const DAY = 864e5

/** The default policy, unless told otherwise. */
export const aPolicy = (input?: PolicyInput): Policy => definePolicy(input)

/** A policy with services: `media` holds two of them, `analytics` one, `necessary` one. */
export const SERVICES = {
  purposes: [
    { id: 'necessary', services: [{ id: 'session' }] },
    { id: 'analytics', services: [{ id: 'matomo' }] },
    { id: 'media', services: [{ id: 'peertube' }, { id: 'vimeo' }] }
  ]
} as const satisfies PolicyInput

/** A policy that measures its audience without consent, under a purpose that is always on and under one that is asked. */
export const MEASURED = {
  purposes: [
    { id: 'necessary', services: [{ id: 'session' }, { id: 'counter', exemption: 'audience' }] },
    { id: 'media', services: [{ id: 'vimeo' }, { id: 'plays', exemption: 'audience' }] }
  ]
} as const satisfies PolicyInput

/** A yes to everything `SERVICES` asks about. */
export const ALL = { analytics: true, matomo: true, media: true, peertube: true, vimeo: true }

/** Both optional purposes of the default policy refused, an hour ago, for thirteen months. */
export const aRecord = (fields: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: 'k3v9x2m4q8',
  decidedAt: Date.UTC(2026, 4, 12, 11),
  expiresAt: Date.UTC(2027, 5, 12, 11),
  revision: 0,
  answers: { analytics: false, personalisation: false },
  ...fields
})

export const someSignals = (signals: Partial<Signals> = {}): Signals => ({ gpc: false, ...signals })

/** A store in memory, and a pen for it. `isFull` makes it keep nothing. */
export const aStore = (reading: Reading = 'none') => {
  const store = {
    reading,
    isFull: false,
    written: [] as ConsentRecord[],
    read: () => store.reading,
    write(record: ConsentRecord) {
      store.written.push(record)
      if (!store.isFull) store.reading = record
      return !store.isFull
    },
    clear() {
      store.reading = 'none'
    },
    tidied: 0,
    tidy: () => void store.tidied++,
    swept: [] as Change[],
    sweep: (change: Change) => void store.swept.push(change)
  }
  return store satisfies Pick<Ports, 'read'> & Omit<Pen, 'now' | 'newId'>
}

/** Carries events as a page does, but for listeners that throw: who has left hears nothing, who comes meanwhile waits. */
const aBus = (): Events => {
  const entries = new Set<readonly [type: string, listener: (detail: never) => void]>()
  return {
    emit(type, detail) {
      for (const entry of [...entries]) if (entry[0] === type && entries.has(entry)) entry[1](detail as never)
    },
    on(type, listener) {
      const entry = [type, listener] as const
      entries.add(entry)
      return () => {
        entries.delete(entry)
      }
    }
  }
}

/** A policy, wherever it came from: what `createGate` is handed. */
export interface GateFacts<P extends PolicyInput> {
  readonly policy?: P
  readonly reading?: Reading
  readonly signals?: Signals
  readonly effects?: readonly Effect[]
  readonly newId?: () => string
  readonly ports?: Partial<Ports>
}

/** A gate, the fakes around it, and the hands that move them. */
export interface Stage<G extends Gate> {
  readonly gate: G
  readonly store: ReturnType<typeof aStore>
  readonly clock: { now: number }
  readonly browser: { signals: Signals }
  /** The faults reported so far. */
  readonly faults: { readonly code: FaultCode; readonly error: unknown }[]
  /** The tasks that wait for their turn. */
  readonly tasks: (() => void)[]
  /** Lets every task have its turn, those they add included. */
  settle(): void
}

export const aGate = <const P extends PolicyInput>({
  policy,
  reading,
  signals = someSignals(),
  effects = [],
  newId,
  ports = {}
}: GateFacts<P> = {}): Stage<Gate<KeyOf<P>>> => {
  const store = aStore(reading)
  const clock = { now: NOW }
  const browser = { signals }
  const faults: Stage<Gate>['faults'] = []
  const tasks: (() => void)[] = []
  let ids = 0
  const gate = createGate<P>(
    policy,
    {
      read: () => store.read(),
      acts: (desk, use) =>
        use(
          createActs(desk, {
            write: (record) => store.write(record),
            clear: () => store.clear(),
            tidy: () => store.tidy(),
            sweep: (change) => store.sweep(change),
            newId: newId ?? (() => `id${++ids}`),
            now: () => clock.now
          })
        ),
      start: (run) => run(),
      events: aBus(),
      now: () => clock.now,
      signals: () => browser.signals,
      later: (task) => tasks.push(task),
      report: (code, error) => faults.push({ code, error }),
      ...ports
    },
    effects
  )
  // What a task throws stops no other; a browser tells the site of it, and here it is told as a fault.
  const settle = () => {
    for (let task = tasks.shift(); task; task = tasks.shift())
      try {
        task()
      } catch (error) {
        faults.push({ code: 'listener', error })
      }
  }
  return { gate, store, clock, browser, faults, tasks, settle }
}

/** A reaction that is told what has changed since it was called last. */
export const onChange = (gate: Gate, react: (change: Change & { readonly verdict: Verdict }) => void): Reaction => {
  let told = gate.$verdict.get()
  return () => {
    const verdict = gate.$verdict.get()
    const change = changeBetween(told, verdict)
    told = verdict
    react({ ...change, verdict })
  }
}
