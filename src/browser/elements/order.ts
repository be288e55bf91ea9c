// Who waits for whom: the scripts of a page run in the order in which they are released, as if it had been written with them.

/** Settles when every external that others wait for has loaded or failed; there is none at first. */
let line: Promise<unknown> | undefined

/** Puts an external script in the line. It is `over` when it has loaded or failed: either, since one stops nobody. */
export const enter = (over: Promise<unknown>) => {
  const before = line
  // A fetch may fail before its turn: who waits behind it also waits for those before it.
  line = over.then(() => before)
}

/**
 * Runs once the externals before it are over; at once if there was none. Externals need no help: with `async = false`
 * browsers fetch them in parallel and run them in order (HTML, "list of scripts that will execute in order as soon as
 * possible"). They do nothing of the kind for inline scripts. Those run here, in the microtasks of the `load` or `error`
 * event of the external before them: browsers fire it right after the script and end its microtasks before they take the
 * next script of their list, which therefore cannot overtake.
 */
export const wait = (run: () => void) => {
  if (line) void line.then(run)
  else run()
}
