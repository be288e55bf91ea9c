// The life of a page: other tabs, the back/forward cache, prerendering, an answer that ends while somebody reads, a body
// that is replaced, frames.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  cookieValues,
  createTagSite,
  diary,
  diaryOf,
  gated,
  gateTag,
  hasRun,
  hears,
  isAsking,
  panel,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window &
  TagWindow & {
    readonly dataLayer: unknown[]
    writes: number
    posts: number
    persisted: boolean
    stayed: boolean
  }

/** Counts how often the page writes the record, and tells other tabs that it has. */
const counting = `<script>
  window.writes = window.posts = 0
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => jar.get.call(document),
    set(text) {
      if (text.startsWith('eu-consent=_')) window.writes++
      jar.set.call(document, text)
    }
  })
  const post = BroadcastChannel.prototype.postMessage
  BroadcastChannel.prototype.postMessage = function (message) {
    window.posts++
    post.call(this, message)
  }
</script>`

/** Says whether the page has come back out of the back/forward cache. */
const watchReturn = `<script>
  addEventListener('pageshow', (event) => { window.persisted = event.persisted })
</script>`

/** The minute after which Aval looks again becomes a moment. */
const quickMinute = `<script>
  const slowly = setInterval
  window.setInterval = (run, ms) => slowly(run, ms === 6e4 ? 50 : ms)
</script>`

const page: TagPage = { before: counting + diary, body: gated('tag') }
const returning: TagPage = { before: watchReturn, body: gated('tag') }

/** A yes to everything, or a no, that ends in so many seconds. */
const answerFor = (seconds: number, answer: 0 | 1 = 1) => {
  const now = Math.floor(Date.now() / 1000)
  return `_v=1&_r=0&_t=${now - 86_400}&_e=${now + seconds}&_id=k3v9x2m4q8&analytics=${answer}&personalisation=${answer}`
}

