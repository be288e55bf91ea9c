// Makes one element what it declares to be. It neither asks whether it may nor waits for anybody.

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
    (window as { trustedTypes?: { createPolicy(name: string, rules: Trust): Trust } }).trustedTypes?.createPolicy(
      'aval',
      asDeclared
    ) ?? asDeclared)

/** A URL that fetches something: `javascript:` would run inside the page. */
const fetchable = (url: string) => {
  if (new URL(url, document.baseURI).protocol === 'javascript:') throw new Error(url)
  return url
}

/** The URL of an element that has its source elsewhere. */
export const sourceOf = (el: HTMLElement) => el.dataset['src'] ?? el.getAttribute('src')

/**
 * Runs a script: a copy of it takes its place. A script that has been read once, or that came through `innerHTML` or a
 * template, can no longer be run itself (HTML, "already started"), and nothing tells; a copy always can.
 */
const runScript = (inert: HTMLScriptElement) => {
  const script = document.createElement('script')
  for (const { name, value } of inert.attributes) if (name !== 'src') script.setAttribute(name, value)
  // Browsers hide the attribute from a page under CSP, and keep the property.
  script.nonce = inert.nonce
  script.type = (inert.dataset['type'] ?? inert.type).replace('text/plain', '')
  // Without this, what a script has made is `async`, and runs in any order.
  script.async = inert.hasAttribute('async')
  const src = sourceOf(inert)
  if (src === null) script.text = trusted().createScript(inert.text)
  else script.src = trusted().createScriptURL(fetchable(src))
  inert.replaceWith(script)
  return script
}

/**
 * Puts what a template holds before it: itself and no copy, whose script texts Trusted Types would refuse. Its scripts
 * become gated ones, so that they wait in the same line as others.
 */
const unfold = (template: HTMLTemplateElement) => {
  const { content } = template
  for (const script of content.querySelectorAll<HTMLScriptElement>('script:not([data-aval])')) {
    script.dataset['aval'] = template.dataset['aval']!
    // A type no browser knows, until `runScript` takes the first half off again.
    script.type = 'text/plain' + script.type
  }
  template.before(content)
}

/** @returns the element that is active now */
export const activate = (el: HTMLElement): HTMLElement => {
  if (el instanceof HTMLScriptElement) return runScript(el)
  if (el instanceof HTMLTemplateElement) unfold(el)
  else
    for (const name of ['srcset', 'href', 'src']) {
      const value = el.dataset[name]
      if (value) el.setAttribute(name, fetchable(value))
    }
  return el
}
