// What differs between two verdicts.
import type { Verdict } from './resolve'

/** The keys that became allowed, and those that ceased to be. */
export interface Change<Key extends string = string> {
  readonly granted: readonly Key[]
  readonly revoked: readonly Key[]
}

export const changeBetween = (before: Verdict, after: Verdict): Change => {
  const newlyTrue = (from: Verdict, to: Verdict) =>
    Object.keys(to.allowed).filter((key) => to.allowed[key] && !from.allowed[key])
  return { granted: newlyTrue(before, after), revoked: newlyTrue(after, before) }
}
