// The checks of development on the question as visitors see it: each thing that is wrong is said once, in a sentence with a
// page of documentation; nothing is said of a good page, in any layout, scheme or language, and nothing in production.

import { access } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine, type Engine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  configBlock,
  createTagSite,
  gateTag,
  hears,
  question,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

interface Looks {
  /** Looks at a surface: those that wait, and those that have been. */
  due: number
  done: number
  /** Looks for a way back that have been. */
  back: number
  /** Whether they wait until they may go on. */
  held: boolean
}
declare const window: Window & TagWindow & { looks: Looks }

/** Counts the looks of the checks, known by how long they wait; the long one does not wait that long. */
const counter = `
window.looks = { due: 0, done: 0, back: 0, held: false }
const wait = setTimeout
const look = (task) => (looks.held ? wait(look, 50, task) : (task(), looks.due--, looks.done++))
window.setTimeout = (task, time, ...rest) => {
  if (time === 8000) return wait(() => (task(), looks.back++), 400)
  if (time !== 150) return wait(task, time, ...rest)
  looks.due++
  return wait(look, time, task)
}`

/** Every surface that has been shown has been looked at to the end. */
const isLookedAt = (tab: Tab) =>
  tab.waitFor(
    'the surface to be looked at',
    () => window.looks.due === 0 && window.looks.done >= 2 * window.told.filter(({ type }) => type === 'show').length
  )
const isLookedBack = (tab: Tab, times = 1) =>
  tab.waitFor('a look for a way back', (times) => window.looks.back >= times, times)

/** Shows a surface as a control of the page does, and waits until it has been looked at. */
const shows = async (tab: Tab, surface: 'banner' | 'panel') => {
  const before = (await tab.evaluate(() => window.told)).filter(({ type }) => type === 'show').length
  await tab.evaluate((surface) => window.aval.open(surface), surface)
  await hears(tab, 'show', before + 1)
  await isLookedAt(tab)
}

const warned = (tab: Tab) => tab.evaluate(() => window.warned)
const codeOf = (text: string) => /^\[aval\] .+[.?] \(docs\/messages\/([\w-]+)\.md\)$/.exec(text)?.[1]

const good = { policyUrl: '/policy', purposes: [{ id: 'analytics' }, { id: 'personalisation' }] }

interface Wrong {
  readonly name: string
  /** Over a good configuration. */
  readonly config?: object
  readonly css?: string
  readonly body?: string
  /** Runs in the page when a surface is shown; `wear(css)` dresses every surface, as a skin could. */
  readonly script?: string
  readonly says: readonly (readonly [code: string, words: RegExp])[]
}

const wear = `const wear = (css) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  for (const { shadowRoot } of document.querySelectorAll('aval-ui'))
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet]
}`
const pageOf = ({ config, css = '', body = '', script = '' }: Omit<Wrong, 'name' | 'says'>): TagPage => ({
  before:
    configBlock({ ...good, ...config }) +
    `<style>${css}</style><script>{ ${wear}; document.addEventListener('aval:show', () => { ${script} }) }</script>`,
  gate: gateTag('', 'gate.dev.js'),
  body
})

const styled = (css: string) => `wear(${JSON.stringify(css)})`
const differs = (words: string) => RegExp(`"refuse-all" and "accept-all" differ \\(${words}\\) on the`)

