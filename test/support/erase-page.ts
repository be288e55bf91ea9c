// Pages that have nothing but `erase`, on every host name and at a few depths, and what tests ask of them.

import type { erase as eraseTrackers } from '../../src/browser/erase.ts'
import { bundle } from './bundle.ts'
import type { Engine } from './engines.ts'
import { createSite, type Page } from './site.ts'
import type { Tab } from './tab.ts'

/** What the pages have in `window`. */
export interface EraseWindow {
  readonly erase: (trackers: unknown, keep: string) => ReturnType<typeof eraseTrackers>
}

declare const window: Window & EraseWindow

export const HOST = 'a.shop.test'

export interface EraseVisit {
  /** @default HOST, which is not secure: `localhost` is */
  readonly host?: string
  /** @default '/a/b/c' */
  readonly path?: string
  /** Texts of `Set-Cookie`. */
  readonly sent?: readonly string[]
  /** Texts for `document.cookie`. */
  readonly written?: readonly string[]
  /** The page's Content-Security-Policy. */
  readonly csp?: string
}

export const createErasePages = async () => {
  const script = await bundle(`import { erase } from 'src/browser/erase'\nwindow.erase = erase`)
  let next: Record<string, string | readonly string[]> = {}
  const page: Page = ({ query, headers: { cookie = '' } }) => {
    if ('cookies' in query) return { type: 'text/plain', body: cookie }
    const headers = next
    next = {}
    return { headers, body: '<!doctype html><html lang="fr"><title>Page</title><script src="/erase.js"></script>' }
  }
  const paths = ['/', '/a/b/c', '/a/b/c/d', '/a/b/', '/p;path=x;max-age=99;domain=x/b', '/.*/b']
  const site = await createSite({
    pages: { '/erase.js': script, '/sw.js': '', ...Object.fromEntries(paths.map((path) => [path, page])) }
  })
  return {
    site,
    open: async (
      engine: Engine,
      { host = HOST, path = '/a/b/c', sent = [], written = [], csp }: EraseVisit = {}
    ): Promise<Tab> => {
      next = { 'set-cookie': sent, ...(csp && { 'content-security-policy': csp }) }
      const tab = await engine.open(site.url(path, host))
      await tab.evaluate((texts) => texts.forEach((text) => (document.cookie = text)), written)
      return tab
    }
  }
}

export type ErasePages = Awaited<ReturnType<typeof createErasePages>>

/** Erases trackers, whatever they are; a text stands for a cookie of that name. */
export const erase = (tab: Tab, trackers: unknown, keep = 'eu-consent') =>
  tab.evaluate(
    (trackers, keep) => window.erase(trackers, keep),
    Array.isArray(trackers) ? trackers.map((it) => (typeof it === 'string' ? { name: it } : it)) : trackers,
    keep
  )

const namesIn = (cookies: string) => (cookies.match(/[^; ][^;=]*(?==)/g) ?? []).sort()

/** The names that the page itself sees. */
export const seen = async (tab: Tab) => namesIn(await tab.evaluate(() => document.cookie))

/**
 * The names that the site is sent, `HttpOnly` or not, at the page's address or another one. Not `tab.cookies()`, which in
 * Firefox leaves out what is written for the page's own host as a domain.
 */
export const held = async (tab: Tab, path = '') =>
  namesIn(await tab.evaluate(async (path) => (await fetch(`${path || location.pathname}?cookies`)).text(), path))
