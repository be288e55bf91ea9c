// Lets any element of the page open the question: `<button data-aval-open>`, also one that is inserted later.
import type { Surface } from '../core/events'
import type { Effect } from '../core/gate'

/* @__NO_SIDE_EFFECTS__ */
export const openers = (): Effect => (gate) => {
  document.addEventListener('click', (event) => {
    const opener = event.composedPath().find((target) => (target as HTMLElement).dataset?.['avalOpen'] != null)
    if (!opener) return
    event.preventDefault()
    gate.open((opener as HTMLElement).dataset['avalOpen'] as Surface)
  })
}
