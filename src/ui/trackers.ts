// `<aval-trackers>`: the list of trackers in a page's own tree, so that it reads, prints and is found as the page is.
import type { Effect } from '../core/gate'
import { declaration, type Tree } from './declaration'
import css from './declaration.css'
import { wear } from './host'
import type { Messages, PageMessages } from './messages'
import type { OwnMessages } from './notice'
import { followLanguage } from './spoken'
import { withOwn } from './text'

export interface TrackersContext {
  /** The language to speak. @default that of the page, whenever it becomes another */
  readonly lang?: string | undefined
  /** Loads the texts of a language. */
  readonly speak: (lang: string) => Promise<readonly [Messages, PageMessages]>
  /** Texts of the site's own. */
  readonly messages?: OwnMessages | undefined
}

const NAME = 'aval-trackers'

/**
 * Makes what is in an element what the tree says, and leaves alone what is so already: nothing of what a server has
 * written moves, and a button that is drawn again keeps its focus.
 */
const paint = (parent: Element, children: readonly (Tree | string)[]): void => {
  children.forEach((child, index) => {
    const there = parent.childNodes[index]
    const isText = typeof child === 'string'
    let node = there as Element | undefined
    if (node?.nodeName.toLowerCase() !== (isText ? '#text' : child[0])) {
      node = (isText ? document.createTextNode('') : document.createElement(child[0])) as Element
      if (there) there.replaceWith(node)
      else parent.append(node)
    }
    if (isText) {
      if (node!.textContent !== child) node!.textContent = child
      return
    }
    const [, attributes, ...inside] = child
    for (const { name } of [...node!.attributes]) if (attributes[name] == null) node!.removeAttribute(name)
    for (const name in attributes)
      if (attributes[name] != null && node!.getAttribute(name) !== attributes[name])
        node!.setAttribute(name, attributes[name])
    paint(node!, inside)
  })
  while (parent.childNodes.length > children.length) parent.lastChild!.remove()
}

/** The effect that fills every `<aval-trackers>`, now and later. Until it can, what is in one stays. */
export const trackers =
  ({ lang, speak, messages: own }: TrackersContext): Effect =>
  (gate, { fault }) => {
    // A server has no elements; a page has one list of them.
    if (typeof customElements === 'undefined' || customElements.get(NAME)) return
    let texts: readonly [Messages, PageMessages] | undefined
    const drawn = new Set<HTMLElement>()
    const draw = (element: HTMLElement) => {
      if (!texts) return
      // What a page or a formatter has put around the list is not of the list.
      for (const node of [...element.childNodes]) if (node.nodeType !== 1) node.remove()
      paint(element, [
        declaration(gate.policy, gate.$verdict.get(), ...texts, {
          headingLevel: Number(element.getAttribute('heading-level')),
          updated: element.getAttribute('updated') ?? undefined
        })
      ])
    }
    const drawAll = () => drawn.forEach(draw)
    const load = (wanted: string) =>
      speak(wanted).then(
        ([messages, page]) => {
          // Another one since, perhaps.
          if (!lang && wanted !== document.documentElement.lang) return
          texts = [withOwn(messages, own), withOwn(page, own)]
          drawAll()
        },
        // What is there already, in whatever language, is better than nothing.
        (error) => fault('ui', error)
      )
    wear(document, css)
    customElements.define(
      NAME,
      class extends HTMLElement {
        static observedAttributes = ['heading-level', 'updated']
        connectedCallback() {
          drawn.add(this)
          draw(this)
        }
        disconnectedCallback() {
          drawn.delete(this)
        }
        attributeChangedCallback() {
          if (drawn.has(this)) draw(this)
        }
      }
    )
    load(lang || document.documentElement.lang)
    if (!lang) followLanguage(load)
    return drawAll
  }
