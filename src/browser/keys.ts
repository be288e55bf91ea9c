// Development only: says when a page asks about a key that its policy does not have. It stays closed; the sentence names
// the key that was probably meant.
import type { Effect } from '../core/gate'
import { nearestOf } from '../core/nearest'
import { reportIssues } from './report'

/** Listens to what is asked of the gate: by `allows`, by `when`, and by every gated element. */
/* @__NO_SIDE_EFFECTS__ */
export const unknownKeys = (): Effect => (gate) => {
  if (!__DEV__) return
  const known = Object.keys(gate.$verdict.get().allowed)
  const check = (key: string) => {
    if (known.includes(key)) return
    const near = nearestOf(key, known)
    reportIssues([
      {
        code: 'unknown-key',
        message: `The key "${key}" is no purpose or service of the policy, so it stays closed. ${
          near ? `Did you mean "${near}"?` : `It has: ${known.join(', ')}.`
        }`
      }
    ])
  }
  const { allows, when } = gate
  Object.assign(gate, {
    allows: (key: string) => {
      check(key)
      return allows(key)
    },
    when: (key: string, run: () => void) => {
      check(key)
      return when(key, run)
    }
  })
}
