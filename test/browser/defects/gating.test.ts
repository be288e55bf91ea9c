// Defects of other systems in holding back what waits for an answer (docs/reference/defects.md): what Aval promises instead.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import type { Tab } from '../../support/tab.ts'
import {
  action,
  allows,
  configBlock,
  createTagSite,
  gated,
  hasRun,
  hears,
  isAsking,
  panel,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite
} from '../../support/tag-site.ts'

/** Every way a page has of waiting for a yes, each of which says so in `ran`. */
const everyWay = `<script>
  aval.when('analytics', () => { ran.push('when') })
  aval.when('analytics').then(() => ran.push('promise'))
  for (const type of ['ready', 'change'])
    document.addEventListener('aval:' + type, ({ detail }) => {
      if (detail.verdict.allowed.analytics) ran.push(type)
      if (detail.granted?.includes('analytics')) ran.push('granted')
    })
</script>${gated('tag')}<template data-aval="analytics"><script>ran.push('template')</script></template>`

/** The words by which other systems tick a box beforehand, or let a purpose through without an answer. */
const ticked = {
  default: true,
  defaultValue: true,
  enabled: true,
  checked: true,
  preselected: true,
  optOut: true,
  needConsent: false,
  alwaysLoad: true,
  state: true
}
const tickedPolicy = {
  mode: 'opt-out',
  default: true,
  highPrivacy: false,
  serviceDefaultState: true,
  preselectedCategories: ['analytics'],
  purposes: [{ id: 'analytics', services: [{ id: 'matomo', ...ticked }], ...ticked }]
}

const throwing = `<script>
  for (const type of ['ready', 'change', 'show', 'hide'])
    document.addEventListener('aval:' + type, () => { throw new Error('listener of ' + type) })
</script>`
const throwingToo = `<script>aval.when('analytics', () => { throw new Error('waiting') })</script>`

describe('what waits for an answer', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ pages: { '/frame': '<!doctype html><p>Frame</p>' } })
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async (page: TagPage) => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      return tab
    }
    const answerInPanel = async (tab: Tab, name: string) => {
      await tab.click('[data-aval-open]')
      await panel(tab)
      await tab.click(`dialog ${action(name)}`)
    }

    it('is not run by a refusal, even where a yes had been ticked and not saved', async () => {
      const tab = await visit({ body: everyWay })
      await tab.click(action('customise'))
      await panel(tab)
      for (const purpose of ['analytics', 'personalisation'])
        await tab.click(`input[name="${purpose}"][value="accept"]`)
      await tab.click(`dialog ${action('refuse-all')}`)
      expect(await hears(tab, 'change')).toMatchObject([
        { reason: 'choice', granted: [], allowed: { analytics: false } }
      ])
      expect(await ran(tab)).toEqual([])
      await tab.reload()
      expect(await ran(tab)).toEqual([])
      // What was silent would have spoken.
      await answerInPanel(tab, 'accept-all')
      expect([...(await hasRun(tab, 6))].sort()).toEqual(['change', 'granted', 'promise', 'tag', 'template', 'when'])
    })

    it('is not requested, be it a frame, an image or a script, when it is inserted after a refusal', async () => {
      const tab = await visit({ body: '<div id="box"></div>' })
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await tab.evaluate(() => {
        const box = document.querySelector('#box')!
        box.innerHTML =
          '<iframe data-aval="analytics" data-src="/frame?html"></iframe><img data-aval="analytics" data-src="/image.svg" alt="">'
        const frame = document.createElement('iframe')
        frame.dataset['aval'] = 'analytics'
        frame.dataset['src'] = '/frame?element'
        const script = document.createElement('script')
        script.dataset['aval'] = 'analytics'
        script.dataset['src'] = '/tag.js?name=script'
        box.append(frame, script)
      })
      await settled(tab)
      const requested = () =>
        ['/frame', '/image.svg', '/tag.js'].flatMap((path) => pages.site.requestsTo(path).map(({ path }) => path))
      expect(requested()).toEqual([])
      await answerInPanel(tab, 'accept-all')
      expect(await hasRun(tab, 1)).toEqual(['script'])
      await tab.waitFor('both frames', () =>
        [...document.querySelectorAll('iframe')].every((it) => it.contentDocument?.body?.textContent === 'Frame')
      )
      await pages.site.waitForRequest('/image.svg')
      expect(requested()).toEqual(['/frame', '/frame', '/image.svg', '/tag.js'])
    })

    it('is what `allows` says it is, where silence is a yes', async () => {
      const tab = await pages.visit(engine, {
        before: configBlock({ regime: 'opt-out', onWithdraw: 'keep' }),
        body: everyWay
      })
      expect([...(await hasRun(tab, 5))].sort()).toEqual(['promise', 'ready', 'tag', 'template', 'when'])
      expect(await allows(tab)).toBe(true)
      expect(await told(tab, 'ready')).toMatchObject([{ allowed: { analytics: true } }])
      await answerInPanel(tab, 'refuse-all')
      expect(await hears(tab, 'change')).toMatchObject([{ revoked: ['analytics', 'personalisation'] }])
      expect(await allows(tab)).toBe(false)
      await tab.reload()
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab)).toBe(false)
    })

    it('cannot be let through, nor ticked beforehand, by a word of the configuration', async () => {
      const tab = await visit({ before: configBlock(tickedPolicy), body: everyWay + gated('service', 'matomo') })
      expect(await ran(tab)).toEqual([])
      expect([await allows(tab), await allows(tab, 'matomo')]).toEqual([false, false])
      await tab.click(action('customise'))
      await panel(tab)
      const isTicked = await tab.evaluate(() =>
        [...document.querySelectorAll('aval-ui')].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value)
        )
      )
      expect(isTicked).toEqual(['refuse'])
      await tab.click(action('save'))
      await hears(tab, 'change')
      expect(await ran(tab)).toEqual([])
    })

    it('runs where functions of the page throw, on this page and on the next, and nothing is asked again', async () => {
      const tab = await visit({ before: throwing, after: throwingToo, body: gated('first') + gated('second') })
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 2)).toEqual(['first', 'second'])
      expect(await isAsking(tab)).toBe(false)
      await tab.reload()
      expect(await hasRun(tab, 2)).toEqual(['first', 'second'])
      expect(await isAsking(tab)).toBe(false)
      expect([...new Set((await tab.faults()).map(({ text }) => text))].sort()).toEqual([
        'Error: listener of ready',
        'Error: waiting'
      ])
    })
  })
})
