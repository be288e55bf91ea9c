// What the banner and the panel have in common, and what they are made from.
import type { Gate } from '../core/gate'
import type { Messages } from './messages'
import type { Notice } from './notice'

/** A surface: one object for the life of the UI, in the page or not. */
export interface SurfaceView {
  show(): void
  hide(): void
  /** Draws again what is visible, after another verdict. */
  draw(): void
}

export interface SurfaceContext {
  readonly gate: Gate
  readonly notice: Notice
  readonly messages: Messages
}
