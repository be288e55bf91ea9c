// The files of the question do not come, or come late: the page goes on, nothing is granted, and the next wish tries again.

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Answer } from '../support/site.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  createTagSite,
  gated,
  hasRun,
  hears,
  panel,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow

const failures: readonly (readonly [string, Answer])[] = [
  ['is not there', { status: 404 }],
  ['is an error of the server', { status: 500 }],
  ['is a page instead', { type: 'text/html', body: '<!doctype html><title>Home</title>' }],
  ['is cut short', { body: 'export const mount = (' }]
]
const page: TagPage = { body: gated('tag') + `<script>ran.push('own')</script>` }

describe('a page whose question does not come', () => {
  let pages: TagSite
  /** What is answered in the place of a file; the file itself where there is nothing. */
  let instead: Record<string, Answer> = {}
  const fileOr = (name: string) => async () =>
    instead[name] ?? { body: await readFile(`dist/cdn/${name}`, 'utf8'), type: 'text/javascript' }

  beforeAll(async () => {
    const names = ['ui.js', 'fr.js', 'en.js', 'panel.js']
    pages = await createTagSite({ pages: Object.fromEntries(names.map((name) => [`/aval/${name}`, fileOr(name)])) })
  })
  beforeEach(() => {
    instead = {}
    pages.site.clearRequests()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visitFailing = async (name: string, answer: Answer = { status: 404 }, page_ = page) => {
      instead = { [name]: answer }
      const tab = await pages.visit(engine, page_)
      await hears(tab, 'error')
      return tab
    }
    const open = (tab: Tab) => tab.evaluate(() => window.aval.open())
    const openWorks = async (tab: Tab) => {
      await panel(tab)
      await tab.click(`dialog ${action('accept-all')}`)
      expect(await hasRun(tab, 2)).toEqual(['own', 'tag'])
    }

    describe.each(failures)('because ui.js %s', (_, answer) => {
      it('goes on, grants nothing, and tells it once', async () => {
        const tab = await visitFailing('ui.js', answer)
        expect(await ran(tab)).toEqual(['own'])
        expect(await allows(tab)).toBe(false)
        expect(await told(tab, 'error')).toMatchObject([{ code: 'ui', allowed: { analytics: false } }])
        expect(await tab.faults()).toEqual([])
      })

      it('asks once the file is there and the page calls open()', async () => {
        const tab = await visitFailing('ui.js', answer)
        instead = {}
        await open(tab)
        await openWorks(tab)
      })
    })

    it('goes on because ui.js is another file, grants nothing, and tells it once', async () => {
      const tab = await visitFailing('ui.js', { body: 'export const hello = 1' })
      expect(await ran(tab)).toEqual(['own'])
      expect(await told(tab, 'error')).toMatchObject([{ code: 'ui', allowed: { analytics: false } }])
      expect(await tab.faults()).toEqual([])
    })

    it('asks once the file is there and the visitor asks for it', async () => {
      const tab = await visitFailing('ui.js')
      instead = {}
      await tab.click('[data-aval-open]')
      await openWorks(tab)
    })

    it('tells each failure, and keeps trying', async () => {
      const tab = await visitFailing('ui.js')
      await open(tab)
      expect(await hears(tab, 'error', 2)).toMatchObject([{ code: 'ui' }, { code: 'ui' }])
      instead = {}
      await open(tab)
      await openWorks(tab)
    })

    it('closes everything where a visitor’s no cannot be written down', async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      await tab.click(action('accept-all'))
      await hasRun(tab, 2)
      instead = { 'ui.js': { status: 404 } }
      await tab.reload()
      await tab.evaluate(() => window.aval.refuseAll())
      await hears(tab, 'error')
      expect(await allows(tab)).toBe(false)
    })

    it('writes a later no down once the file is there', async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      await tab.click(action('accept-all'))
      await hasRun(tab, 2)
      instead = { 'ui.js': { status: 404 } }
      await tab.reload()
      await tab.evaluate(() => window.aval.refuseAll())
      await hears(tab, 'error')
      instead = {}
      await tab.evaluate(() => window.aval.refuseAll())
      await tab.waitFor('the no in the cookie', () => document.cookie.includes('analytics=0'))
    })

    it('asks in French where the language is missing', async () => {
      const tab = await pages.visit(engine, { ...page, lang: 'tlh' })
      await question(tab)
      expect((await tab.look(action('accept-all')))?.text).toBe('Tout accepter')
      expect(await told(tab, 'error')).toEqual([])
    })

    it('asks in French, from its usual address, where the file of the language fails', async () => {
      instead = { 'en.js': { status: 500 } }
      const tab = await pages.visit(engine, { ...page, lang: 'en-GB' })
      await question(tab)
      expect((await tab.look(action('accept-all')))?.text).toBe('Tout accepter')
      expect(pages.site.requestsTo('/aval/fr.js')).toMatchObject([{ query: {} }])
    })

    it('tells that no language at all could be loaded, and asks once one can', async () => {
      const tab = await visitFailing('fr.js')
      expect(await told(tab, 'error')).toMatchObject([{ code: 'ui' }])
      instead = {}
      await open(tab)
      await openWorks(tab)
    })

    it('loads the files of the question once, however often it is wanted', async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      await tab.evaluate(() => {
        window.aval.open()
        window.aval.open('banner')
        window.aval.open()
      })
      await panel(tab)
      await settled(tab)
      expect(pages.site.requestsTo('/aval/').map(({ path }) => path)).toEqual([
        '/aval/gate.js',
        '/aval/ui.js',
        '/aval/fr.js',
        '/aval/panel.js'
      ])
    })
  })
})
