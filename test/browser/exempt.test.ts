// Measurement that needs no consent: on without an answer, told and objected to in the panel, and left alone by every
// other answer (CNIL 2020-091, art. 5; GDPR art. 21).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  allows,
  configBlock,
  createTagSite,
  hasRun,
  hears,
  panel,
  question,
  ran,
  settled,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow

const config = {
  site: 'Le Journal',
  purposes: [
    {
      id: 'necessary',
      services: [
        {
          id: 'matomo',
          name: 'Matomo',
          provider: 'Le Journal',
          exemption: 'audience',
          reason: { fr: 'Hébergé chez nous.' },
          trackers: [{ name: '_pk_id' }]
        }
      ]
    },
    {
      id: 'analytics',
      services: [
        { id: 'counter', name: 'Counter', provider: 'Counter Inc.' },
        { id: 'house', name: 'Compteur maison', provider: 'Maison', exemption: 'audience' }
      ]
    },
    { id: 'personalisation' }
  ]
}
const script = `<script>
  for (const key of ['matomo', 'house'])
    aval.when(key, () => {
      ran.push(key)
      return () => ran.push('no ' + key)
    })
</script>`
const page = { before: configBlock(config), body: script }

const answer = (service: string, value: 'refuse' | 'accept') => `input[name="${service}"][value="${value}"]`

const answersOf = (tab: Tab) =>
  tab.evaluate(
    () => (window.aval.$verdict.get().record as unknown as { answers: Record<string, boolean> } | null)?.answers
  )

