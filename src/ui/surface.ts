// What the banner and the panel have in common, and what they are made from.
import type { Gate } from '../core/gate'
import type { Host } from './host'
import type { Messages } from './messages'
import type { Notice } from './notice'

/** A surface: one object for the life of the UI, in the page or not. */
export interface SurfaceView {
  show(): void
  hide(): void
  /** Draws again what is visible, after another verdict. */
  draw(): void
}

/** The banner, beside what the rest of the UI has to know of it. */
export interface BannerView extends SurfaceView {
  /** What is in the page while the banner is shown. */
  readonly element: HTMLElement
  /** The control that opens the panel, for focus to come back to. */
  readonly opener: () => HTMLElement | null
}

/** Other markup for one surface, or both. What it leaves out is ours. */
export interface Skin {
  readonly banner?: (context: SurfaceContext) => BannerView
  /** @param isUnkept whether the browser has refused to keep a choice */
  readonly panel?: (context: SurfaceContext, host: Host, isUnkept: () => boolean) => SurfaceView
}

export interface SurfaceContext {
  readonly gate: Gate
  readonly notice: Notice
  /** Those of the present language: read them at every drawing, for the page may change its language. */
  messages: Messages
}
