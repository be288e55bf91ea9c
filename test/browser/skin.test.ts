// Markup of a site in the place of ours: it does all that ours does, follows the language, and is not shown where it
// fails or would favour an answer.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Engine, eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import { createTagSite, gateTag, hears, isAsking, question, settled, told, type TagSite } from '../support/tag-site.ts'
import { configBlock, type TagPage, type TagWindow } from '../support/tag-page.ts'
import { until } from '../support/until.ts'

declare const window: Window & TagWindow

/** A design system of the site's own; buttons in two equal columns. */
const css = `
  .ds-notice { padding: 1rem; background: #fff; color: #111 }
  .ds-pair { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; width: 400px }
  .ds-button { min-height: 40px; font: 16px sans-serif; color: #fff; background: #036; border: 1px solid #036 }
  .ds-modal { width: 600px; background: #fff; color: #111 }
  :focus { outline: 2px solid #c00 }`

/** What a site would write; `flaws` are put in the place of the comments. */
const skinText = ({ banner = '', panel = '', wrap = 'dialog' }: Flaws) => `
const h = (name, className, ...children) => {
  const made = Object.assign(document.createElement(name), { className })
  made.append(...children)
  return made
}
const button = (does, label) => {
  const made = h('button', 'ds-button', label)
  made.dataset.avalAction = does
  return made
}
const radio = (name, value, label) => {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name, value })
  return h('label', '', input, label)
}
const box = (name, label) => {
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name })
  return h('label', '', input, label)
}
const by = (it) => (does) => it.querySelector('[data-aval-action=' + does + ']')
window.calls = { banner: 0, panel: 0 }
export default {
  banner(words) {
    calls.banner++
    const policy = words.policy ? h('a', '', words.policy.text) : ''
    if (policy) policy.href = words.policy.url
    const it = h('section', 'ds-notice',
      h('h2', '', words.title), h('p', '', words.intro),
      h('ul', '', ...words.purposes.map(({ title, summary }) => h('li', '', title + ' – ' + summary))),
      h('div', 'ds-pair', button('refuse-all', words.refuse), button('accept-all', words.accept)),
      button('customise', words.customise), h('p', '', words.note + ' ', policy))
    const find = by(it)
    ${banner}
    return it
  },
  panel(words) {
    calls.panel++
    const it = h('${wrap}', 'ds-modal', h('h2', '', words.title), button('close', words.close),
      ...words.notes.map((note) => h('p', '', note)),
      ...words.purposes.map(({ id, title, text, always, services }) => {
        const set = h('fieldset', '', h('legend', '', title), h('p', '', text))
        if (always) set.append(h('p', '', always))
        else if (id === 'media') set.append(box(id, words.accept))
        else set.append(radio(id, 'refuse', words.refuse), radio(id, 'accept', words.accept))
        for (const { id, name, own } of services)
          set.append(h('p', 'service', name), ...(own ? [radio(id, 'refuse', own.refuse), radio(id, 'accept', own.accept)] : []))
        return set
      }),
      h('p', '', words.kept),
      h('div', 'ds-pair', button('refuse-all', words.refuseAll), button('accept-all', words.acceptAll)),
      button('save', words.save))
    const find = by(it)
    ${panel}
    return it
  }
}`

interface Flaws {
  readonly banner?: string
  readonly panel?: string
  readonly wrap?: 'dialog' | 'div'
}

const config = {
  site: 'Le Journal',
  policyUrl: '/policy',
  skin: '/skin.js',
  purposes: [
    { id: 'necessary', services: [{ id: 'session' }, { id: 'house', exemption: 'audience' }] },
    { id: 'analytics', services: [{ id: 'counter', provider: 'Counter Inc.' }] },
    { id: 'media', title: 'Vidéos', text: 'Des vidéos.', services: [{ id: 'vimeo' }] }
  ]
}

const action = (name: string) => `[data-aval-action="${name}"]`
const inBanner = (name: string) => `.ds-notice ${action(name)}`
const inPanel = (name: string) => `.ds-modal ${action(name)}`
const yes = (key: string) => `input[name="${key}"][value="accept"]`
const no = (key: string) => `input[name="${key}"][value="refuse"]`

