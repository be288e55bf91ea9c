// What the surfaces say to those who do not see them, and to their tools, beyond what axe-core can ask.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { action, createSurfaceSite, openPanel, type SurfaceSite } from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'

const attribute = async (tab: Tab, selector: string, name: string) => (await tab.look(selector))?.attributes[name]

describe('the markup', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('says which controls open a dialog, the page’s own too', async () => {
      const body =
        '<button id="panel" data-aval-open>Cookies</button><button id="banner" data-aval-open="banner">Ask</button>'
      const tab = await pages.open(engine, { body })
      expect(await attribute(tab, action('customise'), 'aria-haspopup')).toBe('dialog')
      expect(await attribute(tab, action('refuse-all'), 'aria-haspopup')).toBeUndefined()
      expect(await attribute(tab, '#panel', 'aria-haspopup')).toBe('dialog')
      expect(await attribute(tab, '#banner', 'aria-haspopup')).toBeUndefined()
    })

    it('says the language of what is not in that of the surfaces', async () => {
      const purposes = [
        {
          id: 'maps',
          title: { en: 'Maps' },
          summary: { fr: 'des cartes.', en: 'maps.' },
          text: { en: 'We show maps.' }
        }
      ]
      const tab = await pages.open(engine, { lang: 'fr', config: { purposes } })
      expect(await tab.look('aval-ui > b')).toMatchObject({ text: 'Maps', attributes: { lang: 'en' } })
      expect(await attribute(tab, 'aval-ui > b + span', 'lang')).toBeUndefined()
      await openPanel(tab)
      expect(await attribute(tab, '#title-maps', 'lang')).toBe('en')
      expect(await attribute(tab, '#text-maps', 'lang')).toBe('en')
      expect(await attribute(tab, '#title-necessary', 'lang')).toBeUndefined()
    })

    it('is a region and a dialog, each named by its title', async () => {
      const tab = await pages.open(engine)
      const banner = (await tab.look('aval-ui'))!
      expect(banner.attributes).toMatchObject({ role: 'region', 'aria-labelledby': 'aval-title', lang: 'fr' })
      expect(await tab.look('#aval-title')).toMatchObject({ tag: 'h2', visible: true })
      await openPanel(tab)
      expect(await attribute(tab, 'dialog', 'aria-labelledby')).toBe('title')
      expect(await tab.look('#title')).toMatchObject({ tag: 'h2', visible: true })
      expect(await attribute(tab, '[role=radiogroup]', 'aria-labelledby')).toBe('title-analytics')
    })
  })
})
