// Whatever stands in our cookie that is not a valid answer is no answer: the question is asked, and nothing is let through.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  allows,
  clockAt,
  configBlock,
  createTagSite,
  gated,
  isAsking,
  question,
  ran,
  settled,
  told,
  type TagPage,
  type TagSite
} from '../support/tag-site.ts'
import file from '../vectors/record.json' with { type: 'json' }

interface Vector {
  readonly name: string
  readonly text: string | null
  readonly now: string
  readonly purposes?: readonly { readonly id: string; readonly services?: readonly string[] }[]
  readonly revision?: number
  readonly expected: { readonly standing: string; readonly allowed: readonly string[] }
}

declare const window: Window & { readonly aval: { readonly $verdict: { get(): { readonly standing: string } } } }

const NOW = Date.UTC(2026, 4, 12, 12)
const seconds = (...date: [year: number, month: number, day: number]) => Date.UTC(...date) / 1000
const record = (decided: number, ends: number, more = '&analytics=1&personalisation=1') =>
  `_v=1&_r=0&_t=${decided}&_e=${ends}&_id=k3v9x2m4q8${more}`
const april = seconds(2026, 3, 12)
const valid = record(april, seconds(2027, 4, 12))

/** What browsers and other tools leave behind: each would be a yes if it were read loosely. */
const doubtful: Readonly<Record<string, string>> = {
  'a corrupt record': valid.replace('_t=', '_t=x'),
  'a record cut short': valid.slice(0, -1),
  'a record cut at its start': valid.slice(5),
  'a choice of Orejime': '{"analytics":true,"personalisation":true}',
  'an encoded choice of Orejime': encodeURIComponent('{"analytics":true,"personalisation":true}'),
  'a record of another version': valid.replace('_v=1', '_v=2'),
  'a random text': 'JYf-92.kd!all&accept(yes)',
  'the word true': 'true',
  nothing: '',
  'a record of 3,900 characters that goes on with rubbish': `${valid}&x=${'1'.repeat(3800)}`,
  'a record from the future': record(seconds(2026, 5, 12), seconds(2027, 5, 12)),
  'a record that has ended': record(seconds(2025, 2, 12), seconds(2026, 3, 12)),
  'a record of 14 months': record(april, seconds(2027, 5, 12)),
  'a record under another revision': valid.replace('_r=0', '_r=1')
}

const sample = [
  'accepted',
  'refused',
  'mixed',
  'a service refused apart',
  'percent-encoded as a whole',
  'one second before the deadline',
  'at the deadline',
  'one second more than 397 days',
  'a deadline moved by 30 days',
  'another revision',
  'a purpose without an answer',
  'a field called __proto__',
  'an answer both ways',
  'an answer twice, once in disguise',
  'names that objects inherit',
  'a broken escape',
  'times in milliseconds'
]
const vectors: readonly Vector[] = file.vectors.filter(({ name }) => sample.includes(name))

const tags = gated('analytics') + gated('both', 'analytics personalisation')
const pageAt = (now: number | string, before = ''): TagPage => ({ before: clockAt(now) + before, body: tags })

describe('a page with something in its cookie', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  it('has every vector that is named here', () => {
    expect(vectors.map(({ name }) => name).sort()).toEqual([...sample].sort())
  })

  eachEngine((engine) => {
    const visit = (page: TagPage, text: string) => pages.visit(engine, page, { cookies: [`eu-consent=${text}`] })

    it('lets the tags run on a valid record, or this file proves nothing', async () => {
      const tab = await visit(pageAt(NOW), valid)
      expect(await ran(tab)).toEqual(['analytics', 'both'])
      expect(await isAsking(tab)).toBe(false)
    })

    it.each(Object.entries(doubtful))('asks, grants nothing and stays quiet on %s', async (_, text) => {
      const tab = await visit(pageAt(NOW), text)
      await question(tab)
      expect(await tab.evaluate(() => document.cookie)).toContain(`eu-consent=${text}`)
      expect(await allows(tab)).toBe(false)
      expect(await ran(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
      expect(await told(tab, 'error')).toEqual([])
    })

    it.each(vectors)('reads as the vectors say: $name', async ({ text, now, purposes, revision = 0, expected }) => {
      const policy = {
        revision,
        ...(purposes && {
          purposes: purposes.map(({ id, services = [] }) => ({ id, services: services.map((it) => ({ id: it })) }))
        })
      }
      const tab = await visit(pageAt(now, configBlock(policy)), text ?? '')
      await settled(tab)
      const verdict = await tab.evaluate(() => window.aval.$verdict.get() as { standing: string; allowed: object })
      expect(verdict.standing).toBe(expected.standing)
      const yes = Object.entries(verdict.allowed).flatMap(([key, isAllowed]) => (isAllowed ? [key] : []))
      expect(yes.filter((key) => key !== 'necessary')).toEqual(expected.allowed)
      expect(await tab.faults()).toEqual([])
    })

    it('counts a cookie of several kilobytes for nothing, and still replaces it with an answer', async () => {
      const tab = await visit(pageAt(NOW), 'x'.repeat(3900))
      await question(tab)
      await tab.click('[data-aval-action="refuse-all"]')
      const kept = await tab.waitFor('the answer', () => /eu-consent=(_v=1[^;]*)/.exec(document.cookie)?.[1])
      expect(kept).toMatch(/&analytics=0&personalisation=0$/)
    })
  })
})