const bannerFlaws: readonly (readonly [rule: string, flaw: string, reason: RegExp])[] = [
  ['has no way to refuse', `find('refuse-all').remove()`, /refuse-all is missing/],
  ['has no way to accept', `find('accept-all').remove()`, /accept-all is missing/],
  ['has no way to choose', `find('customise').remove()`, /customise is missing/],
  ['hides the refusal', `find('refuse-all').hidden = true`, /refuse-all is not visible/],
  ['hides the refusal with a style', `find('refuse-all').id = 'unseen'`, /refuse-all is not visible/],
  ['hides both, as for screen readers alone', `it.id = 'tiny'`, /smaller than 24 pixels/],
  ['disables the refusal', `find('refuse-all').disabled = true`, /refuse-all is disabled/],
  ['takes the refusal off the keyboard', `find('refuse-all').tabIndex = -1`, /refuse-all cannot be reached/],
  ['leaves the refusal without a label', `find('refuse-all').textContent = ' '`, /refuse-all has no label/],
  [
    'puts the refusal elsewhere',
    `it.append(find('refuse-all'))`,
    /accept-all has no refuse-all beside it, in the same parent/
  ],
  [
    'makes the refusal a link',
    `{ const link = h('a', 'ds-button', 'Non'); link.href = '#'; link.dataset.avalAction = 'refuse-all'
       link.style.display = 'block'; find('refuse-all').replaceWith(link) }`,
    /not the same element/
  ],
  ['gives them different classes', `find('refuse-all').classList.add('ds-quiet')`, /differ in class/],
  ['gives one a style', `find('accept-all').style.fontWeight = 700`, /differ in style/],
  ['gives them different parts', `find('accept-all').setAttribute('part', 'main')`, /differ in part/],
  ['colours one', `find('accept-all').id = 'green'`, /differ in background-color/],
  ['greys the text of one', `find('refuse-all').id = 'grey'`, /differ in color/],
  ['writes one smaller', `find('refuse-all').id = 'small'`, /differ in font-size/],
  ['makes one wider', `find('accept-all').id = 'wide'`, /differ in size/],
  ['throws', `throw new Error('no such component')`, /no such component/],
  ['gives no element', `return 'a text'`, /no element/]
]
const flawedCss = `
  #unseen { visibility: hidden } #green { background: green } #grey { color: #999 } #small { font-size: 12px }
  #wide { margin-inline-end: -40px } #tiny .ds-button { min-height: 1px; height: 1px; padding: 0; overflow: hidden }`

const panelFlaws: readonly (readonly [rule: string, flaw: string, reason: RegExp])[] = [
  ['has no way to refuse', `find('refuse-all').remove()`, /refuse-all is missing/],
  ['cannot be saved', `find('save').remove()`, /save is missing/],
  ['cannot be closed', `find('close').hidden = true`, /close is not visible/],
  [
    'says yes before anybody has',
    `it.querySelector('[name=analytics][value=accept]').checked = true`,
    /yes to .+ is preselected/
  ],
  ['has a box that is ticked', `it.querySelector('[name=media]').checked = true`, /yes to media is preselected/],
  ['does not ask for a purpose', `it.querySelector('[name=media]').remove()`, /media has neither/],
  ['offers only one answer', `it.querySelector('[name=analytics]').remove()`, /analytics has neither/],
  ['lets nobody object', `for (const it2 of it.querySelectorAll('[name=house]')) it2.remove()`, /house has neither/],
  ['disables an answer', `it.querySelector('[name=analytics]').disabled = true`, /answer to analytics is disabled/],
  ['makes acceptance alone shine', `find('accept-all').id = 'green'`, /differ in background-color/],
  ['throws', `throw new Error('no such component')`, /no such component/]
]

