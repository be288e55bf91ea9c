// Both surfaces with the keyboard alone: where focus goes, what a key does, and what it never does.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import {
  action,
  answer,
  bannerGone,
  createSurfaceSite,
  inPanel,
  openPanel,
  panelGone,
  panelShown,
  recorded,
  type SurfaceSite
} from '../support/surface-page.ts'
import type { Tab } from '../support/tab.ts'
import { until } from '../support/until.ts'

const isChecked = (tab: Tab, selector: string) =>
  tab.evaluate((find, selector) => (find(selector, null)[0] as HTMLInputElement).checked, findAll, selector)

/** Tab, as many times as it takes. */
const tabTo = async (tab: Tab, is: (focus: Awaited<ReturnType<Tab['focused']>>) => boolean): Promise<void> => {
  for (let presses = 0; presses < 20; presses++) {
    await tab.press('Tab')
    if (is(await tab.focused())) return
  }
  throw new Error('Twenty presses of Tab did not come there')
}

const opened = async (tab: Tab) => {
  await panelShown(tab)
  expect(await tab.focused()).toMatchObject({ tag: 'h2', id: 'title', inHost: 'aval-ui' })
}

describe('the keyboard', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('stays where it was when the banner comes', async () => {
      const plain = await pages.open(engine)
      expect(await plain.focused()).toMatchObject({ tag: 'body' })
      const typing = await pages.open(engine, { body: '<input id="search" autofocus>' })
      await until('the page’s own focus', async () => (await typing.focused()).id === 'search')
    })

    it('meets the banner first, in the order it is read, then leaves it for the page', async () => {
      const tab = await pages.open(engine)
      const walk: (string | null)[] = []
      for (let presses = 0; presses < 5; presses++) {
        await tab.press('Tab')
        const { action, text } = await tab.focused()
        walk.push(action ?? text)
      }
      expect(walk).toEqual(['Politique de confidentialité', 'refuse-all', 'accept-all', 'customise', 'Lien 0'])
      await tab.press('Shift+Tab')
      expect(await tab.focused()).toMatchObject({ action: 'customise' })
    })

    it('answers with Enter and with Space', async () => {
      for (const [name, key, allowed] of [
        ['refuse-all', 'Enter', false],
        ['accept-all', 'Space', true]
      ] as const) {
        const tab = await pages.open(engine)
        await tabTo(tab, ({ action }) => action === name)
        await tab.press(key)
        await bannerGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: allowed, personalisation: allowed })
        await tab.press('Tab')
        expect(await tab.focused()).toMatchObject({ text: 'Lien 0' })
      }
    })

    it('goes back where it was in the page after an answer in the banner', async () => {
      const tab = await pages.open(engine)
      await tabTo(tab, ({ text }) => text === 'Lien 1')
      await tab.evaluate(() => document.querySelector<HTMLElement>('[data-aval-action=refuse-all]')!.focus())
      await tab.press('Enter')
      await bannerGone(tab)
      expect(await tab.focused()).toMatchObject({ text: 'Lien 1' })
    })

    it('reads the title of the panel first, and comes back to the button of the banner', async () => {
      const tab = await pages.open(engine)
      await tabTo(tab, ({ action }) => action === 'customise')
      await tab.press('Enter')
      await opened(tab)
      await tab.press('Escape')
      await panelGone(tab)
      await until('focus on the opener', async () => (await tab.focused()).action === 'customise')
      expect(await recorded(tab)).toBeNull()
    })

    it('comes back to the control of the page that opened the panel', async () => {
      const tab = await pages.open(engine)
      await tab.click(action('refuse-all'))
      await bannerGone(tab)
      for (const leave of ['Escape', 'save'] as const) {
        await tab.evaluate(() => document.getElementById('manage')!.focus())
        await tab.press('Enter')
        await opened(tab)
        if (leave === 'save') await tab.click(inPanel('save'))
        else await tab.press('Escape')
        await panelGone(tab)
        expect(await tab.focused()).toMatchObject({ id: 'manage' })
      }
    })

    it('goes round in the panel, never into the page', async () => {
      const tab = await pages.open(engine)
      await openPanel(tab)
      const seen = new Set<string>()
      for (let presses = 0; presses < 14; presses++) {
        await tab.press('Tab')
        const { inHost, tag, action, text } = await tab.focused()
        // Between the last control and the first, the browser's own interface may have its turn.
        expect(inHost ?? tag).toMatch(/^(aval-ui|body|html)$/)
        seen.add(action ?? `${tag} ${text}`)
      }
      for (const control of ['close', 'refuse-all', 'accept-all', 'save']) expect(seen).toContain(control)
      expect([...seen].filter((it) => it.startsWith('summary'))).toHaveLength(2)
      expect([...seen].filter((it) => it.startsWith('input'))).not.toHaveLength(0)
    })

    it('closes the panel with Escape from every control, and records nothing', async () => {
      const tab = await pages.open(engine)
      const controls = ['[part=close]', 'summary', answer('analytics', 'refuse'), answer('analytics', 'accept')]
      for (const control of [...controls, inPanel('refuse-all'), inPanel('accept-all'), inPanel('save')]) {
        await openPanel(tab)
        await tab.evaluate((find, control) => (find(control, null)[0] as HTMLElement).focus(), findAll, control)
        await tab.press('Escape')
        await panelGone(tab)
        expect([control, await recorded(tab), await tab.cookies()]).toEqual([control, null, []])
      }
    })

    it('moves in a pair with the arrows, and forgets it all on closing', async () => {
      const tab = await pages.open(engine)
      await openPanel(tab)
      await tabTo(tab, ({ tag }) => tag === 'input')
      expect(await isChecked(tab, answer('analytics', 'refuse'))).toBe(true)
      await tab.press('ArrowRight')
      expect(await isChecked(tab, answer('analytics', 'accept'))).toBe(true)
      // The panel has been drawn again, and the control that was drawn over keeps its focus.
      expect(await tab.focused()).toMatchObject({ tag: 'input' })
      await tab.press('ArrowLeft')
      expect(await isChecked(tab, answer('analytics', 'refuse'))).toBe(true)
      await tab.press('ArrowRight')
      await tab.press('Escape')
      await panelGone(tab)
      await openPanel(tab)
      expect(await isChecked(tab, answer('analytics', 'refuse'))).toBe(true)
      expect(await recorded(tab)).toBeNull()
    })

    it('saves exactly what is shown, and shows what was saved', async () => {
      const tab = await pages.open(engine)
      await openPanel(tab)
      await tabTo(tab, ({ tag }) => tag === 'input')
      await tab.press('ArrowRight')
      await tabTo(tab, ({ action }) => action === 'save')
      await tab.press('Enter')
      await panelGone(tab)
      expect(await recorded(tab)).toEqual({ analytics: true, personalisation: false })
      await tab.click('#manage')
      await opened(tab)
      expect(await isChecked(tab, answer('analytics', 'accept'))).toBe(true)
      expect(await isChecked(tab, answer('personalisation', 'refuse'))).toBe(true)
    })
  })
})
