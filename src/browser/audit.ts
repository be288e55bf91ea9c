// The audit of development: watches a page while nothing optional is allowed, and says what leaks all the same. It only
// looks: it blocks nothing, changes nothing, and is an empty function in the production build.
import type { Effect, Gate, Reaction } from '../core/gate'
import { COOKIE } from './cookie'
import { type Facts, findLeaks, type PageFacts } from './leaks'
import { reportIssues } from './report'

/** What a page denies us (cookies and storage in a sandbox), or has replaced by something else, is not there. */
const attempt = <Item>(read: () => Iterable<Item>): Item[] => {
  try {
    return [...read()]
  } catch {
    return []
  }
}

const all = <El extends Element>(selector: string) => [...document.querySelectorAll<El>(selector)]

/** A script of another type is data: its address is not fetched. */
const isFetched = (el: HTMLScriptElement | HTMLIFrameElement | HTMLImageElement) =>
  !(el instanceof HTMLScriptElement) || /^$|javascript|^module$/i.test(el.type)

const readPage = (): PageFacts => ({
  address: location.href,
  cookies: attempt(() => document.cookie.split('; ').filter(Boolean)).map((pair) => pair.split('=')[0]!),
  localStorage: attempt(() => Object.keys(localStorage)),
  sessionStorage: attempt(() => Object.keys(sessionStorage)),
  // `data-aval` alone holds nothing back: an address in `src` is fetched whatever stands beside it.
  sources: all<HTMLScriptElement | HTMLIFrameElement | HTMLImageElement>('script[src],iframe[src],img[src]')
    .filter(isFetched)
    .map((el) => ({ tag: el.localName as 'script' | 'iframe' | 'img', url: el.src })),
  templated: all<HTMLTemplateElement>('template').flatMap(({ content }) =>
    [...content.querySelectorAll<HTMLScriptElement>('script[src],img[src],link[rel~="stylesheet"][href]')]
      .filter(isFetched)
      .map((el) => el.getAttribute('src') ?? el.getAttribute('href')!)
  ),
  links: all<HTMLLinkElement>('link[rel][href]').map(({ rel, href }) => ({ rel, url: href })),
  noscripts: all('noscript').map(({ textContent }) => textContent ?? ''),
  dataLayer: attempt(() => (window as { dataLayer?: unknown[] }).dataLayer ?? [])
})

/** Once the page has done what it does by itself; WebKit has no idle callbacks. */
const soon = (task: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task, 200)

const watch = (gate: Gate, cookie = COOKIE): Reaction | void => {
  const isClosed = () =>
    gate.policy.purposes.every(
      ({ id, required, services }) => required || ![id, ...services.map(({ id }) => id)].some(gate.allows)
    )
  if (!isClosed()) return

  const requests: Facts['requests'][number][] = []
  /** When something was allowed first, and what the page held then: what comes later is no leak. */
  let end = Infinity
  let last: PageFacts | undefined
  let isDue = false

  const hear = (entries: PerformanceEntryList) => {
    for (const { name, startTime, initiatorType } of entries as PerformanceResourceTiming[])
      if (startTime < end) requests.push({ url: name, initiator: initiatorType })
  }
  const look = () => {
    hear(observer.takeRecords())
    reportIssues(findLeaks({ ...(last ?? readPage()), requests }, gate.policy, cookie))
  }
  const plan = () => {
    if (isDue || document.readyState !== 'complete') return
    isDue = true
    soon(() => {
      isDue = false
      look()
    })
  }
  // A request is told when it has been answered, which may be after the decision it preceded.
  const observer = new PerformanceObserver((list) => {
    hear(list.getEntries())
    plan()
  })
  observer.observe({ type: 'resource', buffered: true })
  if (document.readyState === 'complete') plan()
  else addEventListener('load', plan, { once: true })

  // Inside the visitor's act: what is granted by it has not run yet.
  return () => {
    if (last) return
    look()
    if (isClosed()) return
    end = performance.now()
    last = readPage()
  }
}

/**
 * Says in the console, in the development build, what the page lets out while nothing optional is allowed: requests to
 * other sites, cookies and storage keys, vendors that are not gated, hints, pixels, a default that comes late. In the
 * production build it does nothing. Put it first in `effects`.
 * @param cookie the name of the cookie that keeps the answer, if it has another than ours
 */
/* @__NO_SIDE_EFFECTS__ */
export const audit =
  (cookie?: string): Effect =>
  (gate) =>
    __DEV__ ? watch(gate, cookie) : undefined
