// A visitor with several tabs, and everything that can happen to them, in any order, against the law in few words (law.ts).
// Longer than most: the acts, what they should do, and what must hold after each belong on one page.
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createActs } from '../../src/core/acts'
import type { Gate, Tools } from '../../src/core/gate'
import type { PolicyInput } from '../../src/core/policy'
import { aGate, aStore, DAY, NOW, SECOND } from '../support/builders'
import { type Book, inForce, law, MONTHS, type Shelf, type Site, type View, write } from './law'

const PURPOSES = ['analytics', 'media', 'ads']
const MEASURED = ['counter', 'plays']
const KEYS = [...PURPOSES, 'matomo', 'vimeo', 'peertube', ...MEASURED]
/** How often the things happened that the properties are about: none of them may hold for want of a case. */
const seen = { order: 0, run: 0, undo: 0, new: 0, doubt: 0, objection: 0, lost: 0, hidden: 0 }

/**
 * A version of the site. What it measures stays: a decision keeps no word on what its page does not know, so an objection
 * to a service that leaves and comes back is forgotten.
 */
const aSite = (regime: Site['regime'], revision: number, hasNew: boolean, hasAds: boolean, isMoved: boolean): Site => ({
  regime,
  revision,
  purposes: {
    analytics: ['matomo', ...(isMoved ? ['vimeo'] : [])],
    media: [...(isMoved ? [] : ['vimeo']), ...(hasNew ? ['peertube'] : [])],
    ...(hasAds && { ads: [] })
  },
  measured: MEASURED
})
const policyOf = ({ regime, revision, purposes }: Site): PolicyInput => ({
  regime,
  revision,
  lifetime: MONTHS,
  purposes: [
    { id: 'necessary', services: [{ id: 'counter', exemption: 'audience' }] },
    ...Object.entries(purposes).map(([id, services]) => ({
      id,
      services: [
        ...services.map((it) => ({ id: it })),
        ...(id === 'media' ? [{ id: 'plays', exemption: 'audience' as const }] : [])
      ]
    }))
  ]
})

/** Something that waits for a key. */
interface Waiting {
  readonly key: string
  readonly hasUndo: boolean
  readonly forget: () => void
  isForgotten: boolean
  isRunning: boolean
  runs: number
}

/** A page: what it is, and what the law says it believes. */
interface Tab {
  readonly site: Site
  readonly gpc: boolean
  readonly gate: Gate
  readonly tools: () => Tools
  readonly settle: () => void
  readonly tasks: (() => void)[]
  readonly faults: { readonly code: string }[]
  readonly waiting: Waiting[]
  readonly lasting: string[]
  readonly show: () => void
  /** What has to be done, by the law, once the page is seen by somebody; `null` once it is. */
  held: (() => void)[] | null
  /** A decision that the store would not take. */
  own: Book | undefined
  belief: ReturnType<typeof law>
}

interface World {
  readonly store: ReturnType<typeof aStore>
  readonly clock: { now: number }
  readonly broken: string[]
  /** The last word said on each key, in any tab, since a reset. */
  last: Record<string, boolean>
  /** Words have another order where the clock goes back, or where a page alone holds what could not be kept. */
  isInOrder: boolean
  tabs: Tab[]
  site: Site
  gpc: boolean
  shelf: Shelf
}

const viewOf = ({ shelf, clock }: World, { site, gpc, own }: Tab): View => ({
  site,
  gpc,
  shelf: own ?? shelf,
  now: clock.now
})
const look = (world: World, tab: Tab) => {
  tab.belief = law(viewOf(world, tab))
  if (tab.belief.open.some((key) => !PURPOSES.includes(key))) seen.new++
}

