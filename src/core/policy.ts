// What may be asked: purposes, the services under them, and how long an answer holds. A policy is data; whatever a
// site hands over, `definePolicy` returns one that is complete, and that never grants more than was meant.
import { LONGEST_LIFETIME } from './calendar'

/** `opt-in`: nothing optional before a yes (the default, and the law in France). `opt-out`: allowed until a no. */
export type Regime = 'opt-in' | 'opt-out'

/** A text in one language, or one text a language: `{ fr: '…', en: '…' }`. */
export type Text = string | { readonly [language: string]: string }

/** Something a service reads or writes on the visitor's device. */
export interface Tracker {
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
export interface Service<Id extends string = string> {
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
export interface Purpose<Id extends string = string, ServiceId extends string = string> {
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
export interface PolicyInput<PurposeId extends string = string, ServiceId extends string = string> {
  /**
   * The purposes, in the order they are shown. Ids start with a letter and hold letters, digits, `-` and `_`;
   * purposes and services share one set of ids.
   * @default necessary, analytics, personalisation
   */
  readonly purposes?: readonly Purpose<PurposeId, ServiceId>[]
  /** A whole number: raise it when what is asked has changed, and every visitor is asked again. @default 0 */
  readonly revision?: number
  /**
   * How long an answer is kept, in whole calendar months from the decision, from 1 to 13. Two numbers where a refusal
   * is kept for another time than an acceptance.
   * @default 13
   */
  readonly lifetime?: number | { readonly accepted?: number; readonly refused?: number }
  /** @default 'opt-in' */
  readonly regime?: Regime
}

/** The ids one may ask about under a policy: its purposes and its services. */
export type KeyOf<P extends PolicyInput> =
  P extends PolicyInput<infer PurposeId, infer ServiceId>
    ? string extends PurposeId
      ? 'necessary' | 'analytics' | 'personalisation' | (string extends ServiceId ? never : ServiceId)
      : 'necessary' | PurposeId | (string extends ServiceId ? never : ServiceId)
    : never

/** A purpose of a complete policy. */
export interface DefinedPurpose extends Purpose {
  readonly required: boolean
  readonly services: readonly Service[]
}

/** A policy with nothing left to guess. `necessary` is always its first purpose. */
export interface Policy {
  readonly purposes: readonly DefinedPurpose[]
  readonly revision: number
  /** In calendar months, each from 1 to 13. */
  readonly lifetime: { readonly accepted: number; readonly refused: number }
  readonly regime: Regime
}

/**
 * Ids are plain words: they are field names of the record, attributes and events. A leading underscore is kept for
 * the record's own fields, and `__proto__` can never be an id.
 */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z][\w-]*$/i.test(id)

const NECESSARY = 'necessary'

const isNecessary = ({ id }: Purpose) => id === NECESSARY

/** Whole months within what can be kept: a lifetime that was meant short never becomes the longest one. */
const months = (value: unknown): number =>
  typeof value === 'number' && value === value
    ? Math.max(1, Math.min(Math.floor(value), LONGEST_LIFETIME))
    : LONGEST_LIFETIME

/**
 * Fills in what a site left out. Total: it takes anything, even a value no type would allow, because a policy may
 * come from an attribute or a JSON block. What cannot be used is left out and therefore stays closed; a policy
 * without one usable purpose becomes the default policy, so that the question can still be asked.
 */
export const definePolicy = (input?: PolicyInput): Policy => {
  const { purposes, revision, lifetime, regime }: PolicyInput = Object(input)
  const { accepted, refused } = Object(lifetime)
  // One id, one meaning: of two members with the same id the second is left out.
  const ids = new Set<string>()
  const usable = <T extends { readonly id: string }>(list: unknown): readonly T[] =>
    Array.isArray(list) ? list.filter((item) => isId(item?.id) && !ids.has(item.id) && ids.add(item.id)) : []
  const declared = usable<Purpose>(purposes)
  const listed = declared.length ? declared : [{ id: 'analytics' }, { id: 'personalisation' }]
  // Always a purpose, declared or not: no service may take its name and close it.
  ids.add(NECESSARY)
  return {
    purposes: [
      { id: NECESSARY, ...listed.find(isNecessary), required: true },
      ...listed.filter((it) => !isNecessary(it))
    ].map((purpose) => ({ ...purpose, required: purpose.required === true, services: usable(purpose.services) })),
    // It must come back from the record as it went in: a whole number that digits carry exactly.
    revision: Number.isSafeInteger(revision) ? Math.max(0, revision!) : 0,
    lifetime: { accepted: months(accepted ?? lifetime), refused: months(refused ?? accepted ?? lifetime) },
    // Closed on doubt: a regime that is not known word for word is opt-in.
    regime: regime === 'opt-out' ? regime : 'opt-in'
  }
}
