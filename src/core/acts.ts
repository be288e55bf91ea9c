// What a visitor can do: answer, take an answer back, forget it. An act writes the record and commits the verdict that
// follows from it; whoever must react follows the verdict. A page where nothing is decided does without this file.
import type { WritableAtom } from 'nanostores'
import { type Change, changeBetween } from './change'
import { decide, type Said } from './decide'
import type { GateEvents, Reason, Surface } from './events'
import type { Gate } from './gate'
import type { FaultCode } from './ports'
import type { ConsentRecord, Reading } from './record'
import type { Verdict } from './resolve'

/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer, or their lack of one. */
export type Choices<Key extends string = string> = { readonly [key in Key]?: boolean }

export interface Acts<Key extends string = string> {
  /** Opens a surface; `null`, the banner if the question has to be asked and nothing is open. @default 'panel' */
  open(surface?: Surface | null): void
  /** Records a decision. What it leaves as it was is not prolonged. */
  choose(choices: Choices<Key>): void
  acceptAll(): void
  refuseAll(): void
  /** Takes a yes back: for one key, or for everything optional. */
  withdraw(key?: Key): void
  /** Forgets the record; the question is asked again. */
  reset(): void
  /** Reads the record again: call it when something else may have written it. */
  refresh(): void
  /** Closes what is open and records nothing. An unanswered question comes back to its banner. */
  close(): void
}

/** What of the gate lies open to whoever acts. */
export interface Desk {
  readonly gate: Gate
  /** The verdict of a reading; of what is stored, if none is given. */
  readonly look: (reading?: Reading) => Verdict
  /** Asks nothing by itself, as inside a frame: `open` still does. */
  quiet?: boolean
  /** Runs what others gave us: whatever it throws stops nobody else. */
  readonly attempt: (run: () => void) => void
  readonly emit: <Type extends keyof GateEvents>(type: Type, more?: object) => void
  readonly fault: (code: FaultCode, error?: unknown) => void
  /** Soon, in a task of its own: once the page has painted, from the first act on. */
  later: (task: () => void) => void
  /** The keys under which something ran that nobody can take back: scripts, and `when` without a clean-up. */
  readonly lasting: string[]
  /** Where gated markup is followed. */
  readonly roots: object[]
  /** Why the gate stands as it does, if an act has led there. */
  reason?: Reason | undefined
  /** What holds for this page and is stored nowhere. */
  fleeting?: Reading | undefined
}

/** Keeps one record. None of these throws. */
export interface Pen {
  /** True if the record will still be there on the next page. */
  write(record: ConsentRecord): boolean
  clear(): void
  /** Puts the store in order at the start of a page: one record, and nothing left to erase. */
  tidy(): void
  /** Takes off the device what is not allowed any more, and off the page what may not stay. Told after every change. */
  sweep(change: Change): void
  /** A random reference of letters and digits. Called at a decision, never before: earlier, it would be a tracker. */
  newId(): string
  /** Now, in milliseconds since 1970. */
  now(): number
}

/* @__NO_SIDE_EFFECTS__ */
export const createActs = (desk: Desk, pen: Pen): Acts => {
  const { gate, look, attempt, emit, fault } = desk
  // Read by everybody, written here.
  const $verdict = gate.$verdict as WritableAtom<Verdict>
  const $surface = gate.$surface as WritableAtom<Surface | null>
  const home = () => ($verdict.get().ask && !desk.quiet ? 'banner' : null)
  const show = (surface: Surface | null) => attempt(() => $surface.set(surface))

  const commit = (verdict: Verdict, act: Reason) => {
    const change = changeBetween($verdict.get(), verdict)
    // Taking back is told from choosing: it must be effective, not only remembered (CNIL 2020-092, art. 3).
    const reason = act === 'choice' && change.revoked.length ? 'withdrawal' : act
    desk.reason = reason
    // First in line: the event comes before what was granted, see docs/adr/0003.
    desk.later(() => emit('change', { reason, verdict, ...change }))
    attempt(() => $verdict.set(verdict))
    // News from outside does not take away the panel that a visitor is reading.
    if (act !== verdict.standing || $surface.get() !== 'panel') show(home())
    pen.sweep(change)
  }

  const answer = (said: Said) => {
    // Upon what is stored now: another tab may have written since.
    const record = decide(gate.policy, look(), said, pen.now(), pen.newId)
    if (!record) return
    const isKept = pen.write(record)
    desk.fleeting = isKept ? undefined : record
    commit(look(record), 'choice')
    if (!isKept) fault('storage')
  }

  // What needs no consent is neither given nor refused with the rest (CNIL 2020-091, art. 5).
  const all = (yes: boolean) => () => answer((_, isExempt) => (isExempt ? undefined : yes))

  return {
    // What an attribute says is text. Asking by itself takes nothing away: a call made later may have come first.
    open: (surface) => show(surface === null ? ($surface.get() ?? home()) : surface === 'banner' ? surface : 'panel'),
    choose: (choices) => answer((key) => (choices[key] === undefined ? undefined : choices[key] === true)),
    acceptAll: all(true),
    refuseAll: all(false),
    withdraw: (key) =>
      answer((candidate, isExempt) => ((key === undefined ? !isExempt : key === candidate) ? false : undefined)),
    reset() {
      pen.clear()
      desk.fleeting = undefined
      commit(look('none'), 'reset')
    },
    refresh() {
      const verdict = look()
      if (verdict.record) pen.tidy()
      if (JSON.stringify(verdict) !== JSON.stringify($verdict.get())) commit(verdict, verdict.standing)
    },
    close: () => show($surface.get() === 'panel' ? home() : null)
  }
}
