// The whole contract of the UI: given a gate, it keeps the page's surfaces in step with `$surface` and `$verdict`.
import type { Surface } from '../core/events'
import type { Gate, Tools } from '../core/gate'
import actionCss from './action.css'
import { createBanner } from './banner'
import { focused, giveFocus, watchFocus } from './focus'
import { createHost, whenClear } from './host'
import type { Messages } from './messages'
import type { Notice } from './notice'
import { createPanel } from './panel'
import panelCss from './panel.css'
import purposeCss from './purpose.css'
import sharedCss from './shared.css'
import { createStatus } from './status'
import { decisionText, overlay } from './text'

export interface MountOptions extends Pick<Tools, 'emit'> {
  readonly notice: Notice
  readonly messages: Messages
}

/** Shows what `$surface` asks for, now and later. @returns a function that takes everything off the page */
export type Mount = (gate: Gate, options: MountOptions) => () => void

/** After this long since the document was ready, a banner is news to a visitor who has begun to read: milliseconds. */
const LATE = 1000

const isLate = (): boolean => {
  const [page] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming | undefined)[]
  const readyAt = page?.domContentLoadedEventEnd
  return !!readyAt && performance.now() - readyAt > LATE
}

const start: Mount = (gate, { emit, notice, ...options }) => {
  const messages = overlay(options.messages, notice.messages)
  const context = { gate, notice, messages }
  const host = createHost(messages, sharedCss, actionCss, panelCss, purposeCss)
  const say = createStatus(host)
  let isUnkept = false
  const banner = createBanner(context)
  const surfaces = { banner, panel: createPanel(context, host, () => isUnkept) }
  const focus = watchFocus(banner.element)
  for (const control of document.querySelectorAll('[data-aval-open]:not([data-aval-open=banner])'))
    control.setAttribute('aria-haspopup', 'dialog')
  let shown: Surface | null = null
  let opener: HTMLElement | null = null
  let stopWaiting = () => {}

  const show = (surface: Surface) => {
    shown = surface
    surfaces[surface].show()
    emit('show', { surface })
  }

  const follow = (surface: Surface | null) => {
    stopWaiting()
    if (surface === shown) return
    const left = shown
    const had = focused()
    const wasInside = banner.element.contains(document.activeElement)
    // Some browsers give no focus to a button that is clicked: then the banner's own was the opener.
    if (surface === 'panel') opener = left && had === document.body ? banner.opener() : had
    // Back to where they came from; a choice made in the banner leads back to the page. Nowhere known: left alone,
    // and the browser goes on from the start of the page, where the banner was.
    const goBack = () => {
      if (left === 'panel') giveFocus(opener?.isConnected ? opener : focus.last())
      else if (wasInside) giveFocus(focus.last())
    }
    if (left) {
      shown = null
      surfaces[left].hide()
      if (!surface) goBack()
      emit('hide', { surface: left })
    }
    if (surface === 'panel') show(surface)
    else if (surface)
      stopWaiting = whenClear(() => {
        show(surface)
        if (left) goBack()
        else if (isLate()) say(messages.status.late)
      })
  }

  const stops = [
    gate.$surface.subscribe(follow),
    gate.$verdict.listen(() => shown && surfaces[shown].draw()),
    // The fault comes with the decision, before its news.
    gate.on('error', ({ code }) => {
      isUnkept ||= code === 'storage'
    }),
    gate.on('change', ({ reason, verdict, revoked }) => {
      if (reason !== 'choice' && reason !== 'withdrawal') return
      say(decisionText(gate.policy, verdict, revoked, messages))
      if (isUnkept) say(messages.status.storage)
    }),
    focus.stop
  ]
  return () => {
    for (const stop of stops) stop()
    follow(null)
    host.element.remove()
  }
}

export const mount: Mount = (gate, options) => {
  if ((gate.protocol as number) !== 1)
    throw new Error(`aval: protocol 1, gate ${gate.protocol}. Load both from one version.`)
  if (document.body) return start(gate, options)
  let stop = () => {}
  const onBody = () => (stop = start(gate, options))
  addEventListener('DOMContentLoaded', onBody, { once: true })
  return () => {
    removeEventListener('DOMContentLoaded', onBody)
    stop()
  }
}
