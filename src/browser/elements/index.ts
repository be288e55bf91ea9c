// The effect that follows the verdict in the markup: elements marked `data-aval` are activated once their keys are allowed,
// in the order of the document, each at most once a page, wherever they come from.
import type { Effect } from '../../core/gate'
import { activate, isScript, renew, sourceOf } from './activate'
import { find, type Gated, isAllowed, isParsing, isUnfinished, watch } from './find'
import { enter, wait } from './order'

/** Whether what comes after it waits for it: an external script, but not one that the browser would not even fetch. */
const isBlocking = ({ src, async, defer, noModule, type }: HTMLScriptElement) =>
  src && async === false && !defer && !noModule && /^$|javascript/i.test(type)

/** Activates the elements that declare `data-aval="<key> [<key>…]"`, when all of their keys are allowed. */
/* @__NO_SIDE_EFFECTS__ */
export const gatedElements =
  (): Effect =>
  (gate, { later, fault }) => {
    const done = new WeakSet<Gated>()
    // The scripts that can be run in place: those the page was written with. HTML marks those of `innerHTML`, and their
    // copies, as already started, which nothing can read or undo.
    const parsed = new WeakSet<Gated>()
    let unfinished: Gated[] = []

    /** Each script of a template becomes a gated one with the keys of the template, so that all wait in the same line. */
    const unfold = (template: HTMLTemplateElement, keys: string) => {
      const content = document.importNode(template.content, true)
      content.querySelectorAll('script').forEach((script) => {
        const { dataset, type } = script
        if (dataset.aval === undefined) {
          dataset.aval = keys
          dataset.type = type
          script.type = 'text/plain'
        }
        parsed.add(renew(script))
      })
      const inside = find(content)
      template.before(content)
      inside.forEach(start)
    }

    const run = (el: Gated) => {
      // Asked at the last moment: nothing is activated after a withdrawal, nor once it has left the page.
      if (done.has(el) || !el.isConnected || !isAllowed(gate, el)) return
      const keys = el.dataset.aval!
      done.add(el)
      delete el.dataset.aval
      try {
        if (el instanceof HTMLTemplateElement) return unfold(el, keys)
        const active = (
          isScript(el) && (!parsed.has(el) || el.hasAttribute('src')) ? renew(el) : el
        ) as HTMLScriptElement & HTMLLinkElement
        done.add(active)
        activate(active)
        const over = new Promise<Event>((settle) => {
          active.addEventListener('load', settle)
          active.addEventListener('error', settle)
        })
        if (isBlocking(active)) enter(over)
        void over.then(
          ({ type }) => type === 'error' && fault('element', new Error(`Not loaded: ${active.src || active.href}`))
        )
      } catch (error) {
        fault('element', error)
      }
    }

    const start = (el: Gated) => {
      if (isUnfinished(el)) unfinished.push(el)
      else if (isScript(el) && sourceOf(el) === null) wait(() => run(el))
      else run(el)
    }

    const resume = () => {
      const again = unfinished
      unfinished = []
      again.forEach(start)
    }

    watch(
      document,
      (el) => {
        if (isParsing()) parsed.add(el)
        start(el)
      },
      resume
    )
    document.addEventListener('readystatechange', resume)

    return ({ granted }) => {
      if (granted.length) for (const el of find(document)) if (isAllowed(gate, el)) later(() => start(el))
    }
  }
