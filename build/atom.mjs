// Stands in for nanostores in gate.js: the part of an atom's contract that Aval and its UI use.
export const atom = (value) => {
  const listeners = new Set()
  const $atom = {
    get: () => value,
    set(next) {
      if (value === next) return
      value = next
      for (const listener of [...listeners]) listener(value)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    subscribe(listener) {
      listener(value)
      return $atom.listen(listener)
    }
  }
  return $atom
}
