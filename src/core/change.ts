// What differs between two verdicts.
import type { Verdict } from './resolve'

/** The keys that became allowed, and those that ceased to be. */
export interface Change<Key extends string = string> {
  readonly granted: readonly Key[]
  readonly revoked: readonly Key[]
}

export const changeBetween = ({ allowed: before }: Verdict, { allowed: after }: Verdict): Change => ({
  granted: Object.keys(after).filter((key) => after[key] && !before[key]),
  revoked: Object.keys(before).filter((key) => before[key] && !after[key])
})
