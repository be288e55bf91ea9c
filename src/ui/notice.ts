// How the question is put: what a site may set about the surfaces. It holds nothing that could make one answer
// easier than the other.
import type { Messages, PageMessages } from './messages'

/** Some of the texts of `T`, at any depth. */
export type Part<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Part<T[K]> }

/** The texts of a site's own, in the one language it speaks; or by language tag: `{ fr: { … }, en: { … } }`. */
export type OwnMessages = Part<Messages & PageMessages> | { readonly [language: string]: Part<Messages & PageMessages> }

export interface Notice {
  /** The address of the site's privacy or cookie policy. */
  readonly policyUrl?: string
  /** The name visitors know the site by. @default the host name, without `www.` */
  readonly site?: string
  /** Level of the banner's heading. @default 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6
  /**
   * What the banner looks like: a `card` in a corner, a `bar` from edge to edge, a `cloud` that floats, its actions beside
   * its words, a `box` in the middle. On a telephone, all but the bar are sheets at the bottom.
   * @default 'card'
   */
  readonly layout?: 'card' | 'bar' | 'cloud' | 'box'
  /**
   * Where it stands: up to one word an axis, of `top`, `bottom` and of `start`, `center`, `end`.
   * @default 'bottom end'; centred for `cloud` and `box`
   */
  readonly position?: string
  /** Holds the page until there is an answer, or Escape is pressed, which records none. @default false */
  readonly blocking?: boolean
  /** Which of the two equal answers comes first. @default 'refuse-first' */
  readonly order?: 'refuse-first' | 'accept-first'
  /** The element that the banner is put first in, as a selector. @default 'body' */
  readonly within?: string
  /** Begins the panel with a pair that sets all the others. @default false */
  readonly answerAll?: boolean
  /**
   * Whether a page without any `data-aval-open` control is given one, in a corner: the law wants a way back on every page.
   * `false` is for a site that has another, and calls `open()`.
   * @default true
   */
  readonly reopen?: boolean
  /** Texts of the site's own, over those of the language file. An empty text is left out. */
  readonly messages?: OwnMessages
}
