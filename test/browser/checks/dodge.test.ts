// Wherever the banner stands, what has focus in the page is never wholly under it (WCAG 2.2, 2.4.11). The card in its
// corner is in test/browser/layout.test.ts.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { createSurfaceSite, type SurfaceSite } from '../../support/surface-page.ts'

const body = `<main>${Array.from(
  { length: 14 },
  (_, index) => `<p>${'Un paragraphe de la page, assez long pour faire quelques lignes. '.repeat(8)}
    <a href="#${index}">Lien ${index}</a></p>`
).join('')}</main>`

describe('what has focus', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    for (const [layout, position] of [
      ['card', 'top start'],
      ['bar', undefined],
      ['bar', 'top'],
      ['cloud', undefined],
      ['box', undefined]
    ] as const)
      it(`is never hidden by a ${layout}, ${position ?? 'where it stands by itself'}`, async () => {
        const tab = await pages.open(engine, { body, config: { layout, position } })
        for (const [width, height] of [
          [1280, 500],
          [390, 700]
        ] as const) {
          await tab.viewport(width, height)
          await tab.evaluate(() => {
            scrollTo(0, 0)
            document.querySelector<HTMLElement>('main a')!.focus()
          })
          const covered: string[] = []
          for (let presses = 0; presses < 13; presses++) {
            await tab.press('Tab')
            const found = await tab.evaluate(async () => {
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
              const over = document.querySelector('aval-ui[data-layout]')!.getBoundingClientRect()
              const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect()
              const isOut = bottom <= 0 || top >= innerHeight
              const isUnder = left >= over.left && right <= over.right && top >= over.top && bottom <= over.bottom
              return { text: document.activeElement!.textContent!, isHidden: isOut || isUnder }
            })
            if (found.isHidden) covered.push(found.text)
            if (!presses) expect(found.text).toMatch(/^Lien/)
          }
          expect([width, covered]).toEqual([width, []])
        }
      })
  })
})
