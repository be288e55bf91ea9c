// Makes one element what it declares to be, and runs nothing else. It neither asks whether it may nor waits for anybody.
import type { Gated } from './find'

interface Trust {
  readonly createScript: (text: string) => string
  readonly createScriptURL: (url: string) => string
}

const asDeclared: Trust = { createScript: (text) => text, createScriptURL: (url) => url }
let policy: Trust | undefined

/**
 * The one Trusted Types policy, named `aval`, made when the first script needs it. Where the page's CSP does not list the
 * name, making it throws, and nothing runs. What it gives are trusted objects, which TypeScript takes for strings.
 */
const trusted = () =>
  (policy ??=
    (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Trust): Trust } }).trustedTypes?.createPolicy(
      'aval',
      asDeclared
    ) ?? asDeclared)

/** A URL that fetches something: `javascript:` would run inside the page. */
const fetchable = (url: string) => {
  if (!/^(https?|blob|data):/.test(new URL(url, document.baseURI).href)) throw new Error(`Refused: ${url}`)
  return url
}

export const isScript = (el: Gated): el is HTMLScriptElement => el.localName === 'script'

/** The URL of a script, `null` if it is inline. */
export const sourceOf = (script: HTMLScriptElement) => script.dataset.src ?? script.getAttribute('src')

/**
 * Runs a script: in place, which keeps its nonce, its listeners and whoever holds it, or as a fresh one in its place.
 * A new `type` alone never runs one; a first `src` or a new text does (HTML, "prepare the script element").
 */
const activateScript = (old: HTMLScriptElement, isFresh: boolean) => {
  const source = sourceOf(old)
  // A `src` that was there before is not a first one.
  const script = isFresh || old.hasAttribute('src') ? document.createElement('script') : old
  if (script !== old) {
    for (const { name, value } of old.attributes) if (name !== 'src') script.setAttribute(name, value)
    // Browsers empty the attribute of a page under CSP, and keep the property.
    script.nonce = old.nonce
  }
  script.type = old.dataset.type ?? (old.type === 'text/plain' ? '' : old.type)
  // Without this, what a script has made or filled in is `async`.
  script.async = script.hasAttribute('async')
  if (source === null) script.text = trusted().createScript(old.text)
  else script.src = trusted().createScriptURL(fetchable(source))
  if (script !== old) old.replaceWith(script)
  return script
}

/** @returns the element that is active now: the same, or the one in its place */
export const activate = (el: Gated, isFresh: boolean): Gated => {
  if (isScript(el)) return activateScript(el, isFresh)
  for (const name of ['srcset', 'href', 'src']) {
    const value = el.dataset[name]
    // Nothing but an image comes of a `srcset`.
    if (value !== undefined) el.setAttribute(name, name === 'srcset' ? value : fetchable(value))
  }
  return el
}
