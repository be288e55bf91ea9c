import { G as Gate, n as Tools } from './gate.js'

/** The texts of one purpose of the default policy. */
interface PurposeMessages {
  readonly title: string
  /** A few words for the banner. */
  readonly summary: string
  /** Two or three sentences for the panel. */
  readonly text: string
}
interface Messages {
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
    readonly services: {
      readonly one: string
      readonly other: string
    }
    /** `{n}`: months. */
    readonly kept: {
      readonly one: string
      readonly other: string
    }
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

type Part<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : Part<T[K]>
}
interface Notice {
  /** The address of the site's privacy or cookie policy. */
  readonly policyUrl?: string
  /** The name visitors know the site by. @default the host name, without `www.` */
  readonly site?: string
  /** Level of the banner's heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  /** Texts of the site's own, over those of the language file. */
  readonly messages?: Part<Messages>
}

interface MountOptions extends Pick<Tools, 'emit'> {
  readonly notice: Notice
  readonly messages: Messages
}
/** Shows what `$surface` asks for, now and later. @returns a function that takes everything off the page */
type Mount = (gate: Gate, options: MountOptions) => () => void
declare const mount: Mount

export { mount as m }
export type { Mount as M, Notice as N, Messages as a, MountOptions as b }
