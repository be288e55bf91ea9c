// What few pages need of gated elements, loaded by the first that does: what waits for something else, templates, media,
// and scripts stuck behind one that does not come.
import type { Tools } from '../../core/gate'
import { fill, runScript, sourceOf, typeOf } from './activate'

type Run = (el: HTMLElement, activate?: (el: HTMLElement, keys: string) => void) => void
/** The scripts that are not over, in the order browsers run them; others wait for those that have a promise. */
type Pending = Map<HTMLElement, unknown>

/** A template that is unfolded keeps a list of what it held, for the day it is folded again: see restore.ts. */
export interface Unfolded extends HTMLTemplateElement {
  avalNodes?: readonly ChildNode[]
}

/** What a gated element holds and is not gated itself: the sources of a video, the image of a picture. */
export const partsOf = (el: ParentNode): readonly HTMLElement[] => [
  ...el.querySelectorAll<HTMLElement>(':is([data-src],[data-srcset],[data-href]):not([data-aval])')
]

/**
 * Puts what a template holds before it: itself and no copy, whose script texts Trusted Types would refuse. Its scripts
 * become gated ones, so that they wait in the same line as others. (Sources are declared in there too: Firefox fetches
 * ahead what it finds in a template.)
 */
const unfoldTemplate = (template: Unfolded, keys: string) => {
  const { content } = template
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([data-aval])')) {
    script.dataset['aval'] = keys
    // A type no browser knows, until `typeOf` takes the first half off again.
    script.type = 'text/plain' + script.type
  }
  for (const part of partsOf(content)) fill(part)
  template.avalNodes = [...content.childNodes]
  template.before(content)
}

const unfold = (el: HTMLElement, keys: string): void => {
  if (el instanceof HTMLTemplateElement) return unfoldTemplate(el, keys)
  for (const part of [...partsOf(el), el]) fill(part)
  // A player looks for its sources once.
  el.closest<HTMLMediaElement>('video, audio')?.load()
}

const isScript = (el: HTMLElement): el is HTMLScriptElement => el.localName === 'script'

/** Whether a script waits for the end of the document, and nobody waits for it (HTML: `defer`, modules). */
const isDeferred = (el: HTMLElement) => isScript(el) && (typeOf(el) === 'module' || (el.defer && sourceOf(el) !== null))

/** Whether the browser runs it at all. */
const isComing = (script: HTMLScriptElement) => /^$|javascript|module/i.test(script.type) && !script.noModule

const whenParsed = new Promise<unknown>((settle) => {
  if (document.readyState !== 'loading') return settle(0)
  document.addEventListener('DOMContentLoaded', settle)
})

/** Resolves with the type of the event that ends a script, at the latest after so many milliseconds. */
const whenOver = (script: HTMLElement, timeout?: number) =>
  new Promise<string>((settle) => {
    for (const type of ['load', 'error']) script.addEventListener(type, () => settle(type))
    if (timeout) setTimeout(settle, timeout, 'error')
  })

/** What is told of once, however often it is found. */
const waiting = new WeakSet<HTMLElement>()

/** Runs an element when what it waits for is over. */
export const wait = async (el: HTMLElement, pending: Pending, run: Run, tools: Pick<Tools, 'later'>): Promise<void> => {
  if (waiting.has(el)) return
  const { avalAfter } = el.dataset
  // What it names comes into the page as it runs, and whatever comes is looked at again.
  const before = avalAfter && document.querySelector<HTMLElement>(`#${CSS.escape(avalAfter)}[data-aval-done]`)
  if (avalAfter && !before) return
  waiting.add(el)
  if (before && pending.has(before)) await whenOver(before)
  // HTML: `defer` and modules come after the document, and after all that is not deferred.
  if (isDeferred(el)) {
    await whenParsed
    // Behind those whose turn has been asked for in the same act.
    await new Promise<void>((settle) => tools.later(settle))
  } else if (isScript(el) && !sourceOf(el)) await Promise.all(pending.values())
  waiting.delete(el)
  const { previousSibling } = el
  run(el, isScript(el) || /^(iframe|img|link)$/.test(el.localName) ? undefined : unfold)
  const script = el.previousSibling as HTMLScriptElement
  if (!isScript(el) || script === previousSibling) return
  // Of these no event tells, or nobody waits; an inline module stands in line too.
  if (!isComing(script)) pending.delete(script)
  else if (isDeferred(el) && !script.async) {
    if (!pending.has(script)) whenOver(script).then(() => pending.delete(script))
    pending.set(script, 0)
  }
}

/**
 * Takes a script that has not run yet to where it never does (HTML, "execute the script element": its preparation-time
 * document is no longer its own). Firefox tells an error of it, which is none: what counts is said by us.
 */
export const takeAway = (script: HTMLScriptElement, elsewhere: Document): void => {
  elsewhere.adoptNode(script)
  for (const type of ['load', 'error'])
    script.addEventListener(type, (event) => event.isTrusted && event.stopImmediatePropagation(), true)
}

/** Those that take the place of another; those that have not come in time, nor since. */
const passed = new WeakSet<HTMLElement>()
const late = new Set<HTMLElement>()

/**
 * Passes over a script that has not come in time, and runs those that browsers keep behind it: in the same order, in the
 * place of those they hold, which are taken away.
 */
export const pass = async (script: HTMLScriptElement, pending: Pending, timeout: number): Promise<void> => {
  if (passed.has(script)) return
  // Nobody is to wait for one that no browser fetches, or that a withdrawal has taken away.
  if (!isComing(script)) return void script.dispatchEvent(new Event('load'))
  // An inline module stays where it is, behind the late one: Firefox runs it at once, whatever its `async`, and nothing
  // tells whether it has run.
  const line = ([...pending.keys()] as HTMLScriptElement[]).filter((it) => it.src && !it.async)
  const elsewhere = document.implementation.createHTMLDocument()
  /** One that came when the line stood still is not late itself. */
  const isHeld = !script.async && late.size > 0
  // All at once: what they wait for may come while the first of them is on its way.
  const held = (script.async ? [] : line.slice(line.indexOf(script) + +!isHeld)).map((script) => {
    passed.add(script)
    // A clone has been "already started" as well, and keeps the place.
    const place = script.cloneNode(true) as HTMLScriptElement
    script.replaceWith(place)
    takeAway(script, elsewhere)
    // The one that runs in its place has the handlers too.
    script.onload = script.onerror = null
    return [script, place] as const
  })
  if (!isHeld) {
    script.dispatchEvent(new Event('error'))
    // It may still come, or fail, which has been told.
    if (!script.async) late.add(script)
    for (const type of ['load', 'error'])
      script.addEventListener(
        type,
        (event) => {
          late.delete(script)
          if (type === 'error') event.stopImmediatePropagation()
        },
        true
      )
  }
  for (const [script, place] of held) {
    let type = 'load'
    // Unless a withdrawal has taken it away.
    if (place.isConnected) {
      const copy = runScript(place, true)
      // Who looks for it by its id finds this one, and waits.
      pending.set(copy, 0)
      place.remove()
      type = await whenOver(copy, timeout)
      pending.delete(copy)
    }
    // Those that wait for it listen to the one it has taken the place of.
    script.dispatchEvent(new Event(type))
  }
}
