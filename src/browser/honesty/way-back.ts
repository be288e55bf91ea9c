// Withdrawing is as easy as giving (GDPR art. 7(3)): on every page, something leads back to the question.
import type { Gate } from '../../core/gate'
import { isExempt } from '../../core/policy'
import { reportIssues } from '../report'
import { deepAll } from './tree'

/** Time for a framework to put a control in place, or for ours to come where there is none: milliseconds. */
const PATIENCE = 8000

/** @param isAlone whether the site wants no control of ours */
export const watchWayBack = (gate: Gate, isAlone: boolean): void => {
  const isAsked = gate.policy.purposes.some(({ required, services }) => !required || services.some(isExempt))
  // The page around a frame has it.
  if (!isAsked || self !== top) return
  let timer: ReturnType<typeof setTimeout>
  let isTold = false
  const look = () => {
    // Ours makes room for a question that is there: then it is the way.
    if (deepAll('[data-aval-open],[part~=reopen]').length || (!isAlone && gate.$surface.get())) return
    isTold = true
    reportIssues([
      {
        code: 'way-back',
        message:
          'Nothing on the page leads back to the question: put data-aval-open on a button or a link, in the footer of every page.'
      }
    ])
  }
  const plan = () => {
    clearTimeout(timer)
    if (!isTold) timer = setTimeout(look, PATIENCE)
  }
  if (document.readyState === 'complete') plan()
  else addEventListener('load', plan, { once: true })
  gate.on('hide', plan)
  // The routes of an app: where the browser does not tell of them, only the way back through them is heard of.
  addEventListener('popstate', plan)
  ;(self as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', plan)
}
