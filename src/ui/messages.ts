// Every text of the interface that a language file must give. Values may hold placeholders in braces: `{site}`.

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
