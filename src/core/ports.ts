// What the core needs from outside. `src/browser` implements these for a page; tests and servers bring their own.
import type { ConsentRecord, Reading } from './record'
import type { Signals } from './signals'

/** Keeps one record. None of its methods throws. */
export interface RecordStore {
  read(): Reading
  /** True if the record will still be there on the next page. The store answers `read` with it in any case. */
  write(record: ConsentRecord): boolean
  clear(): void
}

/**
 * What can go wrong around the gate. None of it grants anything.
 * `storage`: the answer cannot be kept beyond this page. `ui`: the question could not be loaded or shown.
 * `listener`: a function handed to us threw. `element`: a gated element could not be activated. `config`: the
 * configuration of the script tag could not be read.
 */
export type FaultCode = 'storage' | 'ui' | 'listener' | 'element' | 'config'

export interface Ports {
  readonly store: RecordStore
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  /** A random reference of letters and digits. Called at a decision, never before. */
  readonly newId: () => string
  readonly signals: () => Signals
  /**
   * Runs a task soon, outside the visitor's act: once the page has painted, tasks in order, each in a turn of its own.
   */
  readonly later: (task: () => void) => void
  /** Tells the developer; never throws, never stops the caller. */
  readonly report: (code: FaultCode, error?: unknown) => void
}
