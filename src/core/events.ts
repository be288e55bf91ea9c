// What the gate tells, and why: the events of a page, in one table.
import type { Change } from './change'
import type { FaultCode } from './ports'
import type { Standing, Verdict } from './resolve'

/** A surface of the question: the banner asks, the panel lets a visitor look and change. */
export type Surface = 'banner' | 'panel'

/** Why an event happened: an act of the visitor (or of the site, for them), news from outside, or where they stand. */
export type Reason = Standing | 'choice' | 'withdrawal' | 'reset'

/** What each event carries. */
export interface GateEvents<Key extends string = string> {
  /** Once a page, with the verdict the page starts from; replayed to late listeners. */
  ready: { readonly reason: Reason; readonly verdict: Verdict<Key> }
  /** After every decision, and whenever the verdict has changed for another reason. */
  change: { readonly reason: Reason; readonly verdict: Verdict<Key> } & Change<Key>
  /** Trackers of what is not allowed were found on the device: what is gone now, and what could not be erased. */
  erase: {
    readonly erased: readonly string[]
    readonly leftovers: readonly string[]
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
  /** A surface has become visible. */
  show: { readonly surface: Surface; readonly reason: Reason; readonly verdict: Verdict<Key> }
  /** A surface has left the page. */
  hide: { readonly surface: Surface; readonly reason: Reason; readonly verdict: Verdict<Key> }
  /** Something failed. Nothing was granted by it. */
  error: {
    readonly code: FaultCode
    readonly error: unknown
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
}

export type Listener<Detail> = (detail: Detail) => void
