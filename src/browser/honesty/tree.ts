// Ways through the page and its open shadow trees.

/** Every element that matches, in a tree and in the shadow trees below it. */
export const deepAll = <El extends Element = HTMLElement>(selector: string, root: ParentNode = document): El[] => [
  ...root.querySelectorAll<El>(selector),
  ...[...root.querySelectorAll('*'), ...(root instanceof Element ? [root] : [])].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepAll<El>(selector, shadowRoot) : []
  )
]

/** The element around this one in the document, whatever it is drawn in. */
export const ownerOf = (element: Element): Element | null => {
  const { parentNode } = element
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement
}

/** The element that this one is drawn in: where there are slots, the slot. */
export const frameOf = (element: Element): Element | null => element.assignedSlot ?? ownerOf(element)

/** An element, and all it is drawn in, from the inside. */
export const framesOf = (element: Element): Element[] => {
  const frames: Element[] = []
  for (let it: Element | null = element; it; it = frameOf(it)) frames.push(it)
  return frames
}

/** Whether an element has a box that is not hidden. */
export const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'

/** `<div id="chat">`, to be recognised by. */
export const nameOf = (element: Element | null): string =>
  element ? `<${element.localName}${element.id && ` id="${element.id}"`}>` : 'nothing'
