// The `<aval-ui>` elements: what they wear, and how they come into the page, stay there and leave it.
import type { Messages } from './messages'
import type { Notice } from './notice'

export interface Host {
  readonly element: HTMLElement
  readonly root: ShadowRoot
}

/** Dresses a host, or the page, in more sheets. Constructable ones apply under any `style-src` policy (measured under 'none'). */
export const wear = (root: DocumentOrShadowRoot, ...sheets: string[]): void => {
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...sheets.map((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      return sheet
    })
  ]
}

/** Says what language a host speaks. */
export const speakIn = (element: HTMLElement, { lang, dir }: Messages): void => {
  element.lang = lang
  element.dir = dir
}

/** Makes a host of an element. Its tree is open, so that assistive and testing tools can read it. */
export const hostOf = (element: HTMLElement, messages: Messages, ...sheets: string[]): Host => {
  speakIn(element, messages)
  const root = element.attachShadow({ mode: 'open' })
  wear(root, ...sheets)
  return { element, root }
}

/** Makes a host of the question, not in the page yet. */
export const createHost = (messages: Messages, ...sheets: string[]): Host =>
  hostOf(document.createElement('aval-ui'), messages, ...sheets)

/** Where the banner goes: first, in reading and tab order, with no focus moved. */
export const placeOf = ({ within }: Notice): Element => {
  try {
    return (within && document.querySelector(within)) || document.body
  } catch {
    // Not a selector: the question is asked all the same.
    return document.body
  }
}

/** How often a host comes back: a framework that clears the body does it once or twice; a page that means it wins. */
const RETURNS = 9

/**
 * Keeps an element in the page while it has to be seen: `place` is called when it is not there, now or because a
 * framework took it out or replaced the body. @returns a function that stops, and leaves the element where it is
 */
export const keepPlaced = (element: HTMLElement, place: () => void): (() => void) => {
  let left = RETURNS
  const observer = new MutationObserver(() => check())
  const check = () => {
    if (!element.isConnected && left-- > 0) place()
    // Again each time: the body may be another one. Observing the same node twice is observing it once.
    for (const node of [document.documentElement, document.body]) observer.observe(node, { childList: true })
  }
  check()
  return () => observer.disconnect()
}

/** While waiting, how often to look: milliseconds. */
const GLANCE = 100

/**
 * Runs a task when the page can show a banner: it has a body, is not being prerendered, and nothing of its own is
 * above everything (over a site's modal dialog, a popover would be visible and inert). No event tells all the ways
 * a dialog can leave, hence the glances. @returns a function that gives up
 */
export const whenClear = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>
  const look = () => {
    if ((document as { prerendering?: boolean }).prerendering || document.querySelector(':modal,:fullscreen'))
      timer = setTimeout(look, GLANCE)
    else run()
  }
  look()
  return () => clearTimeout(timer)
}

/**
 * Stops the page from scrolling behind the panel, without moving it by the width of a scrollbar. A sheet of its own,
 * so that no style is written on the site's elements. @returns a function that lets it scroll again
 */
export const lockScroll = (): (() => void) => {
  const { documentElement, body } = document
  const overflowOf = (element: Element) => getComputedStyle(element).overflowY
  // What scrolls the page is the overflow of the body wherever the root has none of its own (CSS Overflow 3, § 3.5);
  // to set the root's then would make the body a scroller and tear its sticky children off.
  const scroller = overflowOf(documentElement) === 'visible' && overflowOf(body) !== 'visible' ? 'body' : 'html'
  const gutter = innerWidth > documentElement.clientWidth ? 'html{scrollbar-gutter:stable!important}' : ''
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${scroller}{overflow:hidden!important}${gutter}`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet)
  }
}
