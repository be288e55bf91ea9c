// Wherever the script tag stands, however often, and whatever the page has called `aval` before it: the visitor is asked,
// and the tags are gated.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import {
  action,
  allows,
  createTagSite,
  gated,
  gateTag,
  hasRun,
  question,
  ran,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow & { gates: unknown[] }

const tag = gated('tag')
const injected = `<script>
  addEventListener('load', () => {
    const script = document.createElement('script')
    script.src = '/aval/gate.js'
    document.head.append(script)
  })
</script>`

const placements: Readonly<Record<string, TagPage>> = {
  'in the head': { body: tag },
  'at the end of the body': { gate: '', body: tag + gateTag() },
  'with defer': { gate: gateTag('defer'), body: tag },
  'with async': { gate: gateTag('async'), body: tag },
  'as a module': { gate: gateTag('type="module"'), body: tag },
  'injected after load': { gate: injected, body: tag }
}

const twice: Readonly<Record<string, TagPage>> = {
  'in the head': { gate: gateTag() + gateTag(), body: tag },
  'at both ends of the page': { body: tag + gateTag() },
  'from two folders': { gate: gateTag() + '<script src="/copy/gate.js"></script>', body: tag },
  'once in development': { gate: gateTag() + gateTag('', 'gate.dev.js'), body: tag }
}

const call = (...words: string[]) => `(window.aval ||= []).push([${words.join(', ')}])`
const queue = `<script>;${call("'when'", "'analytics'", "() => { ran.push('queued') }")}</script>`

describe('the script tag', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ mounts: { '/copy/': 'dist/cdn' } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const accept = async (page: TagPage, count: number) => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      await tab.click(action('accept-all'))
      await hasRun(tab, count)
      return tab
    }

    describe.each(Object.entries(placements))('%s', (_, page) => {
      it('asks, with the tags held', async () => {
        const tab = await pages.visit(engine, page)
        await question(tab)
        expect(await ran(tab)).toEqual([])
        expect(await told(tab, 'error')).toEqual([])
        expect(await tab.faults()).toEqual([])
      })

      it('runs each tag once on a yes, and once on the next page', async () => {
        const tab = await accept(page, 1)
        expect(await ran(tab)).toEqual(['tag'])
        await tab.reload()
        expect(await hasRun(tab, 1)).toEqual(['tag'])
      })
    })

    describe.each(Object.entries(twice))('twice, %s', (_, page) => {
      it('asks once and runs each tag once', async () => {
        const tab = await accept(page, 1)
        expect(await ran(tab)).toEqual(['tag'])
        expect(await told(tab, 'show')).toHaveLength(1)
        expect(await told(tab, 'change')).toHaveLength(1)
        expect(await tab.faults()).toEqual([])
      })
    })

    it('twice is one gate', async () => {
      const keep = `<script>(window.gates ||= []).push(window.aval)</script>`
      const tab = await pages.visit(engine, { gate: gateTag() + keep + gateTag() + keep })
      expect(await tab.evaluate(() => window.gates.length === 2 && window.gates[0] === window.gates[1])).toBe(true)
    })

    it('answers the calls made before it, when they are due', async () => {
      const tab = await pages.visit(engine, { before: queue, body: tag })
      await question(tab)
      expect(await ran(tab)).toEqual([])
      await tab.click(action('accept-all'))
      expect([...(await hasRun(tab, 2))].sort()).toEqual(['queued', 'tag'])
    })

    it('answers the calls made after it in the same words', async () => {
      const tab = await accept({ after: queue }, 1)
      expect(await ran(tab)).toEqual(['queued'])
    })

    it('answers a call made before it that opens the panel', async () => {
      const tab = await pages.visit(engine, { before: `<script>${call("'open'", "'panel'")}</script>` })
      // The banner may stand until the panel has come.
      await expect.poll(async () => (await told(tab, 'show')).at(-1)?.surface).toBe('panel')
    })

    it('is stopped by no call that makes no sense, and the error is seen', async () => {
      const tab = await accept({ before: `<script>${call("'dance'")}</script>` + queue }, 1)
      expect(await ran(tab)).toEqual(['queued'])
      expect(await tab.faults()).toMatchObject([{ kind: 'error' }])
    })

    it.each([
      ['before it', { gate: '', body: '<div id="aval"></div>' + gateTag() + tag }],
      ['after it', { body: '<div id="aval"></div>' + tag }]
    ])('works beside an element with the id aval %s', async (_, page) => {
      const tab = await accept(page, 1)
      expect(await allows(tab)).toBe(true)
      expect(await tab.faults()).toEqual([])
    })

    it('takes the name over from an object of the page, which is no queue', async () => {
      const tab = await pages.visit(engine, { before: '<script>window.aval = { own: true }</script>' })
      await question(tab)
      expect(await allows(tab)).toBe(false)
      expect(await tab.faults()).toEqual([])
    })
  })
})
