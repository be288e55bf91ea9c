// Who waits for whom: scripts run in the order in which they are released, as if the page had been written with them.

interface Place {
  readonly waiting: (() => void)[]
  isOver: boolean
}

export interface Order {
  /** Whatever comes after this external script waits until it has loaded or failed. */
  readonly enter: (script: HTMLElement) => void
  /** Runs once the externals before it are over: at once if they are. */
  readonly wait: (run: () => void) => void
}

/**
 * The line of a page. Externals are in it side by side: with `async = false` browsers fetch them in parallel and run them
 * in order (HTML, "list of scripts that will execute in order as soon as possible"). Browsers do nothing of the kind for
 * inline scripts, so these wait here, and run inside the `load` or `error` event of the external before them: browsers
 * fire it right after the script, before they take the next one of their list, which therefore cannot overtake.
 */
/* @__NO_SIDE_EFFECTS__ */
export const createOrder = (): Order => {
  const line: Place[] = []
  return {
    enter(script) {
      const place: Place = { waiting: [], isOver: false }
      line.push(place)
      const leave = () => {
        place.isOver = true
        // A fetch may fail before its turn: who waits behind it also waits for those before it.
        while (line[0]?.isOver) for (const run of line.shift()!.waiting) run()
      }
      script.addEventListener('load', leave)
      script.addEventListener('error', leave)
    },
    wait(run) {
      const last = line[line.length - 1]
      if (last) last.waiting.push(run)
      else run()
    }
  }
}
