// What a page lets out before anything optional is allowed: from facts about the page to findings, one sentence each.
// Pure, and only of the development build. What an address asks (`?…`) is never repeated: it may name the visitor.
// (Over 200 lines, for the seven findings and their sentences belong in one place.)
import { isExempt, type Policy, type Tracker } from '../core/policy'
import { matches } from './erase'
import { type VendorKind, vendorAt } from './vendors'

export interface Finding {
  /** The page under docs/messages that explains it. */
  readonly code:
    | 'third-party-request'
    | 'early-cookie'
    | 'early-storage'
    | 'ungated-vendor'
    | 'resource-hint'
    | 'noscript-pixel'
    | 'late-default'
  /** What happened, and what to do. */
  readonly message: string
}

/** What a page holds now, as it was read. Addresses are whole. */
export interface PageFacts {
  readonly address: string
  /** The names of cookies, and the keys of the two storages. */
  readonly cookies: readonly string[]
  readonly localStorage: readonly string[]
  readonly sessionStorage: readonly string[]
  /** Elements whose address is fetched as it stands. */
  readonly sources: readonly { readonly tag: 'script' | 'iframe' | 'img'; readonly url: string }[]
  /** What templates hold: no address that is fetched, except in Firefox. */
  readonly templated: readonly string[]
  readonly links: readonly { readonly rel: string; readonly url: string }[]
  /** The texts of `<noscript>` elements. */
  readonly noscripts: readonly string[]
  readonly dataLayer: readonly unknown[]
}

export interface Facts extends PageFacts {
  readonly requests: readonly { readonly url: string; readonly initiator: string }[]
}

/** A site below one of these has three labels. The list of all public suffixes is longer than everything we ship. */
const WIDE_SUFFIX = /(?:^|\.)(?:ac|asso|com?|edu|go[bv]|gouv|net|org?)\.[a-z]{2}$/

