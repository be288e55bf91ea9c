// The gate's events as DOM events, for pages that listen to `document`: `aval:ready`, `aval:change`, `aval:show`,
// `aval:hide`, `aval:error`, each with the gate's own detail.
import type { GateEvents } from '../core/events'
import type { Effect } from '../core/gate'

/* @__NO_SIDE_EFFECTS__ */
export const documentEvents = (): Effect => (gate) => {
  for (const type of ['ready', 'change', 'show', 'hide', 'error'] satisfies (keyof GateEvents)[])
    gate.on(type, (detail) => {
      const dispatch = () => document.dispatchEvent(new CustomEvent('aval:' + type, { detail }))
      // A listener written anywhere in the page hears every event: none is sent before the page has been read.
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', dispatch)
      else dispatch()
    })
}
