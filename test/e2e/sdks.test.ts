// Twelve SDKs from npm on one page, each gated under its own key, from the first visit to the withdrawal: at every step, who has
// asked anybody for anything and what the browser keeps is what the verdict says, no more and no less.
// What each of them does is in ./sdks/; docs/advanced/services.md tells it to sites.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tracker } from '../../src/core/policy'
import { eachEngine, type Engine } from '../support/engines.ts'
import type { LoggedRequest } from '../support/request-log.ts'
import type { Tab } from '../support/tab.ts'
import { action, panel, question, type TagWindow } from '../support/tag-site.ts'
import { until } from '../support/until.ts'
import { sdks } from './sdks/index.ts'
import { createSdkSite, type SdkSite } from './sdks/page.ts'
import type { Sdk } from './sdks/sdk.ts'
import { calm, faultsOf } from './visit.ts'

declare const window: Window & TagWindow

const keysOf = (these: readonly Sdk[]) => these.map(({ key }) => key).sort()
const under = (purpose: Sdk['purpose']) => sdks.filter((sdk) => sdk.purpose === purpose)
const longestWait = 15_000

const kinds = ['cookie', 'local-storage', 'session-storage', 'indexed-db'] as const
type Kept = Readonly<Record<(typeof kinds)[number], readonly string[]>>

/** What the browser keeps of the page, by name. Nothing but our own answer is expected of it besides trackers. */
const keptBy = async (tab: Tab): Promise<Kept> => ({
  cookie: (await tab.cookies()).map(({ name }) => name).filter((name) => name !== 'eu-consent'),
  ...(await tab.evaluate(async () => ({
    'local-storage': Object.keys(localStorage),
    'session-storage': Object.keys(sessionStorage),
    'indexed-db': (await indexedDB.databases()).map(({ name = '' }) => name)
  })))
})
const nothing: Kept = { cookie: [], 'local-storage': [], 'session-storage': [], 'indexed-db': [] }

