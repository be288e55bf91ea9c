// The bundled app: Mixpanel comes from npm with an answer, leaves with its withdrawal, and routes do not ask again.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  action,
  calm,
  cookieNames,
  type Examples,
  forgetRequests,
  isAsking,
  openExamples,
  pageIsOld,
  question,
  receivedBy,
  receives,
  storageKeys
} from './visit.ts'
import { until } from '../support/until.ts'

const week = { selector: 'nav a', text: 'La semaine' }

describe('the bundled app', () => {
  let app: Examples
  beforeAll(async () => {
    app = await openExamples()
  })
  beforeEach(() => forgetRequests(app))
  afterAll(() => app.close())

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await engine.open(app.origin + '/spa/')
      await question(tab)
      return tab
    }
    const hasMixpanel = () => app.requested.some((path) => path.includes('mixpanel'))

    it('does not even download the tag before a yes, from route to route', async () => {
      const tab = await visit()
      await tab.click(week)
      await tab.waitFor('the second route', () => location.pathname === '/spa/semaine')
      expect(await isAsking(tab)).toBe(true)
      await tab.click(action('refuse-all'))
      await tab.back()
      await calm(tab)
      expect((await tab.look('#verdict'))?.text).toContain('refusé')
      expect(hasMixpanel()).toBe(false)
      expect(app.received).toEqual([])
      expect(await cookieNames(tab)).toEqual(['eu-consent-carnet'])
      expect(await storageKeys(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('counts each route once after a yes, and asks no more', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await receives(app, 1)
      await tab.click(week)
      await receives(app, 2)
      await calm(tab)
      expect(receivedBy(app)).toEqual(['view', 'view'])
      expect((await tab.look('#verdict'))?.text).toContain('accepté')
      forgetRequests(app)
      await tab.reload()
      await receives(app, 1)
      await calm(tab)
      expect(receivedBy(app)).toEqual(['view'])
      expect(await isAsking(tab)).toBe(false)
      expect(app.requested.some((path) => path.includes('/ui-'))).toBe(false)
      expect(await tab.faults()).toEqual([])
    })

    it('is given a way back where it has taken its own away, and loads nothing else for it', async () => {
      const tab = await visit()
      await tab.click(action('refuse-all'))
      await tab.waitFor('the record', () => document.cookie.includes('analytics=0'))
      await tab.reload()
      forgetRequests(app)
      await tab.evaluate(() => document.querySelector('[data-aval-open]')!.remove())
      await until('the pill', async () => (await tab.look('[part=reopen]'))?.visible)
      expect(app.requested.filter((path) => /panel-|ui-|scribe-/.test(path))).toEqual([])
      await tab.click('[part=reopen]')
      await until('the panel', async () => (await tab.look('dialog'))?.visible)
      // The bundler preloads what the pill shares with the app, and Firefox says of a module that is there already that its
      // preload has failed.
      expect((await tab.faults()).filter(({ text }) => text !== '<link> did not load')).toEqual([])
    })

    it('stops the tag at once when the yes is taken back, and starts it again with a new one', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await receives(app, 1)
      await tab.click('footer [data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await tab.waitFor('the verdict', () => document.querySelector('#verdict')?.textContent?.includes('refusé'))
      forgetRequests(app)
      await tab.click(week)
      await calm(tab)
      expect(app.received).toEqual([])
      expect(await cookieNames(tab)).toEqual(['eu-consent-carnet'])
      await tab.reload()
      await pageIsOld(tab, 1)
      expect(hasMixpanel()).toBe(false)

      await tab.click('footer [data-aval-open]')
      await tab.click(`dialog ${action('accept-all')}`)
      await receives(app, 1)
      expect(receivedBy(app)).toEqual(['view'])
    })
  })
})
