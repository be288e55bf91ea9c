// A yes that is taken back: what is erased, what is told, and whether the page is loaded again.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  configBlock,
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
  TagWindow & { readonly dataLayer: Iterable<unknown>[]; readonly note: (word: string) => void; stayed: boolean }

const policy = {
  purposes: [
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          trackers: [
            { name: '_ga' },
            { name: '_ga_*' },
            { name: 'shared' },
            { name: 'counter', kind: 'local-storage' },
            { name: 'counter', kind: 'session-storage' }
          ]
        }
      ]
    },
    { id: 'personalisation', services: [{ id: 'adviser', trackers: [{ name: 'shared' }, { name: 'adviser' }] }] }
  ]
}

/** What the tags keep, and what is none of theirs. */
const writes = `
  for (const name of ['_ga', '_ga_X1', 'shared', 'adviser', 'session']) document.cookie = name + '=1; path=/'
  localStorage.counter = sessionStorage.counter = localStorage.basket = '1'`
const writing = (attributes = '') =>
  `<script type="text/plain" data-aval="analytics" ${attributes}>ran.push('tag');${writes}</script>`

const config = configBlock(policy)
const google = '<script src="/aval/google.js"></script>'
const page: TagPage = { before: diary + config, body: writing() }

const now = Math.floor(Date.now() / 1000)
const record = (answers: string) =>
  `eu-consent=_v=1&_r=0&_t=${now - 86_400}&_e=${now + 86_400}&_id=k3v9x2m4q8${answers}`

const cookieNames = (tab: Tab) =>
  tab.evaluate(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .sort()
  )
const keys = (tab: Tab) => tab.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)].flat().sort())

const refuseInPanel = async (tab: Tab) => {
  await tab.click('[data-aval-open]')
  await panel(tab)
  await tab.click(`dialog ${action('refuse-all')}`)
}
const ways: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'aval.withdraw()': (tab) => tab.evaluate(() => void window.aval.withdraw()),
  'the panel': refuseInPanel
}
const withdraw = ways['aval.withdraw()']!