const wrongs: readonly Wrong[] = [
  {
    name: 'labels that are empty on the banner',
    config: { messages: { banner: { refuse: '', accept: ' \u200b', choose: '' } } },
    says: [
      ['label', /"refuse-all" of the banner has no words: give "banner\.refuse"/],
      ['label', /"accept-all" of the banner .+ "banner\.accept"/],
      ['label', /"customise" of the banner .+ "banner\.choose"/],
      ['label', /"refuse-all" of the panel/],
      ['label', /"accept-all" of the panel/]
    ]
  },
  {
    name: 'labels that are empty in the panel',
    config: { messages: { panel: { save: '', accept: '', close: '' } } },
    says: [
      ['label', /"close" of the panel has no words: give "panel\.close"/],
      ['label', /"save" of the panel has no words: give "panel\.save"/],
      ['label', /An answer to a purpose has no words in the panel: give "panel\.refuse" and "panel\.accept"/]
    ]
  },
  {
    name: 'text too pale for its surface',
    css: ':root { --aval-text: #595959; --aval-surface: #fff }',
    says: [['contrast', /Its title has a contrast of 7:1 in the question, under 7\.5:1: change --aval-text/]]
  },
  {
    name: 'muted text too pale, mixed by the browser',
    css: ':root { --aval-text-muted: color-mix(in oklab, #000 30%, #fff); --aval-surface: #fff }',
    says: [['contrast', /The palest of its text has a contrast of [\d.]+:1 .+ --aval-text-muted/]]
  },
  {
    name: 'edges too pale',
    css: ':root { --aval-control: color(srgb 0.8 0.8 0.8) }',
    says: [['contrast', /The edge of a control has a contrast of 1\.6:1 in the question, under 3:1/]]
  },
  {
    name: 'words on the accent that are like it',
    css: ':root { --aval-accent: #1f2937; --aval-on-accent: #4b5563 }',
    says: [['contrast', /The text of a button has a contrast of 1\.9\d?:1 .+ under 4\.5:1: change --aval-accent/]]
  },
  {
    name: 'a refusal that is written smaller on the banner',
    script: styled('::slotted([data-aval-action=refuse-all]) { font-size: 0.75em !important }'),
    says: [['unequal', differs('font-size 12px, 16px; .+')]]
  },
  {
    name: 'an acceptance of another colour in the panel',
    script: styled('[data-aval-action=accept-all] { background: rgb(0, 128, 0) !important; color: #fff !important }'),
    says: [['unequal', differs('color .+; background-color .+, rgb\\(0, 128, 0\\)')]]
  },
  {
    name: 'a refusal that one can see through',
    script: styled('::slotted([data-aval-action=refuse-all]) { opacity: 0.4 !important }'),
    says: [['unequal', differs('opacity 0\\.4\\d*, 1')]]
  },
  {
    name: 'a refusal that takes less room',
    script: styled(
      '.pair { display: flex !important } ::slotted([data-aval-action=accept-all]) { flex: 1 !important }'
    ),
    says: [
      ['unequal', differs('width [\\d.]+, [\\d.]+')],
      ['unequal', differs('width [\\d.]+, [\\d.]+')]
    ]
  },
  {
    name: 'a refusal that is not there',
    script: styled('::slotted([data-aval-action=refuse-all]) { display: none !important }'),
    says: [['unequal', /Of "refuse-all" and "accept-all", only the second can be seen on the banner/]]
  },
  {
    name: 'something of the page over the banner',
    body: '<div id="chat" popover="manual" style="inset:auto 0 0 auto;margin:0;width:100%;height:100%"></div>',
    script: 'chat.showPopover()',
    says: [
      ['covered', /"refuse-all" of the banner is covered by <div id="chat">: put that elsewhere/],
      ['covered', /"accept-all" of the banner/],
      ['covered', /"customise" of the banner/]
    ]
  },
  {
    name: 'a banner that is below the window',
    script: styled(':host([role=region]) { translate: 0 100vh !important }'),
    says: [
      ['covered', /"refuse-all" of the banner is outside of the window: shorten/],
      ['covered', /"accept-all" of the banner is outside/],
      ['covered', /"customise" of the banner is outside/]
    ]
  },
  {
    name: 'no policy to read',
    config: { policyUrl: undefined },
    says: [['policy-url', /The banner links to no policy: write the address/]]
  },
  {
    name: 'settings that are not known',
    config: { layout: 'popup', order: 'accept', position: 'bottom left', headingLevel: 7, within: '#nowhere' },
    says: [
      ['notice', /The layout "popup" is not known/],
      ['notice', /The order "accept" is not known/],
      ['notice', /The position "bottom left" is not known/],
      ['notice', /The heading level 7 is not used/],
      ['notice', /"within" is "#nowhere", and the page has no such element, so the banner is in the body/]
    ]
  },
  {
    name: 'a place that is no selector',
    config: { within: '<' },
    says: [['notice', /"within" is "<", which is no selector/]]
  },
  {
    name: 'texts that have no place',
    config: { messages: { fr: { banner: { tilte: 'À vous' } } } },
    says: [['messages', /The message "banner\.tilte" has no place in the question.+did you mean "title"\?/]]
  },
  {
    name: 'a pair for all of one purpose, and services that are not there',
    config: { answerAll: true, purposes: [{ id: 'analytics', byService: true }] },
    says: [
      ['by-service', /"analytics" is answered service by service, and names no service/],
      ['answer-all', /"answerAll" begins the panel with a pair for all purposes, and 1 is asked/]
    ]
  }
]

