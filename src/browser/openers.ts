// Lets any element of the page open the question: `<button data-aval-open>`, also one that is inserted later.
import type { Effect } from '../core/gate'

/* @__NO_SIDE_EFFECTS__ */
export const openers = (): Effect => (gate) => {
  document.addEventListener('click', (event) => {
    for (const target of event.composedPath()) {
      const surface = (target as HTMLElement).dataset?.['avalOpen']
      if (surface === undefined) continue
      event.preventDefault()
      gate.open(surface === 'banner' ? surface : 'panel')
      return
    }
  })
}
