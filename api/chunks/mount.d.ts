import { M as Messages } from './messages.js'
import { G as Gate, T as Tools } from './acts.js'
import { N as Notice } from './notice.js'

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

export type { Mount as M, Skin as S, MountOptions as a }
