// The whole contract of the UI: given a gate, it keeps the page's surfaces in step with `$surface` and `$verdict`. The
// panel is a file of its own, for most visitors answer in the banner.
import type { Surface } from '../core/events'
import type { Gate, Tools } from '../core/gate'
import actionCss from './action.css'
import { createBanner } from './banner'
import { focused, giveFocus, watchFocus } from './focus'
import { createHost, speakIn, whenClear } from './host'
import type { Messages } from './messages'
import type { Notice } from './notice'
import sharedCss from './shared.css'
import { createStatus } from './status'
import statusCss from './status.css'
import { followLanguage } from './spoken'
import type { Skin, SurfaceContext, SurfaceView } from './surface'
import { decisionText, withOwn } from './text'

export interface MountOptions extends Pick<Tools, 'emit' | 'fault'> {
  readonly notice: Notice
  readonly messages: Messages
  /** Loads the texts of another language, once the page speaks it. Left out, the language stays. */
  readonly speak?: ((lang: string) => Promise<Messages>) | undefined
  /** Other markup for the surfaces: see `aval/skin`. */
  readonly skin?: Skin | undefined
}

/** Shows what `$surface` asks for, now and later. @returns a function that takes everything off the page */
export type Mount = (gate: Gate, options: MountOptions) => () => void

/** What comes once it is wanted. A loader may be called again after it has failed. */
export interface LateFiles {
  readonly panel: () => Promise<typeof import('./panel')>
}

type MountWith = (gate: Gate, options: MountOptions & LateFiles) => () => void

/** Read by everybody, written by whoever acts; and here, where what was asked for cannot be shown. */
type WritableSurface = Gate['$surface'] & { set(surface: Surface | null): void }

/** After this long since the document was ready, a banner is news to a visitor who has begun to read: milliseconds. */
const LATE = 1000

const isLate = (): boolean => {
  const [page] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming | undefined)[]
  const readyAt = page?.domContentLoadedEventEnd
  return !!readyAt && performance.now() - readyAt > LATE
}

const start: MountWith = (gate, { emit, fault, notice, panel, speak, skin, ...options }) => {
  const context: SurfaceContext = { gate, notice, fault, messages: withOwn(options.messages, notice.messages) }
  const host = createHost(context.messages, sharedCss, actionCss, statusCss)
  const say = createStatus(host)
  let isUnkept = false
  const banner = (skin?.banner ?? createBanner)(context, createBanner)
  const surfaces: { [surface in Surface]?: SurfaceView } = { banner }
  const focus = watchFocus(banner)
  for (const control of document.querySelectorAll('[data-aval-open]:not([data-aval-open=banner])'))
    control.setAttribute('aria-haspopup', 'dialog')
  let shown: Surface | null = null
  /** What is shown, or will be once the page is clear. */
  let aim: Surface | null = null
  let wishes = 0
  let opener: HTMLElement | null = null
  let stopWaiting = () => {}

  const show = (surface: Surface) => {
    shown = surface
    surfaces[surface]!.show()
    emit('show', { surface })
  }

  let arrival: Promise<void> | undefined
  const bring = () =>
    (arrival ??= panel()
      .then(({ createPanel }) => {
        surfaces.panel = (skin?.panel ?? createPanel)(context, host, () => isUnkept, createPanel)
      })
      .catch((error) => {
        arrival = undefined
        throw error
      }))

  /** @param had what had focus when the surface was asked for */
  const follow = (surface: Surface | null, had = focused()) => {
    const wish = ++wishes
    if (surface && !surfaces[surface]) {
      // What is shown stays until the panel has come, unless something else is wanted by then.
      bring().then(
        () => wish === wishes && follow(surface, had),
        (error) => {
          if (wish !== wishes) return
          ;(gate.$surface as WritableSurface).set(aim)
          fault('ui', error)
        }
      )
      return
    }
    stopWaiting()
    aim = surface
    if (surface === shown) return
    const left = shown
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
      surfaces[left]!.hide()
      if (!surface) goBack()
      emit('hide', { surface: left })
    }
    if (surface === 'panel') show(surface)
    else if (surface)
      stopWaiting = whenClear(() => {
        show(surface)
        if (left) goBack()
        else if (isLate()) say(context.messages.status.late)
      })
  }

  // It comes while the visitor makes for the button that opens it, so that the click rarely waits.
  const onIntent = ({ target }: Event) => {
    if (target === banner.opener()) bring().catch(() => {})
  }
  for (const type of ['pointerover', 'focusin']) banner.element.addEventListener(type, onIntent)

  const draw = () => shown && surfaces[shown]!.draw()
  const stops = [
    gate.$surface.subscribe((surface) => follow(surface)),
    gate.$verdict.listen(draw),
    followLanguage((lang) => {
      speak?.(lang).then(
        (messages) => {
          // Another one since, perhaps.
          if (lang !== document.documentElement.lang) return
          context.messages = withOwn(messages, notice.messages)
          for (const element of [host.element, banner.element]) speakIn(element, messages)
          draw()
        },
        // The language it has is better than none.
        (error) => fault('ui', error)
      )
    }),
    // The fault comes with the decision, before its news.
    gate.on('error', ({ code }) => {
      isUnkept ||= code === 'storage'
    }),
    gate.on('change', ({ reason, verdict, ...change }) => {
      if (reason !== 'choice' && reason !== 'withdrawal') return
      say(decisionText(gate.policy, verdict, change, context.messages))
      if (isUnkept) say(context.messages.status.storage)
    }),
    focus.stop
  ]
  return () => {
    for (const stop of stops) stop()
    follow(null)
    host.element.remove()
  }
}

export const mount: MountWith = (gate, options) => {
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
