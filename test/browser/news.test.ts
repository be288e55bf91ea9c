// A purpose or a service that has come since the answer: the banner asks that, and an answer there says nothing else.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences, lookOf } from '../support/computed.ts'
import { eachEngine } from '../support/engines.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  configBlock,
  createTagSite,
  gated,
  hasRun,
  hears,
  isAsking,
  panel,
  question,
  ran,
  settled,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'

declare const window: Window & TagWindow

const media = {
  id: 'media',
  title: 'Vidéos',
  summary: 'lire les films.',
  text: 'Nous montrons des films.',
  services: [{ id: 'film', name: 'Film', provider: 'Film SA' }]
}
const configOf = ({ fresh = false, film = false }) => ({
  site: 'Le Journal',
  purposes: [
    {
      id: 'analytics',
      services: [
        { id: 'counter', name: 'Counter', provider: 'Counter Inc.' },
        ...(fresh ? [{ id: 'fresh', name: 'Fresh', provider: 'Fresh SA' }] : [])
      ]
    },
    { id: 'personalisation', services: [{ id: 'advisor', name: 'Advisor', provider: 'Advisor Ltd' }] },
    ...(film ? [media] : [])
  ]
})
const pageOf = (news: { fresh?: boolean; film?: boolean }) => ({
  before: configBlock(configOf(news)),
  body: gated('old', 'counter') + gated('new', 'fresh') + gated('film', 'film') + gated('no', 'personalisation')
})

const day = Math.floor(Date.now() / 1000) - 86_400
const ends = day + 300 * 86_400
/** One purpose accepted, the other refused, yesterday, before anything new came. */
const before = { analytics: true, counter: true, personalisation: false, advisor: false }
const cookie =
  `eu-consent=_v=1&_r=0&_t=${day}&_e=${ends}&_id=k3v9x2m4q8` +
  Object.entries(before)
    .map(([key, answer]) => `&${key}=${+answer}`)
    .join('')

const recordOf = (tab: Tab) =>
  tab.evaluate(() => {
    const { answers, expiresAt } = window.aval.$verdict.get().record as unknown as {
      answers: Record<string, boolean>
      expiresAt: number
    }
    return { answers, ends: expiresAt / 1000 }
  })

const textOf = async (tab: Tab) => (await tab.look('aval-ui[role=region]'))!.text

describe('what has come since an answer', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const visit = async (news: { fresh?: boolean; film?: boolean }) => {
      const tab = await pages.visit(engine, pageOf(news), { cookies: [cookie] })
      await question(tab)
      return tab
    }
    const answers = async (tab: Tab, name: string) => {
      await tab.click(action(name))
      await hears(tab, 'change')
      return recordOf(tab)
    }

    it('is nothing where the answer says it all', async () => {
      const tab = await pages.visit(engine, pageOf({}), { cookies: [cookie] })
      await settled(tab)
      expect(await isAsking(tab)).toBe(false)
      expect(await ran(tab)).toEqual(['old'])
    })

    it('is a service that is told by its name, with its provider, and asked alone', async () => {
      const tab = await visit({ fresh: true })
      const text = await textOf(tab)
      expect(text).toContain('Du nouveau dans nos traceurs')
      expect(text).toContain('Nouveau : Fresh (Fresh SA).')
      expect(text).toContain('Le Journal et 1 prestataire utilisent')
      expect(text).toContain('Mesure d’audience')
      expect(text).not.toMatch(/Personnalisation|Counter|Advisor|Tout /)
      expect((await tab.look(action('refuse-all')))?.text).toBe('Refuser')
      expect((await tab.look(action('accept-all')))?.text).toBe('Accepter')
      expect(await ran(tab)).toEqual(['old'])
    })

    it('is a purpose that is asked alone, under its title', async () => {
      const tab = await visit({ film: true })
      const text = await textOf(tab)
      expect(text).toContain('Nouveau : Vidéos.')
      expect(text).toContain('Vidéos : lire les films.')
      expect(text).toContain('Le Journal et 1 prestataire')
      expect(text).not.toMatch(/Mesure|Personnalisation|Tout /)
    })

    it('is asked with two buttons that look the same', async () => {
      const tab = await visit({ fresh: true, film: true })
      const [refuse, accept] = [await lookOf(tab, action('refuse-all')), await lookOf(tab, action('accept-all'))]
      expect(differences(refuse, accept, { place: false })).toEqual([])
    })

    for (const [name, yes] of [
      ['refuse-all', false],
      ['accept-all', true]
    ] as const) {
      it(`is answered alone by ${name}: the other answers stay, and end when they would have`, async () => {
        const tab = await visit({ fresh: true, film: true })
        expect(await answers(tab, name)).toEqual({
          answers: { ...before, fresh: yes, media: yes, film: yes },
          ends
        })
        expect([...(await hasRun(tab, yes ? 3 : 1))].sort()).toEqual(yes ? ['film', 'new', 'old'] : ['old'])
        await tab.reload()
        await settled(tab)
        expect(await isAsking(tab)).toBe(false)
      })
    }

    it('starts on no in the panel, with a row of its own, and is answered alone by saving', async () => {
      const tab = await visit({ fresh: true })
      await tab.click(action('customise'))
      await panel(tab)
      expect((await tab.look('#title-fresh'))?.text).toBe('Fresh (Fresh SA)')
      expect(await tab.look('#title-counter')).toBe(null)
      await tab.click(`dialog ${action('save')}`)
      await hears(tab, 'change')
      expect(await recordOf(tab)).toEqual({ answers: { ...before, fresh: false }, ends })
      expect(await isAsking(tab)).toBe(false)
    })

    it('keeps its row in the panel while it is answered another way than its purpose', async () => {
      const tab = await visit({ fresh: true })
      await answers(tab, 'refuse-all')
      await tab.click('[data-aval-open]')
      await panel(tab)
      await tab.click('input[name=fresh][value=accept]')
      await tab.click(`dialog ${action('save')}`)
      await hears(tab, 'change', 2)
      expect((await recordOf(tab)).answers).toEqual({ ...before, fresh: true })
      await tab.click('[data-aval-open]')
      await panel(tab)
      expect(await tab.look('#title-fresh')).toBe(null)
    })

    it('is not taken along by an answer to another purpose in the panel', async () => {
      const tab = await visit({ fresh: true })
      await tab.click(action('customise'))
      await panel(tab)
      await tab.click('input[name=personalisation][value=accept]')
      await tab.click(`dialog ${action('save')}`)
      await hears(tab, 'change')
      expect((await recordOf(tab)).answers).toEqual({
        ...before,
        fresh: false,
        personalisation: true,
        advisor: true
      })
    })
  })
})