describe('a yes that is taken back', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({
      pages: { '/without/sweep.js': { status: 500 } },
      mounts: { '/without/': 'dist/cdn' }
    })
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  const loads = () => pages.site.requestsTo('/page').length

  eachEngine((engine) => {
    const accept = async (what: TagPage = page, tags = 1) => {
      const tab = await pages.visit(engine, what)
      await question(tab)
      await tab.click(action('accept-all'))
      await hasRun(tab, tags)
      await tab.evaluate(() => {
        window.stayed = true
      })
      return tab
    }
    /** The page has been loaded again, and nothing loads it once more. */
    const isLoadedAgain = async (tab: Tab) => {
      await tab.waitFor('the page again', () => !window.stayed && document.readyState === 'complete' && window.aval)
      await settled(tab)
      await settled(tab)
      expect(loads()).toBe(2)
    }
    /** All that a withdrawal sets off has had its turn, and the page is the same. */
    const stays = async (tab: Tab, isSwept = true) => {
      if (isSwept) await pages.site.waitForRequest('/aval/sweep.js')
      for (let turn = 0; turn < 3; turn++) await settled(tab)
      expect(await tab.evaluate(() => window.stayed)).toBe(true)
      expect(loads()).toBe(1)
    }

    describe('erases', () => {
      it.each(Object.entries(ways))('by %s what was declared, and nothing else', async (_, takeBack) => {
        const tab = await accept()
        expect(await cookieNames(tab)).toContain('_ga_X1')
        await takeBack(tab)
        await isLoadedAgain(tab)
        expect(await cookieNames(tab)).toEqual(['eu-consent', 'session'])
        expect(await keys(tab)).toEqual(['basket', 'diary'])
        expect(await allows(tab)).toBe(false)
        expect(await isAsking(tab)).toBe(false)
      })

      it('tells what is gone, and what could not be erased', async () => {
        const stubborn = `<script>
          const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
          Object.defineProperty(document, 'cookie', {
            get: () => jar.get.call(document),
            set: (text) => /^_ga=;/.test(text) || jar.set.call(document, text)
          })
        </script>`
        const tab = await accept({
          ...page,
          before: stubborn + diary + config,
          gate: gateTag('data-aval-on-withdraw="keep"')
        })
        await withdraw(tab)
        const [event, ...more] = await hears(tab, 'erase')
        expect(event).toMatchObject({ reason: 'withdrawal', leftovers: ['_ga'] })
        expect([...event!.erased!].sort()).toEqual(['_ga_X1', 'adviser', 'counter', 'counter', 'shared'])
        expect(more).toEqual([])
      })

      it('nothing that an allowed service shares', async () => {
        const tab = await accept()
        await tab.evaluate(() => void window.aval.withdraw('analytics'))
        await isLoadedAgain(tab)
        expect(await cookieNames(tab)).toEqual(['adviser', 'eu-consent', 'session', 'shared'])
      })

      it('what was there before Aval came, on a first refusal, which loads nothing again', async () => {
        const tab = await pages.visit(engine, page, { cookies: ['_ga=1', 'session=1'] })
        await question(tab)
        await tab.evaluate(() => {
          window.stayed = true
        })
        await tab.click(action('refuse-all'))
        expect(await hears(tab, 'erase')).toMatchObject([{ erased: ['_ga'], leftovers: [] }])
        await stays(tab)
        expect(await cookieNames(tab)).toEqual(['eu-consent', 'session'])
      })

      it('again on the next page what a tag writes as it is unloaded, and then no more', async () => {
        const late = `<script type="text/plain" data-aval="analytics">
          ran.push('tag')
          addEventListener('pagehide', () => { document.cookie = '_ga=late; path=/'; note('late') })
        </script>`
        const tab = await accept({ ...page, body: late })
        await withdraw(tab)
        await isLoadedAgain(tab)
        expect(await diaryOf(tab)).toContain('late')
        await tab.waitFor(
          'one cookie',
          () => document.cookie.startsWith('eu-consent=') && !document.cookie.includes(';')
        )
        await tab.waitFor('a record with nothing left to do', () => !document.cookie.includes('_sw'))
        expect(await cookieValues(tab)).toMatchObject([expect.stringContaining('&analytics=0')])
        pages.site.clearRequests()
        await tab.reload()
        await settled(tab)
        expect(pages.site.requestsTo('/aval/').map(({ path }) => path)).toEqual(['/aval/gate.js'])
      })

      it('on the next page, where sweep.js could not be loaded; the gates are closed all the same', async () => {
        const stop = `<script>aval.when('analytics', () => { ran.push('start'); return () => ran.push('stop') })</script>`
        const tab = await accept({ before: page.before!, gate: '<script src="/without/gate.js"></script>', body: stop })
        await tab.evaluate(writeText, writes)
        await withdraw(tab)
        expect(await hears(tab, 'error')).toMatchObject([{ code: 'erase', allowed: { analytics: false } }])
        expect(await ran(tab)).toEqual(['start', 'stop'])
        expect(await allows(tab)).toBe(false)
        for (let turn = 0; turn < 3; turn++) await settled(tab)
        expect(await told(tab, 'error')).toHaveLength(1)
        expect(await cookieNames(tab)).toContain('_ga')
        await tab.goto(pages.url(page))
        await tab.waitFor('a record with nothing left to do', () => !document.cookie.includes('_sw'))
        expect(await cookieNames(tab)).toEqual(['eu-consent', 'session'])
        expect(await allows(tab)).toBe(false)
      })
    })

    describe('loads the page again, once,', () => {
      it.each(Object.entries(ways))('where a script ran (%s)', async (_, takeBack) => {
        const tab = await accept({ before: diary, body: gated('tag') })
        await takeBack(tab)
        await isLoadedAgain(tab)
        expect(await ran(tab)).toEqual([])
        expect(await diaryOf(tab)).toEqual(['load', 'change:choice', 'change:withdrawal', 'load'])
      })

      it('where `when` gave no clean-up', async () => {
        const tab = await accept({ body: `<script>aval.when('analytics', () => { ran.push('start') })</script>` })
        await withdraw(tab)
        await isLoadedAgain(tab)
        expect(await ran(tab)).toEqual([])
      })

      it('after the vendors have been told', async () => {
        const keep = `<script>addEventListener('pagehide', () => {
          const [, command, states] = dataLayer.at(-1)
          note(command + ':' + states.analytics_storage)
        })</script>`
        const tab = await accept({ before: diary, gate: gateTag() + google, after: keep, body: gated('tag') })
        await withdraw(tab)
        await isLoadedAgain(tab)
        expect(await diaryOf(tab)).toContain('update:denied')
      })
    })

    describe('leaves the page as it is', () => {
      const frame = `<iframe data-aval="analytics" data-src="/blank"></iframe><img data-aval="analytics" data-src="/image.svg" alt="">`
      const undone = `<script>aval.when('analytics', () => { ran.push('start'); return () => ran.push('stop') })</script>`

      it('where frames and images alone had come, which leave', async () => {
        const tab = await accept({ body: frame }, 0)
        await tab.waitFor('the frame', () => document.querySelector('iframe')?.getAttribute('src'))
        await withdraw(tab)
        await tab.waitFor('the frame to leave', () => !document.querySelector('iframe')?.getAttribute('src'))
        await stays(tab)
        expect(await tab.evaluate(() => document.querySelector('img')?.hasAttribute('src'))).toBe(false)
      })

      it('where `when` gave a clean-up', async () => {
        const tab = await accept({ body: undone })
        await withdraw(tab)
        await stays(tab)
        expect(await ran(tab)).toEqual(['start', 'stop'])
      })

      it('where what ran is still allowed', async () => {
        const tab = await accept({ body: gated('tag') })
        await tab.evaluate(() => void window.aval.withdraw('personalisation'))
        await stays(tab)
        expect(await ran(tab)).toEqual(['tag'])
      })

      it('on an acceptance', async () => {
        const tab = await accept({ body: gated('tag') })
        await stays(tab, false)
        expect(pages.site.requestsTo('/aval/sweep.js')).toEqual([])
      })

      it('where the site says keep', async () => {
        const tab = await accept({ ...page, gate: gateTag('data-aval-on-withdraw="keep"') })
        await withdraw(tab)
        await hears(tab, 'erase')
        await stays(tab)
        expect(await cookieNames(tab)).toEqual(['eu-consent', 'session'])
      })
    })
  })
})

