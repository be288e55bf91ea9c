import { ReadableAtom } from 'nanostores'

/** `opt-in`: nothing optional before a yes (the default, and the law in France). `opt-out`: allowed until a no. */
type Regime = 'opt-in' | 'opt-out'
/** A text in one language, or one text a language: `{ fr: '…', en: '…' }`. */
type Text =
  | string
  | {
      readonly [language: string]: string
    }
/** Something a service reads or writes on the visitor's device. */
interface Tracker {
  /** Its name: a cookie name or a storage key. A final `*` stands for any ending: `_pk_id*`. */
  readonly name: string
  /** @default 'cookie' */
  readonly kind?: 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache' | 'pixel' | 'fingerprint'
  /** What it is for, in one sentence. */
  readonly purpose?: Text
  /** How long it stays: a number of months, or words where months do not fit (`'30 minutes'`). */
  readonly lifetime?: number | Text
}
/** A third party, or a tool of the site's own, that works under a purpose. */
interface Service<Id extends string = string> {
  readonly id: Id
  /** The name visitors see. @default the id */
  readonly name?: string
  /** The company that answers for it. */
  readonly provider?: string
  /** The address of the provider's own privacy policy. */
  readonly url?: string
  readonly trackers?: readonly Tracker[]
}
/** A reason to use the visitor's device. Optional purposes are asked one by one. */
interface Purpose<Id extends string = string, ServiceId extends string = string> {
  readonly id: Id
  /** Strictly necessary: always on, never asked. @default false, except for the purpose `necessary` */
  readonly required?: boolean
  /** Its name. The purposes of the default policy have theirs in every language. */
  readonly title?: Text
  /** A few words for the banner. */
  readonly summary?: Text
  /** Two or three sentences for the panel. */
  readonly text?: Text
  readonly services?: readonly Service<ServiceId>[]
}
/** What a site declares. Everything is optional: with nothing at all, the default policy is asked. */
interface PolicyInput<PurposeId extends string = string, ServiceId extends string = string> {
  /**
   * The purposes, in the order they are shown. Ids start with a letter and hold letters, digits, `-` and `_`;
   * purposes and services share one set of ids.
   * @default necessary, analytics, personalisation
   */
  readonly purposes?: readonly Purpose<PurposeId, ServiceId>[]
  /** Raise it when what is asked has changed: every visitor is asked again. @default 0 */
  readonly revision?: number
  /**
   * How long an answer is kept, in calendar months from the decision; at most 13. Two numbers where a refusal is
   * kept for another time than an acceptance.
   * @default 13
   */
  readonly lifetime?:
    | number
    | {
        readonly accepted?: number
        readonly refused?: number
      }
  /** @default 'opt-in' */
  readonly regime?: Regime
}
/** The ids one may ask about under a policy: its purposes and its services. */
type KeyOf<P extends PolicyInput> =
  P extends PolicyInput<infer PurposeId, infer ServiceId>
    ? string extends PurposeId
      ? 'necessary' | 'analytics' | 'personalisation' | (string extends ServiceId ? never : ServiceId)
      : 'necessary' | PurposeId | (string extends ServiceId ? never : ServiceId)
    : never
/** A purpose of a complete policy. */
interface DefinedPurpose extends Purpose {
  readonly required: boolean
  readonly services: readonly Service[]
}
/** A policy with nothing left to guess. `necessary` is always its first purpose. */
interface Policy {
  readonly purposes: readonly DefinedPurpose[]
  readonly revision: number
  /** In calendar months, each from 1 to 13. */
  readonly lifetime: {
    readonly accepted: number
    readonly refused: number
  }
  readonly regime: Regime
}
/**
 * Fills in what a site left out. Total: it takes anything, even a value no type would allow, because a policy may
 * come from an attribute or a JSON block. What cannot be used is left out and therefore stays closed; a policy
 * without one usable purpose becomes the default policy, so that the question can still be asked.
 */
declare const definePolicy: (input?: PolicyInput) => Policy

/** A visitor's stored answer. */
interface ConsentRecord {
  /** A random reference, made at the decision, so that a visitor can name their choice. Never an identifier before it. */
  readonly id: string
  /** When the choice was made: milliseconds since 1970, a whole second. */
  readonly decidedAt: number
  /** When it ends: milliseconds since 1970. Absolute, never moved by a visit. */
  readonly expiresAt: number
  /** The revision of the policy that was asked. */
  readonly revision: number
  /** Yes or no for every purpose that was asked, and for the services whose answer differs from their purpose's. */
  readonly answers: Readonly<Record<string, boolean>>
}
/** What a store found: the newest record it could read; nothing; or something that is not a record. */
type Reading = ConsentRecord | 'none' | 'unreadable'
/** The text form of a record: about 90 bytes for the default policy. */
declare const encodeRecord: ({ id, decidedAt, expiresAt, revision, answers }: ConsentRecord) => string
/** The record a text holds, or `null` for anything else. Never throws. */
declare const decodeRecord: (text: unknown) => ConsentRecord | null
/** The newest record among the texts found under one name (a domain cookie and a host cookie may share it). */
declare const newestRecord: (texts: readonly string[]) => Reading

