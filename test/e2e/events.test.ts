// The page whose only link with Aval is an event listener.

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

const tagOnce = ['$pageview', '/posthog-js/array.js']

describe('the page with an event listener', () => {
  let log: Examples
  beforeAll(async () => {
    log = await openExamples()
  })
  beforeEach(() => forgetRequests(log))
  afterAll(() => log.close())

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await engine.open(log.origin + '/events/')
      await question(tab)
      return tab
    }

    it('asks in the language of the page, and starts nothing by itself', async () => {
      const tab = await visit()
      expect((await tab.look(action('refuse-all')))?.text).toBe('Refuse all')
      await pageIsOld(tab, 2)
      expect(log.received).toEqual([])
      expect(await storageKeys(tab)).toEqual([])
    })

    it('starts the tag once on a yes, and once on the next page', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await receives(log, tagOnce.length)
      await calm(tab)
      expect(receivedBy(log)).toEqual(tagOnce)
      forgetRequests(log)
      await tab.reload()
      await receives(log, tagOnce.length)
      await calm(tab)
      expect(receivedBy(log)).toEqual(tagOnce)
      expect(await isAsking(tab)).toBe(false)
      expect(await tab.faults()).toEqual([])
    })

    it('starts nothing on the pages after a withdrawal, and starts again after a new yes', async () => {
      const tab = await visit()
      await tab.click(action('accept-all'))
      await receives(log, tagOnce.length)
      await tab.click('footer [data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await calm(tab)
      forgetRequests(log)
      await tab.reload()
      await pageIsOld(tab, 1)
      expect(log.received).toEqual([])
      expect(await cookieNames(tab)).toEqual(['eu-consent-lamp-room'])

      await tab.click('footer [data-aval-open]')
      await tab.click(`dialog ${action('accept-all')}`)
      await receives(log, tagOnce.length)
      expect(receivedBy(log)).toEqual(tagOnce)
      expect(await tab.faults()).toEqual([])
    })
  })
})
