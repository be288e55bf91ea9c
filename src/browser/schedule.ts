// The one place of the INP rule: what an act of the visitor sets off runs after the page has painted its answer, one
// task a turn, so that the next click never waits for more than one of them. Importing this file does nothing.
import type { Ports } from '../core/ports'

const queue: (() => void)[] = []
let isBusy = false
let channel: MessageChannel | undefined

// Messages rather than timers: HTML holds a nested timer for 4 ms, and browsers hold those of a hidden tab for 1 s.
const next = () => {
  channel ??= new MessageChannel()
  channel.port1.onmessage = turn
  channel.port2.postMessage(0)
}

const turn = () => {
  const task = queue.shift()
  isBusy = !!task
  if (!task) return
  // Before the task: what it throws is an error of this turn, which the site's monitoring sees, and stops nobody.
  next()
  task()
}

export const later: Ports['later'] = (task) => {
  queue.push(task)
  if (isBusy) return
  isBusy = true
  // No frame comes to a hidden tab, nor before the first style sheets have: then there is nothing to wait for.
  if (document.hidden || document.readyState === 'loading') return next()
  // A page that is slow to paint, or never does, holds nothing back for longer than this (milliseconds).
  const timer = setTimeout(next, 100)
  // A frame's callbacks run before it is painted; the turn that follows comes after.
  requestAnimationFrame(() => {
    clearTimeout(timer)
    next()
  })
}