describe('exempt measurement', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async () => {
      const tab = await pages.visit(engine, page)
      await question(tab)
      return tab
    }
    const open = async (tab: Tab) => {
      await tab.click('[data-aval-open]')
      await panel(tab)
    }
    const press = async (tab: Tab, name: string, changes: number) => {
      await tab.click(`dialog ${action(name)}`)
      await hears(tab, 'change', changes)
    }
    const isChecked = (tab: Tab, selector: string) =>
      tab.evaluate((find, selector) => (find(selector, null)[0] as HTMLInputElement).checked, findAll, selector)

    it('runs without an answer, and the banner says nothing of it', async () => {
      const tab = await visit()
      expect([...(await hasRun(tab, 2))].sort()).toEqual(['house', 'matomo'])
      const { text } = (await tab.look('aval-ui[role=region]'))!
      expect(text).toContain('1 prestataire')
      expect(text).not.toMatch(/Matomo|maison|exempt/i)
    })

    it('is told in the panel, with its reason and a pair of answers, outside of the details', async () => {
      const tab = await visit()
      await open(tab)
      for (const [id, name, reason] of [
        ['matomo', 'Matomo (Le Journal)', ' Hébergé chez nous.'],
        ['house', 'Compteur maison (Maison)', '']
      ] as const) {
        expect(await tab.look('#title-' + id)).toMatchObject({ text: name, tag: 'h4', visible: true })
        expect((await tab.look('#text-' + id))!.text).toBe(
          `Mesure d’audience exemptée de consentement : statistiques anonymes, pour ce site seulement. Vous pouvez vous y opposer.${reason}`
        )
        const pair = `[role=radiogroup][aria-labelledby="title-${id}"][aria-describedby="text-${id}"]`
        expect((await tab.look(pair))?.text).toBe('M’y opposerGarder')
        expect(await isChecked(tab, `${pair} ${answer(id, 'accept')}`)).toBe(true)
      }
      expect(await tab.look('details[open]')).toBe(null)
    })

    it('is objected to with a target as large as that which keeps it, at any size', async () => {
      const tab = await visit()
      for (const [width, height] of [
        [1280, 800],
        [320, 568]
      ] as const) {
        await tab.viewport(width, height)
        await open(tab)
        const [refuse, accept] = [
          (await tab.look(answer('matomo', 'refuse')))!.rect,
          (await tab.look(answer('matomo', 'accept')))!.rect
        ]
        expect(Math.abs(refuse.width - accept.width)).toBeLessThanOrEqual(1)
        expect(refuse.height).toBe(accept.height)
        expect(refuse.height).toBeGreaterThanOrEqual(44)
        await tab.press('Escape')
        await question(tab)
      }
    })

    it('stops at an objection, which is recorded, and nothing else with it but what is shown', async () => {
      const tab = await visit()
      await hasRun(tab, 2)
      await open(tab)
      await tab.click(answer('matomo', 'refuse'))
      await press(tab, 'save', 1)
      expect(await allows(tab, 'matomo')).toBe(false)
      expect(await allows(tab, 'house')).toBe(true)
      expect(await ran(tab)).toEqual(expect.arrayContaining(['no matomo']))
      expect(await ran(tab)).not.toContain('no house')
      expect(await answersOf(tab)).toMatchObject({ matomo: false, analytics: false, personalisation: false })
    })

    it('stays objected to whatever is answered in all, and on the next page', async () => {
      const tab = await visit()
      await open(tab)
      await tab.click(answer('matomo', 'refuse'))
      await press(tab, 'save', 1)
      let changes = 1
      for (const name of ['refuse-all', 'accept-all']) {
        await open(tab)
        await press(tab, name, ++changes)
        expect([name, await allows(tab, 'matomo'), await allows(tab, 'house')]).toEqual([name, false, true])
      }
      await tab.reload()
      await settled(tab)
      expect(await allows(tab, 'matomo')).toBe(false)
      expect(await allows(tab)).toBe(true)
      expect(await ran(tab)).toEqual(['house'])
      await open(tab)
      expect(await isChecked(tab, answer('matomo', 'refuse'))).toBe(true)
    })

    it('is not touched by the answer to its purpose', async () => {
      const tab = await visit()
      await open(tab)
      for (const [value, yes] of [
        ['accept', true],
        ['refuse', false]
      ] as const) {
        await tab.click(answer('analytics', value))
        expect(await isChecked(tab, answer('house', 'accept'))).toBe(true)
        await press(tab, 'save', yes ? 1 : 2)
        expect([value, await allows(tab), await allows(tab, 'house')]).toEqual([value, yes, true])
        await open(tab)
      }
    })

    it('runs again once the objection is lifted, with the keyboard alone', async () => {
      const tab = await visit()
      await hasRun(tab, 2)
      await open(tab)
      const arriveAt = async (is: (focus: Awaited<ReturnType<Tab['focused']>>) => boolean) => {
        for (let presses = 0; presses < 20; presses++) {
          await tab.press('Tab')
          if (is(await tab.focused())) return
        }
        throw new Error('Twenty presses of Tab did not come there')
      }
      for (const [key, changes] of [
        ['ArrowLeft', 1],
        ['ArrowRight', 2]
      ] as const) {
        await arriveAt(({ tag }) => tag === 'input')
        await tab.press(key)
        await arriveAt(({ action }) => action === 'save')
        await tab.press('Enter')
        await hears(tab, 'change', changes)
        await settled(tab)
        if (changes === 1) await open(tab)
      }
      expect(await allows(tab, 'matomo')).toBe(true)
      expect((await ran(tab)).filter((name) => name.includes('matomo'))).toEqual(['matomo', 'no matomo', 'matomo'])
    })

    it('is objected to all the same where the visitor has marked it and then presses refuse all', async () => {
      for (const name of ['refuse-all', 'accept-all']) {
        const tab = await visit()
        await open(tab)
        await tab.click(answer('house', 'refuse'))
        await press(tab, name, 1)
        expect([name, await allows(tab, 'house'), await allows(tab)]).toEqual([name, false, name === 'accept-all'])
      }
    })

    it('is not objected to by closing the panel', async () => {
      const tab = await visit()
      await open(tab)
      await tab.click(answer('matomo', 'refuse'))
      await tab.press('Escape')
      await question(tab)
      expect(await allows(tab, 'matomo')).toBe(true)
      await open(tab)
      expect(await isChecked(tab, answer('matomo', 'accept'))).toBe(true)
    })
  })
})
