// What a service keeps elsewhere than in cookies: storage, databases, caches, workers. And whatever a site declares.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { createErasePages, erase, type ErasePages, seen } from '../support/erase-page.ts'
import type { Tab } from '../support/tab.ts'

const nothing = { erased: [], leftovers: [] }
const databases = (...names: string[]) => names.map((name) => ({ name, kind: 'indexed-db' }))

/** Makes databases. Those held stay open, by a connection that does not care whether it is in somebody's way. */
const makeDatabases = (tab: Tab, names: readonly string[], heldOpen = false) =>
  tab.evaluate(
    (names, heldOpen) =>
      Promise.all(
        names.map(
          (name) =>
            new Promise<void>((made) => {
              const request = indexedDB.open(name, 3)
              request.onsuccess = () => {
                if (heldOpen) Object.assign(window, { [name]: request.result })
                else request.result.close()
                made()
              }
            })
        )
      ),
    names,
    heldOpen
  )
const databaseNames = async (tab: Tab) =>
  (await tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).sort()

describe('erasing', () => {
  let pages: ErasePages
  beforeAll(async () => {
    pages = await createErasePages()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    describe.each(['local', 'session'] as const)('%s storage', (kind) => {
      const trackers = (...names: string[]) => names.map((name) => ({ name, kind: `${kind}-storage` }))
      const keys = (tab: Tab) =>
        tab.evaluate((kind) => {
          const storage: Storage = window[`${kind}Storage`]
          return Array.from({ length: storage.length }, (_, index) => storage.key(index)).sort()
        }, kind)
      const store = (tab: Tab, ...keys: string[]) =>
        tab.evaluate((kind, keys) => keys.forEach((key) => window[`${kind}Storage`].setItem(key, '1')), kind, keys)

      it('loses the keys declared for it, and no other', async () => {
        const tab = await pages.open(engine)
        await store(tab, 'ph_1', 'ph_2', 'length', 'key', 'a.b', 'axb', 'basket', 'eu-consent')
        const other = kind === 'local' ? 'session-storage' : 'local-storage'
        const declared = [
          ...trackers('ph_*', 'length', 'key', 'a.b', 'absent', '*', ''),
          { name: 'basket', kind: other }
        ]
        const { erased, leftovers } = await erase(tab, ['basket', ...declared])
        expect([...erased].sort()).toEqual(['a.b', 'key', 'length', 'ph_1', 'ph_2'])
        expect(leftovers).toEqual([])
        expect(await keys(tab)).toEqual(['axb', 'basket', 'eu-consent'])
      })

      it('has lost them before anything else can run', async () => {
        const tab = await pages.open(engine)
        await store(tab, 'ph_1', 'ph_2')
        const left = await tab.evaluate((kind) => {
          void Reflect.get(window, 'erase')([{ name: 'ph_*', kind: `${kind}-storage` }], '')
          return window[`${kind}Storage`].length
        }, kind)
        expect(left).toBe(0)
      })

      it('tells a key that does not go', async () => {
        const tab = await pages.open(engine)
        await store(tab, 'x', 'y')
        await tab.evaluate(() => {
          const { removeItem } = Storage.prototype
          Storage.prototype.removeItem = function (key) {
            if (key === 'x') throw new Error('No')
            removeItem.call(this, key)
          }
        })
        expect(await erase(tab, trackers('*x', '*y'))).toEqual({ erased: ['y'], leftovers: ['x'] })
      })
    })

    it('deletes databases', async () => {
      const tab = await pages.open(engine)
      await makeDatabases(tab, ['rum', 'rum-2', 'drafts'])
      const { erased } = await erase(tab, databases('rum*', 'absent', '*'))
      expect([...erased].sort()).toEqual(['rum', 'rum-2'])
      expect(await databaseNames(tab)).toEqual(['drafts'])
    })

    it('tells a database that the page holds open', async () => {
      const tab = await pages.open(engine)
      await makeDatabases(tab, ['free'])
      await makeDatabases(tab, ['open'], true)
      expect(await erase(tab, databases('free', 'open'))).toEqual({ erased: ['free'], leftovers: ['open'] })
    })

    it('finds databases by their whole names where they cannot be listed', async () => {
      const tab = await pages.open(engine)
      await makeDatabases(tab, ['rum', 'rum-2'])
      await tab.evaluate(() => Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true }))
      expect(await erase(tab, databases('rum', 'absent', 'rum*'))).toEqual({ erased: ['rum'], leftovers: [] })
      await tab.evaluate(() => Reflect.deleteProperty(indexedDB, 'databases'))
      expect(await databaseNames(tab)).toEqual(['rum-2'])
    })

    it('waits a second for a database that does not answer, and no more', async () => {
      const tab = await pages.open(engine, { written: ['_ga=1'] })
      await makeDatabases(tab, ['silent'])
      await tab.evaluate(() =>
        Object.defineProperty(indexedDB, 'deleteDatabase', { value: () => ({}), configurable: true })
      )
      expect(await erase(tab, ['_ga', ...databases('silent')])).toEqual({ erased: ['_ga'], leftovers: ['silent'] })
      await tab.evaluate(() => Object.defineProperty(indexedDB, 'databases', { value: () => new Promise(() => {}) }))
      expect(await erase(tab, databases('silent'))).toEqual(nothing)
    })

    it('deletes caches', async () => {
      const tab = await pages.open(engine, { host: 'localhost' })
      await tab.evaluate(() => Promise.all(['ads-1', 'ads-2', 'offline'].map((name) => caches.open(name))))
      const { erased } = await erase(tab, [
        { name: 'ads-*', kind: 'cache' },
        { name: '*', kind: 'cache' }
      ])
      expect([...erased].sort()).toEqual(['ads-1', 'ads-2'])
      expect(await tab.evaluate(() => caches.keys())).toEqual(['offline'])
    })

    it.each([
      ['its path', '/sw.js'],
      ['its path and stars', '/s*'],
      ['its whole address', '*://localhost:*/sw.js?of=push']
    ])('takes back a service worker declared by %s', async (_, name) => {
      const tab = await pages.open(engine, { host: 'localhost' })
      await tab.evaluate(async () => {
        await navigator.serviceWorker.register('/sw.js?of=push', { scope: '/push' })
      })
      const workers = () => tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
      const others = ['sw.js', '/sw', '/push', '*'].map((name) => ({ name, kind: 'service-worker' }))
      expect(await erase(tab, others)).toEqual(nothing)
      expect(await workers()).toBe(1)
      const address = pages.site.url('/sw.js?of=push', 'localhost')
      expect(await erase(tab, [{ name, kind: 'service-worker' }])).toEqual({ erased: [address], leftovers: [] })
      expect(await workers()).toBe(0)
    })

    const everyKind = [
      'local-storage',
      'session-storage',
      'indexed-db',
      'cache',
      'service-worker',
      'pixel',
      'fingerprint'
    ]

    it('does what it can on a page that is not secure, which has neither caches nor workers', async () => {
      const tab = await pages.open(engine, { written: ['a=1'] })
      expect(await tab.evaluate(() => [isSecureContext, 'caches' in window, 'serviceWorker' in navigator])).toEqual([
        false,
        false,
        false
      ])
      const declared = ['a', ...everyKind.map((kind) => ({ name: 'a*', kind }))]
      expect(await erase(tab, declared)).toEqual({ erased: ['a'], leftovers: [] })
    })

    it('finds nothing, and nothing is wrong, on a page that is denied everything', async () => {
      const tab = await pages.open(engine, { csp: 'sandbox allow-scripts' })
      expect(await erase(tab, ['a', ...everyKind.map((kind) => ({ name: 'a*', kind }))])).toEqual(nothing)
      expect(await tab.faults()).toEqual([])
    })

    it.each([[null], ['_ga'], [7], [{ name: '_ga' }], [{ length: 1, 0: { name: '_ga' } }]])(
      'takes %j for no trackers at all',
      async (trackers) => {
        const tab = await pages.open(engine, { written: ['_ga=1'] })
        expect(await erase(tab, trackers)).toEqual(nothing)
        expect(await seen(tab)).toEqual(['_ga'])
      }
    )

    it('passes over what is no tracker, and erases the others', async () => {
      const tab = await pages.open(engine, {
        written: ['_ga=1', '_gb=1', '7=1', 'null=1', 'undefined=1', 'b=1', 'c=1']
      })
      const rubbish = [
        null,
        7,
        [],
        {},
        { name: 7 },
        { name: null },
        { name: ['c'] },
        { name: { a: 1 } },
        { kind: 'cookie' }
      ]
      const kinds = [
        { name: 'b', kind: 'pixel' },
        { name: 'b', kind: 'cookies' },
        { name: 'b', kind: 7 }
      ]
      const trackers = [...rubbish, ...kinds, { name: '_ga' }, { name: '_gb', kind: null }]
      expect(await erase(tab, trackers)).toEqual({ erased: ['_ga', '_gb'], leftovers: [] })
      expect(await seen(tab)).toEqual(['7', 'b', 'c', 'null', 'undefined'])
      expect(await tab.faults()).toEqual([])
    })
  })
})
