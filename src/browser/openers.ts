// Ways back to the question. Any element of the page can be one: `<button data-aval-open>`, also one that is inserted
// later. The law wants one on every page (GDPR art. 7(3): as easy to withdraw as to give), so a page without any is
// given one, by a file that only such a page loads.
import type { Surface } from '../core/events'
import type { Effect } from '../core/gate'

/** How often to look for one, milliseconds: time for a framework to put it in place, or to take it away later. */
const GLANCE = 3e3

/** @param bring places a way back in a page that has none */
/* @__NO_SIDE_EFFECTS__ */
export const openers =
  (bring?: () => Promise<unknown>): Effect =>
  (gate, tools) => {
    document.addEventListener('click', (event) => {
      for (const target of event.composedPath() as HTMLElement[]) {
        const surface = target.dataset?.['avalOpen']
        if (surface != null) {
          event.preventDefault()
          return gate.open(surface as Surface)
        }
      }
    })
    let coming: unknown
    if (bring)
      setInterval(() => {
        // The attribute stands on our own tag where the site wants none: its configuration is not known here.
        if (!document.querySelector('[data-aval-reopen=false],[data-aval-open]'))
          coming ??= bring().catch((error) => tools.fault('ui', error))
      }, GLANCE)
  }
