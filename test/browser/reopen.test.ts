// The way back of a page that has none of its own: a pill in a corner, there whenever it is the only one, and never in
// the way.

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import french from '../../src/locales/fr.ts'
import { eachEngine } from '../support/engines.ts'
import type { Answer } from '../support/site.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  configBlock,
  createTagSite,
  gateTag,
  hears,
  panel,
  question,
  settled,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'
import { until } from '../support/until.ts'

declare const window: Window & TagWindow & { glances: number; shifts: number; largest: string; axe: Axe }

interface Axe {
  run(
    context: Document,
    options: object
  ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[]; passes: unknown[] }>
}

const PILL = '[part=reopen]'
const LABEL = french.reopen

/** The seconds after which Aval looks for a control become a moment, and are counted. */
const quickGlance = `<script>
  {
    window.glances = 0
    const slowly = setInterval
    window.setInterval = (run, pause) =>
      pause > 1000 && pause < 60000 ? slowly(() => { run(); glances++ }, 50) : slowly(run, pause)
  }
</script>`

/** Counts what moves, and remembers what was painted as the largest thing. */
const watchPaint = `<script>
  window.shifts = 0
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts += value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => { largest = list.getEntries().at(-1).element?.localName ?? 'unknown' }).observe({ type: 'largest-contentful-paint', buffered: true })
</script>`

const answered = () => {
  const now = Math.floor(Date.now() / 1000)
  return `eu-consent=_v=1&_r=0&_t=${now - 86_400}&_e=${now + 86_400}&_id=k3v9x2m4q8&analytics=1&personalisation=0`
}
const returning = { cookies: [answered()] }
const bare: TagPage = { before: quickGlance, control: '' }
const own = '<button id="own" data-aval-open>Cookies</button>'

const isThere = async (tab: Tab) => (await tab.look(PILL))?.visible ?? false
const pill = async (tab: Tab) => {
  await until('the pill', () => isThere(tab))
  // It comes in from below.
  return until('the pill to stand still', async () => {
    const [before, after] = [await tab.look(PILL), await tab.look(PILL)]
    const isMoving = await tab.evaluate(
      () => document.querySelector('aval-ui:popover-open')!.getAnimations().length > 0
    )
    return isMoving || before?.rect.y !== after?.rect.y ? null : after
  })
}
const noPill = (tab: Tab) => until('no pill', async () => !(await isThere(tab)))
/** Aval has looked for a control since, more than once, and what it may have asked for has come. */
const glanced = async (tab: Tab) => {
  const before = await tab.evaluate(() => window.glances)
  await tab.waitFor('glances', (before) => window.glances > before + 2, before)
  await settled(tab)
}

