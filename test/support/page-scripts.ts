// Functions that run inside the page under test. Each is sent as text, so each must be whole in itself: it may use nothing of this
// file or of Node but its arguments (a function given as an argument is sent as text too). They look through open shadow roots, which `document.querySelector` does not.

export interface Focus {
  readonly tag: string
  readonly id: string
  readonly text: string
  /** The value of `data-aval-action`, or null. */
  readonly action: string | null
  /** The outermost element with a shadow root around the focus (its shadow tree or its slotted children), or null. */
  readonly inHost: string | null
}

export interface Sight {
  readonly tag: string
  readonly id: string
  readonly text: string
  readonly visible: boolean
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly attributes: Readonly<Record<string, string>>
}

export type Aim = { readonly x: number; readonly y: number } | { readonly problem: string }

/** Every element that matches, through open shadow roots; visible ones are not preferred. */
export const findAll = (selector: string, text: string | null): Element[] => {
  const matchesIn = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? matchesIn(element.shadowRoot) : []))
  ]
  const tidy = (value: string | null) => (value ?? '').replace(/\s+/g, ' ').trim()
  return matchesIn(document).filter((element) => text === null || tidy(element.textContent) === text)
}

/** What a visitor can see of the first element found, a visible one if there is one. */
export const look = (find: typeof findAll, selector: string, text: string | null): Sight | null => {
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const matches = find(selector, text)
  const element = matches.find(isVisible) ?? matches[0]
  if (!element) return null
  const { x, y, width, height } = element.getBoundingClientRect()
  return {
    tag: element.localName,
    id: element.id,
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    visible: isVisible(element),
    rect: { x, y, width, height },
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
  }
}

/** Scrolls the target into view, waits until it stands still, and tells where a pointer would hit it, or why it would not. */
export const aim = async (find: typeof findAll, selector: string, text: string | null): Promise<Aim> => {
  // Opacity is not asked about: a transparent checkbox over a painted switch is a fair target for a pointer.
  const boxOf = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true })
      ? [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0)
      : undefined
  const matches = find(selector, text)
  if (matches.length === 0) return { problem: 'nothing on the page matches' }
  const element = matches.find(boxOf)
  if (!element) return { problem: 'it is not visible' }

  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const before = boxOf(element)
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const after = boxOf(element)
  if (!before || !after) return { problem: 'it is not visible' }
  if (before.x !== after.x || before.y !== after.y) return { problem: 'it is moving' }

  const left = Math.max(after.left, 0)
  const right = Math.min(after.right, innerWidth)
  const top = Math.max(after.top, 0)
  const bottom = Math.min(after.bottom, innerHeight)
  if (right <= left || bottom <= top) return { problem: 'it is outside the viewport and cannot be scrolled into it' }
  const x = (left + right) / 2
  const y = (top + bottom) / 2

  let hit = document.elementFromPoint(x, y)
  for (;;) {
    const deeper = hit?.shadowRoot?.elementFromPoint(x, y)
    if (!deeper || deeper === hit) break
    hit = deeper
  }
  const parentOf = (node: Node): Node | null =>
    (node instanceof Element ? node.assignedSlot : null) ?? (node instanceof ShadowRoot ? node.host : node.parentNode)
  for (let node: Node | null = hit; node; node = parentOf(node)) {
    if (node === element || (node instanceof HTMLLabelElement && node.control === element)) return { x, y }
  }
  return { problem: `it is covered by <${hit?.localName ?? 'nothing'}${hit?.id ? ` id="${hit.id}"` : ''}>` }
}

export const focused = (): Focus => {
  let element = document.activeElement ?? document.documentElement
  for (let inner = element.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement) element = inner
  let host: string | null = null
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.shadowRoot) host = node.localName
  }
  return {
    tag: element.localName,
    id: element.id,
    text: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    action: element.getAttribute('data-aval-action'),
    inHost: host
  }
}
