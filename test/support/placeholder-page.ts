// Pages with gated frames and the file of their placeholders, and what tests ask of them.

import { readFileSync } from 'node:fs'
import { createTagSite, configBlock, type TagPage } from './tag-site.ts'
import type { Tab } from './tab.ts'
import { until } from './until.ts'

/** The file of the placeholders, as a site would load it. */
export const placeholderTag = '<script src="/aval/placeholder.js" defer></script>'

export const embedConfig = configBlock({
  site: 'Le Journal',
  purposes: [
    { id: 'necessary' },
    { id: 'embeds', title: 'Contenus d’ailleurs', services: [{ id: 'peertube', name: 'PeerTube' }, { id: 'maps' }] },
    { id: 'personalisation' }
  ]
})

/** A frame of the service `peertube`. */
export const video = (attributes = '', keys = 'peertube') =>
  `<iframe class="video" data-aval="${keys}" data-src="/embed" title="La visite de l’atelier" width="560" height="315"
    data-aval-placeholder="video" ${attributes}></iframe>`

export const embedPage = (body: string, more: TagPage = {}): TagPage => ({
  before: embedConfig,
  after: placeholderTag,
  body,
  ...more
})

export const createEmbedSite = () =>
  createTagSite({
    pages: {
      '/embed': '<!doctype html><title>Embed</title><a href="#">Play</a>',
      // Beside it there is nothing else.
      '/away/placeholder.js': () => ({ body: readFileSync('dist/cdn/placeholder.js', 'utf8') }),
      '/watch': '<!doctype html><title>Watch</title>'
    },
    mounts: { '/axe/': 'node_modules/axe-core', '/themes/': 'themes' }
  })

/** What the placeholders of the page say, in order. */
export const placeholders = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('aval-placeholder')].map((host) => host.shadowRoot?.textContent ?? '')
  )

/** Waits for so many placeholders, then says what they say. */
export const shows = async (tab: Tab, count = 1): Promise<string[]> => {
  await until(`${count} placeholders`, async () => (await placeholders(tab)).length === count)
  return placeholders(tab)
}

/** A frame of this page's own site has loaded, and can be seen. */
export const shown = (tab: Tab, selector = 'iframe') =>
  tab.waitFor(
    'the frame to be shown',
    (selector) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector)!
      return frame.checkVisibility() && frame.contentDocument?.title === 'Embed'
    },
    selector
  )
