// Two engines that look for faults of accessibility look at what Aval puts in a page: axe-core in every theme, scheme,
// language and layout, IBM's checker on every surface. Neither finds any; what IBM's asks a human is in
// docs/reference/accessibility.md, with our answer.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine, type Engine } from '../../support/engines.ts'
import { themes } from '../../support/matrix.ts'
import { findAll } from '../../support/page-scripts.ts'
import { createSurfaceSite, openPanel, panelShown, type Lang, type SurfaceSite } from '../../support/surface-page.ts'
import type { Tab } from '../../support/tab.ts'

const languages = ['fr', 'en', 'de', 'ar'] satisfies Lang[]
const layouts = ['card', 'bar', 'cloud', 'box'] as const

const openDetails = (tab: Tab) =>
  tab.evaluate((find) => {
    for (const details of find('details', null)) (details as HTMLDetailsElement).open = true
  }, findAll)

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: unknown }[]
}

/** What axe finds wrong with the surface that is open, in a theme, in both schemes, in each of the layouts. */
const violations = (tab: Tab, name: string, css: string, layouts: readonly string[]): Promise<string[]> =>
  tab.evaluate(
    async (find, name, css, layouts) => {
      const { axe } = window as unknown as {
        axe: { run: (context: object, options: object) => Promise<{ violations: Violation[]; passes: Violation[] }> }
      }
      const banner = document.querySelector<HTMLElement>('aval-ui[data-layout]')
      const surface = banner ?? find('dialog[open]', null)[0]!
      const sheet = new CSSStyleSheet()
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      const lines: string[] = []
      for (const scheme of ['light', 'dark'])
        for (const layout of banner ? layouts : ['']) {
          sheet.replaceSync(`${css} :root { color-scheme: ${scheme} } body { background: Canvas; color: CanvasText }`)
          if (banner) banner.dataset['layout'] = layout
          const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
          const { violations, passes } = await axe.run({ include: [surface] }, { runOnly, resultTypes: ['violations'] })
          if (passes.length < 5) throw new Error('axe has looked at nothing')
          for (const { id, nodes } of violations)
            lines.push(`${name} ${scheme} ${layout}: ${id} ${JSON.stringify(nodes.map(({ target }) => target))}`)
        }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet)
      return lines
    },
    findAll,
    name,
    css,
    layouts
  )

interface Checked {
  /** Rule and reason of what is wrong, each with where. */
  readonly failures: string[]
  /** The rules that ask a human to look. */
  readonly asked: string[]
}

/** What IBM's checker says of our elements, in the page and in their shadow trees. */
const checked = async (tab: Tab): Promise<Checked> => {
  await tab.waitFor('the checker', () => 'ace' in window)
  return tab.evaluate(async () => {
    interface Result {
      readonly ruleId: string
      readonly reasonId: string
      readonly value: readonly [string, string]
      readonly path: { readonly dom: string }
    }
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(node: Document, sets: string[]): Promise<{ results: Result[] }> } }
    }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    const ours = results.filter(({ path }) => path.dom.includes('/aval-'))
    if (ours.filter(({ value }) => value[1] === 'PASS').length < 20) throw new Error('It has looked at nothing of ours')
    const is = (...verdicts: string[]) => ours.filter(({ value }) => verdicts.includes(value[1]))
    return {
      failures: is('FAIL').map(({ ruleId, reasonId, path }) => `${ruleId} ${reasonId} ${path.dom}`),
      asked: [...new Set(is('POTENTIAL', 'MANUAL').map(({ ruleId }) => ruleId))].sort()
    }
  })
}

/** What it asks of any panel: see docs/reference/accessibility.md. */
const asksOfPanel = ['aria_keyboard_handler_exists', 'input_label_visible', 'widget_tabbable_single']

/** What can be seen of Aval: how one comes there, and what the checker asks a human about it. A new surface is a line here. */
const surfaces: Readonly<
  Record<
    string,
    {
      config?: object
      head?: string
      body?: string
      reach?: (tab: Tab) => Promise<unknown>
      failures?: readonly string[]
      asked: readonly string[]
    }
  >