describe('a skin', () => {
  let pages: TagSite
  let flaws: Flaws = {}
  /** What is answered in the place of the module. */
  let instead: { status?: number; body?: string; type?: string } | undefined

  beforeAll(async () => {
    pages = await createTagSite({
      pages: {
        '/skin.js': () => instead ?? { type: 'text/javascript', body: skinText(flaws) },
        '/never.js': { type: 'text/javascript', body: '' },
        '/late.css': { type: 'text/css', body: css }
      },
      mounts: { '/axe/': 'node_modules/axe-core' },
      slow: { '/never.js': 'hold', '/late.css': 'hold' }
    })
  })
  beforeEach(() => {
    flaws = {}
    instead = undefined
    pages.site.clearRequests()
  })
  afterAll(() => pages.site.close())

  const visit = async (engine: Engine, page: TagPage = {}, more: object = {}) =>
    pages.visit(engine, {
      before: configBlock({ ...config, ...more }),
      after: `<style>${css}${flawedCss}</style>`,
      ...page
    })
  const isShown = async (tab: Tab, selector: string) => (await tab.look(selector))?.visible ?? false
  const shown = (tab: Tab, selector = '.ds-notice') => until(selector, () => isShown(tab, selector))
  const gone = (tab: Tab, selector = '.ds-notice') => until(`no ${selector}`, async () => !(await tab.look(selector)))
  const answers = (tab: Tab) => tab.evaluate(() => window.aval.$verdict.get().allowed)
  const record = (tab: Tab) => tab.evaluate(() => window.aval.$verdict.get().record)
  const checked = (tab: Tab, selector: string) =>
    tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)!.checked, selector)
  const openPanel = async (tab: Tab) => {
    await tab.click(inBanner('customise'))
    await shown(tab, '.ds-modal')
  }
  /** Why it was not shown: once, and nothing was said of ours. */
  const reason = async (tab: Tab) => {
    await hears(tab, 'error')
    await settled(tab)
    const errors = await told(tab, 'error')
    expect(errors.map(({ code }) => code)).toEqual(['ui'])
    return errors[0]!.error ?? ''
  }
  const tabTo = async (tab: Tab, name: string) => {
    for (let presses = 0; presses < 12; presses++) {
      await tab.press('Tab')
      if ((await tab.focused()).action === name) return
    }
    throw new Error(`Tab did not come to ${name}`)
  }

  eachEngine((engine) => {
    it('asks in the markup of the site, first in the body, with no focus moved', async () => {
      const tab = await visit(engine)
      await shown(tab)
      const facts = await tab.evaluate(() => {
        const notice = document.querySelector('.ds-notice')!
        return {
          first: document.body.firstElementChild!.contains(notice),
          ours: !!document.querySelector('aval-ui[data-layout]'),
          role: notice.getAttribute('role'),
          name: notice.getAttribute('aria-label'),
          lang: (notice.parentElement as HTMLElement).lang,
          title: notice.querySelector('h2')!.textContent,
          focus: document.activeElement === document.body
        }
      })
      expect(facts).toEqual({
        first: true,
        ours: false,
        role: 'region',
        name: facts.title,
        lang: 'fr',
        title: expect.stringMatching(/\S/),
        focus: true
      })
      expect(await tab.faults()).toEqual([])
      expect(await told(tab, 'error')).toEqual([])
    })

    it('stands in the element that the site names', async () => {
      const tab = await visit(engine, { body: '<div id="place"><p>Here</p></div>' }, { within: '#place' })
      await shown(tab)
      expect(await tab.evaluate(() => document.querySelector('#place > :first-child .ds-notice') !== null)).toBe(true)
    })

    it.each([
      ['refuse-all', { analytics: false, media: false, vimeo: false, house: true }],
      ['accept-all', { analytics: true, media: true, vimeo: true, house: true }]
    ] as const)('records %s of a pointer, leaves, and asks no more', async (name, allowed) => {
      const tab = await visit(engine)
      await shown(tab)
      await tab.click(inBanner(name))
      await gone(tab)
      expect(await answers(tab)).toMatchObject(allowed)
      await tab.reload()
      await settled(tab)
      expect(await isAsking(tab)).toBe(false)
      expect(pages.site.requestsTo('/skin.js')).toHaveLength(1)
    })

    it('records a refusal of the keyboard', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await tabTo(tab, 'refuse-all')
      await tab.press('Enter')
      await gone(tab)
      expect(await answers(tab)).toMatchObject({ analytics: false, media: false })
    })

    for (const wrap of ['dialog', 'div'] as const)
      it(`opens a panel that is a ${wrap}, modal, its title in focus, and saves what is shown`, async () => {
        flaws = { wrap }
        const tab = await visit(engine)
        await shown(tab)
        await openPanel(tab)
        expect(await isShown(tab, '.ds-notice')).toBe(false)
        expect(await tab.evaluate(() => !!document.querySelector('dialog:modal'))).toBe(true)
        expect(await tab.evaluate(() => document.activeElement!.localName)).toBe('h2')
        expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden')
        expect([await checked(tab, no('analytics')), await checked(tab, no('house'))]).toEqual([true, false])
        await tab.click('[name=media]')
        await tab.click(inPanel('save'))
        await gone(tab, '.ds-modal')
        expect(await answers(tab)).toMatchObject({ analytics: false, media: true, vimeo: true, house: true })
        expect(await tab.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe('hidden')
      })

    it('draws the answers in force, and takes one back', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await tab.click(inBanner('accept-all'))
      await gone(tab)
      await tab.click('button[data-aval-open]')
      await shown(tab, '.ds-modal')
      expect([await checked(tab, yes('analytics')), await checked(tab, '[name=media]')]).toEqual([true, true])
      await tab.click(no('analytics'))
      await tab.click(inPanel('save'))
      await gone(tab, '.ds-modal')
      expect(await answers(tab)).toMatchObject({ analytics: false, counter: false, media: true })
    })

    it('lets a visitor object to exempt measurement', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await openPanel(tab)
      await tab.click(no('house'))
      await tab.click(inPanel('refuse-all'))
      await gone(tab, '.ds-modal')
      expect(await answers(tab)).toMatchObject({ analytics: false, house: false, session: true })
    })

    it('is answered with the keyboard alone, by arrows and Space', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await tabTo(tab, 'customise')
      await tab.press('Enter')
      await shown(tab, '.ds-modal')
      await tabTo(tab, 'close')
      // Past the objection, which is a pair too.
      await tab.press('Tab')
      await tab.press('Tab')
      await tab.press('ArrowDown')
      await tabTo(tab, 'save')
      await tab.press('Space')
      await gone(tab, '.ds-modal')
      expect(await answers(tab)).toMatchObject({ analytics: true, media: false, house: true })
    })

    it('records nothing on Escape, from a radio too, forgets the draft, and leads back', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await openPanel(tab)
      await tab.click(yes('analytics'))
      await tab.press('Escape')
      await shown(tab)
      await until('focus on the opener', async () => (await tab.focused()).action === 'customise')
      expect(await record(tab)).toBe(null)
      await openPanel(tab)
      expect(await checked(tab, no('analytics'))).toBe(true)
      await tab.click(inPanel('close'))
      await shown(tab)
      expect(await record(tab)).toBe(null)
    })

    it('follows the language of the page, and keeps the draft and the focus', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await openPanel(tab)
      await tab.click(yes('analytics'))
      await tab.evaluate(() => (document.documentElement.lang = 'en'))
      await tab.waitFor('English', () => document.querySelector('.ds-modal')?.textContent?.includes('Save'))
      expect(await checked(tab, yes('analytics'))).toBe(true)
      expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('analytics')
      expect(await tab.evaluate(() => !!document.querySelector('dialog:modal'))).toBe(true)
      await tab.press('Escape')
      await shown(tab)
      expect((await tab.look('.ds-notice'))?.text).toMatch(/Refuse all/)
    })

    it('says aloud what was done', async () => {
      const tab = await visit(engine)
      await shown(tab)
      await tab.click(inBanner('refuse-all'))
      await tab.waitFor('the announcement', () =>
        [...document.querySelectorAll('aval-ui')].some((it) =>
          it.shadowRoot?.querySelector('[role=status]')?.textContent?.trim()
        )
      )
      expect(await answers(tab)).toMatchObject({ analytics: false })
    })

    it('holds the page where the site wants it held, and Escape records nothing', async () => {
      const tab = await visit(engine, {}, { blocking: true })
      await shown(tab)
      expect(await tab.evaluate(() => !!document.querySelector('dialog:modal .ds-notice'))).toBe(true)
      await tab.press('Escape')
      await gone(tab)
      expect(await record(tab)).toBe(null)
    })

    it('leaves to us the surface that it does not give', async () => {
      instead = { type: 'text/javascript', body: skinText({}).replace('panel(words)', 'other(words)') }
      const tab = await visit(engine)
      await shown(tab)
      await tab.click(inBanner('customise'))
      await until('our panel', () => isShown(tab, 'dialog[part=panel]'))
      expect(await told(tab, 'error')).toEqual([])
    })

    it('has nothing wrong that axe-core can find', async () => {
      const tab = await visit(engine, {
        after: `<style>${css} body { background: #fff; color: #111 }</style><script src="/axe/axe.min.js"></script>`,
        body: '<main>Text</main>'
      })
      await shown(tab)
      const violations = () =>
        tab.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: {
              run: (
                context: unknown,
                options: object
              ) => Promise<Record<'violations' | 'passes', { id: string; nodes: unknown[] }[]>>
            }
          }
          const { violations, passes } = await axe.run({ include: ['aval-ui'] }, { resultTypes: ['violations'] })
          if (!passes.length) throw new Error('axe has looked at nothing')
          return violations.map(({ id }) => id)
        })
      expect(await violations()).toEqual([])
      await openPanel(tab)
      expect(await violations()).toEqual([])
    })

    describe('whose banner', () => {
      it.each(bannerFlaws)('%s is not shown: ours is', async (_, banner, why) => {
        flaws = { banner }
        const tab = await visit(engine)
        await until('our banner', () => isShown(tab, 'aval-ui[data-layout]'))
        expect(await reason(tab)).toMatch(why)
        expect(await tab.look('.ds-notice')).toBe(null)
        await tab.click(action('refuse-all'))
        await hears(tab, 'change')
        expect(await answers(tab)).toMatchObject({ analytics: false, media: false })
      })

      it('hides the refusal once it is shown records no yes: ours asks again', async () => {
        const tab = await visit(engine)
        await shown(tab)
        await tab.evaluate(() => document.querySelector<HTMLElement>('[data-aval-action=refuse-all]')!.remove())
        await tab.click(inBanner('accept-all'))
        await until('our banner', () => isShown(tab, 'aval-ui[data-layout]'))
        expect(await reason(tab)).toMatch(/refuse-all is missing/)
        expect(await record(tab)).toBe(null)
      })
    })

    describe('whose panel', () => {
      it.each(panelFlaws)('%s is not shown: ours is', async (_, panel, why) => {
        flaws = { panel }
        const tab = await visit(engine)
        await shown(tab)
        await tab.click(inBanner('customise'))
        await until('our panel', () => isShown(tab, 'dialog[part=panel]'))
        expect(await reason(tab)).toMatch(why)
        expect(await tab.look('.ds-modal')).toBe(null)
        await tab.click(`dialog ${action('refuse-all')}`)
        await hears(tab, 'change')
        expect(await answers(tab)).toMatchObject({ analytics: false, media: false })
      })
    })

    it.each([
      ['is not there', { status: 404 }],
      ['is a page instead', { type: 'text/html', body: '<!doctype html><title>Home</title>' }],
      ['throws as it starts', { type: 'text/javascript', body: 'throw new Error("no")' }],
      ['exports nothing', { type: 'text/javascript', body: 'export const skin = {}' }]
    ])('that %s leaves our banner', async (_, answer) => {
      instead = answer
      const tab = await visit(engine)
      await question(tab)
      expect(await isShown(tab, 'aval-ui[data-layout]')).toBe(true)
      expect(await reason(tab)).toMatch(/\S/)
    })

    it('that does not come is not waited for', async () => {
      const tab = await engine.open(pages.site.url('/blank'))
      // In Firefox a page does not load before the modules that it has asked for meanwhile.
      const page = { before: configBlock(config), gate: gateTag('data-aval-skin="/never.js"') }
      await tab.goto(pages.url(page), 'started')
      await until('our banner', () => isShown(tab, 'aval-ui[data-layout]'), 9000)
      expect(await reason(tab)).toMatch(/late/)
    })

    it('is given the time that its style sheet takes', async () => {
      const tab = await engine.open(pages.site.url('/blank'))
      // It never loads, until its sheet does.
      const page = { before: configBlock(config), body: '<link rel="stylesheet" href="/late.css"><p>Text</p>' }
      await tab.goto(pages.url(page), 'started')
      await pages.site.waitForRequest('/late.css')
      await until('the markup to be made', () =>
        tab.evaluate(() => (window as unknown as { calls?: { banner: number } }).calls?.banner)
      )
      expect(await isAsking(tab)).toBe(false)
      pages.site.release('/late.css')
      await shown(tab)
      expect(await told(tab, 'error')).toEqual([])
    })
  })
})
