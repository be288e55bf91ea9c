// What happens elsewhere and counts here: a choice in another tab or on the server, the return to a page the browser
// had kept, the end of an answer while the page is open. All of it ends in one question: does the record still say
// what we stand on?
import { cookieTexts } from './cookie'
import type { Effect } from '../core/gate'

/** Where tabs tell one another that the record was written. */
export const CHANNEL = 'aval'

/** Follows what others do to the record. */
/* @__NO_SIDE_EFFECTS__ */
export const elsewhere =
  (cookie?: string): Effect =>
  (gate, tools) => {
    const facts = () => cookieTexts(cookie) + tools.look().standing
    let known = facts()
    const check = () => {
      if (known !== (known = facts())) gate.refresh()
    }
    // Two cookies under the name, or one that says there is something left to erase: see scribe.ts.
    if (/,|&_sw/.test(known)) gate.refresh()
    addEventListener('pageshow', check)
    // A timer set for the last second of an answer would sleep with the machine, and end after 24 days.
    setInterval(check, 6e4)
    new BroadcastChannel(CHANNEL).onmessage = check
  }
