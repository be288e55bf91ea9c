// Which elements are gated, and where they are: those that stand in a page already, and those inserted since. It looks, and
// never touches.
import type { Gate } from '../../core/gate'

/** An element that names the keys it waits for. The attribute goes when its turn comes: whoever has it still waits. */
export type Gated = HTMLElement

const SELECTOR = '[data-aval]'

/** All of its keys are allowed. An unknown key is not, and an element that names none stays closed. */
export const isAllowed = (gate: Gate, el: Gated) =>
  // XML has elements without `dataset`.
  !!(el.dataset as DOMStringMap | undefined)?.aval?.match(/\S+/g)?.every(gate.allows)

export const isParsing = () => document.readyState === 'loading'

/**
 * Whether the parser may still be writing this node: nothing follows it, nor any node around it. The text of a script can
 * come in several pieces, and what is done to a script before its end tag turns it into one that blocks the parser.
 */
export const isUnfinished = (node: Node | null) => {
  while (node && !node.nextSibling) node = node.parentNode
  return !node && isParsing()
}

/** The gated elements inside a root, in the order of the document. */
export const find = (root: ParentNode) => [...root.querySelectorAll<Gated>(SELECTOR)]

/** Calls `found` for every gated element of a root, now and whenever one comes; and `look` first when something came. */
export const watch = (root: Document, found: (el: Gated) => void, look: () => void) => {
  find(root).forEach(found)
  new MutationObserver((records) => {
    look()
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes])) as Set<Node | null>
    for (const node of added)
      // A node of the parser comes with a record of its own, and inside its parent: once is enough.
      if (node!.nodeType === 1 && !added.has(node!.parentNode)) {
        const el = node as Gated
        if (el.matches(SELECTOR)) found(el)
        if (el.firstElementChild) find(el).forEach(found)
      }
  }).observe(root, { childList: true, subtree: true })
}