describe('a page without a way back of its own', () => {
  let pages: TagSite
  let instead: Record<string, Answer> = {}
  beforeAll(async () => {
    pages = await createTagSite({
      pages: {
        '/aval/ar.js': {
          type: 'text/javascript',
          body: `export default ${JSON.stringify({ ...french, lang: 'ar', dir: 'rtl' })}`
        },
        '/aval/reopen.js': async () =>
          instead['reopen.js'] ?? { body: await readFile('dist/cdn/reopen.js', 'utf8'), type: 'text/javascript' },
        '/frame': ({ query }) => `<!doctype html><title>Around</title><iframe src="${query['to']}"></iframe>`
      },
      mounts: { '/axe/': 'node_modules/axe-core' }
    })
  })
  beforeEach(() => {
    instead = {}
    pages.site.clearRequests()
  })
  afterAll(() => pages.site.close())
  const loaded = () => pages.site.requestsTo('/aval/').map(({ path }) => path.slice(6))

  eachEngine((engine) => {
    const visit = (page: TagPage = {}) => pages.visit(engine, { ...bare, ...page }, returning)

    it('has a pill that says what it is, for who has answered, and loads nothing else', async () => {
      const tab = await visit()
      const { tag, text, rect, attributes } = await pill(tab)
      expect({ tag, text, attributes }).toMatchObject({
        tag: 'button',
        text: LABEL,
        attributes: { type: 'button', 'aria-haspopup': 'dialog' }
      })
      expect(rect.width).toBeGreaterThanOrEqual(44)
      expect(rect.height).toBeGreaterThanOrEqual(44)
      const { height, isAbove } = await tab.evaluate(() => ({
        height: innerHeight,
        isAbove: !!document.querySelector('aval-ui:popover-open')
      }))
      expect(isAbove).toBe(true)
      expect(rect.x).toBeCloseTo(16, 1)
      expect(rect.y + rect.height).toBeCloseTo(height - 16, 1)
      await settled(tab)
      expect(loaded()).toEqual(['gate.js', 'reopen.js', 'fr.js'])
      expect(await told(tab, 'error')).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('has none where it has a control, and loads gate.js alone', async () => {
      const tab = await visit({ control: own })
      await glanced(tab)
      expect(await tab.look(PILL)).toBeNull()
      expect(loaded()).toEqual(['gate.js'])
    })

    it('has none once a control has come, and has one again once that has gone', async () => {
      const tab = await visit()
      await pill(tab)
      await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), own)
      await tab.waitFor('no pill', () => !document.querySelector('aval-ui'))
      await tab.evaluate(() => document.querySelector('#own')!.remove())
      await pill(tab)
      await tab.evaluate(() => document.querySelector('h1')!.setAttribute('data-aval-open', ''))
      await tab.waitFor('no pill', () => !document.querySelector('aval-ui'))
      await tab.evaluate(() => document.querySelector('h1')!.removeAttribute('data-aval-open'))
      await pill(tab)
    })

    it('has one when the control it began with has gone', async () => {
      const tab = await visit({ control: own })
      await glanced(tab)
      await tab.evaluate(() => document.querySelector('#own')!.remove())
      await pill(tab)
    })

    it('has one in the next body too', async () => {
      const tab = await visit()
      await pill(tab)
      await tab.evaluate(() => {
        document.body.innerHTML = '<h1>Next</h1>'
      })
      await tab.waitFor('the pill in the new page', () => document.body.lastElementChild?.localName === 'aval-ui')
      expect((await pill(tab)).text).toBe(LABEL)
    })

    describe('whose pill is pressed', () => {
      const focusedPart = (tab: Tab) =>
        tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part'))
      const goesBack = async (tab: Tab) => {
        await panel(tab)
        await noPill(tab)
        await tab.press('Escape')
        await tab.waitFor('the panel to leave', () =>
          [...document.querySelectorAll('aval-ui')].every(
            ({ shadowRoot }) => !shadowRoot?.querySelector('dialog[open]')
          )
        )
        await pill(tab)
        expect(await focusedPart(tab)).toBe('reopen')
      }

      it('opens the panel, out of sight meanwhile, and has the focus again after it', async () => {
        const tab = await visit()
        await pill(tab)
        await tab.click(PILL)
        await goesBack(tab)
        // All files are there now.
        await tab.press('Enter')
        await goesBack(tab)
        expect(await tab.faults()).toEqual([])
      })

      it('does so where the question came first', async () => {
        const tab = await pages.visit(engine, bare)
        await question(tab)
        await tab.click(action('refuse-all'))
        await pill(tab)
        await tab.click(PILL)
        await goesBack(tab)
      })

      it('leads to another choice, and is back after it', async () => {
        const tab = await visit()
        await pill(tab)
        await tab.click(PILL)
        await panel(tab)
        await tab.click(`dialog ${action('refuse-all')}`)
        await hears(tab, 'change')
        await pill(tab)
        expect(await tab.evaluate(() => window.aval.allows('analytics'))).toBe(false)
      })
    })

    describe('that asks', () => {
      it('has none until the question has been answered', async () => {
        const tab = await pages.visit(engine, bare)
        await question(tab)
        await glanced(tab)
        await until('its file', () => loaded().includes('reopen.js'))
        await settled(tab)
        expect(await isThere(tab)).toBe(false)
        await tab.evaluate(() => window.aval.acceptAll())
        await pill(tab)
        await tab.evaluate(() => window.aval.reset())
        await question(tab)
        await noPill(tab)
      })

      it('has one once the question has been closed without an answer', async () => {
        const tab = await pages.visit(engine, bare)
        await question(tab)
        await tab.evaluate(() => (window.aval as unknown as { close(): void }).close())
        await pill(tab)
      })
    })

    it.each([
      ['attribute', { gate: gateTag('data-aval-reopen="false"') }, ['gate.js']],
      ['configuration', { before: quickGlance + configBlock({ reopen: false }) }, ['gate.js', 'reopen.js']]
    ] as const)('has none where its %s says so', async (_, page, files) => {
      const tab = await visit(page)
      await glanced(tab)
      await until('all its files', () => loaded().length >= files.length)
      await settled(tab)
      expect(await tab.look(PILL)).toBeNull()
      expect(loaded()).toEqual(files)
    })

    it('has the words that the site gives it', async () => {
      const tab = await visit({ before: quickGlance + configBlock({ messages: { reopen: 'Mes traceurs' } }) })
      expect((await pill(tab)).text).toBe('Mes traceurs')
    })

    it('has it speak another language when the page does', async () => {
      const tab = await visit()
      await pill(tab)
      await tab.evaluate(() => void (document.documentElement.lang = 'en'))
      await until('English', async () => (await tab.look(PILL))?.text === 'Manage cookies')
    })

    it('has it at the other side where one reads from right to left', async () => {
      const tab = await visit({ lang: 'ar' })
      const { rect } = await pill(tab)
      const width = await tab.evaluate(() => document.documentElement.clientWidth)
      expect(rect.x + rect.width).toBeCloseTo(width - 16, 1)
    })

    it('goes on where the file of the pill is missing, and tells it once', async () => {
      instead = { 'reopen.js': { status: 404 } }
      const tab = await visit()
      await hears(tab, 'error')
      await glanced(tab)
      expect(await told(tab, 'error')).toMatchObject([{ code: 'ui', allowed: { analytics: true } }])
      expect(await tab.faults()).toEqual([])
    })

    describe('in a frame', () => {
      const around = async (gate: string) => {
        const tab = await engine.open(pages.site.url('/blank'))
        await tab.evaluate((cookie) => void (document.cookie = `${cookie}; path=/; max-age=86400`), answered())
        await tab.goto(pages.site.url(`/frame?to=${encodeURIComponent(pages.url({ ...bare, gate }))}`))
        await tab.waitFor('its glances', () => (frames[0] as unknown as typeof window).glances > 2)
        await until('its file', () => loaded().includes('reopen.js'))
        return tab
      }
      const inFrame = () => !!frames[0]!.document.querySelector('aval-ui')?.shadowRoot?.querySelector('[part=reopen]')

      it('has none', async () => {
        const tab = await around(gateTag())
        await tab.evaluate(async () => {
          const { aval, fetch } = frames[0] as unknown as typeof window
          await aval.when('necessary')
          await fetch('/blank', { cache: 'no-store' })
        })
        expect(await tab.evaluate(inFrame)).toBe(false)
      })

      it('has one where the site asks in frames', async () => {
        const tab = await around(gateTag('data-aval-frames'))
        await tab.waitFor('the pill', inFrame)
      })
    })

    describe('for who uses the keyboard', () => {
      const links =
        '<p><a href="#a">First</a></p><p style="position:fixed;inset:auto auto 16px 16px"><a id="under" href="#b">Last</a></p>'

      it('has it last in the order of Tab, and out of the way of what has focus', async () => {
        const tab = await visit({ body: links })
        await pill(tab)
        await tab.evaluate(() => document.querySelector<HTMLElement>('h1')!.focus())
        await tab.press('Tab')
        expect((await tab.focused()).text).toBe('First')
        expect(await isThere(tab)).toBe(true)
        await tab.press('Tab')
        expect((await tab.focused()).id).toBe('under')
        await noPill(tab)
        await tab.press('Tab')
        expect((await tab.focused()).text).toBe(LABEL)
        await pill(tab)
        await tab.press('Space')
        await panel(tab)
      })
    })

    it('is as accessible as it was', async () => {
      const tab = await visit({
        after: '<script src="/axe/axe.min.js"></script><style>body { background: Canvas; color: CanvasText }</style>',
        body: '<main><p>Text</p></main>'
      })
      await pill(tab)
      const found = await tab.evaluate(async () => {
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
        const { violations, passes } = await window.axe.run(document, { runOnly })
        // The page of the test has a heading outside its landmarks.
        const ours = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`).filter((text) => text.includes('aval-ui'))
        )
        return { ours, looked: passes.length > 0 }
      })
      expect(found).toEqual({ ours: [], looked: true })
    })

    it('prints without it', async () => {
      const tab = await visit()
      await pill(tab)
      const display = await tab.evaluate(() => {
        const host = document.querySelector('aval-ui')!
        // As the printer would: what is for print holds now.
        for (const { cssRules } of host.shadowRoot!.adoptedStyleSheets)
          for (const rule of cssRules)
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all'
        return getComputedStyle(host).display
      })
      expect(display).toBe('none')
    })

    it('is not moved by it, nor measured by it', async () => {
      if (engine.name !== 'chromium') {
        console.warn(`${engine.name} tells no layout shifts: they are counted in chromium alone`)
        expect(engine.name).not.toBe('chromium')
        return
      }
      const tab = await visit({ before: quickGlance + watchPaint, body: '<p>A paragraph of a page, as most have.</p>' })
      await pill(tab)
      await settled(tab)
      expect(await tab.evaluate(() => [window.shifts, window.largest])).toEqual([0, 'p'])
    })
  })
})
