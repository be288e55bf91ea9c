// Erases the trackers of a service that was withdrawn: a withdrawal that leaves them to be read is none (CNIL, 2020-092,
// art. 3; SAN-2025-010). Only what is declared and there is touched; nothing is ever written in order to be erased.
import type { Tracker } from '../core/policy'
import { hosts } from './hosts'

/** What became of the trackers that were found. */
export interface Erasure {
  /** Names found and gone. */
  readonly erased: readonly string[]
  /** Names found and still there. */
  readonly leftovers: readonly string[]
}

/** Whether it is gone; `null` if it was not there. */
type Outcome = boolean | null

/** Something that is there: how to remove it, and the names it may be declared under. The first one is told. */
type Item = readonly [remove: () => Outcome | Promise<Outcome>, ...names: string[]]

/** Whether a declared name is this one: `*` stands for any characters, everything else for itself. */
export const matches = (declared: string, name: string): boolean =>
  new RegExp(`^${declared.replace(/[^\w*]/g, '\\$&').replace(/\*+/g, '[^]*')}$`).test(name)

const cookieNames = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]!)

/**
 * A page can read neither the host nor the path a cookie belongs to: all it may belong to are tried until the name is
 * gone, the likeliest first (the root, then no path at all). A `__Secure-` name asks for `secure`, and a partitioned
 * cookie is another one than its namesake; a page that is not secure has neither, and both are refused there. After
 * `pushState` browsers still go by the path the page was loaded from: what is missed for that is told as left over.
 */
const expire = (name: string) => {
  const steps = location.pathname.split('/')
  return ['', ';secure', ';secure;partitioned'].some((flags) =>
    steps.some((_, index) => {
      for (const host of hosts())
        for (const dot of ['', '.'])
          for (const end of ['/', ''])
            // The path comes first: one that holds a `;` must not have the last word.
            document.cookie =
              `${name}=;path=${steps.slice(0, index + 1).join('/')}${end};max-age=0;expires=${new Date(0).toUTCString()}` +
              (host && ';domain=' + dot + host) +
              flags
      return !cookieNames().includes(name)
    })
  )
}

const drop = (name: string) =>
  new Promise<Outcome>((settle) => {
    const request = indexedDB.deleteDatabase(name)
    // What was not there had no version.
    request.onsuccess = (event) => settle(!!(event as IDBVersionChangeEvent).oldVersion || null)
    // Blocked: it goes once the page that holds it open lets it go, if ever.
    request.onerror = request.onblocked = () => settle(false)
  })

/**
 * Erases what is declared. Never throws, never rejects. Cookies and both web storages are gone when it returns, for the
 * page may be unloading; the promise tells of the rest, within a second. `keep` is the name of our own consent cookie,
 * which is never erased whatever was declared.
 *
 * What a page cannot see is neither erased nor told of: `HttpOnly` cookies, and those of a path that does not lead to
 * it. A service worker that is erased still serves the pages it has until they are left.
 */
export const erase = async (trackers: readonly Tracker[], keep: string): Promise<Erasure> => {
  const found: [name: string, outcome: Outcome][] = []

  /** Where nothing is declared nothing is even read. What throws is denied, and ends here. */
  const clear = async (kind: Tracker['kind'], list: (patterns: string[]) => Item[] | Promise<Item[]>) => {
    // Sites write anything. A name that is empty, or stars alone, is too broad to have been meant: it would take the
    // visitor's session and basket along.
    const patterns = trackers.flatMap((it) =>
      typeof it?.name === 'string' && /[^*]/.test(it.name) && (it.kind ?? 'cookie') === kind ? it.name : []
    )
    if (!patterns[0]) return
    const items = list(patterns)
    // A store that answers at once is cleared at once.
    return Promise.allSettled(
      (Array.isArray(items) ? items : await items).map(async ([remove, ...names]) => {
        if (!patterns.some((pattern) => names.some((name) => matches(pattern, name)))) return
        const entry: (typeof found)[0] = [names[0]!, false]
        found.push(entry)
        entry[1] = await remove()
      })
    )
  }

  const clearStorage = (kind: 'local' | 'session') =>
    clear(`${kind}-storage`, () => {
      const storage = window[`${kind}Storage`]
      // By number: a key named `length` is not among its own keys.
      return Array.from(storage, (_, index) => storage.key(index)!).map((key) => [() => !storage.removeItem(key)!, key])
    })

  await Promise.race([
    Promise.allSettled([
      clear('cookie', () =>
        [...new Set(cookieNames())].filter((name) => name !== keep).map((name) => [() => expire(name), name])
      ),
      clearStorage('local'),
      clearStorage('session'),
      clear('indexed-db', async (patterns) =>
        // Where databases cannot be listed (Firefox before 126), whole names still find theirs.
        (indexedDB.databases
          ? (await indexedDB.databases()).map(({ name }) => name!)
          : patterns.filter((name) => !/\*/.test(name))
        ).map((name) => [() => drop(name), name])
      ),
      clear('cache', async () => (await caches.keys()).map((name) => [() => caches.delete(name), name])),
      clear('service-worker', async () =>
        (await navigator.serviceWorker.getRegistrations()).map((worker) => {
          const { href, pathname } = new URL((worker.active ?? worker.waiting ?? worker.installing)!.scriptURL)
          return [() => worker.unregister(), href, pathname]
        })
      )
    ]),
    // What has not answered by then may never do.
    new Promise((settle) => setTimeout(settle, 1000))
  ])
  const told = (isGone: boolean) => found.flatMap(([name, outcome]) => (outcome === isGone ? name : []))
  return { erased: told(true), leftovers: told(false) }
}
