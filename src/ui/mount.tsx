// The whole contract of the UI: given a gate, it keeps the page's surfaces in step with `$surface` and `$verdict`.
import type { Gate, Tools } from '../core/gate'
import type { Messages } from './messages'
import type { Notice } from './notice'

export interface MountOptions extends Pick<Tools, 'emit'> {
  readonly notice: Notice
  readonly messages: Messages
}

/** Shows what `$surface` asks for, now and later. @returns a function that takes everything off the page */
export type Mount = (gate: Gate, options: MountOptions) => () => void
export const mount: Mount = () => () => {}