> = {
  'the banner': { asked: [] },
  'the banner that holds the page': { config: { blocking: true, layout: 'box' }, asked: [] },
  'the panel, its details open': {
    reach: async (tab) => {
      await openPanel(tab)
      await openDetails(tab)
    },
    asked: asksOfPanel
  },
  'the panel with a pair for all and a pair a service': {
    config: {
      answerAll: true,
      purposes: [
        { id: 'necessary', services: [{ id: 'house', exemption: 'audience', reason: { fr: 'Hébergé ici.' } }] },
        { id: 'analytics', byService: true, services: [{ id: 'counter' }, { id: 'heat', name: 'Heat' }] }
      ]
    },
    reach: openPanel,
    asked: asksOfPanel
  },
  'the panel after an answer': {
    reach: async (tab) => {
      await tab.click('[data-aval-action=accept-all]')
      await tab.click('#manage')
      await panelShown(tab)
    },
    asked: asksOfPanel
  },
  'the pill': {
    body: '<main><h1>Page</h1></main>',
    reach: async (tab) => {
      await tab.click('[data-aval-action=refuse-all]')
      await tab.waitFor('the pill', (find) => find('[part=reopen]', null)[0]?.checkVisibility(), findAll)
    },
    // A lone button of no landmark: see docs/reference/accessibility.md.
    failures: ['aria_content_in_landmark'],
    asked: []
  },
  'the list of trackers': {
    head: '<script src="/aval/declaration.js" defer></script>',
    body: '<main><h1>Cookies</h1><aval-trackers></aval-trackers></main>',
    reach: (tab) => tab.waitFor('the list', () => document.querySelector('aval-trackers table')),
    asked: ['element_tabbable_unobscured', 'style_focus_visible', 'text_block_heading']
  }
}

describe('an engine of accessibility', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({
      mounts: { '/axe/': 'node_modules/axe-core', '/ace/': 'node_modules/accessibility-checker-engine' }
    })
  })
  afterAll(() => pages.site.close())

  const body = '<main><h1>Page</h1></main><footer><button id="manage" data-aval-open>Cookies</button></footer>'
  const withAxe = (engine: Engine, lang: Lang) =>
    pages.open(engine, { lang, body, head: '<script src="/axe/axe.min.js"></script>' })
  const withChecker = (
    engine: Engine,
    { config = {}, head = '', ...page }: (typeof surfaces)[string] = { asked: [] }
  ) => pages.open(engine, { body: page.body ?? body, config, head: `<script src="/ace/ace.js" async></script>${head}` })

  eachEngine((engine) => {
    // All of it in one engine: what axe reads of a style sheet hardly differs in the next.
    const spoken = engine.name === 'chromium' ? languages : (['fr', 'ar'] as const)
    for (const lang of spoken)
      it(`finds nothing wrong in ${lang}, in any theme, light and dark: axe-core`, async () => {
        const tab = await withAxe(engine, lang)
        const lines: string[] = []
        for (const [name, css] of Object.entries(themes))
          lines.push(
            ...(await violations(tab, name, css, name === 'default' && engine.name === 'chromium' ? layouts : ['card']))
          )
        await openPanel(tab)
        await openDetails(tab)
        for (const [name, css] of Object.entries(themes)) lines.push(...(await violations(tab, name, css, [])))
        expect(lines).toEqual([])
      }, 60_000)

    it('would tell of a colour that cannot be read: axe-core', async () => {
      const tab = await withAxe(engine, 'fr')
      const css = ':root { --aval-text: #999; --aval-surface: #aaa }'
      expect((await violations(tab, 'pale', css, ['card'])).join()).toContain('pale light card: color-contrast')
    })

    it.each(Object.entries(surfaces))('finds nothing wrong with %s: IBM’s', async (_, surface) => {
      const tab = await withChecker(engine, surface)
      await surface.reach?.(tab)
      const { failures, asked } = await checked(tab)
      expect(failures.filter((line) => !surface.failures?.some((rule) => line.startsWith(rule)))).toEqual([])
      expect(failures).toHaveLength(surface.failures?.length ?? 0)
      expect(asked).toEqual(surface.asked)
    })

    it('would tell of a button without a name, in the page and in a shadow tree: IBM’s', async () => {
      const tab = await withChecker(engine)
      await tab.evaluate(() => document.querySelector('[data-aval-action=refuse-all]')!.replaceChildren())
      expect((await checked(tab)).failures.join()).toMatch(/\/aval-ui\[1\]\/.*\/slot\[1\]\/button\[1\]/)
      await openPanel(tab)
      await tab.evaluate((find) => find('[part=close]', null)[0]!.removeAttribute('aria-label'), findAll)
      expect((await checked(tab)).failures.join()).toMatch(/#document-fragment.*\/button\[1\]/)
    })
  })
})