const aTab = (world: World, isHidden: boolean): Tab => {
  const { site, gpc, store, clock } = world
  const held: (() => void)[] = []
  let isSeen = !isHidden
  let tools: Tools | undefined
  const { gate, settle, tasks, faults } = aGate({
    policy: policyOf(site),
    effects: [(_, given) => void (tools = given)],
    ports: {
      read: store.read,
      now: () => clock.now,
      signals: () => ({ gpc }),
      start: (run) => (isSeen ? run() : void held.push(run)),
      acts: (desk, use) => use(createActs(desk, { ...store, newId: () => 'id', now: () => clock.now }))
    }
  })
  const show = () => {
    isSeen = true
    for (const run of held.splice(0)) run()
  }
  const view: View = { site, gpc, shelf: isHidden ? 'burnt' : world.shelf, now: clock.now }
  if (isHidden) seen.hidden++
  return {
    ...{ site, gpc, gate: gate as Gate, settle, tasks, faults, show, waiting: [], lasting: [] },
    own: undefined,
    tools: () => tools!,
    held: isHidden ? [] : null,
    belief: law(view)
  }
}

/** Plain comparison first: a million assertions take their time. */
const hold = (what: string, actual: unknown, expected: unknown) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, what).toEqual(expected)
}
const LEDGER = ['necessary', ...KEYS]

/** What must hold after whatever has happened. */
const check = ({ tabs, shelf, store, broken }: World) => {
  for (const { gate, belief, held, waiting, faults } of tabs) {
    const allowed = LEDGER.filter((key) => gate.allows(key))
    hold(
      'allowed',
      allowed,
      LEDGER.filter((key) => belief.allowed[key])
    )
    hold('asked', gate.$surface.get(), belief.ask && !held ? 'banner' : null)
    const { ask, open } = gate.$verdict.get()
    if (!held) hold('open', [ask, open], [belief.ask, belief.open])
    // Taken back is taken back at once.
    const going = waiting.filter((it) => it.hasUndo && !it.isForgotten && it.isRunning && !allowed.includes(it.key))
    hold('going on', going, [])
    hold(
      'faults',
      faults.filter(({ code }) => code !== 'storage'),
      []
    )
  }
  if (typeof shelf === 'object') {
    const { answers, expiresAt, revision } = store.reading as Exclude<typeof store.reading, string>
    const sorted = (words: Readonly<Record<string, boolean>>) => Object.entries(words).sort()
    hold('written', [sorted(answers), expiresAt, revision], [sorted(shelf.words), shelf.until, shelf.revision])
  } else hold('written', store.reading, shelf === 'empty' ? 'none' : 'unreadable')
  hold('broken', broken, [])
}

/** What must hold of a page that has had all its turns: what is allowed runs, and has been started once. */
const checkSettled = ({ belief, waiting, tools, lasting, held }: Tab) => {
  for (const { key, hasUndo, isForgotten, isRunning, runs } of waiting) {
    if (isForgotten) continue
    const isAllowed = belief.allowed[key] === true
    if (hasUndo) hold(`${key} runs`, isRunning, isAllowed)
    else hold(`${key} has run`, runs, isAllowed || runs ? 1 : 0)
  }
  if (!held) hold('lasting', tools().lasting, lasting)
}

/** Something that happens. The tab is counted round, so that shrinking finds one. */
type Happening = fc.Command<object, World>
const happening = (name: string, run: (world: World) => void): Happening => ({
  check: () => true,
  run(_, world) {
    run(world)
    check(world)
    // No two things happen in one second.
    world.clock.now += SECOND
  },
  toString: () => name
})
const inTab = (name: string, run: (world: World, tab: Tab) => void) =>
  fc.nat(2).map((at) => happening(`${name} in ${at}`, (world) => run(world, world.tabs[at % world.tabs.length]!)))

/** The law’s part of an act: done at once, or once the page is seen. */
const due = (tab: Tab, act: () => void) => void (tab.held ? tab.held.push(act) : act())