/** The widest host that is likely to be one site's: a guess that errs towards calling a host the site's own. */
export const siteOf = (host: string): string => {
  // Numbers and names without a dot are whole.
  if (/^\[|\d$/.test(host)) return host
  const labels = host.split('.')
  return labels.slice(WIDE_SUFFIX.test(host) ? -3 : -2).join('.')
}

const parse = (address: string, base: string): URL | undefined => {
  try {
    const url = new URL(address, base)
    return /^(?:https?|wss?):$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** Host and path. Some trackers write what they ask after a `;`, and some paths are as long as a letter. */
const show = ({ host, pathname }: URL) => {
  const text = host + pathname.split(';')[0]
  return text.length > 100 ? text.slice(0, 100) + '…' : text
}

/** The same, with whose it is, where that is known. */
const describe = (url: URL) => {
  const vendor = vendorAt(url)
  return show(url) + (vendor ? ` (${vendor.name})` : '')
}

const EARLY = 'while nothing optional is allowed'

const HINTS = ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload']

/** How the element is written so that it waits. */
const asGated = (tag: string, key: VendorKind, url: URL) => {
  const source = `${url.protocol}//${show(url)}${url.search && '?…'}`
  return `<${tag}${tag === 'script' ? ' type="text/plain"' : ''} data-aval="${key}" data-src="${source}">`
}

/** The names of what needs no consent: what is required, and exempt measurement. Their shapes are the site's, and not trusted. */
const exemptNames = ({ purposes }: Policy, kind: Tracker['kind']): string[] =>
  purposes
    .flatMap(({ required, services }) => services.filter((service) => required || isExempt(service)))
    .flatMap(({ trackers }) => (Array.isArray(trackers) ? trackers : []))
    .flatMap((tracker?: Tracker) => (tracker && (tracker.kind ?? 'cookie') === kind ? [String(tracker.name)] : []))

/** A command of `dataLayer`, or the start of Tag Manager. Google's tags run a command only as an `arguments` object. */
const commandOf = (entry: unknown): readonly unknown[] => {
  try {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') return Array.from(entry as ArrayLike<unknown>)
    return Object(entry).event === 'gtm.js' ? ['gtm.js'] : []
  } catch {
    // A window of another origin, say: not Google's.
    return []
  }
}

const STARTS: readonly unknown[] = ['gtm.js', 'config', 'event']

/** What precedes the first default, if it came late. Without any default, Consent Mode is not used at all. */
const beforeDefault = (dataLayer: readonly unknown[]): unknown => {
  const commands = dataLayer.map(commandOf)
  const first = commands.findIndex(([word, what]) => word === 'consent' && what === 'default')
  return commands.slice(0, Math.max(0, first)).find(([word]) => STARTS.includes(word))?.[0]
}

/**
 * What leaks, in the order one would mend it.
 * @param cookie the name of the cookie that keeps the answer, which needs none
 */
export const findLeaks = (facts: Facts, policy: Policy, cookie: string): readonly Finding[] => {
  const findings = new Map<string, Finding>()
  const tell = (code: Finding['code'], message: string) => findings.set(message, { code, message })
  const home = siteOf(new URL(facts.address).hostname)
  /** An address that belongs to another site. */
  const foreign = (address: string) => {
    const url = parse(address, facts.address)
    return url && siteOf(url.hostname) !== home ? url : undefined
  }
  /** Requests that the markup explains: told once, with the markup. */
  const explained = new Set<string>()

  const late = beforeDefault(facts.dataLayer)
  if (late)
    tell(
      'late-default',
      `A "${String(late)}" entry of dataLayer precedes the consent default, which then does nothing: put Aval before it.`
    )

  for (const { tag, url: address } of facts.sources) {
    const url = foreign(address)
    const vendor = url && vendorAt(url)
    if (!url || !vendor) continue
    explained.add(show(url))
    tell(
      'ungated-vendor',
      `${vendor.name} is not gated: write ${asGated(tag, vendor.kind, url)}, with a key of your policy.`
    )
  }

  for (const { rel, url: address } of facts.links) {
    const hint = HINTS.find((word) => rel.toLowerCase().split(/\s+/).includes(word))
    const url = foreign(address)
    if (!hint || !url) continue
    // A connection that something else makes anyway is told as the request it is.
    const isMadeAnyway = facts.requests.some(
      (request) => foreign(request.url)?.host === url.host && request.url !== address
    )
    if (isMadeAnyway && !vendorAt(url)) continue
    explained.add(show(url))
    tell(
      'resource-hint',
      `A <link rel="${hint}"> reaches ${describe(url)} ${EARLY}: remove it, or gate it (data-aval, data-href).`
    )
  }

  for (const text of facts.noscripts)
    for (const [, tag, address = ''] of text.matchAll(/<(img|iframe)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)) {
      const url = foreign(address)
      if (url)
        tell(
          'noscript-pixel',
          `A <noscript> fetches ${describe(url)} where scripts are off and nobody can consent: take the <${tag}> out.`
        )
    }

  // Firefox reads ahead, and fetches what it finds, without minding that it is in a template (seen in Firefox 153).
  for (const address of facts.templated) {
    const url = foreign(address)
    if (!url) continue
    explained.add(show(url))
    tell(
      'third-party-request',
      `Firefox fetches ${describe(url)} though it is in a <template>: write data-src or data-href, not src or href.`
    )
  }

  for (const { url: address, initiator } of facts.requests) {
    const url = foreign(address)
    if (url && !explained.has(show(url)))
      tell(
        'third-party-request',
        `${describe(url)} was requested (${initiator || 'other'}) ${EARLY}: gate what asks for it, or host it yourself.`
      )
  }

  const look = (code: 'early-cookie' | 'early-storage', noun: string, names: readonly string[], exempt: string[]) => {
    for (const name of names)
      if (!exempt.some((pattern) => matches(pattern, name)))
        tell(
          code,
          `The ${noun} "${name}" is present ${EARLY}: gate what sets it, or declare it under a required purpose.`
        )
  }
  look('early-cookie', 'cookie', facts.cookies, [...exemptNames(policy, 'cookie'), cookie])
  look('early-storage', 'localStorage key', facts.localStorage, exemptNames(policy, 'local-storage'))
  look('early-storage', 'sessionStorage key', facts.sessionStorage, exemptNames(policy, 'session-storage'))
  return [...findings.values()]
}
