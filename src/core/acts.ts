// What a visitor can do: answer, take an answer back, forget it. An act writes the record and commits the verdict that
// follows from it; whoever must react follows the verdict. A page where nothing is decided does without this file.
import type { WritableAtom } from 'nanostores'
import { changeBetween } from './change'
import { decide, type Said } from './decide'
import type { GateEvents, Reason, Surface } from './events'
import type { Gate } from './gate'
import type { FaultCode } from './ports'
import type { ConsentRecord, Reading } from './record'
import type { Verdict } from './resolve'

/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer, or their lack of one. */
export type Choices<Key extends string = string> = { readonly [key in Key]?: boolean }

export interface Acts<Key extends string = string> {
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
  readonly $verdict: WritableAtom<Verdict>
  readonly $surface: WritableAtom<Surface | null>
  /** The verdict of a reading; of what is stored, if none is given. */
  readonly look: (reading?: Reading) => Verdict
  /** Runs what others gave us: whatever it throws stops nobody else. */
  readonly attempt: (run: () => void) => void
  readonly emit: <Type extends keyof GateEvents>(type: Type, more?: object) => void
  readonly fault: (code: FaultCode, error?: unknown) => void
  readonly later: (task: () => void) => void
  /** Why the gate stands as it does; what holds for this page and is stored nowhere. */
  readonly state: { reason: Reason; fleeting?: Reading | undefined }
}

/** Keeps one record. None of these throws. */
export interface Pen {
  /** True if the record will still be there on the next page. */
  write(record: ConsentRecord): boolean
  clear(): void
  /** Forgets what else is stored beside the record in force. */
  tidy(record: ConsentRecord): void
  /** A random reference of letters and digits. Called at a decision, never before: earlier, it would be a tracker. */
  newId(): string
  /** Now, in milliseconds since 1970. */
  now(): number
}

/* @__NO_SIDE_EFFECTS__ */
export const createActs = (
  { gate, $verdict, $surface, look, attempt, emit, fault, later, state }: Desk,
  pen: Pen
): Acts => {
  const show = (surface: Surface | null) => attempt(() => $surface.set(surface))

  const commit = (verdict: Verdict, act: Reason) => {
    const change = changeBetween($verdict.get(), verdict)
    // Taking back is told from choosing: it must be effective, not only remembered (CNIL 2020-092, art. 3).
    const reason = act === 'choice' && change.revoked.length ? 'withdrawal' : act
    state.reason = reason
    // First in line: the event comes before what was granted, see docs/adr/0003.
    later(() => emit('change', { reason, verdict, ...change }))
    attempt(() => $verdict.set(verdict))
    // News from outside does not take away the panel that a visitor is reading.
    if (act !== verdict.standing || $surface.get() !== 'panel') show($verdict.get().ask ? 'banner' : null)
  }

  const answer = (said: Said) => {
    // Upon what is stored now: another tab may have written since.
    const record = decide(gate.policy, look(), said, pen.now(), pen.newId)
    if (!record) return
    const isKept = pen.write(record)
    state.fleeting = isKept ? undefined : record
    commit(look(record), 'choice')
    if (!isKept) fault('storage')
  }

  return {
    choose: (choices) => answer((key) => (choices[key] === undefined ? undefined : choices[key] === true)),
    acceptAll: () => answer(() => true),
    refuseAll: () => answer(() => false),
    withdraw: (key) => answer((candidate) => (key === undefined || key === candidate ? false : undefined)),
    reset() {
      pen.clear()
      state.fleeting = undefined
      commit(look('none'), 'reset')
    },
    refresh() {
      const verdict = look()
      if (verdict.record) pen.tidy(verdict.record)
      if (JSON.stringify(verdict) !== JSON.stringify($verdict.get())) commit(verdict, verdict.standing)
    },
    close: () => show($surface.get() === 'panel' && $verdict.get().ask ? 'banner' : null)
  }
}
