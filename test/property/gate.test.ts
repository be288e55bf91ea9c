import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, LONGEST_MONTHS } from '../../src/core/calendar'
import type { Change } from '../../src/core/change'
import { resolve } from '../../src/core/resolve'
import { aGate, aRecord, DAY, onChange, SECOND, someSignals } from '../support/builders'

const PURPOSE_OF = {
  analytics: 'analytics',
  matomo: 'analytics',
  media: 'media',
  peertube: 'media',
  vimeo: 'media'
} as const
type Key = keyof typeof PURPOSE_OF
const KEYS = Object.keys(PURPOSE_OF) as Key[]
const POLICY = {
  purposes: [
    { id: 'analytics', services: [{ id: 'matomo' }] },
    { id: 'media', services: [{ id: 'peertube' }, { id: 'vimeo' }] }
  ],
  lifetime: { accepted: 13, refused: 6 }
} as const

/** A gate on its page, everything that follows it, and a ledger of the last word said of every key. */
const aPage = () => {
  /** What is allowed, according to the changes that one kind of follower was told, and to them alone. */
  const aFold = () => {
    const allowed = new Set<string>(['necessary'])
    return {
      allowed,
      apply({ granted, revoked }: Change) {
        for (const key of granted) if (allowed.has(key)) throw new Error(`${key} was granted twice`)
        for (const key of revoked) if (!allowed.has(key)) throw new Error(`${key} was revoked twice`)
        for (const key of granted) allowed.add(key)
        for (const key of revoked) allowed.delete(key)
      }
    }
  }
  const [reacted, heard] = [aFold(), aFold()]
  const stage = aGate({ policy: POLICY, effects: [(gate) => onChange(gate, (change) => reacted.apply(change))] })
  stage.gate.on('change', (change) => heard.apply(change))

  const once = Object.fromEntries(KEYS.map((key) => [key, 0])) as Record<Key, number>
  const running = { ...once }
  for (const key of KEYS) {
    const run = (runs: Record<Key, number>) => {
      if (!stage.gate.allows(key)) throw new Error(`${key} runs while it is not allowed`)
      runs[key]++
    }
    stage.gate.when(key, () => run(once))
    stage.gate.when(key, () => {
      run(running)
      return () => void running[key]--
    })
  }
  return { ...stage, reacted, heard, once, running, ledger: new Map<Key, { yes: boolean; at: number }>() }
}
type Page = ReturnType<typeof aPage>

/** Something that happens: it does it to the page, and notes in the ledger what was said. */
interface Act {
  run(page: Page): void
}

const note = ({ ledger, clock }: Page, said: Partial<Record<Key, boolean>>, at = clock.now) => {
  for (const key of KEYS)
    // A word on a purpose is a word on its services.
    if (PURPOSE_OF[key] !== key && said[PURPOSE_OF[key]] !== undefined) ledger.delete(key)
  for (const key of KEYS) if (said[key] !== undefined) ledger.set(key, { yes: said[key], at })
}

/** After an act that looked: the verdict is what `resolve` makes of the store, and every yes is one somebody said. */
const expectTruth = ({ gate, store, clock, browser, ledger }: Page) => {
  expect(gate.$verdict.get()).toEqual(resolve(gate.policy, store.reading, browser.signals, clock.now))
  for (const key of KEYS) {
    if (!gate.allows(key)) continue
    const word = ledger.get(key) ?? ledger.get(PURPOSE_OF[key])
    expect(word?.yes, `someone said yes to ${key}`).toBe(true)
    expect(addMonths(word!.at, LONGEST_MONTHS), `the yes to ${key} is young enough`).toBeGreaterThan(clock.now)
  }
}

const allowedIn = ({ gate }: Page) => KEYS.filter((key) => gate.allows(key))

const choosing: fc.Arbitrary<Act> = fc
  .dictionary(fc.constantFrom(...KEYS), fc.boolean(), { minKeys: 1 })
  .map((said) => ({
    run(page) {
      const before = page.store.written.length
      page.gate.choose(said)
      note(page, said)
      // A no to a service of what nobody has answered decides nothing.
      if (page.store.written.length === before) return
      for (const key of KEYS) {
        const answer = said[key] ?? said[PURPOSE_OF[key]]
        if (answer !== undefined) expect(page.gate.allows(key)).toBe(answer)
      }
      expectTruth(page)
    },
    toString: () => `choose(${JSON.stringify(said)})`
  }))

