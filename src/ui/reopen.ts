// The way back of a page that has none of its own: a quiet pill, its words written out, that opens the panel. It makes
// room for the question and for a control of the page, and comes back after them.
import type { Gate } from '../core/gate'
import { focused, giveFocus, isUnder } from './focus'
import { createHost, keepPlaced, speakIn } from './host'
import type { Messages } from './messages'
import type { Notice } from './notice'
import reopenCss from './reopen.css'
import sharedCss from './shared.css'
import { followLanguage } from './spoken'
import { withOwn } from './text'

export interface ReopenOptions {
  readonly notice: Pick<Notice, 'messages' | 'reopen'>
  /** Loads the texts of a language; of the one to begin with, if none is given. */
  readonly speak: (lang?: string) => Promise<Messages>
  /** The language it keeps, whatever the page does. */
  readonly lang?: string | undefined
  /** In a frame too. */
  readonly frames?: boolean | undefined
}

/** A framework may take a control out and put the next one in: milliseconds before the pill comes back. */
const MOMENT = 1000

const hasControl = () => !!document.querySelector('[data-aval-open]')

/** What an attribute says is text. */
const isNo = (setting: unknown) => String(setting) === 'false'

/** Puts the pill into the page whenever it is the only way back. */
export const placeReopener = async (
  gate: Gate,
  { notice, speak, lang: kept, frames = false }: ReopenOptions
): Promise<void> => {
  // The page around a frame has a way back of its own.
  if (isNo(notice.reopen) || (self !== top && isNo(frames))) return
  const first = await speak()
  const { element, root } = createHost(first, sharedCss, reopenCss)
  // In the top layer, above whatever the page has in its corner; neither Escape nor a click elsewhere closes it.
  element.setAttribute('popover', 'manual')
  const button = root.appendChild(document.createElement('button'))
  button.type = 'button'
  button.setAttribute('part', 'reopen')
  button.setAttribute('aria-haspopup', 'dialog')

  const say = (messages: Messages) => {
    speakIn(element, messages)
    // A button without words has no name.
    button.textContent = withOwn(messages, notice.messages).reopen || messages.reopen
  }

  /** Between a press and the panel, which may still have to be loaded: until then the pill keeps its focus. */
  let isOpening = false
  /** Whether the surface that is shown was opened from here. */
  let isOpener = false
  let stopKeeping: (() => void) | undefined

  const draw = () => {
    const surface = gate.$surface.get()
    if (!surface) isOpening = false
    // A question that is still to come is the way; one that was here and has been closed has left our live region.
    const isComing = gate.$verdict.get().ask && document.querySelectorAll('aval-ui').length <= +element.isConnected
    if (hasControl() || isComing) {
      stopKeeping?.()
      stopKeeping = undefined
      element.remove()
      return
    }
    // Hidden, not removed: focus comes back to it.
    element.hidden = !!surface && !isOpening
    stopKeeping ??= keepPlaced(element, () => {
      // Last in the page, last in reading and tab order.
      document.body.append(element)
      element.showPopover?.()
    })
    if (surface || !isOpener) return
    isOpener = false
    giveFocus(button)
  }

  button.onclick = () => {
    // Some browsers give no focus to a button that is clicked, and focus comes back to what had it.
    giveFocus(button)
    isOpening = true
    gate.open()
  }
  gate.on('show', ({ surface }) => {
    isOpener = isOpening && surface === 'panel'
    isOpening = false
    draw()
  })
  gate.$surface.listen(draw)

  let waiting: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (hasControl() || (!stopKeeping && gate.$verdict.get().ask)) draw()
    else if (!stopKeeping)
      waiting ??= setTimeout(() => {
        waiting = undefined
        draw()
      }, MOMENT)
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ['data-aval-open'] })

  // Never over what has focus (WCAG 2.2, 2.4.11); seen after the browser has scrolled to it.
  const dodge = () =>
    requestAnimationFrame(() => {
      const target = focused()
      const isOver = !!target && target !== button && target.matches(':focus-visible') && isUnder(element, target)
      element.toggleAttribute('data-dodge', isOver)
    })
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, dodge)

  if (!kept)
    followLanguage((lang) => {
      speak(lang).then(
        (messages) => lang === document.documentElement.lang && say(messages),
        // The language it has is better than none.
        () => {}
      )
    })
  say(first)
  draw()
}