const writeText = (text: string) => void new Function(text)()

describe('a service that is new under an accepted purpose', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const purposes = [{ id: 'analytics', services: [{ id: 'counter' }, { id: 'recorder' }] }]
    const body = gated('counter', 'counter') + gated('recorder', 'recorder')
    const visit = async () => {
      const tab = await pages.visit(
        engine,
        { before: configBlock({ purposes }), body },
        { cookies: [record('&analytics=1&counter=1')] }
      )
      await question(tab)
      expect(await ran(tab)).toEqual(['counter'])
      expect((await hears(tab, 'show'))[0]).toMatchObject({ reason: 'purpose' })
      return tab
    }

    it('is asked, held, and runs on a yes', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 2)).toEqual(['counter', 'recorder'])
      expect(await isAsking(tab)).toBe(false)
    })

    it('is refused alone, and the old ones run on', async () => {
      const tab = await visit()
      await tab.evaluate(() => void window.aval.choose({ recorder: false }))
      await hears(tab, 'change')
      expect(await isAsking(tab)).toBe(false)
      await tab.reload()
      expect(await hasRun(tab, 1)).toEqual(['counter'])
      expect(await isAsking(tab)).toBe(false)
      expect(await cookieValues(tab)).toMatchObject([expect.stringContaining('&analytics=1&counter=1&recorder=0')])
    })
  })
})

describe('exempt measurement', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const purposes = [
      {
        id: 'analytics',
        services: [
          { id: 'audience', exemption: 'audience', trackers: [{ name: '_pk_id*' }] },
          { id: 'counter', trackers: [{ name: '_ga' }] }
        ]
      }
    ]
    const measure = `<script type="text/plain" data-aval="audience">
      ran.push('audience')
      document.cookie = '_pk_id.1=1; path=/'
    </script>`
    const visit = async () => {
      const tab = await pages.visit(engine, {
        before: configBlock({ purposes }),
        body: measure + gated('counter', 'counter')
      })
      await question(tab)
      expect(await hasRun(tab, 1)).toEqual(['audience'])
      return tab
    }

    it('runs without an answer, and on through a refusal', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      await settled(tab)
      expect(await allows(tab, 'audience')).toBe(true)
      expect(await cookieNames(tab)).toEqual(['_pk_id.1', 'eu-consent'])
      await tab.reload()
      expect(await hasRun(tab, 1)).toEqual(['audience'])
      expect(pages.site.requestsTo('/page')).toHaveLength(2)
    })

    it('stops on an objection, is erased, and stays off', async () => {
      const tab = await visit()
      await tab.evaluate(() => void window.aval.choose({ audience: false }))
      await tab.waitFor(
        'the page again',
        () => window.aval && window.ran.length === 0 && document.readyState === 'complete'
      )
      await tab.waitFor('its trackers to be gone', () => !document.cookie.includes('_pk_id'))
      await settled(tab)
      expect(pages.site.requestsTo('/page')).toHaveLength(2)
      await tab.reload()
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab, 'audience')).toBe(false)
      expect(await cookieNames(tab)).toEqual(['eu-consent'])
    })
  })
})
