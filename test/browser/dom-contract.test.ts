// What docs/reference/dom.md promises is in the running page, and what is in the running page for others to use is promised.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { action, bannerGone, createSurfaceSite, openPanel, type SurfaceSite } from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const dom = readFileSync(new URL('../../docs/reference/dom.md', import.meta.url), 'utf8')
const shadowRules = ['ui', 'panel'].map((name) =>
  readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url), 'utf8')
)

const banner = 'aval-ui[data-layout]'
const panel = 'aval-ui:not([data-layout], [popover])'

/** Of the light tree of the page. */
const ofBanner = [
  `body > ${banner}:first-child[lang][dir]`,
  `${banner}[role="region"][popover="manual"][aria-labelledby="aval-title"]`,
  `${banner} > h2#aval-title`,
  `${banner} > p`,
  `${banner} > b + span`,
  `${banner} > a[href]`,
  `${banner} > button[data-aval-action="refuse-all"]`,
  `${banner} > button[data-aval-action="accept-all"]`,
  `${banner} > button[data-aval-action="customise"]`
]
const ofBannerInside = ['[part="body"]', '[role="list"] > [part="purpose"]']
const ofPanelInside = [
  '[role="status"]',
  'dialog[part="panel"][open][aria-labelledby="title"]',
  'h2#title[part="title"]',
  '[part="body"]',
  '[part="purpose"] > h3#title-analytics',
  '[part="purpose"] > p#text-analytics',
  '[part="purpose"] > [role="radiogroup"][part="choice"]',
  'input[type="radio"][name="analytics"][value="refuse"]',
  'input[type="radio"][name="analytics"][value="accept"]',
  '[part="chip"]',
  'details:not([open])',
  '[part="close"][data-aval-action="close"]',
  '[part="action-quiet"][data-aval-action="refuse-all"]',
  '[part="action-quiet"][data-aval-action="accept-all"]',
  '[part="action"][data-aval-action="save"]'
]

/** Those of the selectors that find nothing in the document, or in the shadow tree of a host. */
const missing = (tab: Tab, selectors: readonly string[], host = '') =>
  tab.evaluate(
    (selectors, host) => {
      const root = host ? document.querySelector(host)!.shadowRoot! : document
      return selectors.filter((selector) => !root.querySelector(selector))
    },
    selectors,
    host
  )

/** The parts and data attributes in a host and in its shadow tree. */
const namesIn = (tab: Tab, host: string) =>
  tab.evaluate((host) => {
    const element = document.querySelector(host)!
    const all = [element, ...element.querySelectorAll('*'), ...element.shadowRoot!.querySelectorAll('*')]
    const names = all.flatMap((it) => [
      ...[...it.part].map((part) => `part ${part}`),
      ...it.getAttributeNames().filter((name) => name.startsWith('data-'))
    ])
    return [...new Set(names)].sort()
  }, host)

const promised = (name: string) => dom.includes('`' + name.replace('part ', '')) || dom.includes(`"${name.slice(5)}"`)

describe('the contract of the DOM', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('holds in the banner', async () => {
      const tab = await pages.open(engine)
      expect(await missing(tab, ofBanner)).toEqual([])
      expect(await missing(tab, ofBannerInside, banner)).toEqual([])
      const names = await namesIn(tab, banner)
      expect(names).toContain('data-aval-action')
      expect(names.filter((name) => !promised(name))).toEqual([])
    })

    it('holds in a banner that holds the page', async () => {
      const config = { blocking: true, layout: 'box', position: 'top' }
      const tab = await pages.open(engine, { config })
      expect(await missing(tab, [`${banner}[data-layout="box"][data-position="top"][data-blocking]`])).toEqual([])
      expect(await missing(tab, [`${banner}[role]`, `${banner}[popover]`])).toHaveLength(2)
      expect(await missing(tab, ['dialog[open]', ...ofBannerInside], banner)).toEqual([])
    })

    it('holds in the panel', async () => {
      const tab = await pages.open(engine)
      await openPanel(tab)
      expect(await missing(tab, [banner])).toEqual([banner])
      expect(await missing(tab, [`body > ${panel}:last-child[lang][dir]`, '[data-aval-open][aria-haspopup]'])).toEqual(
        []
      )
      expect(await missing(tab, ofPanelInside, panel)).toEqual([])
      expect((await namesIn(tab, panel)).filter((name) => !promised(name))).toEqual([])
    })

    it('holds in the way back of a page that has none', async () => {
      const tab = await pages.open(engine, { body: '<h1>Page</h1>' })
      await tab.click(action('refuse-all'))
      const pill = 'aval-ui[popover="manual"]:not([data-layout])'
      await tab.waitFor('the way back', (pill) => document.querySelector(pill + ':not([hidden])'), pill)
      expect(await missing(tab, [`body > ${pill}:last-child`])).toEqual([])
      expect(await missing(tab, ['button[part="reopen"][aria-haspopup="dialog"]'], pill)).toEqual([])
      expect((await namesIn(tab, pill)).filter((name) => !promised(name))).toEqual([])
    })

    it('takes the banner out of the document once there is an answer, and says so', async () => {
      const head = `<script>window.heard = []
        for (const type of ['ready', 'change', 'show', 'hide'])
          document.addEventListener('aval:' + type, ({ detail }) => heard.push([type, detail.surface ?? detail.reason]))
        </script>`
      const tab = await pages.open(engine, { head })
      await tab.click(action('refuse-all'))
      await bannerGone(tab)
      await expect
        .poll(() => tab.evaluate(() => (Reflect.get(window, 'heard') as string[][]).map(String).sort()))
        .toEqual(['change,choice', 'hide,banner', 'ready,first', 'show,banner'])
      expect(await tab.evaluate(() => document.cookie)).toMatch(/=_v=1&_r=/)
    })
  })
})

describe('the tokens', () => {
  it('are those that are read, and no other', () => {
    const read = shadowRules.flatMap((text) => text.match(/--aval-[a-z-]+/g) ?? [])
    const named = dom.match(/--aval-[a-z-]+/g) ?? []
    expect([...new Set(named)].sort()).toEqual([...new Set(read)].sort())
  })
})
