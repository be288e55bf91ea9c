// What a machine can tell of accessibility: axe-core finds nothing wrong with either surface, every rule of it asked.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import { createSurfaceSite, openPanel, panelShown, type Lang, type SurfaceSite } from '../support/surface-page.ts'

describe('axe-core', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({ mounts: { '/axe/': 'node_modules/axe-core' } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    for (const lang of ['fr', 'en'] satisfies Lang[])
      for (const scheme of ['light', 'dark'] as const) {
        it(`finds nothing wrong in ${lang}, ${scheme}, with the details open`, async () => {
          const tab = await pages.open(engine, {
            lang,
            // The page's own colours, so that axe sees them in every engine, and its links are not blue on black.
            css: `:root { color-scheme: ${scheme} } body { background: Canvas; color: CanvasText }
              main a, footer button { background: Canvas; color: inherit }`,
            head: '<script src="/axe/axe.min.js"></script>'
          })
          expect(await axeFaults(tab)).toEqual([])
          await openPanel(tab)
          expect(await axeFaults(tab)).toEqual([])
          await tab.evaluate((find) => {
            for (const details of find('details', null)) (details as HTMLDetailsElement).open = true
          }, findAll)
          expect(await axeFaults(tab)).toEqual([])
        })
      }

    it('finds nothing wrong with services that have answers of their own', async () => {
      const purposes = [
        { id: 'necessary', services: [{ id: 'house', exemption: 'audience', reason: { en: 'Hosted here.' } }] },
        { id: 'analytics', services: [{ id: 'counter', provider: 'Counter Inc.' }, { id: 'apart' }] }
      ]
      const tab = await pages.open(engine, {
        config: { purposes },
        css: 'body { background: Canvas; color: CanvasText } main a, footer button { background: Canvas; color: inherit }',
        head: '<script src="/axe/axe.min.js"></script>'
      })
      await tab.evaluate(() => {
        const { aval } = window as unknown as { aval: { choose(answers: object): void; open(): void } }
        aval.choose({ analytics: true, apart: false })
        aval.open()
      })
      await panelShown(tab)
      expect((await tab.look('#title-apart'))?.visible).toBe(true)
      expect((await tab.look('#title-house'))?.visible).toBe(true)
      expect(await axeFaults(tab)).toEqual([])
    })

    it('would say so if there were something', async () => {
      const tab = await pages.open(engine, { head: '<script src="/axe/axe.min.js"></script>' })
      await tab.evaluate(() => document.querySelector('[data-aval-action=refuse-all]')!.replaceChildren())
      expect((await axeFaults(tab)).join()).toContain('button-name')
    })
  })
})
