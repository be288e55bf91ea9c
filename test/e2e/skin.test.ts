// The page whose question wears another design system: its own classes, our behaviour.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'
import { action, calm, type Examples, forgetRequests, openExamples, storageKeys } from './visit.ts'

describe('the page with a skin', () => {
  let app: Examples
  beforeAll(async () => {
    app = await openExamples()
  })
  beforeEach(() => forgetRequests(app))
  afterAll(() => app.close())

  const shown = (tab: Tab, selector: string) => until(selector, async () => (await tab.look(selector))?.visible)
  const gone = (tab: Tab, selector: string) => until(`no ${selector}`, async () => !(await tab.look(selector)))
  const hasTag = () => app.requested.includes('/shared/visits.js')

  eachEngine((engine) => {
    const visit = async (viewport: readonly [number, number] = [1280, 800]) => {
      const tab = await engine.open(app.origin + '/skin/', { viewport })
      await shown(tab, '.tl-strip')
      return tab
    }

    it.each([[1280, 800] as const, [360, 720] as const])(
      'asks with its own classes at %i by %i, and a refusal lets nothing run',
      async (width, height) => {
        const tab = await visit([width, height])
        expect(await tab.look('aval-ui[data-layout]')).toBe(null)
        await tab.click(`.tl-strip ${action('refuse-all')}`)
        await gone(tab, '.tl-strip')
        await calm(tab)
        expect(hasTag()).toBe(false)
        expect(await storageKeys(tab)).toEqual([])
        expect(await tab.faults()).toEqual([])
      }
    )

    it('opens its own panel, saves what is shown in it, and follows the language', async () => {
      const tab = await visit()
      await tab.click('#language')
      await until('English', async () => /Refuse all/.test((await tab.look('.tl-strip'))?.text ?? ''))
      await tab.click(`.tl-strip ${action('customise')}`)
      await shown(tab, '.tl-modal')
      await tab.click('input[name=analytics][value=accept]')
      await tab.click(`.tl-modal ${action('save')}`)
      await gone(tab, '.tl-modal')
      await until('the tag', hasTag)
      await until('a visit', async () => (await tab.look('[data-visits]'))?.text === '1')
      expect(await tab.faults()).toEqual([])
    })
  })
})
