// Pages for the tests of a room in a browser: a gate with ports in memory, the scripts they count, and one page a test.

import { bundle } from './bundle.ts'
import { engineNames } from './browser-binaries.mjs'
import type { Engine } from './engines.ts'
import { createSite, type Answer, type Page, type Site, type SiteOptions } from './site.ts'
import type { Tab } from './tab.ts'

const entry = `
import { createActs } from 'src/core/acts'
import { createGate } from 'src/core/gate'
import { documentEvents } from 'src/browser/document-events'
import { later } from 'src/browser/schedule'
import * as depth from 'src/browser/elements/depth'
import { gatedElements } from 'src/browser/elements/index'
import { sweep } from 'src/browser/sweep'

const purposes = [{ id: 'analytics', services: [{ id: 'matomo' }] }, { id: 'personalisation' }]
const yes = { id: 'x', decidedAt: Date.now(), expiresAt: Date.now() + 1e9, revision: 0, answers: { analytics: true, personalisation: true } }

window.ran = []
window.later = later
window.gateFaults = []
window.startGate = (isReturning) => {
  let reading = isReturning ? yes : 'none'
  window.gate = createGate({ purposes }, {
    read: () => reading,
    acts: (desk, use) => use(createActs(desk, {
      write: (record) => ((reading = record), true),
      clear: () => (reading = 'none'),
      tidy() {},
      sweep: () => sweep(desk, { cookie: 'eu-consent', onWithdraw: 'keep' }),
      newId: () => 'x',
      now: Date.now
    })),
    now: Date.now,
    signals: () => ({}),
    start: (run) => run(),
    later,
    events: documentEvents,
    report: (code, error) =>
      window.gateFaults.push(code + ': ' + (error.localName ? 'Not loaded: ' + (error.src || error.href) : error))
  }, [gatedElements(async () => depth, 500)])
}
`

/** What the pages have in \`window\`. */
export interface PageWindow {
  readonly ran: string[]
  readonly gateFaults: string[]
  readonly later: (task: () => void) => void
  readonly startGate: (isReturning?: boolean) => void
  readonly gate: {
    acceptAll(): void
    refuseAll(): void
    withdraw(key?: string): void
    choose(choices: Record<string, boolean>): void
  }
}

export interface PageOptions {
  /** The visitor has said yes on an earlier page. */
  readonly isReturning?: boolean
  /** The page's Content-Security-Policy. The scripts of the page have the nonce `secret`. */
  readonly csp?: string
  /** Starts the gate in the head, as it should; otherwise the test does. */
  readonly isStarted?: boolean
}

export interface GateSite {
  readonly site: Site
  /** Opens a page with this body, in a fresh profile; the site forgets the requests of other pages. */
  readonly open: (engine: Engine, body: string, options?: PageOptions) => Promise<Tab>
  readonly html: (body: string, options?: PageOptions) => string
}

export const createGateSite = async (options: SiteOptions = {}): Promise<GateSite> => {
  const gateScript = await bundle(entry)
  const pages: Record<string, Answer> = {}
  const html: GateSite['html'] = (body, { isReturning = false, isStarted = true } = {}) =>
    `<!doctype html><html lang="fr"><head><title>Page</title><script nonce="secret" src="/gate.js"></script>${
      isStarted ? `<script nonce="secret">startGate(${isReturning})</script>` : ''
    }</head><body>${body}</body></html>`
  // Every file says that it has run, by its name.
  const file = (name: string): readonly [string, Page] => [`/${name}.js`, `ran.push('${name}')`]
  const site = await createSite({
    ...options,
    pages: {
      '/gate.js': gateScript,
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'slow', ...engineNames.map((name) => `held-${name}`)].map(file)),
      '/page': ({ query }) => pages[query['number'] ?? ''] ?? { status: 404 },
      '/frame': '<!doctype html><p>Frame</p>',
      '/image.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      '/style.css': 'body { color: rgb(1, 2, 3) }',
      ...options.pages
    },
    slow: { '/slow.js': 250, '/held-': 'hold', ...options.slow }
  })
  let number = 0
  return {
    site,
    html,
    open: async (engine, body, options = {}) => {
      site.clearRequests()
      const headers = options.csp ? { 'content-security-policy': options.csp } : {}
      pages[++number] = { headers, body: html(body, options) }
      return engine.open(site.url(`/page?number=${number}`))
    }
  }
}