describe('the life of a page', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({
      pages: {
        ...Object.fromEntries(['prepared', 'ready', 'shown', 'changed'].map((at) => [`/state/${at}`, { status: 204 }])),
        '/third.js': 'ran.push("third")',
        // A page that has the browser prepare another one, and leads there.
        '/start': ({ query }) =>
          `<!doctype html><title>Start</title><a href="${query['to']}">There</a><script type="speculationrules">` +
          `${JSON.stringify({ prerender: [{ urls: [query['to']], eagerness: 'immediate' }] })}</script>`,
        '/frame': ({ query }) => `<!doctype html><title>Around</title><iframe src="${query['to']}"></iframe>`
      }
    })
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  const pageLoads = () => pages.site.requestsTo('/page').length

  eachEngine((engine) => {
    /** Two tabs at the same page, the first one in front. */
    const twoTabs = async (what: TagPage = page) => {
      const one = await pages.visit(engine, what)
      await question(one)
      const other = await one.sibling(await one.evaluate(() => location.href))
      await question(other)
      // The one in front acts, the other one is behind it.
      return [other, one] as const
    }

    describe('with another tab open', () => {
      it.each([
        ['accept-all', true, ['tag']],
        ['refuse-all', false, []]
      ] as const)('is told of %s there at once, and answers the same', async (name, isAllowed, tags) => {
        const [one, other] = await twoTabs()
        await one.click(action(name))
        expect(await hears(other, 'change')).toMatchObject([{ reason: 'stored', allowed: { analytics: isAllowed } }])
        await other.waitFor('the banner to leave', () => !document.querySelector('aval-ui [data-aval-action]'))
        expect(await allows(other)).toBe(isAllowed)
        expect(await ran(other)).toEqual(tags)
        expect(await hears(one, 'change')).toMatchObject([{ reason: 'choice' }])
        expect(await ran(one)).toEqual(tags)
      })

      it('plays no ping-pong: one decision, one record, one piece of news a tab', async () => {
        const [one, other] = await twoTabs()
        await one.click(action('accept-all'))
        await hears(other, 'change')
        for (const tab of [one, other, one, other]) await settled(tab)
        for (const tab of [one, other]) expect(await told(tab, 'change')).toHaveLength(1)
        expect(await one.evaluate(() => window.writes)).toBe(1)
        expect(await other.evaluate(() => window.writes)).toBe(0)
        // Said twice: see scribe.ts. A tab that follows says so too, and nobody answers.
        for (const tab of [one, other]) expect(await tab.evaluate(() => window.posts)).toBeLessThanOrEqual(2)
      })

      it('is loaded again, once, when a yes is taken back there and something runs here', async () => {
        const [one, other] = await twoTabs()
        await one.click(action('accept-all'))
        await hasRun(one, 1)
        await hasRun(other, 1)
        await one.evaluate(() => void window.aval.withdraw())
        for (const tab of [one, other]) {
          await tab.waitFor('the page again', () => sessionStorage.getItem('diary')?.split('load').length === 3)
          await tab.waitFor('its gate', () => document.readyState === 'complete' && window.aval)
        }
        for (const tab of [one, other, one, other]) {
          expect(await ran(tab)).toEqual([])
          expect(await allows(tab)).toBe(false)
          expect(await isAsking(tab)).toBe(false)
        }
        expect(await diaryOf(one)).toEqual(['load', 'change:choice', 'change:withdrawal', 'load'])
        expect(await diaryOf(other)).toEqual(['load', 'change:stored', 'change:stored', 'load'])
        expect(pageLoads()).toBe(4)
      })
    })

    // WebKit's driver now and then loses its answer while a page comes back: then it is asked again.
    describe('that the browser has kept', { retry: 2 }, () => {
      const leave = async (tab: Tab) => {
        await tab.goto(pages.url(returning))
        await settled(tab)
      }

      it('is kept though it listens to other tabs', async () => {
        const tab = await pages.visit(engine, returning)
        await question(tab)
        await leave(tab)
        await tab.back()
        expect(await tab.evaluate(() => window.persisted)).toBe(true)
        expect(await isAsking(tab)).toBe(true)
        await tab.click(action('accept-all'))
        expect(await hasRun(tab, 1)).toEqual(['tag'])
      })

      // Chromium lets a kept page go that is sent a message: then it is a new page, and this holds all the same.
      it('shows no stale question after an answer on the next page, and runs what was accepted', async () => {
        const tab = await pages.visit(engine, returning)
        await question(tab)
        await leave(tab)
        await tab.click(action('accept-all'))
        await hasRun(tab, 1)
        await tab.back()
        expect(await hasRun(tab, 1)).toEqual(['tag'])
        expect(await isAsking(tab)).toBe(false)
        expect(await allows(tab)).toBe(true)
      })

      it('closes its gates when the answer was taken back on the next page', async () => {
        const tab = await pages.visit(engine, { ...returning, body: gated('tag') })
        await question(tab)
        await tab.click(action('accept-all'))
        await hasRun(tab, 1)
        await leave(tab)
        await tab.evaluate(() => void window.aval.refuseAll())
        await tab.waitFor('the record', () => document.cookie.includes('analytics=0'))
        await tab.back()
        // Loaded again, since the tag had run.
        await tab.waitFor('a page without the tag', () => window.aval && window.ran.length === 0)
        expect(await ran(tab)).toEqual([])
        expect(await allows(tab)).toBe(false)
        expect(await isAsking(tab)).toBe(false)
      })

      it('follows a record that a server has written meanwhile', async () => {
        const tab = await pages.visit(engine, returning)
        await question(tab)
        await leave(tab)
        await tab.evaluate((text) => {
          document.cookie = `eu-consent=${text}; path=/; max-age=86400`
        }, answerFor(86_400))
        await tab.back()
        expect(await tab.evaluate(() => window.persisted)).toBe(true)
        expect(await hears(tab, 'change')).toMatchObject([{ reason: 'stored' }])
        expect(await hasRun(tab, 1)).toEqual(['tag'])
        await tab.waitFor('the banner to leave', () => !document.querySelector('aval-ui [data-aval-action]'))
      })
    })

    describe('that is prepared before it is shown', () => {
      if (engine.name !== 'chromium') {
        it('is nothing this engine does', () => {
          console.warn(`${engine.name} has no speculation rules: prerendering is tested in chromium alone`)
          expect(engine.name).not.toBe('chromium')
        })
        return
      }

      const google = '<script src="/aval/google.js"></script>'
      // The driver loses a page that takes the place of another: this one says itself where it stands, and answers.
      const report = `<script>
        const tell = async (at) => {
          for (let turn = 0; turn < 3; turn++) await fetch('/blank', { cache: 'no-store' })
          const shown = !!document.querySelector('aval-ui')?.checkVisibility()
          const layer = (window.dataLayer ?? []).map((item) => [...item].slice(0, 2).join(' '))
          const kept = document.cookie + JSON.stringify([{ ...localStorage }, { ...sessionStorage }])
          const { activationStart } = performance.getEntriesByType('navigation')[0]
          const types = told.map(({ type }) => type)
          const state = { waits: document.prerendering, entered: activationStart > 0, shown, layer, kept, ran, types }
          await fetch('/state/' + at + '?of=' + encodeURIComponent(JSON.stringify(state)))
        }
        addEventListener('load', () => tell('prepared'))
        document.addEventListener('aval:ready', () => tell('ready'))
        document.addEventListener('aval:change', () => tell('changed'))
        document.addEventListener('aval:show', async () => {
          await tell('shown')
          document.querySelector('[data-aval-action="accept-all"]').click()
        })
      </script>`
      const prepared: TagPage = {
        gate: gateTag() + google,
        body: gated('tag') + '<script type="text/plain" data-aval="analytics" data-src="/third.js"></script>' + report
      }

      const stateAt = async (at: string) => {
        const { query } = await pages.site.waitForRequest(`/state/${at}`)
        return JSON.parse(query['of']!) as Record<string, unknown>
      }
      const prepare = async (before?: string) => {
        const tab = await engine.open(pages.site.url('/blank'))
        if (before)
          await tab.evaluate((text) => {
            document.cookie = `eu-consent=${text}; path=/; max-age=86400`
          }, before)
        pages.site.clearRequests()
        await tab.goto(pages.site.url(`/start?to=${encodeURIComponent(pages.url(prepared))}`))
        return { tab, state: await stateAt('prepared') }
      }
      const enter = (tab: Tab) => tab.evaluate(() => void setTimeout(() => document.querySelector('a')!.click()))

      const waiting = { waits: true, entered: false, shown: false, layer: ['consent default'], ran: [], types: [] }
      const entered = { waits: false, entered: true }
      const tags = ['tag', 'third']

      it('shows, runs, fetches and keeps nothing until then, and asks as usual after', async () => {
        const { tab, state } = await prepare()
        expect(state).toEqual({ ...waiting, kept: '[{},{}]' })
        expect(pages.site.requestsTo('/aval/ui.js')).toEqual([])
        expect(pages.site.requestsTo('/third.js')).toEqual([])
        await enter(tab)
        expect(await stateAt('shown')).toMatchObject({ ...entered, shown: true, kept: '[{},{}]', ran: [] })
        expect(await stateAt('changed')).toMatchObject({ ...entered, shown: false, ran: tags })
      })

      it('runs nothing accepted until then, and all of it after', async () => {
        const { tab, state } = await prepare(answerFor(86_400))
        expect(state).toMatchObject(waiting)
        expect(pages.site.requestsTo('/third.js')).toEqual([])
        await enter(tab)
        expect(await stateAt('ready')).toMatchObject({
          ...entered,
          shown: false,
          ran: tags,
          types: ['ready'],
          layer: ['consent default', 'consent update']
        })
      })

      it.each([
        ['yes', 1, tags],
        ['no', 0, []]
      ] as const)('obeys a %s said in between', async (_, answer, expected) => {
        const { tab } = await prepare()
        await tab.evaluate(
          (text) => {
            document.cookie = `eu-consent=${text}; path=/; max-age=86400`
          },
          answerFor(86_400, answer)
        )
        await enter(tab)
        expect(await stateAt('ready')).toMatchObject({ ...entered, shown: false, ran: expected, types: ['ready'] })
        expect(pages.site.requestsTo('/aval/ui.js')).toEqual([])
      })
    })

    describe('whose answer ends while it is open', () => {
      const start = `<script>aval.when('analytics', () => { ran.push('start'); return () => ran.push('stop') })</script>`
      const reading = async (before: string, cookie: (seconds: number) => string) => {
        const tab = await pages.visit(
          engine,
          { before: diary + before, body: gated('tag') + start },
          { cookies: [cookie(4)] }
        )
        expect([...(await hasRun(tab, 2))].sort()).toEqual(['start', 'tag'])
        await tab.evaluate(() => {
          window.stayed = true
        })
        return tab
      }
      /** The gates are closed, what can be stopped is, the banner asks, and the page is the same. */
      const ends = async (tab: Tab, reason: string) => {
        expect(await hears(tab, 'change')).toMatchObject([{ reason, ask: true, allowed: { analytics: false } }])
        await question(tab)
        expect((await hears(tab, 'show'))[0]).toMatchObject({ surface: 'banner', reason })
        await settled(tab)
        expect((await ran(tab)).at(-1)).toBe('stop')
        expect(await allows(tab)).toBe(false)
        await settled(tab)
        expect(await tab.evaluate(() => window.stayed)).toBe(true)
        expect(pageLoads()).toBe(1)
      }

      it('closes its gates and asks again, but stays', async () => {
        await ends(await reading(quickMinute, (seconds) => `eu-consent=${answerFor(seconds)}`), 'expired')
      })

      it('does so when it is shown again', async () => {
        const tab = await reading('', (seconds) => `eu-consent=${answerFor(seconds)}`)
        await tab.waitFor('the end', () => Date.now() / 1000 > Number(/_e=(\d+)/.exec(document.cookie)![1]))
        await tab.evaluate(() => void dispatchEvent(new Event('pageshow')))
        await ends(tab, 'expired')
      })

      // As it is in life: a browser lets go of the cookie in the same second.
      it('stays as well when the browser has dropped the cookie with its answer', async () => {
        const tab = await reading('', (seconds) => {
          const text = answerFor(seconds)
          const end = new Date(Number(/_e=(\d+)/.exec(text)![1]) * 1000)
          return `eu-consent=${text}; path=/; expires=${end.toUTCString()}`
        })
        await tab.waitFor('the cookie to go', () => !document.cookie)
        await tab.evaluate(() => void dispatchEvent(new Event('pageshow')))
        await ends(tab, 'first')
        expect(await cookieValues(tab)).toEqual([])
      })
    })

    describe('whose body is replaced', () => {
      const swaps: Readonly<Record<string, (html: string) => void>> = {
        'as a whole': (html) => {
          const body = document.createElement('body')
          body.innerHTML = html
          document.documentElement.replaceChild(body, document.body)
        },
        'child by child': (html) => {
          document.body.innerHTML = html
        }
      }
      const html = `<h1>Next</h1>${gated('next')}<button data-aval-open>Cookies</button>`

      it.each(Object.entries(swaps))('%s, keeps its banner, and gates the new markup', async (_, swap) => {
        const tab = await pages.visit(engine, { body: gated('tag') })
        await question(tab)
        await tab.evaluate(swap, html)
        await tab.waitFor('the banner in the new body', () => document.body.querySelector('aval-ui'))
        await question(tab)
        expect(await ran(tab)).toEqual([])
        await tab.click(action('accept-all'))
        expect(await hasRun(tab, 1)).toEqual(['next'])
        expect(await told(tab, 'show')).toHaveLength(1)
        await tab.click('[data-aval-open]')
        await panel(tab)
        expect(await tab.faults()).toEqual([])
      })

      it.each(Object.entries(swaps))('%s, runs what is accepted already', async (_, swap) => {
        const tab = await pages.visit(engine, {}, { cookies: [`eu-consent=${answerFor(86_400)}`] })
        await settled(tab)
        await tab.evaluate(swap, html)
        expect(await hasRun(tab, 1)).toEqual(['next'])
        expect(await isAsking(tab)).toBe(false)
      })
    })

    describe('in a frame', () => {
      const around = async (child: TagPage, own?: TagPage) => {
        const to = pages.url(child)
        const tab = own
          ? await pages.visit(engine, { ...own, body: `${own.body ?? ''}<iframe src="${to}"></iframe>` })
          : await engine.open(pages.site.url(`/frame?to=${encodeURIComponent(to)}`))
        await inFrame(tab, 'its first event', () => child_().told.some(({ type }) => type === 'ready'))
        return tab
      }
      // Carried into the page as text beside what it is used in.
      const child_ = () => frames[0] as unknown as TagWindow & Window
      const inFrame = <R>(tab: Tab, what: string, fn: () => R) =>
        tab.waitFor(what, (child, text) => new Function('child_', `return (${text})()`)(child) as R, child_, String(fn))
      const inside = <R>(tab: Tab, fn: () => R) =>
        tab.evaluate((child, text) => new Function('child_', `return (${text})()`)(child) as R, child_, String(fn))
      const asksInside = (tab: Tab) =>
        inside(tab, () => !!child_().document.querySelector('aval-ui [data-aval-action="accept-all"]'))

      it('asks nothing by itself, and does when it is told to', async () => {
        const tab = await around(page)
        // Its acts have come, so it could have asked.
        await inFrame(tab, 'its acts', () => {
          return child_()
            .performance.getEntriesByType('resource')
            .some(({ name }) => name.endsWith('ui.js'))
        })
        await inside(tab, () => child_().aval.when('necessary'))
        expect(await asksInside(tab)).toBe(false)
        await inside(tab, () => void child_().aval.open('banner'))
        await inFrame(tab, 'the banner', () => child_().document.querySelector('aval-ui [data-aval-action]'))
        await inside(tab, () =>
          child_().document.querySelector<HTMLElement>('aval-ui [data-aval-action="accept-all"]')!.click()
        )
        await inFrame(tab, 'its tag', () => child_().ran.includes('tag'))
      })

      const wanted = async (attribute: string) => {
        const tab = await around({ ...page, gate: gateTag(attribute) })
        await inFrame(tab, 'the banner', () => child_().document.querySelector('aval-ui [data-aval-action]'))
        return asksInside(tab)
      }
      it('asks where the site wants it to', async () => {
        expect(await wanted('data-aval-frames="true"')).toBe(true)
      })

      // An attribute without a value is an empty text.
      it('asks where the attribute has no value', async () => {
        expect(await wanted('data-aval-frames')).toBe(true)
      })

      it('follows the answer of the page around it at once', async () => {
        const tab = await around(page, { body: gated('outer') })
        await question(tab)
        await tab.click(action('accept-all'))
        expect(await hasRun(tab, 1)).toEqual(['outer'])
        await inFrame(tab, 'its tag', () => child_().ran.includes('tag'))
        expect(await inside(tab, () => child_().aval.allows('analytics'))).toBe(true)
        expect(await asksInside(tab)).toBe(false)
      })
    })

    // The other placements are in placement.test.ts.
    it('asks and gates where another script brings gate.js late', async () => {
      const bring = `<script src="data:text/javascript,${encodeURIComponent(
        "addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { src: '/aval/gate.js' })))"
      )}"></script>`
      const tab = await pages.visit(engine, { gate: bring, body: gated('tag') })
      await question(tab)
      expect(await ran(tab)).toEqual([])
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
    })
  })
})
