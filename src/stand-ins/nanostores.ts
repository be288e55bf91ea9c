// Stands in for nanostores in gate.js: the part of an atom's contract that Aval and its UI use. See docs/adr/0004.

export const atom = <Value>(value: Value) => {
  const listeners = new Set<(value: Value) => void>()
  const $atom = {
    get: () => value,
    set(next: Value) {
      if (value === next) return
      value = next
      for (const listener of [...listeners])
        try {
          listener(value)
        } catch (error) {
          // Thrown in a task of its own, so that it stops nobody and the site's monitoring sees it.
          setTimeout(() => {
            throw error
          })
        }
    },
    listen(listener: (value: Value) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    subscribe(listener: (value: Value) => void) {
      listener(value)
      return $atom.listen(listener)
    }
  }
  return $atom
}
