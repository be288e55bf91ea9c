import { M as Messages } from './messages.js'
import { N as Notice } from './notice.js'
import { S as Skin } from './surface.js'
import { G as Gate, T as Tools } from './acts.js'

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

export type { Mount as M, MountOptions as a }
