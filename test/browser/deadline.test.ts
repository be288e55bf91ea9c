// How long an answer is kept: calendar months from the decision, by the page's clock, and never a second more for a visit.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine, type Engine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  clockAt,
  cookieValues,
  createTagSite,
  gated,
  gateTag,
  hasRun,
  hears,
  isAsking,
  question,
  ran,
  settled,
  told,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow

/** When a decision is made, how many months it is kept, and its end. */
const deadlines: readonly (readonly [string, number, string])[] = [
  ['2027-05-12T10:20:30Z', 13, '2028-06-12T10:20:30Z'],
  ['2027-01-31T12:00:00Z', 1, '2027-02-28T12:00:00Z'],
  ['2027-01-31T12:00:00Z', 13, '2028-02-29T12:00:00Z'],
  ['2028-02-29T12:00:00Z', 13, '2029-03-29T12:00:00Z'],
  ['2028-02-29T12:00:00Z', 12, '2029-02-28T12:00:00Z'],
  ['2027-08-31T23:59:00Z', 6, '2028-02-29T23:59:00Z'],
  ['2026-12-31T23:59:00Z', 2, '2027-02-28T23:59:00Z'],
  // In a time zone with summer time this hour does not exist.
  ['2027-02-28T01:30:00Z', 1, '2027-03-28T01:30:00Z']
]

const DAY = 864e5
/** A past decision, so that no browser thinks the cookie ends too late or too soon. */
const decided = Date.UTC(2026, 10, 1, 12)
const deadline = Date.UTC(2027, 11, 1, 12)
const record = `_v=1&_r=0&_t=${decided / 1000}&_e=${deadline / 1000}&_id=k3v9x2m4q8&analytics=1&personalisation=1`

const endOf = async (tab: Tab) => {
  const [text = ''] = await cookieValues(tab)
  return Number(/_e=(\d+)/.exec(text)?.[1]) * 1000
}

describe('the end of an answer', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const at = (time: number | string) => ({ before: clockAt(time), body: gated('tag') })
    const visitAt = (time: number, engine_: Engine = engine) =>
      pages.visit(engine_, at(time), { cookies: [`eu-consent=${record}`] })

    it.each(deadlines)('of %s, kept %d months, is %s', async (now, months, end) => {
      const page = { before: clockAt(now), gate: gateTag(`data-aval-lifetime="${months}"`) }
      const tab = await pages.visit(engine, page)
      await question(tab)
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      const late = (await tab.evaluate(() => window.aval.$verdict.get().record!.decidedAt)) - Date.parse(now)
      expect(late).toBeLessThan(30_000)
      // The page was opened at that time, and answered some seconds after.
      const seconds = (await tab.evaluate(() => window.aval.$verdict.get().record!.expiresAt)) - Date.parse(end)
      expect(seconds).toBe(late)
    })

    it('is the same for a refusal', async () => {
      const tab = await pages.visit(engine, at(decided))
      await question(tab)
      await tab.click(action('refuse-all'))
      await hears(tab, 'change')
      const { decidedAt, expiresAt } = await tab.evaluate(() => window.aval.$verdict.get().record!)
      expect(expiresAt - decidedAt).toBe(deadline - decided)
    })

    it('is not reached a minute before it', async () => {
      const tab = await visitAt(deadline - 60_000)
      expect(await ran(tab)).toEqual(['tag'])
      expect(await isAsking(tab)).toBe(false)
    })

    it('comes while the visitor is away: asked again, for that reason, with nothing granted', async () => {
      const tab = await visitAt(deadline)
      await question(tab)
      expect(await ran(tab)).toEqual([])
      expect(await told(tab, 'ready')).toMatchObject([{ reason: 'expired', ask: true }])
      expect((await tab.look('#aval-title'))?.text).toContain('a expiré')
    })

    it('is not moved by three visits, in the record nor in the browser', async () => {
      const tab = await pages.visit(engine, { body: gated('tag') })
      await question(tab)
      await tab.click(action('accept-all'))
      await hasRun(tab, 1)
      const expiry = async () => (await tab.cookies()).find(({ name }) => name === 'eu-consent')?.expires
      const before = [await endOf(tab), await expiry()]
      for (let visit = 0; visit < 3; visit++) {
        await tab.reload()
        await hasRun(tab, 1)
      }
      expect(before[1]).toEqual(expect.any(Number))
      expect([await endOf(tab), await expiry()]).toEqual(before)
    })

    it('is not moved by a look at the panel', async () => {
      const tab = await visitAt(decided + 30 * DAY)
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('close')}`)
      await hears(tab, 'hide')
      expect(await cookieValues(tab)).toEqual([record])
    })

    it('is counted anew from a new decision', async () => {
      const tab = await visitAt(decided + 30 * DAY)
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      // The page starts anew meanwhile: its tag had run.
      await expect.poll(() => endOf(tab)).toBeGreaterThan(deadline + 25 * DAY)
    })

    it('is not moved for the answer that a new decision leaves as it was', async () => {
      const tab = await visitAt(decided + 30 * DAY)
      await tab.evaluate(() => (document.title = 'before'))
      await tab.evaluate(() => window.aval.choose({ analytics: false }))
      // Its tag had run.
      await tab.waitFor('the page to start anew', () => document.title !== 'before' && '$verdict' in window.aval)
      expect(await endOf(tab)).toBe(deadline)
    })

    it('holds for a clock that went back by less than a day', async () => {
      const tab = await visitAt(decided - DAY + 60_000)
      expect(await ran(tab)).toEqual(['tag'])
      expect(await isAsking(tab)).toBe(false)
    })

    it('is nothing to count on for a clock that went back by more: asked again, nothing granted', async () => {
      const tab = await visitAt(decided - DAY - 60_000)
      await question(tab)
      expect(await ran(tab)).toEqual([])
      expect(await allows(tab)).toBe(false)
      expect(await told(tab, 'ready')).toMatchObject([{ reason: 'doubt' }])
    })

    it('holds again once the clock is right again', async () => {
      const tab = await visitAt(decided - 40 * DAY)
      await question(tab)
      await tab.goto(pages.url(at(decided + DAY)))
      await settled(tab)
      expect(await ran(tab)).toEqual(['tag'])
    })
  })
})
