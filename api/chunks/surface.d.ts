import { T as Tools, G as Gate } from './acts.js'
import { M as Messages } from './messages.js'
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

export type { Skin as S }
