// The app that asks in its own form: nobody downloads anything of our interface, and all that Aval decides holds.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'
import { calm, cookieNames, type Examples, forgetRequests, openExamples, pageIsOld, storageKeys } from './visit.ts'

const answer = (all: 'no' | 'yes') => `[data-all="${all}"]`
const half = (key: string, value: 'no' | 'yes') => `input[name="${key}"][value="${value}"]`

describe('the app without our interface', () => {
  let app: Examples
  beforeAll(async () => {
    app = await openExamples()
  })
  beforeEach(() => forgetRequests(app))
  afterAll(() => app.close())

  const shown = (tab: Tab) => until('the form', async () => (await tab.look('#ask form'))?.visible)
  const gone = (tab: Tab) => until('no form', async () => !(await tab.look('#ask form')))
  const said = async (tab: Tab) => (await tab.look('#verdict'))?.text
  const count = async (tab: Tab) => Number((await tab.look('[data-visits]'))?.text)
  const counts = (tab: Tab, visits: number) => until(`${visits} visits`, async () => (await count(tab)) === visits)
  const hasTag = () => app.requested.includes('/shared/visits.js')

  eachEngine((engine) => {
    const visit = async (path = '/headless/') => {
      const tab = await engine.open(app.origin + path)
      await shown(tab)
      return tab
    }

    it('downloads no word, style or file of our interface', async () => {
      // What draws and dresses. (The names of actions and tokens are in the checks of development too, which tests bundle.)
      const ours = /attachShadow|adoptedStyleSheets|createElementNS/
      const downloaded = async () => {
        const paths = new Set(app.requested.filter((path) => /\/$|\.(js|css)$/.test(path)))
        return (await Promise.all([...paths].map(async (path) => (await fetch(app.origin + path)).text()))).join('\n')
      }
      // Older than the look for a way back, which would bring ours.
      await pageIsOld(await visit(), 4)
      const text = await downloaded()
      expect(text).toContain('data-all')
      expect(text).toContain('eu-consent-graines')
      expect(text).not.toMatch(ours)
      // That is how one would see it.
      const other = await engine.open(app.origin + '/spa/')
      await other.waitFor('our banner', () => !!document.querySelector('aval-ui[data-layout]'))
      expect(await downloaded()).toMatch(ours)
    })

    it('asks in a form of equal buttons and no yes beforehand, and holds its tag back', async () => {
      const tab = await visit()
      const [no, yes] = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.answer')].map((button) => {
          const { width, height } = button.getBoundingClientRect()
          const { color, backgroundColor, fontSize } = getComputedStyle(button)
          return { width, height, color, backgroundColor, fontSize }
        })
      )
      expect(no).toEqual(yes)
      expect(
        await tab.evaluate(() =>
          [...document.querySelectorAll('#ask :checked')].map((it) => (it as HTMLInputElement).value)
        )
      ).toEqual(['no', 'no'])
      expect(await tab.look('aval-ui')).toBe(null)
      await calm(tab)
      expect(hasTag()).toBe(false)
      expect([await cookieNames(tab), await storageKeys(tab)]).toEqual([[], []])
      expect(await tab.faults()).toEqual([])
    })

    it('keeps a refusal, in English, and asks no more', async () => {
      const tab = await visit('/headless/?lang=en')
      expect(await said(tab)).toMatch(/not answered/)
      await tab.click(answer('no'))
      await gone(tab)
      expect(await said(tab)).toMatch(/refused everything/)
      await tab.reload()
      await pageIsOld(tab, 1)
      expect(await tab.look('#ask form')).toBe(null)
      expect(hasTag()).toBe(false)
      expect(await cookieNames(tab)).toEqual(['eu-consent-graines'])
    })

    it('runs its tag after a yes, on the next visit too', async () => {
      const tab = await visit()
      await tab.click(answer('yes'))
      await counts(tab, 1)
      await gone(tab)
      await tab.reload()
      await counts(tab, 2)
      expect(await said(tab)).toMatch(/accepté/)
      expect(await tab.faults()).toEqual([])
    })

    it('is answered purpose by purpose with the keyboard, and taken back from the foot', async () => {
      const tab = await visit()
      await tab.evaluate(() => document.querySelector<HTMLElement>('input[name=analytics]:checked')!.focus())
      await tab.press('ArrowDown')
      await tab.press('Enter')
      await counts(tab, 1)
      await gone(tab)
      expect(await said(tab)).toMatch(/compter vos passages\.$/)
      await tab.click('#again')
      await shown(tab)
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('ask-title')
      // Escape records nothing, and leads back.
      await tab.press('Escape')
      await gone(tab)
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('again')
      expect(await said(tab)).toMatch(/accepté/)
      await tab.click('#again')
      await tab.click(half('analytics', 'no'))
      await tab.click({ selector: '#ask button', text: 'Enregistrer ces réponses' })
      // What has run is stopped by a page that starts anew, and what it had kept is erased.
      await until('the refusal', async () => /tout refusé/.test((await said(tab)) ?? ''))
      await until('no trace', async () => !(await storageKeys(tab)).includes('visits'))
      await until('a page without the tag', async () => (await count(tab)) === 0)
    })
  })
})
