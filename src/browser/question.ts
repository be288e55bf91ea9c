// Brings the question to the page when a surface is wanted, never before.
import type { Effect, Gate, Tools } from '../core/gate'

/** The UI and one language, as modules. What `notice` and `messages` hold is between the site and the UI. */
export type LoadQuestion<Notice, Messages> = () => Promise<
  readonly [
    { readonly mount: (gate: Gate, handed: Pick<Tools, 'emit'> & { notice: Notice; messages: Messages }) => unknown },
    { readonly default: Messages }
  ]
>

/* @__NO_SIDE_EFFECTS__ */
export const question =
  <Notice, Messages>(load: LoadQuestion<Notice, Messages>, notice: Notice): Effect =>
  (gate, { emit, fault }) => {
    let attempt: Promise<unknown> | undefined
    gate.$surface.subscribe((surface) => {
      if (surface)
        // One attempt at a time; a failure is forgotten, so that the next call to `open` tries again. Once mounted, the
        // UI follows `$surface` by itself.
        attempt ??= load()
          .then(([{ mount }, { default: messages }]) => mount(gate, { notice, messages, emit }))
          .catch((error) => {
            attempt = undefined
            fault('ui', error)
            // Nothing is visible, and nothing was granted.
            gate.close()
          })
    })
  }
