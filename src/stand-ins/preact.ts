// Stands in for Preact in ui.js: what the two surfaces use of it. A view is drawn over what is there, child by child in
// order, so that a control that stays keeps its focus. No state, no keys, no lifecycle. See docs/adr/0004.

type Props = Readonly<Record<string, unknown>>

interface Element_ {
  readonly type: string
  readonly props: Props
  readonly children: readonly Child[]
}

type Child = Element_ | string | number | boolean | null | undefined | readonly Child[]
type Component = (props: Props) => Child

const SVG = 'http://www.w3.org/2000/svg'

export const h = (type: string | Component, props: Props | null, ...children: Child[]): Child =>
  typeof type === 'string' ? { type, props: props ?? {}, children } : type({ ...props, children })

const setProp = (node: Element, name: string, value: unknown) => {
  if (name.startsWith('on') || name === 'checked')
    (node as unknown as Record<string, unknown>)[name.toLowerCase()] = value
  else if (value === undefined || value === false) node.removeAttribute(name)
  else node.setAttribute(name, value === true ? '' : String(value))
}

const isShown = (child: Child): child is Element_ | string | number =>
  child !== null && child !== undefined && typeof child !== 'boolean' && child !== ''

export const render = (view: Child, parent: Element | ShadowRoot | DocumentFragment): void => {
  const children = ([view].flat(9) as Child[]).filter(isShown)
  children.forEach((child, index) => {
    const old = parent.childNodes[index]
    if (typeof child !== 'object') {
      const text = String(child)
      if (old?.nodeType !== 3) parent.insertBefore(document.createTextNode(text), old ?? null)
      else if (old.nodeValue !== text) old.nodeValue = text
      return
    }
    const { type, props } = child
    let node = old as Element | undefined
    if (node?.localName !== type) {
      const isDrawing = type === 'svg' || (parent as Element).namespaceURI === SVG
      node = isDrawing ? document.createElementNS(SVG, type) : document.createElement(type)
      parent.insertBefore(node, old ?? null)
    }
    for (const name in props) setProp(node, name, props[name])
    render(child.children, node)
  })
  // What is left over of an earlier view.
  while (parent.childNodes[children.length]) parent.lastChild!.remove()
}
