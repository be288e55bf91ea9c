// What a visitor can do: answer, take an answer back, forget it. An act writes the record and commits the verdict that
// follows from it; whoever must react follows the verdict. A page that has nothing to ask does without this file.
import { decide, type Said } from './decide'
import type { Reason } from './events'
import type { Policy } from './policy'
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
}

/** What the gate lies open to whoever acts. */
export interface Desk {
  readonly policy: Policy
  /** The verdict of a reading; of what is stored, if none is given. */
  readonly look: (reading?: Reading) => Verdict
  /** Makes a reading the one in force, for this page alone if it `isFleeting`. */
  readonly commit: (reading: Reading, reason: Reason, isFleeting?: boolean) => void
  readonly fault: (code: FaultCode, error?: unknown) => void
}

/** Keeps one record. None of these throws. */
export interface Pen {
  /** True if the record will still be there on the next page. */
  write(record: ConsentRecord): boolean
  clear(): void
  /** A random reference of letters and digits. Called at a decision, never before: earlier, it would be a tracker. */
  newId(): string
  /** Now, in milliseconds since 1970. */
  now(): number
}

/* @__NO_SIDE_EFFECTS__ */
export const createActs = ({ policy, look, commit, fault }: Desk, pen: Pen): Acts => {
  const answer = (said: Said) => {
    // Upon what is stored now: another tab may have written since.
    const record = decide(policy, look(), said, pen.now(), pen.newId)
    if (!record) return
    const isKept = pen.write(record)
    commit(record, 'choice', !isKept)
    if (!isKept) fault('storage')
  }
  return {
    choose: (choices) => answer((key) => (choices[key] === undefined ? undefined : choices[key] === true)),
    acceptAll: () => answer(() => true),
    refuseAll: () => answer(() => false),
    withdraw: (key) => answer((candidate) => (key === undefined || key === candidate ? false : undefined)),
    reset() {
      pen.clear()
      commit('none', 'reset')
    }
  }
}
