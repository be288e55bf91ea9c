// Where the visitor is: remembers the last place they had in the page, and never lets the banner hide it.
import type { BannerView } from './surface'

/** The element that has focus, inside the page's own shadow trees too. */
export const focused = (): HTMLElement | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element as HTMLElement | null
}

export const giveFocus = (element: HTMLElement | null | undefined): void => element?.focus({ preventScroll: true })

/** Between the banner and what has focus: CSS pixels. */
const CLEARANCE = 12

export const isUnder = (banner: HTMLElement, target: Element): boolean => {
  const [over, under] = [banner.getBoundingClientRect(), target.getBoundingClientRect()]
  return under.bottom > over.top && under.top < over.bottom && under.right > over.left && under.left < over.right
}

/**
 * Brings what has focus out from under the banner (WCAG 2.2, 2.4.11): scrolls it above the banner, or below; or else the
 * banner takes less height; or else it goes to the other end of the screen. It comes back at the next focus that does
 * not need this.
 */
const dodge = (banner: HTMLElement, target: Element): void => {
  banner.removeAttribute('data-dodge')
  for (const aside of ['', 'low', 'other']) {
    if (!isUnder(banner, target)) return
    if (aside) banner.setAttribute('data-dodge', aside)
    const over = banner.getBoundingClientRect()
    const { height } = target.getBoundingClientRect()
    // Above the banner; or below, for the page may have no more to scroll. What is taller than the room there cannot be
    // freed by scrolling, and is never hidden whole.
    for (const top of [over.top - CLEARANCE - height, over.bottom + CLEARANCE])
      if (isUnder(banner, target) && top >= 0 && top + height <= innerHeight)
        scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' })
  }
}

export interface FocusWatch {
  /** The last element of the page that had focus, if it is still there. */
  last(): HTMLElement | null
  stop(): void
}

/** Watches focus outside our own hosts. */
export const watchFocus = (banner: Pick<BannerView, 'element'>): FocusWatch => {
  let last: HTMLElement | null = null
  // Seen from the document, whatever is inside a host is that host.
  const note = (place: EventTarget | null, target: EventTarget | null | undefined) => {
    if (!(target instanceof HTMLElement) || target === document.body || (place as Element).matches('aval-ui,aval-ui *'))
      return
    last = target
    // A press of the mouse must not move the page under the pointer: only focus that shows is followed.
    const clear = () => {
      const { element } = banner
      if (element.isConnected && last === target && target.matches(':focus-visible')) dodge(element, target)
    }
    clear()
    // Again, for the browser may itself scroll to what has focus after it has told of it.
    requestAnimationFrame(clear)
  }
  const onFocus = (event: Event) => note(event.target, event.composedPath()[0])
  note(document.activeElement, focused())
  document.addEventListener('focusin', onFocus)
  return {
    last: () => (last?.isConnected ? last : null),
    stop: () => document.removeEventListener('focusin', onFocus)
  }
}