const withdrawing: fc.Arbitrary<Act> = fc.constantFrom(...KEYS).map((key) => ({
  run(page) {
    page.gate.refresh()
    page.gate.withdraw(key)
    note(page, { [key]: false })
    expect(page.gate.allows(key)).toBe(false)
    expectTruth(page)
  },
  toString: () => `withdraw(${key})`
}))

const acceptingAll: Act = {
  run(page) {
    page.gate.acceptAll()
    note(page, { analytics: true, media: true })
    expect(allowedIn(page)).toEqual(KEYS)
    expectTruth(page)
  }
}

const refusingAll: fc.Arbitrary<Act> = fc.constantFrom('refuseAll' as const, 'withdraw' as const).map((method) => ({
  run(page) {
    page.gate[method]()
    note(page, { analytics: false, media: false })
    expect(allowedIn(page)).toEqual([])
    expectTruth(page)
  }
}))

const resetting: Act = {
  run(page) {
    page.gate.reset()
    page.ledger.clear()
    expect(allowedIn(page)).toEqual([])
    expectTruth(page)
  }
}

const refreshing: Act = {
  run(page) {
    page.gate.refresh()
    expectTruth(page)
  }
}

const waiting: fc.Arbitrary<Act> = fc.integer({ min: -7200, max: 200 * 86400 }).map((seconds) => ({
  run: ({ clock }) => void (clock.now += seconds * SECOND),
  toString: () => `wait(${seconds} s)`
}))

/** Another tab, a server, or another version of the site writes what it likes. */
const writingElsewhere: fc.Arbitrary<Act> = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...KEYS), fc.boolean(), { noNullPrototype: true }),
    age: fc.nat(450),
    revision: fc.constantFrom(0, 0, 0, 1)
  })
  .map(({ answers, age, revision }) => ({
    run(page) {
      const decidedAt = page.clock.now - age * DAY
      const record = aRecord({ id: 'other', decidedAt, expiresAt: addMonths(decidedAt, 13), revision, answers })
      page.store.reading = record
      page.ledger.clear()
      note(page, answers, decidedAt)
    },
    toString: () => `write(${JSON.stringify({ answers, age, revision })})`
  }))

const damaging: Act = {
  run(page) {
    page.store.reading = 'unreadable'
    page.ledger.clear()
    page.gate.refresh()
    expect(allowedIn(page)).toEqual([])
  }
}

const signalling: fc.Arbitrary<Act> = fc.boolean().map((gpc) => ({
  run: (page) => void (page.browser.signals = someSignals({ gpc })),
  toString: () => `signal(${gpc})`
}))

const turning: Act = { run: ({ tasks }) => void tasks.shift()?.() }
const settling: Act = { run: ({ settle }) => settle() }
const opening: Act = { run: ({ gate }) => gate.open() }
const closing: Act = { run: ({ gate }) => gate.close() }

const anAct = fc.oneof(
  { arbitrary: choosing, weight: 4 },
  { arbitrary: withdrawing, weight: 2 },
  { arbitrary: waiting, weight: 2 },
  { arbitrary: writingElsewhere, weight: 2 },
  fc.constantFrom(acceptingAll, resetting, refreshing, damaging, turning, settling, opening, closing),
  refusingAll,
  signalling
)

describe('a gate, whatever happens in whatever order', () => {
  it('is true to the store, closed on doubt, revokes at once, and runs what waits exactly once', () => {
    let grants = 0
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40, size: 'max' }), (acts) => {
        const page = aPage()
        const { gate, reacted, heard, once, running, faults } = page
        for (const act of acts) {
          act.run(page)
          // Reactions know at once; nothing goes on that is not allowed.
          expect(KEYS.filter((key) => reacted.allowed.has(key))).toEqual(allowedIn(page))
          for (const key of KEYS) if (!gate.allows(key)) expect(running[key]).toBe(0)
          if (gate.$surface.get() === 'banner') expect(gate.$verdict.get().ask).toBe(true)
        }
        page.settle()
        expect(heard.allowed).toEqual(reacted.allowed)
        for (const key of KEYS) {
          expect(running[key]).toBe(gate.allows(key) ? 1 : 0)
          expect(once[key]).toBeLessThanOrEqual(1)
          if (gate.allows(key)) expect(once[key]).toBe(1)
          grants += once[key]
        }
        expect(faults).toEqual([])
      }),
      { numRuns: 500 }
    )
    expect(grants).toBeGreaterThan(100)
  })
})