const isNamed = (name: string, { name: pattern }: Tracker) =>
  new RegExp(`^${pattern.replace(/[.$^+?()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name)

const spell = ({ kind = 'cookie', name }: Tracker) => `${kind} ${name}`

/** The declared trackers that are not there. */
const missing = (kept: Kept, these: readonly Sdk[]) =>
  these.flatMap(({ trackers }) =>
    trackers
      .filter((tracker) => !kept[(tracker.kind ?? 'cookie') as keyof Kept].some((name) => isNamed(name, tracker)))
      .map(spell)
  )

/** The names that none of these has declared. */
const undeclared = (kept: Kept, these: readonly Sdk[]) =>
  kinds.flatMap((kind) =>
    kept[kind]
      .filter(
        (name) =>
          !these.some(({ trackers, passing = [] }) =>
            [...trackers, ...passing].some((tracker) => (tracker.kind ?? 'cookie') === kind && isNamed(name, tracker))
          )
      )
      .map((name) => spell({ kind, name }))
  )

/** One visitor: a tab, and who has been asked for what from its pages since one last forgot. */
interface Visitor {
  readonly tab: Tab
  /** What the third party has received. */
  readonly received: () => readonly LoggedRequest[]
  /** Whose files or addresses have been asked for, of the third party or of the site's own bundles. */
  readonly asked: () => readonly string[]
  /** The files the site gave, but for its bundles of SDKs. */
  readonly ownFiles: () => readonly string[]
  readonly forget: () => void
}

describe('twelve SDKs at once', () => {
  let sdkSite: SdkSite
  beforeAll(async () => {
    sdkSite = await createSdkSite()
  })
  afterAll(() => sdkSite.close())

  const visit = async (engine: Engine): Promise<Visitor> => {
    const { site } = sdkSite
    const { url, received } = sdkSite.newVisit()
    let known = 0
    const fresh = () => received().slice(known)
    const forget = () => {
      known = received().length
      site.clearRequests()
    }
    forget()
    const tab = await engine.open(url)
    await question(tab)
    return {
      tab,
      received: fresh,
      forget,
      asked: () =>
        [
          ...new Set([
            ...fresh().map(({ path }) => path.split('/')[1]!),
            ...site.requestsTo('/app/').map(({ path }) => path.split('/')[2]!)
          ])
        ].sort(),
      ownFiles: () => site.requests.map(({ path }) => path).filter((path) => !path.startsWith('/app/'))
    }
  }

  /** Until each of these has sent its data and left what it declares: a gate that lets nothing through fails here. */
  const work = async ({ tab, received }: Visitor, these: readonly Sdk[]) => {
    const silent = () =>
      these.filter(
        ({ sends }) => !received().some(({ method, path }) => method !== 'OPTIONS' && path.startsWith(sends))
      )
    await until('every SDK to send something', () => silent().length === 0, longestWait).catch(() => undefined)
    expect(keysOf(silent()), 'have sent nothing').toEqual([])
    await until('the trackers', async () => missing(await keptBy(tab), these).length === 0).catch(() => undefined)
    expect(missing(await keptBy(tab), these), 'were never written').toEqual([])
    // What would come uninvited has had its time.
    await calm(tab)
  }

  const answerInPanel = async ({ tab }: Visitor, answers: Partial<Record<Sdk['purpose'], 'accept' | 'refuse'>>) => {
    await tab.click('[data-aval-open]')
    await panel(tab)
    for (const [purpose, answer] of Object.entries(answers))
      await tab.click(`input[name="${purpose}"][value="${answer}"]`)
    await tab.click(action('save'))
  }

  const acceptBoth = async (engine: Engine) => {
    const visitor = await visit(engine)
    await visitor.tab.click(action('accept-all'))
    await work(visitor, sdks)
    visitor.forget()
    return visitor
  }

  /** Takes something back in one way or another, and waits for the page that comes after this one. */
  const startsAnew = async ({ tab }: Visitor, takeBack: () => Promise<unknown>) => {
    const start = await tab.evaluate(() => performance.timeOrigin)
    await takeBack()
    await tab.waitFor('the page to start anew by itself', (start) => performance.timeOrigin > start, start)
    await calm(tab)
  }

  eachEngine((engine) => {
    it('asks for and keeps nothing, then what analytics allows, then what personalisation adds', async () => {
      const visitor = await visit(engine)
      const { tab, received, asked, ownFiles, forget } = visitor
      await calm(tab)
      expect(asked()).toEqual([])
      expect(ownFiles()).toEqual(['/page', '/aval/gate.js', '/aval/ui.js', '/aval/fr.js'])
      expect(await tab.cookies()).toEqual([])
      expect(await keptBy(tab)).toEqual(nothing)

      await answerInPanel(visitor, { analytics: 'accept', personalisation: 'refuse' })
      await work(visitor, under('analytics'))
      expect(asked()).toEqual(keysOf(under('analytics')))
      expect(undeclared(await keptBy(tab), under('analytics'))).toEqual([])

      forget()
      await answerInPanel(visitor, { personalisation: 'accept' })
      await work(visitor, under('personalisation'))
      expect(asked()).toEqual(expect.arrayContaining(keysOf(under('personalisation'))))
      // Those that ran already may go on; none of their files is fetched a second time.
      const fetchedAgain = under('analytics').filter(({ key }) =>
        received().some(({ path }) => path.startsWith(`/${key}/sdk/`))
      )
      expect(keysOf(fetchedAgain)).toEqual([])
      expect(missing(await keptBy(tab), sdks)).toEqual([])
      expect(undeclared(await keptBy(tab), sdks)).toEqual([])
      expect(await faultsOf(tab)).toEqual([])
    }, 60_000)

    it('asks for and keeps nothing after a refusal, nor on the page that follows', async () => {
      const { tab, asked } = await visit(engine)
      await tab.click(action('refuse-all'))
      await calm(tab)
      await tab.reload()
      await calm(tab)
      expect(asked()).toEqual([])
      expect(await keptBy(tab)).toEqual(nothing)
      expect((await tab.cookies()).map(({ name }) => name)).toEqual(['eu-consent'])
      expect(await faultsOf(tab)).toEqual([])
    })

    it('erases everything with a withdrawal, starts the page anew once, and asks for nothing from then on', async () => {
      const visitor = await acceptBoth(engine)
      const { tab, received, asked, ownFiles, forget } = visitor
      // Not with a click, which some would report before it takes anything back.
      await startsAnew(visitor, () => tab.evaluate(() => window.aval.withdraw()))
      // The page that follows erases once more: some write as they are left.
      expect(ownFiles()).toEqual([
        '/aval/sweep.js',
        '/page',
        '/aval/gate.js',
        '/aval/ui.js',
        '/aval/fr.js',
        '/aval/sweep.js'
      ])
      // Some have a last word, said as they are stopped or left; nothing is fetched of anybody.
      const speakers = keysOf(sdks.filter(({ lastWord }) => lastWord))
      expect(asked().filter((key) => !speakers.includes(key))).toEqual([])
      expect(received().filter(({ method }) => method === 'GET')).toEqual([])
      expect(await keptBy(tab)).toEqual(nothing)

      forget()
      await tab.reload()
      await calm(tab)
      expect(asked()).toEqual([])
      expect(await keptBy(tab)).toEqual(nothing)
      expect((await tab.cookies()).map(({ name }) => name)).toEqual(['eu-consent'])
      expect(await faultsOf(tab)).toEqual([])
    }, 60_000)

    it('takes one purpose back, and the other goes on alone', async () => {
      const visitor = await acceptBoth(engine)
      const { tab, asked, forget } = visitor
      await startsAnew(visitor, () => answerInPanel(visitor, { analytics: 'refuse' }))
      forget()
      await tab.reload()
      await work(visitor, under('personalisation'))
      expect(asked()).toEqual(keysOf(under('personalisation')))
      expect(undeclared(await keptBy(tab), under('personalisation'))).toEqual([])
      expect(await faultsOf(tab)).toEqual([])
    }, 60_000)
  })

  it('declares every one of them under one of the two purposes', () => {
    expect([...under('analytics'), ...under('personalisation')]).toHaveLength(sdks.length)
    expect(sdks.length).toBeGreaterThanOrEqual(10)
  })
})
