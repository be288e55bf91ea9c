// A site of pages with the script tag, over the built files of dist/cdn, and what tests of a whole page ask of them.

import type { Engine } from './engines.ts'
import { createSite, type Page, type Site, type SiteOptions } from './site.ts'
import type { Tab } from './tab.ts'
import { memory, tagHtml, type TagPage, type TagWindow, type Told } from './tag-page.ts'
import { until } from './until.ts'

export { clockAt, configBlock, diary, gated, gateTag, type TagPage, type TagWindow } from './tag-page.ts'

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
      return page ? { headers: page.headers ?? {}, body: tagHtml(page) } : { status: 404 }
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
          document.cookie = /max-age|expires/.test(cookie) ? cookie : `${cookie}; path=/; max-age=86400`
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
export const hears = async (tab: Tab, type: Told['type'], count = 1): Promise<Told[]> => {
  await until(`${count} aval:${type}`, async () => (await told(tab, type)).length >= count)
  return told(tab, type)
}

/** Every task that was due has had its turn, and the page has reached the network and come back. */
export const settled = (tab: Tab) =>
  tab.evaluate(async () => {
    for (let turn = 0; turn < 2; turn++) {
      await window.aval.when('necessary')
      await fetch('/blank', { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined)
    }
  })

/** What the tab's pages have written in their diary, over reloads. */
export const diaryOf = async (tab: Tab): Promise<string[]> =>
  (await tab.evaluate(() => sessionStorage.getItem('diary') ?? '')).trim().split(' ')

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
