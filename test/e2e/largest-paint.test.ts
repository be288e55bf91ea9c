// The banner is not what a page is measured by: on the example pages it is never the largest thing painted, nor what moves.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples as listed } from '../../examples/serve.mjs'
import { eachEngine } from '../support/engines.ts'
import { openExamples, question, type Examples } from './visit.ts'

describe('the example pages', () => {
  let pages: Examples
  beforeAll(async () => {
    pages = await openExamples()
  })
  afterAll(() => pages.close())

  eachEngine((engine) => {
    // The headless one has a question of its own, in the page, where it may well be what is largest.
    for (const { path } of listed.filter((it) => it.path !== '/headless/'))
      for (const viewport of [
        [1280, 800],
        [390, 844]
      ] as const)
        it(`have something larger to paint than the banner: ${path}, ${viewport[0]} wide`, async () => {
          const tab = await engine.open(undefined, { viewport })
          await tab.goto(pages.origin + path)
          await question(tab)
          const found = await tab.evaluate(async () => {
            const known = PerformanceObserver.supportedEntryTypes
            // Painted, and what was painted has been told.
            for (let frames = 0; frames < 4; frames++) await new Promise((done) => requestAnimationFrame(done))
            const entries = (type: string) =>
              new Promise<PerformanceEntry[]>((done) => {
                if (!known.includes(type)) return done([])
                const observer = new PerformanceObserver((list) => done(list.getEntries()))
                observer.observe({ type, buffered: true })
                setTimeout(() => done([]), 500)
              })
            const nameOf = (entry: PerformanceEntry) => {
              const element = Reflect.get(entry, 'element') as Element | null
              return element?.closest('aval-ui') ? 'aval-ui' : (element?.localName ?? 'nothing that is in the page')
            }
            return {
              isKnown: known.includes('largest-contentful-paint'),
              painted: (await entries('largest-contentful-paint')).map(nameOf),
              // The pages may move things of their own.
              moved: (await entries('layout-shift'))
                .flatMap((entry) => Reflect.get(entry, 'sources') as { readonly node: Element | null }[])
                .filter(({ node }) => !node || node.closest?.('aval-ui')).length
            }
          })
          expect(found.moved).toBe(0)
          if (!found.isKnown) {
            console.warn(`${engine.name} does not tell its largest paint: ${path} is not looked at`)
            return
          }
          expect(found.painted.length).toBeGreaterThan(0)
          expect(found.painted).not.toContain('aval-ui')
          expect(found.painted).not.toContain('nothing that is in the page')
        })
  })
})
