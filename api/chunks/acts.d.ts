import { R as Reading, S as Signals, a as Standing, V as Verdict, C as ConsentRecord } from './resolve.js'
import { ReadableAtom } from 'nanostores'
import { P as Policy, a as PolicyInput, K as KeyOf } from './policy.js'

/** The keys that became allowed, and those that ceased to be. */
interface Change<Key extends string = string> {
  readonly granted: readonly Key[]
  readonly revoked: readonly Key[]
}

/**
 * What can go wrong around the gate. None of it grants anything.
 * `storage`: the answer cannot be kept beyond this page. `ui`: the question could not be loaded or shown.
 * `erase`: what was withdrawn could not be erased. `element`: a gated element could not be activated. `listener`: a function handed to us threw. `config`: the
 * configuration of the script tag could not be read.
 */
type FaultCode = 'storage' | 'ui' | 'erase' | 'element' | 'listener' | 'config'
/** None of these throws. */
interface Ports {
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
interface Events {
  readonly emit: <Type extends keyof GateEvents>(type: Type, detail: GateEvents[Type]) => void
  /** @returns a function that stops */
  readonly on: <Type extends keyof GateEvents>(type: Type, listener: Listener<GateEvents[Type]>) => () => void
}

/** A surface of the question: the banner asks, the panel lets a visitor look and change. */
type Surface = 'banner' | 'panel'
/** Why an event happened: an act of the visitor (or of the site, for them), news from outside, or where they stand. */
type Reason = Standing | 'choice' | 'withdrawal' | 'reset'
/** What each event carries. */
interface GateEvents<Key extends string = string> {
  /** Once a page, with the verdict the page starts from; replayed to late listeners. */
  ready: {
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
  /** After every decision, and whenever the verdict has changed for another reason. */
  change: {
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  } & Change<Key>
  /** Trackers of what is not allowed were found on the device: what is gone now, and what could not be erased. */
  erase: {
    readonly erased: readonly string[]
    readonly leftovers: readonly string[]
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
  /** A surface has become visible. */
  show: {
    readonly surface: Surface
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
  /** A surface has left the page. */
  hide: {
    readonly surface: Surface
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
  /** Something failed. Nothing was granted by it. */
  error: {
    readonly code: FaultCode
    readonly error: unknown
    readonly reason: Reason
    readonly verdict: Verdict<Key>
  }
}
type Listener<Detail> = (detail: Detail) => void

/** What an effect may use besides the gate. */
type Tools = Pick<Desk, 'look' | 'later' | 'fault' | 'emit' | 'lasting' | 'roots'>
/** Called inside the visitor's act, each time the verdict has changed: revoke here; what is granted can wait for `later`. */
type Reaction = () => void
/**
 * Something that follows the verdict: gated elements, a vendor's signal, the question itself. Called once, when the
 * first verdict stands; what it returns is called on every later one. Effects follow; they never decide.
 */
type Effect = (gate: Gate, tools: Tools) => Reaction | void
interface Gate<Key extends string = string> extends Acts<Key> {
  /** Raised when a UI written for another gate could not work with this one. */
  readonly protocol: 1
  readonly policy: Policy
  /** The verdict, as a nanostores atom: `get()`, `listen()`, `subscribe()`. */
  readonly $verdict: ReadableAtom<Verdict<Key>>
  /** The surface that should be visible, as a nanostores atom. */
  readonly $surface: ReadableAtom<Surface | null>
  /** Whether a purpose or a service is allowed now. An unknown key is not. */
  allows(key: Key): boolean
  /** Resolves when the key is allowed: at once if it is already, never if it never is. */
  when(key: Key): Promise<void>
  /**
   * Calls `run` once the key is allowed, in a task of its own. If `run` returns a function, that one is called when
   * the key is revoked, and `run` again if the key is allowed again; otherwise `run` is called once a page.
   * @returns a function that forgets `run`; what it has started is left as it is
   */
  when(key: Key, run: () => void | (() => void)): () => void
  /**
   * Follows gated markup in another tree too: an open shadow root, or a document of the same origin. The effect that
   * gates markup does it; without that effect it does nothing.
   */
  watch(root: object): void
  /** Adds an effect to those the gate was made with. */
  use(effect: Effect): void
  /** Listens to an event. @returns a function that stops */
  on<Type extends keyof GateEvents>(type: Type, listener: Listener<GateEvents<Key>[Type]>): () => void
}
/**
 * Makes a gate. Nothing optional is allowed unless `resolve` says so.
 * @param input the site's policy; the default policy if left out
 * @param ports the outside: see `Ports`
 * @param effects what follows the verdict, in the order they are told
 */
declare const createGate: <const P extends PolicyInput>(
  input: P | undefined,
  ports: Ports,
  effects: readonly Effect[]
) => Gate<KeyOf<P>>

/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer, or their lack of one. */
type Choices<Key extends string = string> = {
  readonly [key in Key]?: boolean
}
interface Acts<Key extends string = string> {
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
interface Desk {
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
interface Pen {
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
declare const createActs: (desk: Desk, pen: Pen) => Acts

export { createActs as f, createGate as g }
export type {
  Acts as A,
  Change as C,
  Desk as D,
  Effect as E,
  FaultCode as F,
  Gate as G,
  Pen as P,
  Reaction as R,
  Surface as S,
  Tools as T,
  Choices as a,
  Events as b,
  GateEvents as c,
  Ports as d,
  Reason as e
}
