// The list of trackers in a page: what it says and shows, at every width, in every language, with and without a script.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fr from '../../src/locales/fr.ts'
import pageFr from '../../src/locales/page/fr.ts'
import { renderTrackers } from '../../src/server/render.ts'
import { eachEngine } from '../support/engines.ts'
import { axeFaults } from '../support/axe.ts'
import {
  action,
  answer,
  createSurfaceSite,
  inPanel,
  panelGone,
  panelShown,
  type SurfaceSite
} from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'
import { gateTag, tagHtml, type TagWindow } from '../support/tag-page.ts'
import { LISTED } from '../support/tracker-lists.ts'

declare const window: Window & TagWindow

const longName = '_a_tracker_with_a_name_that_no_telephone_is_wide_enough_for_' + 'x'.repeat(80)
const policy = {
  purposes: [
    ...LISTED.purposes,
    { id: 'more', title: 'Autres', services: [{ id: 'wide', trackers: [{ name: longName }] }] }
  ]
}
const script = '<script src="/aval/declaration.js" defer></script>'
const page = (inside = '', attributes = '') =>
  `<main><h1>Politique de cookies</h1><aval-trackers ${attributes}>${inside}</aval-trackers></main>`
const served = renderTrackers(policy, { messages: fr, page: pageFr })
const text = (tab: Tab, selector = 'aval-trackers') =>
  tab.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector)
const says = (tab: Tab, words: string, selector = '.aval-choice') =>
  tab.waitFor(
    `“${words}”`,
    (selector, words) => document.querySelector(selector)?.textContent?.includes(words),
    selector,
    words
  )
/** How far the page can be moved sideways. */
const sideways = (tab: Tab) =>
  tab.evaluate(() => {
    scrollTo(10_000, 0)
    return Math.max(scrollX, document.documentElement.scrollWidth - document.documentElement.clientWidth)
  })

