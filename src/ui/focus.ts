// Where the visitor is: remembers the last place they had in the page, and never lets the banner hide it.

/** The element that has focus, inside the page's own shadow trees too. */
export const focused = (): HTMLElement | null => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element as HTMLElement | null
}

export const giveFocus = (element: HTMLElement | null | undefined): void => element?.focus({ preventScroll: true })

/** Between the banner and what has focus: CSS pixels. */
const CLEARANCE = 12

const isUnder = (banner: HTMLElement, target: Element): boolean => {
  const [over, under] = [banner.getBoundingClientRect(), target.getBoundingClientRect()]
  return under.bottom > over.top && under.top < over.bottom && under.right > over.left && under.left < over.right
}

/** Brings what has focus out from under the banner (WCAG 2.2, 2.4.11): scrolls, or else the banner steps aside. */
const dodge = (banner: HTMLElement, target: Element): void => {
  banner.removeAttribute('data-dodge')
  if (!isUnder(banner, target)) return
  const { top, bottom } = target.getBoundingClientRect()
  const distance = bottom - banner.getBoundingClientRect().top + CLEARANCE
  // What is taller than the room above the banner cannot be freed by scrolling, and is never hidden whole.
  if (top >= distance) scrollBy({ top: distance, behavior: 'instant' })
  if (isUnder(banner, target)) banner.toggleAttribute('data-dodge', true)
}

export interface FocusWatch {
  /** The last element of the page that had focus, if it is still there. */
  last(): HTMLElement | null
  stop(): void
}

/** Watches focus outside our own hosts. */
export const watchFocus = (banner: HTMLElement): FocusWatch => {
  let last: HTMLElement | null = null
  const note = (target: EventTarget | null | undefined) => {
    if (!(target instanceof HTMLElement) || target.closest('aval-ui') || target === document.body) return
    last = target
    // A press of the mouse must not move the page under the pointer: only focus that shows is followed.
    if (banner.isConnected && target.matches(':focus-visible')) dodge(banner, target)
  }
  const onFocus = (event: Event) => note(event.composedPath()[0])
  note(focused())
  document.addEventListener('focusin', onFocus)
  return {
    last: () => (last?.isConnected ? last : null),
    stop: () => document.removeEventListener('focusin', onFocus)
  }
}
