// The place a placeholder takes: that of the frame it stands for, on any page, at any width, on paper and in high contrast.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import { createEmbedSite, embedPage, placeholderTag, shown, shows, video } from '../support/placeholder-page.ts'
import type { Tab } from '../support/tab.ts'
import { action, question, settled, told, type TagPage, type TagSite } from '../support/tag-site.ts'

const ONCE = action('show')
const ALWAYS = action('show-always')

/** Ways sites lay out a frame, wide enough for the words. */
const css = `
  .full iframe { width: 100%; height: auto; aspect-ratio: 16 / 9 }
  .bare iframe { border: 0; display: block; margin: 10px auto }
  .boxed iframe { box-sizing: border-box; padding: 7px; border: 5px solid; max-width: 500px }
  .ratio { position: relative; width: 700px }
  .ratio::before { content: ''; display: block; padding-top: 56.25% }
  .ratio > * { position: absolute; top: 0; left: 0; width: 100%; height: 100%; border: 0 }
  .inside { width: 640px; aspect-ratio: 4 / 3 }
  .inside iframe { display: block; width: 100%; height: 100%; box-sizing: border-box }
  .row { display: flex; gap: 10px; align-items: center }
  .row iframe { flex: 1; order: 1; border: 0 }
  .grid { display: grid; grid-template-columns: 1fr 2fr }
  .grid iframe { grid-column: 2; width: 100%; height: 400px; margin-top: 2em }
  .floated iframe { float: right; margin: 0 0 1em 1em }
  .set video { width: 600px; height: auto }
  aval-placeholder, aval-placeholder * { display: none !important; width: 3px !important; margin: 9px !important }`
const ways = [...css.matchAll(/^ {2}\.(\w+)/gm)].map(([, name]) => name!)
const film =
  '<video class="video" data-aval="peertube" data-src="/film.webm" data-aval-placeholder="video" width="640" height="360"></video>'
/** @param leftOut a way that an engine cannot be exact in */
const layoutsBut = (leftOut?: string) =>
  `<style>${css}</style><p class="after">A line with ${video()} a frame in it</p>` +
  [...new Set(['plain', ...ways])]
    .filter((name) => name !== leftOut)
    .map((name) => `<div class="${name}">${name === 'set' ? film : video()}</div><p class="after">Text</p>`)
    .join('')

/** Of every element that matches, in order: left, top, width, height. */
const boxes = (tab: Tab, selector: string) =>
  tab.evaluate(
    (find, selector) =>
      find(selector, null).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return [left, top + scrollY, width, height].map((length) => Math.round(length * 10) / 10)
      }),
    findAll,
    selector
  )

