// The gate's events as DOM events: `aval:ready`, `aval:change`, `aval:show`, `aval:hide`, `aval:erase`, `aval:error` on `document`, so
// that a page can listen without knowing of the gate. The browser itself sees to it that a listener stops no other.
import type { GateEvents } from '../core/events'
import type { Events } from '../core/ports'

const PREFIX = 'aval:'

export const documentEvents: Events = {
  emit(type, detail) {
    const dispatch = () => document.dispatchEvent(new CustomEvent(PREFIX + type, { detail }))
    // A listener written anywhere in the page hears every event: none is sent before the page has been read.
    if (document.readyState !== 'loading') dispatch()
    else document.addEventListener('DOMContentLoaded', dispatch)
  },
  on<Type extends keyof GateEvents>(type: Type, listener: (detail: GateEvents[Type]) => void) {
    const hear = (event: Event) => listener((event as CustomEvent<GateEvents[Type]>).detail)
    document.addEventListener(PREFIX + type, hear)
    return () => document.removeEventListener(PREFIX + type, hear)
  }
}