const decided = (world: World, tab: Tab, saidOn: (site: Site) => Record<string, boolean>) =>
  due(tab, () => {
    const said = saidOn(tab.site)
    const view = viewOf(world, tab)
    const book = write(view, said)
    if (!book) return
    // Under opt-out a no that has ended gives way to silence, once the visitor has decided again.
    if (tab.site.regime === 'opt-out' && view.shelf !== 'empty' && !inForce(view)) world.isInOrder = false
    if (MEASURED.some((key) => said[key] === false)) seen.objection++
    for (const [purpose, services] of Object.entries(tab.site.purposes))
      for (const key of [purpose, ...services]) {
        const word = said[key] ?? said[purpose]
        if (word !== undefined) world.last[key] = word
      }
    for (const key of MEASURED) if (said[key] !== undefined) world.last[key] = said[key]
    if (world.store.isFull) {
      tab.own = book
      seen.lost++
      world.isInOrder = false
    } else {
      world.shelf = book
      tab.own = undefined
    }
    look(world, tab)
  })

const someSaid = fc.dictionary(fc.constantFrom(...KEYS), fc.boolean(), {
  minKeys: 1,
  maxKeys: 5,
  noNullPrototype: true
})
const allOf = (yes: boolean) => (site: Site) => Object.fromEntries(Object.keys(site.purposes).map((key) => [key, yes]))

const choosing = someSaid.chain((said) =>
  inTab(`choose ${JSON.stringify(said)}`, (world, tab) => {
    tab.gate.choose(said)
    decided(world, tab, () => said)
  })
)
const answeringAll = fc.constantFrom('acceptAll' as const, 'refuseAll' as const, 'withdraw' as const).chain((act) =>
  inTab(act, (world, tab) => {
    tab.gate[act]()
    // All services follow the word on their purpose, and none measures by it.
    decided(world, tab, (site) => {
      const words = allOf(act === 'acceptAll')(site)
      for (const services of Object.values(site.purposes)) for (const it of services) words[it] = act === 'acceptAll'
      return words
    })
  })
)
const withdrawing = fc.constantFrom(...KEYS, 'necessary').chain((key) =>
  inTab(`withdraw ${key}`, (world, tab) => {
    tab.gate.withdraw(key)
    decided(world, tab, () => ({ [key]: false }))
  })
)
const resetting = inTab('reset', (world, tab) => {
  tab.gate.reset()
  due(tab, () => {
    world.shelf = 'empty'
    world.last = {}
    tab.own = undefined
    look(world, tab)
  })
})
const hearing = inTab('hear', (world, tab) => {
  tab.gate.refresh()
  due(tab, () => look(world, tab))
})
const shown = (world: World, tab: Tab) => {
  if (!tab.held) return
  const held = tab.held
  tab.held = null
  tab.show()
  look(world, tab)
  for (const act of held) act()
}
const showing = inTab('show', shown)
const reloading = fc.boolean().chain((isHidden) =>
  inTab(isHidden ? 'reload, hidden' : 'reload', (world, tab) => {
    world.tabs[world.tabs.indexOf(tab)] = aTab(world, isHidden)
  })
)
const opening = fc.boolean().map((isHidden) =>
  happening(isHidden ? 'open, hidden' : 'open', (world) => {
    if (world.tabs.length < 3) world.tabs.push(aTab(world, isHidden))
  })
)

const waitingFor = (key: string, kind: 'once' | 'promise' | 'undo') =>
  inTab(`when ${key}, ${kind}`, (world, tab) => {
    const claim = (holds: boolean, words: string) => {
      if (!holds) world.broken.push(`${key}: ${words}`)
    }
    const it: Waiting = {
      ...{ key, hasUndo: kind === 'undo', isForgotten: false, isRunning: false, runs: 0 },
      forget: tab.gate.when(key, () => {
        claim(!tab.held, 'ran on a page that nobody sees')
        claim(!it.isForgotten, 'ran though it was forgotten')
        claim(tab.belief.allowed[key] === true, 'ran though it is not allowed')
        claim(it.hasUndo ? !it.isRunning : it.runs === 0, 'ran twice')
        seen.run++
        it.runs++
        it.isRunning = true
        if (kind !== 'undo') tab.lasting.push(key)
        if (kind === 'promise') return Promise.resolve() as never
        if (kind === 'once') return
        return () => {
          claim(it.isRunning && !it.isForgotten, 'was undone though it does not run')
          it.isRunning = false
          seen.undo++
        }
      })
    }
    tab.waiting.push(it)
  })
