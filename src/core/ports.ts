// What the core needs from outside. `src/browser` implements these for a page; tests and servers bring their own.
import type { Acts, Desk } from './acts'
import type { GateEvents, Listener } from './events'
import type { Reading } from './record'
import type { Signals } from './signals'

/**
 * What can go wrong around the gate. None of it grants anything.
 * `storage`: the answer cannot be kept beyond this page. `ui`: the question could not be loaded or shown.
 * `erase`: what was withdrawn could not be erased. `element`: a gated element could not be activated. `listener`: a function handed to us threw. `config`: the
 * configuration of the script tag could not be read.
 */
export type FaultCode = 'storage' | 'ui' | 'erase' | 'element' | 'listener' | 'config'

/** None of these throws. */
export interface Ports {
  /** What is stored now. */
  readonly read: () => Reading
  /**
   * Hands what a visitor can do to `use`: see `createActs`. At once, or once it has been loaded (a returning visitor does
   * not need it, so the script tag downloads it with the question); or tells why it could not be.
   */
  readonly acts: (desk: Desk, use: (acts: Acts) => void, fail: (error: unknown) => void) => void
  readonly signals: () => Signals
  /** Now, in milliseconds since 1970. */
  readonly now: () => number
  /**
   * Runs a task soon, outside the visitor's act: once the page has painted, tasks in order, each in a turn of its own.
   * What a task throws stops no other, and the site's own monitoring sees it.
   */
  readonly later: (task: () => void) => void
  /**
   * Runs the start of the page: at once, or when the page is shown to somebody. Until then nothing is asked, run or
   * stored, and nothing optional is allowed.
   */
  readonly start: (run: () => void) => void
  /** Tells the developer. */
  readonly report: (code: FaultCode, error?: unknown) => void
  readonly events: Events
}

/** Carries the events. A listener that throws stops nobody else, and the site's own monitoring sees what it threw. */
export interface Events {
  readonly emit: <Type extends keyof GateEvents>(type: Type, detail: GateEvents[Type]) => void
  /** @returns a function that stops */
  readonly on: <Type extends keyof GateEvents>(type: Type, listener: Listener<GateEvents[Type]>) => () => void
}