/** Nothing of the page leads back. */
const noControl =
  '<script>addEventListener("DOMContentLoaded", () => document.querySelector("[data-aval-open]").remove())</script>'

/** Another UI than ours, of a site that has built it itself: all it has in common are the hooks. */
const own = (refuse: string) => ({
  // What a bundler would have put in the place of names.
  before: '<script>window.process = { env: {} }</script>',
  gate: `<script type="importmap">{ "imports": { "nanostores": "/nanostores/index.js" } }</script>
<script type="module">
  import { createConsent } from '/npm/index.js'
  const box = document.createElement('div')
  box.setAttribute('role', 'dialog')
  box.style = 'position:fixed;inset:auto 0 0 0;background:#fff;color:#222'
  const draw = (surface) => {
    box.innerHTML = '<h2>Cookies</h2><p>Some words</p>' +
      '<button data-aval-action="refuse-all" style="${refuse}">Non</button>' +
      '<button data-aval-action="accept-all" style="width:9em;background:#222;color:#fff">Oui</button>'
    document.body.append(box)
  }
  const mount = (gate, { emit }) => gate.$surface.subscribe((surface) => {
    if (!surface) return box.remove()
    draw(surface)
    emit('show', { surface })
  })
  window.aval = createConsent({}, {
    ui: async () => ({ mount }),
    locales: { fr: () => import('/npm/locales/fr.js') },
    notice: { policyUrl: '/policy' }
  })
</script>`
})

