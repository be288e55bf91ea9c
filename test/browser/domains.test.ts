// Who shares the answer: the host alone, or every host of the widest domain the browser lets a page write to.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine, type Engine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  cookieValues,
  createTagSite,
  gateTag,
  hears,
  isAsking,
  question,
  settled,
  told,
  type TagPage,
  type TagSite
} from '../support/tag-site.ts'
import { until } from '../support/until.ts'

const HOST = 'shop.example.test'
const SIBLING = 'www.example.test'
const wide: TagPage = { gate: gateTag('data-aval-domain="auto"') }

const ours = async (tab: Tab) => (await tab.cookies()).filter(({ name }) => name === 'eu-consent')
const domains = async (tab: Tab) => (await ours(tab)).map(({ domain }) => domain)

/** Waits until one cookie is left under the name, and gives its value. */
const alone = async (tab: Tab): Promise<string[]> => {
  await until('one cookie', async () => (await cookieValues(tab)).length === 1)
  return cookieValues(tab)
}

const now = Math.floor(Date.now() / 1000)
/** A valid answer, so many days old. */
const answer = (days: number, analytics: 0 | 1, id: string) => {
  const decided = now - days * 86_400
  return `_v=1&_r=0&_t=${decided}&_e=${decided + 300 * 86_400}&_id=${id}&analytics=${analytics}&personalisation=0`
}
const onHost = (text: string) => `eu-consent=${text}`
const onDomain = (text: string) => `eu-consent=${text}; domain=example.test; path=/; max-age=86400`

describe('the cookie of an answer', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const accept = async (page: TagPage, host = HOST) => {
      const tab = await pages.visit(engine, page, { host })
      await question(tab)
      await tab.click(action('accept-all'))
      await hears(tab, 'change')
      return tab
    }

    it('belongs to the host alone by default', async () => {
      const tab = await accept({})
      expect(await domains(tab)).toEqual([HOST])
    })

    it('is not seen by a sibling host by default', async () => {
      const tab = await accept({})
      await tab.goto(pages.url({}, SIBLING))
      await question(tab)
      expect(await cookieValues(tab)).toEqual([])
    })

    it('belongs, with auto, to the widest domain the browser lets the page write to', async () => {
      const tab = await accept(wide, 'a.b.example.test')
      expect(await domains(tab)).toEqual(['.example.test'])
      expect(await told(tab, 'error')).toEqual([])
    })

    it('is obeyed by a sibling host with auto', async () => {
      const tab = await accept(wide)
      await tab.goto(pages.url(wide, SIBLING))
      await settled(tab)
      expect(await allows(tab)).toBe(true)
      expect(await isAsking(tab)).toBe(false)
    })

    it('is taken back for every host, with auto, from any of them', async () => {
      const tab = await accept(wide)
      await tab.goto(pages.url(wide, SIBLING))
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await hears(tab, 'change')
      await tab.goto(pages.url(wide, HOST))
      expect(await allows(tab)).toBe(false)
      expect(await domains(tab)).toEqual(['.example.test'])
    })

    it('reaches, with auto, no further than the domains of one owner', async () => {
      const tab = await accept(wide, 'shop.example.co.uk')
      await tab.goto(pages.url(wide, 'www.example.co.uk'))
      expect(await allows(tab)).toBe(true)
      await tab.goto(pages.url(wide, 'another.co.uk'))
      await question(tab)
      expect(await cookieValues(tab)).toEqual([])
    })

    it('stays on the host where auto finds no domain: an address of numbers', async () => {
      const tab = await accept(wide, '127.0.0.1')
      expect(await domains(tab)).toEqual(['127.0.0.1'])
    })

    it('belongs to a domain that is named', async () => {
      const tab = await accept({ gate: gateTag('data-aval-domain="b.example.test"') }, 'a.b.example.test')
      expect(await domains(tab)).toEqual(['.b.example.test'])
    })

    it('falls back to the host where the browser refuses the domain, and nothing is wrong', async () => {
      const tab = await accept({ gate: gateTag('data-aval-domain="another.test"') })
      expect(await domains(tab)).toEqual([HOST])
      expect(await told(tab, 'error')).toEqual([])
    })

    it('leaves one cookie when the answer moves from the host to its domain', async () => {
      const tab = await accept({})
      await tab.goto(pages.url(wide, HOST))
      await tab.click('[data-aval-open]')
      await tab.click(`dialog ${action('refuse-all')}`)
      await hears(tab, 'change')
      expect(await domains(tab)).toEqual(['.example.test'])
    })

    describe.each([
      ['the host’s', onHost(answer(1, 1, 'newer')), onDomain(answer(2, 0, 'older'))],
      ['the domain’s', onDomain(answer(1, 1, 'newer')), onHost(answer(2, 0, 'older'))]
    ])('of two answers, %s being the newer', (_, newer, older) => {
      const visit = (engine: Engine, page: TagPage = wide) =>
        pages.visit(engine, page, { host: HOST, cookies: [older, newer] })

      it('obeys the newer one', async () => {
        const tab = await visit(engine)
        expect(await allows(tab)).toBe(true)
        expect(await isAsking(tab)).toBe(false)
      })

      it('leaves the newer one alone under the name', async () => {
        const tab = await visit(engine)
        const [kept] = await alone(tab)
        expect(kept).toContain('_id=newer')
        expect(await domains(tab)).toEqual(['.example.test'])
        expect(await told(tab, 'change')).toEqual([])
      })
    })

    it('obeys a valid answer beside a newer text that is none', async () => {
      const rubbish = onHost(answer(0, 1, 'newer').replace('_v=1', '_v=2'))
      const tab = await pages.visit(engine, wide, { host: HOST, cookies: [onDomain(answer(2, 0, 'older')), rubbish] })
      expect(await isAsking(tab)).toBe(false)
      expect((await alone(tab))[0]).toContain('_id=older')
    })

    it('keeps its end and its reference when it is written again alone', async () => {
      const text = answer(1, 1, 'newer')
      const tab = await pages.visit(engine, wide, {
        host: HOST,
        cookies: [onDomain(text), onHost(answer(2, 0, 'older'))]
      })
      expect(await alone(tab)).toEqual([text])
      const expires = (await ours(tab))[0]!.expires!
      expect(Math.abs(expires - Number(/_e=(\d+)/.exec(text)![1]))).toBeLessThan(2)
    })
  })
})
