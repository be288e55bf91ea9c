// Development only: says when a page asks about a key that its policy does not have. It stays closed; the sentence names
// the key that was probably meant.
import type { Effect } from '../core/gate'
import { reportIssues } from './report'

/** How many letters have to change to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from(other, (_, index) => index + 1)
  Array.from(one).forEach((letter, index) => {
    let corner = index
    let left = index + 1
    row = row.map((above, at) => {
      const next = Math.min(above + 1, left + 1, corner + (letter === other[at] ? 0 : 1))
      corner = above
      return (left = next)
    })
  })
  return row.at(-1) ?? one.length
}

/** The known key that is most like a key, if any is like it at all. */
export const nearestKey = (key: string, known: readonly string[]): string | undefined =>
  known
    .map((id) => ({ id, far: distance(key.toLowerCase(), id.toLowerCase()) }))
    .filter(({ id, far }) => far <= Math.max(2, id.length / 3))
    .sort((one, other) => one.far - other.far)[0]?.id

/** Listens to what is asked of the gate: by `allows`, by `when`, and by every gated element. */
/* @__NO_SIDE_EFFECTS__ */
export const unknownKeys = (): Effect => (gate) => {
  if (!__DEV__) return
  const known = Object.keys(gate.$verdict.get().allowed)
  const check = (key: string) => {
    if (known.includes(key)) return
    const near = nearestKey(key, known)
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
