// The effect that follows the verdict in the markup: elements marked `data-aval` are activated once their keys are
// allowed, in the order of the document, each at most once a page, wherever they come from.
import type { Effect } from '../../core/gate'
import { activate, sourceOf } from './activate'

const SELECTOR = '[data-aval]'

/**
 * Whether the parser may still be writing this node: nothing follows it, nor any node around it. The text of a script
 * can come in several pieces.
 */
const isUnfinished = (node: Node | null): boolean =>
  document.readyState === 'loading' && (!node || (!node.nextSibling && isUnfinished(node.parentNode)))

const isInline = (el: HTMLElement) => el instanceof HTMLScriptElement && sourceOf(el) === null

/**
 * Whether what comes after this script waits for it; one that the browser does not even fetch would never be over, nor
 * would what is no script and has a `src` and a `type` all the same, such as a `<source>`: it has no `async`.
 */
const isBlocking = ({ src, async, defer, noModule, type }: HTMLScriptElement) =>
  src && async === false && !defer && !noModule && /^$|javascript/i.test(type)

/** Activates the elements that declare `data-aval="<key> [<key>…]"`, when all of their keys are allowed. */
/* @__NO_SIDE_EFFECTS__ */
export const gatedElements =
  (): Effect =>
  (gate, { later, fault }) => {
    const done = new WeakSet<HTMLElement>()
    /**
     * Settles when every script that others wait for has loaded or failed. Externals need no help: with `async = false`
     * browsers fetch them in parallel and run them in order. Inline scripts wait here, and run in the microtasks of the
     * `load` or `error` event before them, which browsers end before they take the next script of their list.
     */
    let line: Promise<unknown> | undefined

    // Asked at the last moment: nothing is activated after a withdrawal, nor once it has left the page. A key that is
    // unknown is not allowed, and an element that names none stays closed.
    const isDue = (el: HTMLElement) =>
      !done.has(el) && el.isConnected && el.dataset['aval']?.match(/\S+/g)?.every(gate.allows)

    const run = (el: HTMLElement) => {
      if (!isDue(el)) return
      done.add(el)
      try {
        const active = activate(el) as HTMLScriptElement
        delete active.dataset['aval']
        done.add(active)
        const before = line
        const over = new Promise<unknown>((settle) => {
          active.addEventListener('load', settle)
          // No frame tells that it failed: what Firefox sends is the empty page that the declared one took the place of.
          active.addEventListener('error', (event) => settle(el.localName !== 'iframe' && fault('element', event)))
        })
        // A fetch may fail before its turn: who waits behind it also waits for those before it.
        if (isBlocking(active)) line = over.then(() => before)
      } catch (error) {
        fault('element', error)
      }
    }

    const start = (el: HTMLElement) => {
      if (isInline(el) && line) line.then(() => run(el))
      else run(el)
    }

    const find = (release: (el: HTMLElement) => void) =>
      document.querySelectorAll<HTMLElement>(SELECTOR).forEach((el) => isDue(el) && release(el))

    const scan = () => find((el) => isUnfinished(el) || start(el))

    scan()
    new MutationObserver(scan).observe(document, { childList: true, subtree: true })
    document.addEventListener('DOMContentLoaded', scan)

    return () => find((el) => later(() => start(el)))
  }