describe('the question, in development,', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({
      before: counter,
      mounts: { '/npm/': 'dist/development', '/nanostores/': 'node_modules/nanostores' }
    })
  })
  afterAll(() => pages.site.close())

  const codes = [...new Set([...wrongs.flatMap(({ says }) => says.map(([code]) => code)), 'way-back'])]
  it.each(codes)('is explained on a page that exists: %s', async (code) => {
    await expect(access(`docs/messages/${code}.md`)).resolves.toBeUndefined()
  })

  eachEngine((engine: Engine) => {
    // What is read is computed style, which the themes are held to in three engines: the others look at one wrong in three.
    const isFirst = engine.name === 'chromium'
    it.each(wrongs.filter((_, index) => isFirst || index % 3 === 0))(
      'is told of, once: $name',
      async (wrong) => {
        const tab = await pages.visit(engine, pageOf(wrong))
        await question(tab)
        await isLookedAt(tab)
        // Each surface twice: what is wrong with one is still wrong then.
        for (const surface of ['panel', 'banner', 'panel'] as const) await shows(tab, surface)
        const sentences = await warned(tab)
        expect(sentences.map((text) => [codeOf(text), text])).toEqual(
          wrong.says.map(([code, words]) => [code, expect.stringMatching(words)])
        )
      },
      60_000
    )

    describe.each(isFirst ? ['card', 'bar', 'cloud', 'box'] : ['card'])('as a %s', (layout) => {
      it.each([
        ['fr', 'light', false],
        ['fr', 'dark', true],
        ['en', 'light', true],
        ['en', 'dark', false]
      ] as const)(
        'is told nothing of where nothing is wrong: %s, %s, blocking %s',
        async (lang, scheme, blocking) => {
          const services = [
            { id: 'counter', name: 'Counter', provider: 'Counter Inc.', url: 'https://counter.example/' }
          ]
          const config = {
            layout,
            blocking,
            position: 'bottom end',
            answerAll: true,
            purposes: [{ id: 'analytics', byService: true, services }, { id: 'personalisation' }],
            messages: { fr: { banner: { title: 'À vous' } } }
          }
          const tab = await pages.visit(engine, {
            lang,
            ...pageOf({ config, css: `:root { color-scheme: ${scheme} }` })
          })
          await question(tab)
          await isLookedAt(tab)
          await shows(tab, 'panel')
          for (const [width, height] of [
            [390, 844],
            [320, 256]
          ] as const) {
            await tab.viewport(width, height)
            for (const surface of ['banner', 'panel'] as const) await shows(tab, surface)
          }
          await isLookedBack(tab)
          expect(await warned(tab)).toEqual([])
        },
        60_000
      )
    })

    it('is told nothing of what cannot be known: colours over anything, and over a picture', async () => {
      for (const css of [
        ':root { --aval-text: #999; --aval-surface: rgb(255 255 255 / 0.5) }',
        ':root { --aval-text: #999; --aval-surface: linear-gradient(#fff, #000) }'
      ]) {
        const tab = await pages.visit(engine, pageOf({ css }))
        await question(tab)
        await isLookedAt(tab)
        expect([css, (await warned(tab)).filter((text) => /Its title/.test(text))]).toEqual([css, []])
      }
    })

    it('waits until the pointer has left the answers, which look otherwise under it', async () => {
      const tab = await pages.visit(engine, pageOf({ script: 'looks.held = true' }))
      await question(tab)
      await tab.hover(action('accept-all'))
      await tab.evaluate(() => {
        window.looks.held = false
      })
      const looks = await tab.evaluate(() => window.looks.done)
      await tab.waitFor('more looks', (looks) => window.looks.done > looks + 3, looks)
      expect(await tab.evaluate(() => window.looks.due)).toBe(1)
      await tab.hover('h1')
      await isLookedAt(tab)
      expect(await warned(tab)).toEqual([])
    })

    describe('with nothing that leads back to it,', () => {
      const way = /^\[aval\] Nothing on the page leads back .+data-aval-open.+\(docs\/messages\/way-back\.md\)$/

      it('is told of, once, whatever routes an app takes', async () => {
        const tab = await pages.visit(engine, { ...pageOf({ config: { reopen: false } }), after: noControl })
        await isLookedBack(tab)
        expect(await warned(tab)).toEqual([expect.stringMatching(way)])
        const before = await tab.evaluate(() => window.looks.back)
        await tab.evaluate(() => {
          history.pushState(null, '', '#route')
          history.back()
        })
        await tab.waitFor('the route before', () => location.hash === '')
        await question(tab)
        await tab.click(action('refuse-all'))
        await hears(tab, 'hide')
        expect([await tab.evaluate(() => window.looks.back), await warned(tab)]).toEqual([
          before,
          [expect.stringMatching(way)]
        ])
      })

      it('is told of on the route that has none', async () => {
        const tab = await pages.visit(engine, pageOf({ config: { reopen: false } }))
        await isLookedBack(tab)
        expect(await warned(tab)).toEqual([])
        await tab.evaluate(() => {
          document.querySelector('[data-aval-open]')!.remove()
          history.pushState(null, '', '#route')
          history.back()
        })
        await isLookedBack(tab, 2)
        await tab.waitFor('the sentence', () => window.warned.length)
        expect(await warned(tab)).toEqual([expect.stringMatching(way)])
      })

      it('is told nothing while the question is there, and one of ours may still come', async () => {
        const tab = await pages.visit(engine, { ...pageOf({}), after: noControl })
        await question(tab)
        await isLookedBack(tab)
        expect(await warned(tab)).toEqual([])
      })

      it('is told nothing where the way back is ours, or in a shadow tree', async () => {
        for (const markup of ['<button part=reopen>', '<button data-aval-open>']) {
          const body = `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '${markup}'</script>`
          const tab = await pages.visit(engine, { ...pageOf({ config: { reopen: false }, body }), after: noControl })
          await isLookedBack(tab)
          expect([markup, await warned(tab)]).toEqual([markup, []])
        }
      })
    })

    it('is checked in the markup of others too, by the hooks it has', async () => {
      const fair = await pages.visit(engine, own('width:9em;background:#222;color:#fff'))
      await hears(fair, 'show')
      await isLookedAt(fair)
      expect(await warned(fair)).toEqual([])
      const foul = await pages.visit(engine, own('width:9em;background:#eee;color:#ccc'))
      await hears(foul, 'show')
      await isLookedAt(foul)
      expect((await warned(foul)).map(codeOf)).toEqual(['unequal', 'contrast'])
    })

    it('is not checked in production', async () => {
      const config = { layout: 'popup', messages: { banner: { refuse: '' } }, policyUrl: undefined, reopen: false }
      const page = pageOf({ config, css: ':root { --aval-text: #999 }' })
      const tab = await pages.visit(engine, { ...page, gate: gateTag(), after: noControl })
      await hears(tab, 'show')
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 600)))
      expect([await warned(tab), await tab.evaluate(() => window.looks)]).toEqual([
        [],
        { due: 0, done: 0, back: 0, held: false }
      ])
    })
  })
})