const inserting = fc
  .tuple(
    fc.constantFrom(...KEYS),
    fc.constantFrom('once' as const, 'promise' as const, 'undo' as const, 'undo' as const)
  )
  .chain(([key, kind]) => waitingFor(key, kind))
const removing = fc.nat(5).chain((nth) =>
  inTab(`forget ${nth}`, (_, { waiting }) => {
    const it = waiting[nth % waiting.length]
    if (!it) return
    it.forget()
    it.isForgotten = true
  })
)
const turning = inTab('turn', (_, { tasks }) => tasks.shift()?.())
const settling = inTab('settle', (_, tab) => {
  tab.settle()
  checkSettled(tab)
})

const waiting = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -3, max: 420 })).map((days) =>
  happening(`wait ${days} days`, (world) => {
    world.clock.now += days * DAY
    if (days < 0) world.isInOrder = false
  })
)
/** To just after the deadline of what is written, or to the deadline: a second goes by. */
const expiring = fc.boolean().map((isOver) =>
  happening(isOver ? 'expire' : 'nearly expire', ({ clock, shelf }) => {
    if (typeof shelf === 'object') clock.now = Math.max(clock.now, shelf.until - (isOver ? 0 : SECOND))
  })
)
const revising = fc
  .tuple(fc.constantFrom(0, 0, 0, 1), fc.boolean(), fc.boolean(), fc.constantFrom(false, false, true))
  .map((version) =>
    happening(`revise ${version.join()}`, (world) => void (world.site = aSite(world.site.regime, ...version)))
  )
const corrupting = fc.constant(
  happening('corrupt', (world) => {
    world.store.reading = 'unreadable'
    world.shelf = 'burnt'
    seen.doubt++
  })
)
const filling = fc.boolean().map((isFull) => happening(`full ${isFull}`, ({ store }) => void (store.isFull = isFull)))
const signalling = fc.boolean().map((gpc) => happening(`gpc ${gpc}`, (world) => void (world.gpc = gpc)))

const anything = [
  ...[choosing, choosing, choosing, answeringAll, withdrawing, resetting, hearing, hearing, showing],
  ...[reloading, opening, inserting, inserting, removing, turning, settling, waiting, revising],
  ...[corrupting, filling, signalling, expiring]
]

const aRegime = fc.constantFrom('opt-in' as const, 'opt-in' as const, 'opt-out' as const)

describe('several tabs, whatever happens in whatever order', () => {
  it('follow the law: nothing runs before its yes or after its no, each thing once, the same in every tab', () => {
    fc.assert(
      fc.property(aRegime, fc.commands(anything, { maxCommands: 40, size: 'max' }), (regime, happenings) => {
        const world: World = {
          ...{ store: aStore(), clock: { now: NOW }, broken: [], tabs: [], last: {}, isInOrder: true },
          ...{ site: aSite(regime, 0, false, false, false), gpc: false, shelf: 'empty' }
        }
        world.tabs.push(aTab(world, false))
        fc.modelRun(() => ({ model: {}, real: world }), happenings)
        // And when everything has come to rest:
        for (const tab of world.tabs) shown(world, tab)
        for (const tab of world.tabs) {
          tab.gate.refresh()
          look(world, tab)
          tab.settle()
          check(world)
          checkSettled(tab)
          // Said without the law: nothing is allowed against the last word, and nothing without one under opt-in.
          if (!world.isInOrder) continue
          seen.order++
          for (const key of KEYS.filter((it) => tab.gate.allows(it)))
            hold(`the last word on ${key}`, world.last[key] ?? !(regime === 'opt-in' && !MEASURED.includes(key)), true)
        }
        for (const one of world.tabs)
          for (const other of world.tabs)
            if (one.site === other.site && one.gpc === other.gpc && !one.own && !other.own)
              expect(one.gate.$verdict.get()).toEqual(other.gate.$verdict.get())
      }),
      { numRuns: 2000 }
    )
  }, 30_000)

  afterAll(() => {
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20)
  })
})
