// Pages with the script tag, over the built files of dist/cdn: what tests of a whole page start from. Every page keeps
// what the events told it, what its tags did, and what was said in the console.

import type { Engine } from './engines.ts'
import { createSite, type Page, type Site, type SiteOptions } from './site.ts'
import type { Tab } from './tab.ts'
import { until } from './until.ts'

/** What an event of Aval carried. */
export interface Told {
  readonly type: 'ready' | 'change' | 'show' | 'hide' | 'error'
  readonly reason: string
  readonly allowed: Readonly<Record<string, boolean>>
  readonly ask: boolean
  readonly code?: string
  readonly error?: string
  readonly surface?: string
  readonly granted?: readonly string[]
  readonly revoked?: readonly string[]
}

interface Gate {
  readonly $verdict: {
    get(): {
      readonly ask: boolean
      readonly standing: string
      readonly allowed: Readonly<Record<string, boolean>>
      readonly record: { readonly id: string; readonly decidedAt: number; readonly expiresAt: number } | null
    }
  }
  readonly policy: { readonly purposes: readonly { readonly id: string }[] }
  allows(key: string): boolean
  when(key: string): Promise<void>
  when(key: string, run: () => unknown): () => void
  push(call: readonly unknown[]): unknown
  open(surface?: 'banner' | 'panel'): void
  acceptAll(): void
  refuseAll(): void
  withdraw(key?: string): void
  choose(choices: Record<string, boolean>): void
  reset(): void
  refresh(): void
}

/** What the pages have in `window`. */
export interface TagWindow {
  /** What has run, by name, in order. */
  readonly ran: string[]
  readonly told: Told[]
  /** The warnings of the console. */
  readonly warned: string[]
  readonly aval: Gate
}

const memory = `
window.ran = []
window.told = []
window.warned = []
for (const type of ['ready', 'change', 'show', 'hide', 'error'])
  document.addEventListener('aval:' + type, ({ detail: { verdict, error, ...rest } }) =>
    told.push({ type, ...rest, allowed: verdict.allowed, ask: verdict.ask, error: error && String(error) }))
const warn = console.warn
console.warn = (...words) => {
  warned.push(words.join(' '))
  warn.apply(console, words)
}`

export interface TagPage {
  readonly lang?: string
  /** What stands in the head before the script tag. */
  readonly before?: string
  /** The script tag. */
  readonly gate?: string
  /** What stands after the script tag, in the head. */
  readonly after?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

export const gateTag = (attributes = '', file = 'gate.js') => `<script src="/aval/${file}" ${attributes}></script>`

/** A JSON block, as a site would write it. */
export const configBlock = (config: unknown) =>
  `<script type="application/json" data-aval-config>${
    typeof config === 'string' ? config : JSON.stringify(config)
  }</script>`

/** A gated inline script that says it has run. */
export const gated = (name: string, keys = 'analytics', attributes = '') =>
  `<script type="text/plain" data-aval="${keys}" ${attributes}>ran.push('${name}')</script>`

/** From here on the page believes it is this time, and time goes on from there. */
export const clockAt = (time: number | string) => `<script>
  {
    const Real = Date
    const shift = ${new Date(time).getTime()} - Real.now()
    window.Date = class extends Real {
      constructor(...parts) {
        if (parts.length) super(...parts)
        else super(Real.now() + shift)
      }
      static now() {
        return Real.now() + shift
      }
    }
  }
</script>`

const html = ({ lang = 'fr', before = '', gate = gateTag(), after = '', body = '' }: TagPage) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${before}${gate}${after}</head>` +
  `<body><h1>Page</h1><p>Text</p>${body}<button type="button" data-aval-open>Cookies</button></body></html>`

export interface TagSite {
  readonly site: Site
  /** The address of a page, on the host named if there is one. */
  readonly url: (page?: TagPage, host?: string) => string
  /** Opens a page in a fresh profile, on a host, with cookies that were there before. */
  readonly visit: (engine: Engine, page?: TagPage, before?: Before) => Promise<Tab>
}

export interface Before {
  readonly host?: string
  /** Cookies as a page would write them: `name=value; domain=…`. They last a day unless told. */
  readonly cookies?: readonly string[]
}

export const createTagSite = async (options: SiteOptions = {}): Promise<TagSite> => {
  const made: TagPage[] = []
  const pages: Record<string, Page> = {
    '/blank': '<!doctype html><title>Blank</title>',
    '/tag.js': ({ query }) => ({ body: `ran.push('${query['name']}')` }),
    '/image.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    '/page': ({ query }) => {
      const page = made[Number(query['number'])]
      return page ? { headers: page.headers ?? {}, body: html(page) } : { status: 404 }
    },
    ...options.pages
  }
  const site = await createSite({
    ...options,
    pages,
    mounts: { '/aval/': 'dist/cdn', ...options.mounts },
    before: memory + (options.before ? `\n${options.before}` : '')
  })
  const url: TagSite['url'] = (page = {}, host) => site.url(`/page?number=${made.push(page) - 1}`, host)
  return {
    site,
    url,
    visit: async (engine, page, { host, cookies } = {}) => {
      const address = url(page, host)
      if (!cookies) return engine.open(address)
      const tab = await engine.open(site.url('/blank', host))
      await tab.evaluate((cookies) => {
        for (const cookie of cookies)
          document.cookie = /max-age/.test(cookie) ? cookie : `${cookie}; path=/; max-age=86400`
      }, cookies)
      site.clearRequests()
      await tab.goto(address)
      return tab
    }
  }
}

declare const window: Window & TagWindow

/** The button of a surface, by what it does. */
export const action = (name: string) => `[data-aval-action="${name}"]`

export const isAsking = async (tab: Tab): Promise<boolean> => (await tab.look(action('accept-all')))?.visible ?? false

export const question = (tab: Tab) => until('the question to be asked', () => isAsking(tab))

export const panel = (tab: Tab) => until('the panel', async () => (await tab.look('dialog'))?.visible)

export const told = async (tab: Tab, type: Told['type']): Promise<Told[]> =>
  (await tab.evaluate(() => window.told)).filter((event) => event.type === type)

/** Waits for so many events of a type, then gives them. */
export const hears = (tab: Tab, type: Told['type'], count = 1) =>
  until(`${count} aval:${type}`, async () => {
    const events = await told(tab, type)
    return events.length >= count && events
  })

/** Every task that was due has had its turn, and the page has reached the network and come back. */
export const settled = (tab: Tab) =>
  tab.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) {
      await window.aval.when('necessary')
      await fetch('/blank', { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined)
    }
  })

/** What the page's tags did, once everything due has. */
export const ran = async (tab: Tab) => {
  await settled(tab)
  return tab.evaluate(() => window.ran)
}

export const hasRun = (tab: Tab, count: number) =>
  until(`${count} tags to run`, async () => (await tab.evaluate(() => window.ran.length)) >= count)
    .then(() => ran(tab))
    .catch(async (error: Error) => {
      const state = await tab.evaluate(() => JSON.stringify([window.ran, window.told]))
      throw new Error(`${error.message}; ${state}`, { cause: error })
    })

export const allows = (tab: Tab, key = 'analytics') => tab.evaluate((key) => window.aval.allows(key), key)

/** The values under a name in the page's cookies. */
export const cookieValues = (tab: Tab, name = 'eu-consent') =>
  tab.evaluate(
    (start) =>
      document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(start))
        .map((pair) => pair.slice(start.length)),
    `${name}=`
  )
