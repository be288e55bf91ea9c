// Makes one script, frame, image or link what it declares to be. It neither asks whether it may nor waits for anybody.
// What few pages have is in depth.ts.

interface Trust {
  readonly createScript: (text: string) => string
  readonly createScriptURL: (url: string) => string
}

const asDeclared: Trust = { createScript: (text) => text, createScriptURL: (url) => url }
let policy: Trust | undefined

/**
 * The one Trusted Types policy, named `aval`, made when the first script needs it. Where the page's CSP does not list
 * the name, making it throws, and nothing runs. What it gives are trusted objects, which TypeScript takes for strings.
 */
const trusted = () =>
  (policy ??=
    (self as { trustedTypes?: { createPolicy(name: string, rules: Trust): Trust } }).trustedTypes?.createPolicy(
      'aval',
      asDeclared
    ) || asDeclared)

/** The URL of an element that has its source elsewhere, if it has. */
export const sourceOf = (el: HTMLElement) => el.dataset['src'] || el.getAttribute('src')

/** The type a script is meant to have. */
export const typeOf = (script: HTMLScriptElement) => (script.dataset['type'] ?? script.type).replace('text/plain', '')

/** The attributes that fetch something, each declared as `data-…`; `src` last, for it starts the fetch. */
export const SOURCES = ['srcset', 'poster', 'data', 'href', 'src']

/** Gives an element what it declares. A `javascript:` URL would run inside the page. */
export const fill = (el: HTMLElement) => {
  for (const name of SOURCES) {
    const value = el.dataset[name]
    if (value) {
      if (new URL(value, document.baseURI).protocol === 'javascript:') throw value
      el.setAttribute(name, value)
    }
  }
}

/**
 * Runs a script: a copy of it, before it. A script that has been read once, or that came through `innerHTML` or a
 * template, can no longer be run itself (HTML, "already started"), and nothing tells; a copy always can. What was
 * declared stays where it is: it belongs to the page, and a framework that removes it later must find it.
 */
export const runScript = (inert: HTMLScriptElement, async = inert.hasAttribute('async')): HTMLScriptElement => {
  const script = document.createElement('script')
  for (const { name, value } of inert.attributes) if (name !== 'src') script.setAttribute(name, value)
  // Browsers hide the attribute from a page under CSP, and keep the property.
  script.nonce = inert.nonce
  script.type = typeOf(inert)
  // Without this, what a script has made is `async`, and runs in any order.
  script.async = async
  const src = sourceOf(inert)
  if (src) script.src = trusted().createScriptURL(src)
  else script.text = trusted().createScript(inert.text)
  // An inline script that writes would begin a new document in the place of the page. (In an external, browsers take
  // no notice of it.)
  document.write = document.writeln = () => {}
  inert.before(script)
  // Those of the prototype again.
  delete (document as Partial<Document>).write
  delete (document as Partial<Document>).writeln
  return script
}
