// The one place of the INP rule: what an act of the visitor sets off runs after the page has painted its answer, one task
// a turn, so that the next click never waits for more than one of them. Importing this file does nothing.
import type { Ports } from '../core/ports'

/** In milliseconds: a page that is slow to paint, or never does, holds nothing back for longer. */
const LONGEST_WAIT = 100

const queue: (() => void)[] = []
let isPainting = false
let isInTask = false
let channel: MessageChannel | undefined

const hasPage = () => typeof document !== 'undefined'

const turn = () => {
  // A newer act is being painted; its own `go` comes back here.
  const task = isPainting ? undefined : queue.shift()
  if (!task) return
  isInTask = true
  try {
    // What it throws is an error of this turn, which the site's monitoring sees; the others still have theirs.
    task()
  } finally {
    isInTask = false
    nextTurn()
  }
}

const nextTurn = () => {
  // Messages rather than timers: HTML holds a nested timer for 4 ms, and browsers hold those of a hidden tab for 1 s. In
  // Node it is the other way round: an open channel would keep the process alive.
  if (!hasPage()) return void setTimeout(turn)
  if (!channel) {
    channel = new MessageChannel()
    channel.port1.onmessage = turn
  }
  channel.port2.postMessage(0)
}

const go = () => {
  isPainting = false
  nextTurn()
}

export const later: Ports['later'] = (task) => {
  queue.push(task)
  // A task is no act of the visitor: what it adds needs no paint of its own.
  if (isPainting || isInTask) return
  // No frame comes to a hidden tab, nor before the first style sheets have: then there is nothing to wait for.
  if (!hasPage() || document.hidden || document.readyState === 'loading') return nextTurn()
  isPainting = true
  const timer = setTimeout(go, LONGEST_WAIT)
  // A frame's callbacks run before it is painted; the turn that follows comes after.
  requestAnimationFrame(() => {
    clearTimeout(timer)
    go()
  })
}
