import { M as Messages } from './messages.js'
import { G as Gate, T as Tools } from './acts.js'

interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

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
  /**
   * Whether a page without any `data-aval-open` control is given one, in a corner: the law wants a way back on every page.
   * `false` is for a site that has another, and calls `open()`.
   * @default true
   */
  readonly reopen?: boolean
  /** Texts of the site's own, over those of the language file. An empty text is left out. */
  readonly messages?: OwnMessages
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
/** Other markup for one surface, or both. What it leaves out is ours. */
interface Skin {
  readonly banner?: (context: SurfaceContext) => BannerView
  /** @param isUnkept whether the browser has refused to keep a choice */
  readonly panel?: (context: SurfaceContext, host: Host, isUnkept: () => boolean) => SurfaceView
}
interface SurfaceContext {
  readonly gate: Gate
  readonly notice: Notice
  /** Those of the present language: read them at every drawing, for the page may change its language. */
  messages: Messages
}

interface MountOptions extends Pick<Tools, 'emit' | 'fault'> {
  readonly notice: Notice
  readonly messages: Messages
  /** Loads the texts of another language, once the page speaks it. Left out, the language stays. */
  readonly speak?: ((lang: string) => Promise<Messages>) | undefined
  /** Other markup for the surfaces: see `aval/skin`. */
  readonly skin?: Skin | undefined
}
/** Shows what `$surface` asks for, now and later. @returns a function that takes everything off the page */
type Mount = (gate: Gate, options: MountOptions) => () => void

export type { Mount as M, Notice as N, OwnMessages as O, Skin as S, MountOptions as a }
