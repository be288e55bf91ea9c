// What may be asked: purposes, the services under them, and how long an answer holds. A policy is data; whatever a
// site hands over, `definePolicy` returns one that is complete, and that never grants more than was meant.
/** `opt-in`: nothing optional before a yes (the default, and the law in France). `opt-out`: allowed until a no. */
export type Regime = 'opt-in' | 'opt-out'

/** A text in one language, or one text a language: `{ fr: '…', en: '…' }`. */
export type Text = string | { readonly [language: string]: string }

/** Something a service reads or writes on the visitor's device. */
export interface Tracker {
  /**
   * Its name: a cookie name, a storage key, the name of a database or a cache, the address of a service worker's script.
   * `*` stands for any characters: `_pk_id*`, `ph_*_posthog`. What is not named here is never erased.
   */
  readonly name: string
  /** @default 'cookie' */
  readonly kind?:
    'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache' | 'service-worker' | 'pixel' | 'fingerprint'
  /** What it is for, in one sentence. */
  readonly purpose?: Text
  /** How long it stays: a number of months, or words where months do not fit (`'30 minutes'`). */
  readonly lifetime?: number | Text
}

/**
 * Why a service needs no consent (CNIL 2020-091, art. 5): it keeps the visitor's `choice`; `authentication`; the `cart`
 * and its payment; the `interface` a visitor has set (language, presentation); load `balancing`; the free `quota` of a
 * paid site; or measures the `audience` and nothing else, for the site alone, in anonymous statistics.
 */
export type Exemption = 'choice' | 'authentication' | 'cart' | 'interface' | 'balancing' | 'quota' | 'audience'

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
  /**
   * Why it may work without consent. Required of every service under a purpose that is always on. `audience` is a state
   * of its own, under any purpose: on without an answer, listed as such, off once the visitor objects, and untouched by
   * `acceptAll` and `refuseAll` (CNIL 2020-091, art. 5 §50-52).
   */
  readonly exemption?: Exemption
  /** What makes the exemption true, in one sentence. */
  readonly reason?: Text
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
  /** Gives each of its services a pair of answers of its own in the panel, under that of the purpose. @default false */
  readonly byService?: boolean
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

/** Whether a service measures the audience without consent, until the visitor objects. */
export const isExempt = (service: Service): boolean => service.exemption === 'audience'

/** A purpose of a complete policy. */
export interface DefinedPurpose extends Purpose {
  readonly required: boolean
  readonly services: readonly Service[]
}

/** A policy with nothing left to guess. `necessary` is always its first purpose. */
export interface Policy {
  readonly purposes: readonly DefinedPurpose[]
  readonly revision: number
  readonly lifetime: PolicyInput['lifetime']
  readonly regime: PolicyInput['regime']
}

/** What an attribute says is text. */
interface Raw extends Omit<PolicyInput, 'purposes'> {
  readonly purposes?: string | readonly Purpose[]
}

const isNecessary = (purpose: Purpose) => purpose.id === 'necessary'

const complete = ({ purposes = 'analytics personalisation', revision, lifetime, regime }: Raw): Policy => {
  const list: readonly Purpose[] =
    typeof purposes === 'string' ? purposes.match(/\S+/g)!.map((id) => ({ id })) : purposes
  return {
    lifetime,
    regime,
    revision: +revision! || 0,
    purposes: [list.find(isNecessary) ?? { id: 'necessary' }, ...list.filter((purpose) => !isNecessary(purpose))].map(
      (purpose: Purpose) => ({
        ...purpose,
        // What is always on is said in so many words.
        required: isNecessary(purpose) || purpose.required === true,
        // Stryker disable next-line ArrayDeclaration: what has no id is left out
        services: (purpose.services ?? []).filter((service) => service.id)
      })
    )
  }
}

/**
 * Fills in what a site left out. Total: a policy may come from an attribute or a JSON block, so it takes anything;
 * what has not the shape of a policy becomes the default policy, so that the question can still be asked.
 */
export const definePolicy = (input?: unknown): Policy => {
  try {
    return complete(input as Raw)
  } catch {
    return complete({})
  }
}
