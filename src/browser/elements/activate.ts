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

/** A copy that has not started yet and can be run in place. A `src` becomes a `data-src`: only a first `src` is fetched. */
export const renew = (old: HTMLScriptElement) => {
  const script = document.createElement('script')
  for (const { name, value } of old.attributes) script.setAttribute(name === 'src' ? 'data-src' : name, value)
  // Browsers empty the attribute in a page under CSP, and keep the property.
  script.nonce = old.nonce
  if (old.text) script.text = trusted().createScript(old.text)
  old.replaceWith(script)
  return script
}

/**
 * Runs a script in place, which keeps its nonce, its listeners and whoever holds it. A new `type` alone never runs one; a
 * first `src` or a new text does (HTML, "prepare the script element").
 */
const activateScript = (script: HTMLScriptElement) => {
  const { type, src } = script.dataset
  script.type = type ?? (script.type === 'text/plain' ? '' : script.type)
  // Without this, what a script has made or filled in is `async`.
  script.async = script.hasAttribute('async')
  if (src === undefined) script.text = trusted().createScript(script.text)
  else script.src = trusted().createScriptURL(fetchable(src))
}

export const activate = (el: Gated) => {
  if (isScript(el)) return activateScript(el)
  for (const name of ['srcset', 'href', 'src']) {
    const value = el.dataset[name]
    // Nothing but an image comes of a `srcset`.
    if (value !== undefined) el.setAttribute(name, name === 'srcset' ? value : fetchable(value))
  }
}
