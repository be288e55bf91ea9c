// What a withdrawal has to undo, loaded when there is one: takes off the page what can be taken off, erases the trackers
// of what is not allowed, and reloads the page if something runs on that nobody can stop.
import type { Desk } from '../core/acts'
import { restore } from './elements/restore'
import { erase, type Erasure } from './erase'

/**
 * What happens where something runs on that cannot be undone: a script, or what `when` started without a clean-up.
 * `reload`: the page is loaded again, once. `keep`: it runs until the visitor leaves the page, which the law does not
 * allow for long (CNIL 2020-092, art. 3: a withdrawal must be effective). A function is called in place of the reload.
 * @default 'reload'
 */
export type OnWithdraw = 'reload' | 'keep' | ((erasure: Erasure) => void)

export interface SweepOptions {
  /** The cookie that is never erased. */
  readonly cookie: string
  readonly onWithdraw?: OnWithdraw | undefined
  /** Nobody took anything back: the answer has ended. */
  readonly isOver?: boolean | undefined
}

/* @__NO_SIDE_EFFECTS__ */
export const sweep = async (
  { gate, emit, attempt, later, lasting, roots }: Desk,
  { cookie, onWithdraw = 'reload', isOver }: SweepOptions
): Promise<void> => {
  restore(gate, roots)
  const services = gate.policy.purposes.flatMap((purpose) => purpose.services)
  const trackersOf = (isAllowed: boolean) =>
    services.filter(({ id }) => gate.allows(id) === isAllowed).flatMap(({ trackers }) => trackers ?? [])
  // A tracker that is shared stays as long as one of its services may use it.
  const kept = trackersOf(true)
  const erasure = await erase(
    trackersOf(false).filter((it) => !kept.some(({ name, kind }) => it?.name === name && it.kind === kind)),
    cookie
  )
  const { erased, leftovers } = erasure
  if (erased[0] || leftovers[0]) emit('erase', erasure)
  // Only a decision reloads, and what it took back: nobody who reads loses their page to an answer that ends. Once
  // loaded again nothing of it runs, so it can never go round.
  if (
    isOver ||
    !lasting.some((keys) => !keys.match(/\S+/g)!.every(gate.allows)) ||
    /expired|doubt|revision/.test(gate.$verdict.get().standing)
  )
    return
  lasting.length = 0
  // After the news of the change: whoever listens has sent what there was to send.
  later(() => {
    if (onWithdraw === 'reload') {
      // Firefox would take what a frame had loaded back from the history of the tab, and ask for it again.
      for (const frame of document.querySelectorAll('iframe[data-aval]')) frame.remove()
      location.reload()
    } else if (onWithdraw !== 'keep') attempt(() => onWithdraw(erasure))
  })
}
