import { T as Tools, G as Gate } from './acts.js'
import { M as Messages } from './messages.js'

/** Some of the texts of `T`, at any depth. */
type Part<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : Part<T[K]>
}
/** The texts of a site's own, in the one language it speaks; or by language tag: `{ fr: { … }, en: { … } }`. */
type OwnMessages =
  | Part<Messages>
  | {
      readonly [language: string]: Part<Messages>
    }
interface Notice {
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
  /** Texts of the site's own, over those of the language file. An empty text is left out. */
  readonly messages?: OwnMessages
}

interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

/** A surface: one object for the life of the UI, in the page or not. */
interface SurfaceView {
  show(): void
  hide(): void
  /** Draws again what is visible, after another verdict. */
  draw(): void
}
/** The banner, beside what the rest of the UI has to know of it. */
interface BannerView extends SurfaceView {
  /** What is in the page while the banner is shown. */
  readonly element: HTMLElement
  /** The control that opens the panel, for focus to come back to. */
  readonly opener: () => HTMLElement | null
}
type MakeBanner = (context: SurfaceContext) => BannerView
/** @param isUnkept whether the browser has refused to keep a choice */
type MakePanel = (context: SurfaceContext, host: Host, isUnkept: () => boolean) => SurfaceView
/**
 * Other markup for one surface, or both, as `createSkin` of `aval/skin` makes it. What it leaves out is ours; it is also
 * given ours, for the day its own cannot be shown.
 */
interface Skin {
  readonly banner?: (context: SurfaceContext, ours: MakeBanner) => BannerView
  readonly panel?: (context: SurfaceContext, host: Host, isUnkept: () => boolean, ours: MakePanel) => SurfaceView
}
interface SurfaceContext extends Pick<Tools, 'fault'> {
  readonly gate: Gate
  readonly notice: Notice
  /** Those of the present language: read them at every drawing, for the page may change its language. */
  messages: Messages
}

export type { Notice as N, OwnMessages as O, Skin as S }
