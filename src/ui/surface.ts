// What the banner and the panel have in common, and what they are made from.
import type { Gate, Tools } from '../core/gate'
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

export type MakeBanner = (context: SurfaceContext) => BannerView

/** @param isUnkept whether the browser has refused to keep a choice */
export type MakePanel = (context: SurfaceContext, host: Host, isUnkept: () => boolean) => SurfaceView

/**
 * Other markup for one surface, or both, as `createSkin` of `aval/skin` makes it. What it leaves out is ours; it is also
 * given ours, for the day its own cannot be shown.
 */
export interface Skin {
  readonly banner?: (context: SurfaceContext, ours: MakeBanner) => BannerView
  readonly panel?: (context: SurfaceContext, host: Host, isUnkept: () => boolean, ours: MakePanel) => SurfaceView
}

export interface SurfaceContext extends Pick<Tools, 'fault'> {
  readonly gate: Gate
  readonly notice: Notice
  /** Those of the present language: read them at every drawing, for the page may change its language. */
  messages: Messages
}