/** Facts read from the browser. A signal can refuse; no signal can consent. */
interface Signals {
  /** Global Privacy Control (`navigator.globalPrivacyControl`): the visitor asks not to be tracked. */
  readonly gpc: boolean
}

/**
 * Where the visitor stands. `first`: never answered. `stored`: an answer holds. `purpose`: an answer holds, but a
 * purpose has come since. `revision`: what is asked has changed. `expired`: the answer is too old. `doubt`: what is
 * stored cannot be trusted. `signal`: the browser refuses for the visitor.
 */
type Standing = 'first' | 'stored' | 'purpose' | 'revision' | 'expired' | 'doubt' | 'signal'
/** What is allowed now, and why. Immutable: a change is a new verdict. */
interface Verdict<Key extends string = string> {
  /** Yes or no for every purpose and every service of the policy. */
  readonly allowed: Readonly<Record<Key, boolean>>
  /** Whether the question has to be asked. */
  readonly ask: boolean
  readonly standing: Standing
  /** The answer in force, `null` where there is none. */
  readonly record: ConsentRecord | null
}
/** Decides, from what was declared, what was answered, what the browser says, and the time (milliseconds since 1970). */
declare const resolve: (policy: Policy, reading: Reading, signals: Signals, now: number) => Verdict

/** The keys that became allowed, and those that ceased to be. */
interface Change<Key extends string = string> {
  readonly granted: readonly Key[]
  readonly revoked: readonly Key[]
}

/** Keeps one record. None of its methods throws. */
interface RecordStore {
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
type FaultCode = 'storage' | 'ui' | 'listener' | 'element' | 'config'
interface Ports {
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

/** Called at once, inside the visitor's act: revoke here; what is granted can wait for `later`. */
type Reaction = (change: Change, verdict: Verdict) => void
/** What an effect may use besides the gate. */
interface Tools extends Pick<Ports, 'later'> {
  /** Says that a surface has become visible, or has left. */
  readonly emit: (type: 'show' | 'hide', surface: Surface) => void
  /** Reports a fault, and tells the listeners of `error`. */
  readonly fault: (code: FaultCode, error?: unknown) => void
}
/**
 * Something that follows the verdict: gated elements, a vendor's signal, the question itself. Called once, when the
 * first verdict stands; what it returns is called on every later one. Effects follow; they never decide.
 */
type Effect = (gate: Gate, tools: Tools) => Reaction | void
/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer. */
type Choices<Key extends string = string> = {
  readonly [key in Key]?: boolean
}
interface Gate<Key extends string = string> {
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
   * @returns a function that forgets `run`
   */
  when(key: Key, run: () => void | (() => void)): () => void
  /** Records a decision. */
  choose(choices: Choices<Key>): void
  acceptAll(): void
  refuseAll(): void
  /** Takes a yes back: for one key, or for everything optional. */
  withdraw(key?: Key): void
  /** Forgets the record; the question is asked again. */
  reset(): void
  /** Reads the record again: call it when something else may have written it. */
  refresh(): void
  /** Opens a surface. @default 'panel' */
  open(surface?: Surface): void
  /** Closes what is open and records nothing. An unanswered question comes back to its banner. */
  close(): void
  /** Listens to an event. @returns a function that stops */
  on<Type extends keyof GateEvents>(type: Type, listener: Listener<GateEvents<Key>[Type]>): () => void
}
/**
 * Makes a gate. Nothing is read or written before the store port is asked, and nothing optional is allowed unless
 * `resolve` says so.
 * @param input the site's policy; the default policy if left out
 * @param ports the outside: see `Ports`
 * @param effects what follows the verdict, in the order they are told
 */
declare const createGate: <const P extends PolicyInput>(
  input: P | undefined,
  ports: Ports,
  effects?: readonly Effect[]
) => Gate<KeyOf<P>>

export { createGate as p, decodeRecord as q, definePolicy as r, encodeRecord as s, newestRecord as t, resolve as u }
export type {
  Change as C,
  Effect as E,
  FaultCode as F,
  Gate as G,
  KeyOf as K,
  Policy as P,
  Reaction as R,
  Service as S,
  Text as T,
  Verdict as V,
  Choices as a,
  ConsentRecord as b,
  GateEvents as c,
  PolicyInput as d,
  Ports as e,
  Purpose as f,
  Reading as g,
  Reason as h,
  RecordStore as i,
  Regime as j,
  Signals as k,
  Standing as l,
  Surface as m,
  Tools as n,
  Tracker as o
}
