// Every text of the interface that a language file must give. Values may hold placeholders in braces: `{site}`.
import type { Tracker } from '../core/policy'

/** The texts of one purpose of the default policy. */
export interface PurposeMessages {
  readonly title: string
  /** A few words for the banner. */
  readonly summary: string
  /** Two or three sentences for the panel. */
  readonly text: string
}

/** One text a plural form of the language (CLDR names), each with `{n}`; `other` serves where a form is missing. */
export type Plural = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

export interface Messages {
  /** BCP 47 tag of these texts, and the direction they are written in. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Between a name and what it is, spaces included: `': '`. */
  readonly colon: string
  /** On the way back to a choice, where a page has none of its own. */
  readonly reopen: string
  readonly banner: {
    readonly title: string
    readonly titleExpired: string
    readonly titleChanged: string
    /** `{site}` */
    readonly intro: string
    /** `{site}`, and `{n}` providers. */
    readonly introProviders: Plural
    /** `{purpose}`: what has come since the last answer, purposes and services by name. */
    readonly news: string
    readonly note: string
    readonly policy: string
    readonly refuse: string
    readonly accept: string
    /** The two answers to what has come since the last one, and to nothing else. */
    readonly refuseNew: string
    readonly acceptNew: string
    readonly choose: string
  }
  readonly panel: {
    readonly title: string
    readonly lead: string
    /** Before the pair that answers everything at once, where the site asks for one. */
    readonly all: string
    /** Beside what is strictly necessary, in the place of a choice. */
    readonly always: string
    readonly refuse: string
    readonly accept: string
    /** Beside a service that measures the audience without consent, and the two answers to it. */
    readonly exempt: string
    readonly object: string
    readonly keep: string
    readonly save: string
    readonly close: string
    readonly services: Plural
    readonly trackers: Plural
    /** `{provider}` */
    readonly providerPolicy: string
    /** `{duration}`: the same for a yes and a no. */
    readonly kept: string
    /** `{accepted}` and `{refused}`, where they differ. */
    readonly keptApart: string
    readonly anytime: string
    /** `{control}`: the label of the page's own `data-aval-open` control, where it has one. */
    readonly anytimeWith: string
  }
  readonly purposes: {
    readonly necessary: Pick<PurposeMessages, 'title' | 'text'>
    readonly analytics: PurposeMessages
    readonly personalisation: PurposeMessages
  }
  readonly status: {
    readonly refused: string
    readonly accepted: string
    readonly saved: string
    /** `{purpose}`: one name, or several. */
    readonly withdrawn: string
    readonly late: string
    readonly storage: string
    readonly signal: string
  }
}

/** The texts of what stands in the page itself: the placeholder of a gated element, and the list of trackers. */
export interface PageMessages {
  /** BCP 47 tag of these texts. */
  readonly lang: string
  readonly placeholder: {
    /** `{service}` */
    readonly text: string
    /** What shows this one element, once. */
    readonly video: string
    readonly map: string
    readonly content: string
    /** `{service}`: shows all of its elements, from now on. */
    readonly always: string
    /** `{service}`: a link to where the content comes from. */
    readonly outside: string
    /** Said when the content has come. */
    readonly shown: string
  }
  readonly trackers: {
    readonly title: string
    /** `{date}` of the choice. */
    readonly chosen: string
    /** `{date}`: the end of the choice. */
    readonly until: string
    /** `{id}` of the record. */
    readonly reference: string
    /** Where there is no choice yet. */
    readonly none: string
    /** Where the browser has refused for the visitor. */
    readonly signal: string
    readonly accepted: string
    readonly refused: string
    /** Of a purpose or service that has no answer yet. */
    readonly open: string
    readonly modify: string
    /** `{purpose}` */
    readonly caption: string
    /** Under a purpose that declares no tracker. */
    readonly empty: string
    /** Heads of columns. */
    readonly name: string
    readonly setBy: string
    readonly purpose: string
    readonly lifetime: string
    readonly kind: string
    /** How long a tracker without a stated lifetime stays. */
    readonly session: string
    /** `{date}` of the list. */
    readonly updated: string
    readonly kinds: { readonly [kind in NonNullable<Tracker['kind']>]: string }
  }
}

/** A language file of the script tag: texts, and those of the other varieties that share it (`pt.js`, `zh.js`). */
export type WithVarieties<Texts> = Texts & { readonly varieties?: readonly Texts[] }
