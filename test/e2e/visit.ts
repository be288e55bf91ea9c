// The examples under test, and what a test asks of them: who received what, and what the browser keeps.

import { serveExamples } from '../../examples/serve.mjs'
import { pageWithScripts } from '../support/recorded-page.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'

export type Examples = Awaited<ReturnType<typeof serveExamples>>

const scripts = pageWithScripts({ record: true, before: '' })

/** On ports of their own, with the recorder that `tab.faults()` reads. */
export const openExamples = (): Promise<Examples> =>
  serveExamples({ port: 0, thirdPartyPort: 0, page: (html) => scripts.putInto(html, '') })

export const forgetRequests = ({ received, requested }: Examples): void => {
  received.splice(0)
  requested.splice(0)
}

/** What the third parties received: scripts by their path, events by their name. Preflights are not counted twice. */
export const receivedBy = ({ received }: Examples): string[] =>
  received.flatMap(({ method, path, events }) => (method === 'OPTIONS' ? [] : events.length ? events : [path])).sort()

export const receives = (examples: Examples, count: number): Promise<string[]> =>
  until(`${count} requests to the third parties, of ${receivedBy(examples).join(', ') || 'none'}`, () => {
    const seen = receivedBy(examples)
    return seen.length >= count ? seen : null
  })

/** The page has stood for so long: what it does by itself, it has done. */
export const pageIsOld = (tab: Tab, seconds: number) =>
  tab.waitFor(
    { what: `the page to be ${seconds} s old`, within: (seconds + 10) * 1000 },
    (age) => performance.now() > age,
    seconds * 1000
  )

/** A second after what has just happened: whatever would follow it has. */
export const calm = async (tab: Tab) => pageIsOld(tab, (await tab.evaluate(() => performance.now())) / 1000 + 1)

export const cookieNames = async (tab: Tab): Promise<string[]> => (await tab.cookies()).map(({ name }) => name).sort()

/** The keys of both storages. */
export const storageKeys = (tab: Tab) =>
  tab.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort())

/** The button of a surface, by what it does. */
export const action = (name: string) => `[data-aval-action="${name}"]`

export const isAsking = async (tab: Tab): Promise<boolean> => (await tab.look(action('accept-all')))?.visible ?? false

export const question = (tab: Tab) => until('the question to be asked', () => isAsking(tab))

/**
 * Among them would be a request to whom the page's Content-Security-Policy refuses it. What is no fault: Firefox says of a
 * frame that is given its address while the empty one loads that it did not load.
 */
export const faultsOf = async (tab: Tab) => (await tab.faults()).filter(({ text }) => text !== '<iframe> did not load')
