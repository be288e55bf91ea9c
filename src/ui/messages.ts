// Every text of the interface that a language file must give. Values may hold placeholders in braces: `{site}`.

/** The texts of one purpose of the default policy. */
export interface PurposeMessages {
  readonly title: string
  /** A few words for the banner. */
  readonly summary: string
  /** Two or three sentences for the panel. */
  readonly text: string
}

export interface Messages {
  /** BCP 47 tag of these texts, and the direction they are written in. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly banner: {
    readonly title: string
    readonly titleExpired: string
    readonly titleChanged: string
    /** `{site}` */
    readonly intro: string
    /** `{site}`, `{n}`: two providers or more. */
    readonly introProviders: string
    /** `{site}`: one provider. */
    readonly introProvider: string
    readonly note: string
    readonly policy: string
    readonly refuse: string
    readonly accept: string
    readonly choose: string
  }
  readonly panel: {
    readonly title: string
    readonly lead: string
    readonly always: string
    readonly refuse: string
    readonly accept: string
    readonly save: string
    readonly close: string
    /** `{n}` */
    readonly services: { readonly one: string; readonly other: string }
    /** `{n}`: months. */
    readonly kept: { readonly one: string; readonly other: string }
    readonly anytime: string
    readonly providerPolicy: string
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
    /** `{purpose}` */
    readonly withdrawn: string
    readonly late: string
    readonly storage: string
    readonly signal: string
  }
}
