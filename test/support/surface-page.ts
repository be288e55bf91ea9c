// Pages that ask the question with the files of the script tag, for tests of the banner and the panel: any language,
// any style sheet, any body, any configuration.

import type { Engine, OpenOptions } from './engines.ts'
import { createSite, type Site, type SiteOptions } from './site.ts'
import type { Tab } from './tab.ts'

export type Lang = 'fr' | 'en' | 'de' | 'ar'

interface SurfacePage {
  readonly lang?: string
  readonly css?: string
  /** After our script, in the head. */
  readonly head?: string
  readonly body?: string
  /** Over the default configuration of the test, key by key. */
  readonly config?: object
}

/** Two optional purposes, each with a service that has trackers: every part of the panel is there. */
const fullConfig = {
  site: 'Le Journal',
  policyUrl: '/policy',
  purposes: [
    { id: 'necessary' },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Counter Inc.',
          url: 'https://counter.example/privacy',
          trackers: [{ name: '_count', purpose: 'Distinguer les visites', lifetime: 12 }]
        }
      ]
    },
    { id: 'personalisation', services: [{ id: 'advisor', name: 'Advisor', provider: 'Advisor Ltd' }] }
  ]
}

/** Paragraphs with a link each: a page to read, to scroll and to walk through with the keyboard. */
const longBody = `<main><h1>Le Journal</h1>${Array.from(
  { length: 24 },
  (_, index) => `<p>${'Un paragraphe de la page, assez long pour faire quelques lignes. '.repeat(6)}
    <a href="#${index}">Lien ${index}</a></p>`
).join('')}</main><footer><button id="manage" data-aval-open>Gérer mes cookies</button></footer>`

export const action = (name: string) => `[data-aval-action="${name}"]`
export const inPanel = (name: string) => `dialog ${action(name)}`
export const answer = (purpose: string, value: 'refuse' | 'accept') => `input[name="${purpose}"][value="${value}"]`

const pageOf = ({ lang = 'fr', css = '', head = '', body = longBody, config = {} }: SurfacePage) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>
  <script type="application/json" data-aval-config>${JSON.stringify({ ...fullConfig, ...config })}</script>
  <script src="/aval/gate.js"></script>${head}</head><body>${body}</body></html>`

export interface SurfaceSite {
  readonly site: Site
  /** A page in a fresh profile that asks, its banner in place. Without motion unless the options say otherwise. */
  readonly open: (engine: Engine, page?: SurfacePage, options?: OpenOptions) => Promise<Tab>
  /** The same, without a look at the banner: something on the page may answer before it is seen. */
  readonly visit: (engine: Engine, page?: SurfacePage, options?: OpenOptions) => Promise<Tab>
}

export const createSurfaceSite = async (options: SiteOptions = {}): Promise<SurfaceSite> => {
  const pages: string[] = []
  const site = await createSite({
    ...options,
    pages: { '/page': ({ query }) => pages[Number(query['number'])] ?? { status: 404 }, ...options.pages },
    mounts: { '/aval/': 'dist/cdn', ...options.mounts }
  })
  const visit: SurfaceSite['visit'] = (engine, page = {}, { prefers, ...rest } = {}) => {
    const number = pages.push(pageOf(page)) - 1
    return engine.open(site.url(`/page?number=${number}`), { ...rest, prefers: { reducedMotion: true, ...prefers } })
  }
  return {
    site,
    visit,
    open: async (...visited) => {
      const tab = await visit(...visited)
      await bannerShown(tab)
      return tab
    }
  }
}

export const bannerShown = (tab: Tab) => tab.waitFor('the banner', () => document.querySelector('aval-ui[data-layout]'))

export const bannerGone = (tab: Tab) => tab.waitFor('no banner', () => !document.querySelector('aval-ui[data-layout]'))

export const panelShown = (tab: Tab) =>
  tab.waitFor('the panel', () =>
    [...document.querySelectorAll('aval-ui')].some(({ shadowRoot }) => shadowRoot?.querySelector('dialog[open]'))
  )

export const panelGone = (tab: Tab) =>
  tab.waitFor('no panel', () =>
    [...document.querySelectorAll('aval-ui')].every(({ shadowRoot }) => !shadowRoot?.querySelector('dialog'))
  )

/** Opens the panel as a visitor does, from the banner. */
export const openPanel = async (tab: Tab): Promise<void> => {
  await tab.click(action('customise'))
  await panelShown(tab)
}

/** The answers in force, by purpose, and by service where one differs from its purpose; null before a decision is recorded. */
export const recorded = (tab: Tab) =>
  tab.evaluate(() => {
    const { aval } = window as unknown as {
      aval: {
        policy: { purposes: { id: string; services: { id: string }[] }[] }
        $verdict: { get(): { record: { answers: Record<string, boolean> } | null } }
      }
    }
    const { record } = aval.$verdict.get()
    if (!record) return null
    const purposeOf = (key: string) =>
      aval.policy.purposes.find(({ services }) => services.some(({ id }) => id === key))?.id
    return Object.fromEntries(
      Object.entries(record.answers).filter(([key, answer]) => record.answers[purposeOf(key) ?? ''] !== answer)
    )
  })