describe('the place of a placeholder', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createEmbedSite()
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = async (body: string, more?: TagPage, options?: Parameters<typeof engine.open>[1]) => {
      const tab = await engine.open(pages.url(embedPage(body, more)), options)
      await question(tab)
      return tab
    }

    // A least height in percent of a box that has its own from a ratio: WebKit makes it two pixels more.
    const leftOut = engine.name === 'webkit' ? 'inside' : undefined
    if (leftOut) console.warn(`${engine.name} is two pixels off in one layout, .${leftOut}: it is left out`)
    it('is that of the frame, in every layout, and nothing around it moves', async () => {
      const layouts = layoutsBut(leftOut)
      const without = await open(layouts, { after: '' })
      const frames = await boxes(without, '.video')
      const texts = await boxes(without, '.after')
      expect(frames.length).toBeGreaterThan(8)
      const tab = await open(layouts)
      await shows(tab, frames.length)
      expect(await boxes(tab, 'aval-placeholder')).toEqual(frames)
      expect(await boxes(tab, '.after')).toEqual(texts)
    })

    it('follows the width of the page, and what its media queries say', async () => {
      const body = `<style>iframe { width: 50%; height: auto; aspect-ratio: 2 } @media (max-width: 900px) { iframe { width: 90%; aspect-ratio: 1 } }</style>`
      const tab = await open(body + video())
      await shows(tab)
      const before = await boxes(tab, 'aval-placeholder')
      await tab.viewport(800, 800)
      const expected = await tab.evaluate(() => document.body.clientWidth * 0.9 + 4)
      await tab.waitFor(
        'the new width',
        (expected) =>
          Math.abs(document.querySelector('aval-placeholder')!.getBoundingClientRect().width - expected) < 1,
        expected
      )
      await tab.viewport(1280, 800)
      await tab.waitFor(
        'the width of before',
        (width) => Math.abs(document.querySelector('aval-placeholder')!.getBoundingClientRect().width - width) < 1,
        before[0]![2]!
      )
    })

    it('grows at 288 pixels, where the words need more than the ratio', async () => {
      const body =
        `<style>body { margin: 0 } .narrow { width: 288px } .narrow iframe { width: 100%; height: auto; aspect-ratio: 16 / 9; border: 0 }
        .ratio { position: relative; padding-top: 56.25% } .ratio iframe { position: absolute; top: 0; left: 0; width: 100%; height: 100% }</style>` +
        `<div class="narrow">${video()}<p class="after">Text</p><div class="ratio">${video()}</div></div>`
      const tab = await open(body)
      await shows(tab, 2)
      const [first, second] = await boxes(tab, 'aval-placeholder')
      expect(first![2]).toBe(288)
      expect(first![3]).toBeGreaterThan(200)
      const [frame] = await boxes(tab, '.frame')
      expect(frame).toEqual(first)
      expect((await boxes(tab, '.after'))[0]![1]).toBeGreaterThanOrEqual(first![1]! + first![3]!)
      // Stacked, each as wide as the other.
      const [once, always] = [...(await boxes(tab, ONCE)), ...(await boxes(tab, ALWAYS))].filter(
        (_, index) => index % 2 === 0
      )
      expect(once![2]).toBe(always![2])
      expect(once![2]).toBeGreaterThan(240)
      expect(always![1]).toBeGreaterThan(once![1]!)
      // Over a box that has the size already it scrolls, and covers nothing.
      expect(second![3]).toBe(162)
      expect(await tab.evaluate(() => document.querySelectorAll('aval-placeholder')[1]!.scrollHeight)).toBeGreaterThan(
        162
      )
    })

    it('has targets of 44 pixels, at any width', async () => {
      const tab = await open(video('style="width:100%;height:auto"'))
      await shows(tab)
      for (const width of [1280, 390, 320]) {
        await tab.viewport(width, 800)
        const heights = await tab.evaluate(
          (find) => find('.frame button, .frame a', null).map((target) => target.getBoundingClientRect().height),
          findAll
        )
        expect(heights).toHaveLength(3)
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      }
    })

    it('moves nothing when it comes and when the frame comes', async () => {
      const tab = await open(
        '<style>iframe { width: 100%; height: auto; aspect-ratio: 16 / 9 }</style>' + video() + '<p id="after">Text</p>'
      )
      await shows(tab)
      const before = await boxes(tab, 'aval-placeholder, #after')
      await tab.click(ONCE)
      await shown(tab)
      expect(await boxes(tab, 'iframe, #after')).toEqual(before)
      // Only Chromium counts shifts, and leaves out those that follow a click: hence the boxes above.
      if (engine.name !== 'chromium') return
      const shifts = await tab.evaluate(
        () =>
          new Promise<number>((done) => {
            const now = performance.now()
            let before = 0
            new PerformanceObserver((list, observer) => {
              const isBefore = list.getEntries().map(({ startTime }) => startTime < now)
              before += isBefore.filter(Boolean).length
              if (isBefore.every(Boolean)) return
              observer.disconnect()
              done(before)
            }).observe({ type: 'layout-shift', buffered: true })
            // One of our own making, to know that all of them are in.
            document.body.style.paddingTop = '40px'
          })
      )
      expect(shifts).toBe(0)
    })

    it('prints its title and its link', async () => {
      const tab = await open(video())
      await shows(tab)
      // As the printer would: what is for print holds now.
      await tab.evaluate(() => {
        for (const sheet of document.querySelector('aval-placeholder')!.shadowRoot!.adoptedStyleSheets)
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
      })
      const printed = await tab.evaluate(
        (find) =>
          find('.frame > *', null)
            .filter((part) => part.checkVisibility())
            .map((part) => part.textContent),
        findAll
      )
      expect(printed).toEqual(['La visite de l’atelier', 'Ouvrir sur PeerTube'])
      expect((await tab.look('aval-placeholder'))?.visible).toBe(true)
      expect((await boxes(tab, 'aval-placeholder'))[0]![3]).toBeLessThan(200)
    })

    // WebKit on GTK has no forced colours.
    if (!engine.can.forcedColors)
      console.warn(`${engine.name} cannot force colours: one test of placeholder-box.test.ts is left out`)
    else
      it('has an edge of two pixels where colours are forced', async () => {
        const tab = await open(video(), {}, { prefers: { forcedColors: true } })
        await shows(tab)
        const edges = await tab.evaluate(
          (find) =>
            ['.frame', '[data-aval-action=show]', '[data-aval-action=show-always]'].map((selector) => {
              const { borderTopStyle, borderTopWidth } = getComputedStyle(find(selector, null)[0]!)
              return `${borderTopWidth} ${borderTopStyle}`
            }),
          findAll
        )
        expect(edges).toEqual(['2px solid', '1px solid', '1px solid'])
      })

    for (const colorScheme of ['light', 'dark'] as const)
      it(`gives axe-core nothing to say, ${colorScheme}`, async () => {
        const tab = await open(
          `<style>:root { color-scheme: ${colorScheme} } body { background: Canvas; color: CanvasText } button { background: Canvas; color: CanvasText }</style>` +
            `<main><h2>Part</h2>${video('data-aval-heading="3"')}${video('title="Autre"')}` +
            '<template data-aval="maps" data-aval-placeholder="map"><p>Map</p></template></main>',
          { after: placeholderTag + '<script src="/axe/axe.min.js"></script>' }
        )
        await shows(tab, 3)
        const said = await tab.evaluate(async () => {
          interface Rule {
            readonly id: string
            readonly nodes: readonly { readonly target: unknown; readonly html: string }[]
          }
          const { axe } = window as unknown as {
            axe: { run(context: object, options: object): Promise<{ violations: Rule[]; passes: Rule[] }> }
          }
          const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
          const { violations, passes } = await axe.run({ include: ['main'] }, { runOnly })
          const isSeen = JSON.stringify(passes).includes('show-always')
          return [isSeen, violations.map(({ id, nodes }) => id + JSON.stringify(nodes.map(({ html }) => html)))]
        })
        expect(said).toEqual([true, []])
      })

    it('is dressed and works on a page that allows nonces and no style', async () => {
      const nonce = 'nonce="secret"'
      const tab = await open(
        video() + `<template data-aval="maps" data-aval-placeholder="map"><p id="map">Map</p></template>`,
        {
          before: '',
          gate: `<script ${nonce} src="/aval/gate.js" data-aval-purposes="peertube maps"></script>`,
          after: `<script ${nonce} src="/aval/placeholder.js" defer></script>`,
          headers: {
            'content-security-policy':
              `default-src 'none'; script-src 'nonce-secret'; style-src 'none'; connect-src 'self'; frame-src 'self'; img-src 'self'; ` +
              `base-uri 'none'; require-trusted-types-for 'script'; trusted-types aval`
          }
        }
      )
      await shows(tab, 2)
      const look = await tab.evaluate((find) => {
        const [host, frame] = [find('aval-placeholder', null)[0]!, find('.frame', null)[0]!].map((element) =>
          getComputedStyle(element)
        )
        return [host!.display, host!.width, frame!.borderTopStyle, frame!.textAlign]
      }, findAll)
      expect(look).toEqual(['inline-flex', '560px', 'solid', 'center'])
      await tab.click(ONCE)
      await shown(tab)
      await tab.click(ONCE)
      await tab.waitFor('the map', () => document.querySelector('#map')?.checkVisibility())
      await settled(tab)
      expect(await told(tab, 'error')).toEqual([])
      // Not every fault: Firefox sends a frame an error for the empty page it leaves, and loads the other.
      expect((await tab.faults()).filter(({ text }) => !text.startsWith('<iframe>'))).toEqual([])
    })

    it('tells once that its texts could not be loaded, and the frame stays gated', async () => {
      const tab = await engine.open(
        pages.url(embedPage(video(), { after: '<script src="/away/placeholder.js" defer></script>' }))
      )
      await tab.waitFor('the fault', () =>
        (window as unknown as { told: { type: string; code?: string }[] }).told.some(({ code }) => code === 'ui')
      )
      await tab.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), video())
      await settled(tab)
      expect((await told(tab, 'error')).map(({ code }) => code)).toEqual(['ui'])
      expect(await tab.evaluate(() => document.querySelectorAll('aval-placeholder, iframe[src]').length)).toBe(0)
      expect(pages.site.requestsTo('/embed')).toEqual([])
    })
  })
})
