// The effect that follows the verdict in the markup: elements marked `data-aval` are activated once their keys are
// allowed, in the order of the document, each script at most once a page, wherever they come from.
import type { Effect } from '../../core/gate'
import { fill, runScript, sourceOf } from './activate'

type Depth = typeof import('./depth')

/** What runs at once, by itself. The rest waits for something or is rare: depth.ts sees to it. */
const PLAIN = ':is(iframe,img,link,script):not([data-aval-after],[data-type],[defer],[nomodule])'

/**
 * Whether the parser may still be writing this node: nothing follows it, nor any node around it. The text of a script
 * can come in several pieces.
 */
const isUnfinished = (node: Node | null): boolean =>
  document.readyState === 'loading' && (!node || (!node.nextSibling && isUnfinished(node.parentNode)))

const isScript = (el: HTMLElement): el is HTMLScriptElement => el.localName === 'script'

/**
 * Activates the elements that declare `data-aval="<key> [<key>…]"`, when all of their keys are allowed.
 * @param load loads what few pages need, where it is met
 * @param timeout how long others wait for a script, in milliseconds
 */
/* @__NO_SIDE_EFFECTS__ */
export const gatedElements =
  (load: () => Promise<Depth>, timeout = 1e4): Effect =>
  (gate, tools) => {
    /** The scripts that have run: each by its id, or else its source, or else itself. */
    const ran = new Set<unknown>()
    /**
     * The externals that are not over yet, in the order browsers run them: with `async = false` they fetch them in
     * parallel, and need no help. Inline scripts wait until those before them have loaded, failed or taken too long, and
     * run in the microtasks of that event, which browsers end before they take the next script of their list.
     */
    const pending = new Map<HTMLElement, unknown>()
    /** How many wait for a turn of their own: looked for meanwhile, they would all be found in one, and each time anew. */
    let queued = 0
    let depth: Promise<Depth | void> | undefined

    const fail = (error: unknown) => tools.fault('element', error)
    const deep = (use: (depth: Depth) => void) => (depth ??= load().catch(fail)).then((it) => it && use(it))
    const nameOf = (el: HTMLElement) => isScript(el) && (el.id || sourceOf(el) || el)

    // Asked at the last moment: nothing is activated after a withdrawal, nor once it has left the page. A key that is
    // unknown is not allowed, and an element that names none stays closed.
    const isDue = (el: HTMLElement) =>
      el.isConnected && !ran.has(nameOf(el)) && el.dataset['aval']?.match(/\S+/g)?.every(gate.allows)

    const run = (el: HTMLElement, activate: (el: HTMLElement, keys: string) => void = fill) => {
      if (!isDue(el)) return
      const keys = (el.dataset['avalDone'] = el.dataset['aval']!)
      delete el.dataset['aval']
      try {
        if (!isScript(el)) return activate(el, keys)
        ran.add(nameOf(el))
        tools.lasting.push(keys)
        const script = runScript(el)
        if (!script.src) return
        const timer = setTimeout(() => deep(({ pass }) => pass(script, pending, timeout)), timeout)
        const over = new Promise<void>((settle) => {
          // Told by `pass` too, of one that did not come in time.
          for (const type of ['load', 'error'])
            script.addEventListener(type, () => {
              clearTimeout(timer)
              pending.delete(script)
              if (type === 'error') fail(script)
              settle()
            })
        })
        pending.set(script, script.async || over)
      } catch (error) {
        fail(error)
      }
    }

    const start = (el: HTMLElement) => {
      if (!el.matches(PLAIN)) deep(({ wait }) => wait(el, pending, run, tools))
      else if (!isScript(el) || sourceOf(el)) run(el)
      else Promise.all(pending.values()).then(() => run(el))
    }

    const each = (use: (el: HTMLElement) => void) => {
      for (const root of tools.roots as ParentNode[])
        root.querySelectorAll<HTMLElement>('[data-aval]').forEach((el) => isDue(el) && use(el))
    }

    const scan = () => queued || each((el) => isUnfinished(el) || start(el))

    const observer = new MutationObserver(scan)
    gate.watch = (root) => {
      tools.roots.push(root)
      observer.observe(root as Node, { childList: true, subtree: true })
      scan()
    }
    gate.watch(document)
    document.addEventListener('DOMContentLoaded', scan)

    return () =>
      each((el) => {
        queued++
        tools.later(() => {
          queued--
          start(el)
          scan()
        })
      })
  }