describe('the list of trackers', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({
      mounts: { '/axe/': 'node_modules/axe-core', '/dist/': 'dist' },
      pages: {
        '/without': tagHtml({
          gate: '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/dist/declaration.css">',
          body: page(served)
        }),
        '/never': tagHtml({ gate: script, body: page('<p id="kept">Liste</p>') }),
        '/strict': {
          headers: {
            'content-security-policy':
              "default-src 'none'; img-src 'self'; script-src 'nonce-secret'; style-src 'none'; require-trusted-types-for 'script'; trusted-types aval"
          },
          body: tagHtml({
            gate: gateTag('nonce="secret"'),
            after: '<script nonce="secret" src="/aval/declaration.js" defer></script>',
            body: page()
          })
        }
      }
    })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = async (body = page(), more: object = {}, options: object = {}) => {
      const tab = await pages.open(engine, { head: script, body, config: policy, ...more }, options)
      return tab
    }
    const openDrawn = async (...args: Parameters<typeof open>) => {
      const tab = await open(...args)
      await tab.waitFor('the list', () => document.querySelector('aval-trackers button'))
      return tab
    }

    it('says the present choice, follows it, and gives the focus back to the button that changes it', async () => {
      const tab = await openDrawn()
      await says(tab, pageFr.trackers.none)
      // With the keyboard: a click gives no focus to a button in WebKit.
      await tab.evaluate(() => document.querySelector<HTMLElement>('aval-trackers button')!.focus())
      await tab.press('Enter')
      await panelShown(tab)
      await tab.click(answer('analytics', 'accept'))
      await tab.click(inPanel('save'))
      await panelGone(tab)
      await says(tab, 'Mesure d’audience\u00a0: Accepté')
      await says(tab, 'Videos\u00a0: Refusé')
      const id = await tab.evaluate(() => window.aval.$verdict.get().record?.id ?? '')
      expect(await text(tab, '.aval-choice code')).toBe(id)
      expect((await tab.focused()).text).toBe(pageFr.trackers.modify)
      await tab.evaluate(() => window.aval.reset())
      await says(tab, pageFr.trackers.none)
      expect(await tab.faults()).toEqual([])
    })

    it('shows tables as tables, and as cards where there is no room, exposed as tables all the same', async () => {
      const tab = await openDrawn()
      const looks = () =>
        tab.evaluate(() =>
          ['table', 'tbody tr', 'tbody td'].map((part) => {
            const element = document.querySelector('aval-trackers ' + part)!
            return `${getComputedStyle(element).display} ${element.getAttribute('role')}`
          })
        )
      expect(await looks()).toEqual(['table table', 'table-row row', 'table-cell cell'])
      await tab.viewport(320, 640)
      await tab.waitFor(
        'cards',
        () => getComputedStyle(document.querySelector('aval-trackers table')!).display === 'block'
      )
      expect(await looks()).toEqual(['block table', 'block row', 'grid cell'])
      // The heads of columns are out of sight, and not out of the tree.
      const head = await tab.look('aval-trackers thead')
      expect([head?.visible, head?.rect.width, head?.attributes['role']]).toEqual([true, 1, 'rowgroup'])
      const label = await tab.evaluate(
        () => getComputedStyle(document.querySelector('aval-trackers td')!, '::before').content
      )
      // As written or as filled in, according to the engine.
      expect(label).toMatch(/^("Déposé par"|attr\(data-th\))/)
    })

    it('never scrolls sideways at 320 pixels, however long a name is', async () => {
      const tab = await openDrawn(page(), { css: 'body { margin: 8px }' }, { viewport: [320, 640] })
      expect(await text(tab)).toContain(longName)
      expect(await sideways(tab)).toBe(0)
      const wide = await tab.evaluate(
        () =>
          [...document.querySelectorAll('aval-trackers *')].filter(
            // The heads of columns are cut to a pixel.
            (it) => it.getBoundingClientRect().right > innerWidth && !it.closest('thead')
          ).length
      )
      expect(wide).toBe(0)
    })

    it('prints in full, without its button', async () => {
      // No engine here prints for a test: what is for print is made to hold on the screen.
      const tab = await openDrawn()
      const before = await text(tab)
      const changed = await tab.evaluate(() => {
        let changed = 0
        for (const { cssRules } of document.adoptedStyleSheets)
          for (const rule of cssRules)
            if (rule instanceof CSSMediaRule && rule.conditionText === 'print') {
              rule.media.mediaText = 'screen'
              changed++
            }
        return changed
      })
      expect(changed).toBe(1)
      expect((await tab.look('aval-trackers button'))?.visible).toBe(false)
      const hidden = await tab.evaluate(() =>
        [...document.querySelectorAll('aval-trackers *')]
          .filter((it) => it.localName !== 'button' && !it.checkVisibility())
          .map(({ localName }) => localName)
      )
      expect(hidden).toEqual([])
      expect(await text(tab)).toBe(before)
    })

    it('speaks the language of the page, and the next one', async () => {
      const tab = await openDrawn(page('', 'heading-level="3" updated="2026-11-01"'))
      expect(await text(tab, 'aval-trackers h3')).toBe('Traceurs utilisés par ce site')
      expect(await text(tab)).toContain('Liste mise à jour le 1er novembre 2026.')
      await tab.evaluate(() => (document.documentElement.lang = 'en-GB'))
      await says(tab, 'Trackers used by this site', 'aval-trackers h3')
      expect(await text(tab)).toContain('List updated on November 1, 2026.')
      expect((await tab.look('aval-trackers > div'))?.attributes['lang']).toBe('en')
      expect((await tab.look('aval-trackers .aval-choice + p'))?.text).toContain('We keep your choice')
      await tab.evaluate(() => document.querySelector('aval-trackers')!.setAttribute('heading-level', '2'))
      expect(await text(tab, 'aval-trackers h2')).toBe('Trackers used by this site')
      // A language we do not have, and not even half of one.
      await tab.evaluate(() => (document.documentElement.lang = 'tlh'))
      await says(tab, 'Traceurs utilisés par ce site', 'aval-trackers h2')
    })

    it('takes over what a server has written: nothing of it is drawn anew, and it is what a server would write', async () => {
      const tab = await open(page(`\n  ${served}\n`), {
        head: `<script>
          addEventListener('DOMContentLoaded', () => {
            for (const it of document.querySelectorAll('aval-trackers *')) it.isServed = true
          })
        </script>${script}`
      })
      await says(tab, pageFr.trackers.none)
      const anew = await tab.evaluate(
        () =>
          [...document.querySelectorAll('aval-trackers *')].filter(
            (it) => !('isServed' in it) && !it.closest('.aval-choice')
          ).length
      )
      expect(anew).toBe(0)
      await tab.click(action('accept-all'))
      await says(tab, 'Accepté')
      const verdict = await tab.evaluate(() => window.aval.$verdict.get())
      const whole = renderTrackers(policy, { messages: fr, page: pageFr, verdict: verdict as never })
      const isEqual = await tab.evaluate((html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html')
        return document.querySelector('aval-trackers > div')!.isEqualNode(body.firstChild)
      }, whole)
      expect(isEqual).toBe(true)
    })

    it('is whole without a script: its words, its tables, its cards', async () => {
      const tab = await engine.open(pages.site.url('/without'), { viewport: [320, 640] })
      const words = await text(tab)
      for (const part of ['Traceurs utilisés par ce site', '_count*', 'Toujours actifs', 'Nous gardons votre choix'])
        expect(words).toContain(part)
      expect(await tab.look('aval-trackers button')).toBeNull()
      expect(await tab.evaluate(() => getComputedStyle(document.querySelector('aval-trackers tr + tr')!).display)).toBe(
        'block'
      )
      expect(await sideways(tab)).toBe(0)
    })

    it('leaves what is inside alone where no gate comes, and takes over when one does', async () => {
      pages.site.clearRequests()
      const tab = await engine.open(pages.site.url('/never'))
      expect((await tab.look('#kept'))?.visible).toBe(true)
      expect(pages.site.requestsTo('/aval/page/')).toEqual([])
      await tab.evaluate(() => {
        const script = document.createElement('script')
        script.src = '/aval/gate.js'
        document.head.append(script)
      })
      await says(tab, pageFr.trackers.none)
      expect(await tab.look('#kept')).toBeNull()
    })

    it('works under the strictest policy, with Trusted Types', async () => {
      const tab = await engine.open(pages.site.url('/strict'))
      await says(tab, pageFr.trackers.none)
      await tab.evaluate(() => window.aval.acceptAll())
      await says(tab, 'Accepté')
      expect(await tab.faults()).toEqual([])
    })

    it('gives way to every rule of the site', async () => {
      const tab = await openDrawn(page(), {
        css: 'td { padding: 3px } button { min-block-size: 60px } caption { text-align: end }'
      })
      const styles = await tab.evaluate(() => {
        const of = (selector: string) => getComputedStyle(document.querySelector('aval-trackers ' + selector)!)
        return [of('td').paddingLeft, of('button').minBlockSize, of('caption').textAlign]
      })
      expect(styles).toEqual(['3px', '60px', 'end'])
    })

    for (const scheme of ['light', 'dark'] as const)
      it(`has nothing that axe finds wrong, before and after a choice, wide and narrow, on a ${scheme} page`, async () => {
        const tab = await openDrawn(page(), {
          css: `:root { color-scheme: ${scheme} } body { background: Canvas; color: CanvasText }
            main a { color: inherit }`,
          head: script + '<script src="/axe/axe.min.js"></script>'
        })
        expect(await axeFaults(tab)).toEqual([])
        await tab.evaluate(() => window.aval.acceptAll())
        await says(tab, 'Accepté')
        expect(await axeFaults(tab)).toEqual([])
        await tab.viewport(320, 640)
        expect(await axeFaults(tab)).toEqual([])
      })
  })
})
