// A page can read neither the host nor the path of a cookie: whatever they are, a declared cookie goes, and no other one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tab } from '../support/tab.ts'
import { eachEngine } from '../support/engines.ts'
import { createErasePages, erase, type ErasePages, held, HOST, seen } from '../support/erase-page.ts'

const domains = ['', `;domain=${HOST}`, `;domain=.${HOST}`, ';domain=shop.test', ';domain=.shop.test']
const paths = ['', ';path=/', ';path=/a', ';path=/a/', ';path=/a/b', ';path=/a/b/', ';path=/a/b/c']
/** Every place a cookie of the page at /a/b/c can be in. */
const places = domains.flatMap((domain) => paths.map((path) => domain + path))

/** The names that are written from now on. */
const watch = (tab: Tab) =>
  tab.evaluate(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>
    const written: string[] = []
    Object.assign(window, { written })
    Object.defineProperty(document, 'cookie', {
      get,
      set(text: string) {
        written.push(text.split('=')[0]!)
        set.call(document, text)
      }
    })
  })
const written = (tab: Tab) => tab.evaluate(() => [...new Set(Reflect.get(window, 'written') as string[])])

describe('erasing cookies', () => {
  let pages: ErasePages
  beforeAll(async () => {
    pages = await createErasePages()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it.each(['sent', 'written'] as const)('finds those %s for any host and path the page shares', async (way) => {
      const tab = await pages.open(engine, { [way]: places.map((place, index) => `_t${index}=1${place}`) })
      const names = places.map((_, index) => `_t${index}`).sort()
      expect(await held(tab)).toEqual(names)
      const { erased, leftovers } = await erase(tab, ['_t*'])
      expect([...erased].sort()).toEqual(names)
      expect(leftovers).toEqual([])
      expect(await held(tab)).toEqual([])
    })

    it('erases all of one name, and tells it once', async () => {
      const tab = await pages.open(engine, { sent: places.map((place) => `_ga=sent${place}`) })
      expect((await held(tab)).length).toBeGreaterThan(10)
      expect(await erase(tab, ['_ga', '_g*', '_ga'])).toEqual({ erased: ['_ga'], leftovers: [] })
      expect(await held(tab)).toEqual([])
    })

    it('finds those of a path that ends in a slash', async () => {
      const tab = await pages.open(engine, { path: '/a/b/', written: ['x=1;path=/a/b/', 'y=1;path=/a/b', 'z=1'] })
      expect(await seen(tab)).toEqual(['x', 'y', 'z'])
      expect((await erase(tab, ['x', 'y', 'z'])).leftovers).toEqual([])
      expect(await held(tab)).toEqual([])
    })

    it('is not led astray by a path that reads like attributes, or like an expression', async () => {
      for (const path of ['/p;path=x;max-age=99;domain=x/b', '/.*/b']) {
        const tab = await pages.open(engine, { path, written: ['x=1', 'y=1;path=/', 'z=1;path=/;domain=shop.test'] })
        expect(await erase(tab, ['*x', '*y', '*z'])).toMatchObject({ leftovers: [] })
        expect(await held(tab)).toEqual([])
      }
    })

    it('erases on an address of numbers, which has no domain', async () => {
      const tab = await pages.open(engine, { host: '127.0.0.1', written: ['x=1', 'y=1;path=/', 'z=1;path=/'] })
      expect(await erase(tab, ['x', 'y'])).toMatchObject({ leftovers: [] })
      expect(await held(tab)).toEqual(['z'])
    })

    it('leaves alone what is not declared, and writes nothing under its name', async () => {
      const others = ['_gat=1', '_g=1', 'x_ga=1', 'session=1;domain=shop.test;path=/']
      const tab = await pages.open(engine, { sent: ['_ga=1', ...others] })
      await watch(tab)
      await erase(tab, ['_ga', 'absent', 'gone_*', 'session_*'])
      expect(await written(tab)).toEqual(['_ga'])
      expect(await held(tab)).toEqual(['_g', '_gat', 'session', 'x_ga'])
    })

    it('takes a name by its letters, whatever they mean in an expression or an address', async () => {
      const odd = ['a.b', 'x$(1)|[y]^{2}+?', '%5Fga', "q'q", '!#&~`']
      const others = ['axb', 'a-b', '_ga', 'xx']
      const tab = await pages.open(engine, { written: [...odd, ...others].map((name) => `${name}=1`) })
      expect(await seen(tab)).toHaveLength(odd.length + others.length)
      const { erased } = await erase(tab, ['a.b', 'x$(*)|[y]^{2}+?', '%5Fga', "q'q", '!#&~`', '%5fga', 'x.*', '[a-z]*'])
      expect([...erased].sort()).toEqual([...odd].sort())
      expect(await held(tab)).toEqual([...others].sort())
    })

    it('keeps our own, whatever is declared', async () => {
      const tab = await pages.open(engine, { written: ['eu-consent=1;path=/', 'my-consent=1;path=/', 'consent=1'] })
      await watch(tab)
      expect(await erase(tab, ['*onsent*', 'eu-consent', 'my-consent'], 'my-consent')).toMatchObject({ leftovers: [] })
      expect(await seen(tab)).toEqual(['my-consent'])
      expect(await written(tab)).not.toContain('my-consent')
    })

    it.each(['', '*', '***'])('takes nothing for the name “%s”, which stands for everything', async (name) => {
      const tab = await pages.open(engine, { written: ['session=1', 'basket=1'] })
      expect(await erase(tab, [name])).toEqual({ erased: [], leftovers: [] })
      expect(await held(tab)).toEqual(['basket', 'session'])
    })

    it('has done it before anything else can run', async () => {
      const tab = await pages.open(engine, { written: ['_ga=1'] })
      const left = await tab.evaluate(() => {
        void Reflect.get(window, 'erase')([{ name: '_ga' }], '')
        return document.cookie
      })
      expect(left).toBe('')
    })

    it('neither erases nor tells what a page cannot see: HttpOnly, and paths that do not lead to it', async () => {
      const tab = await pages.open(engine, { sent: ['_ga=1;path=/;httponly', '_gb=1;path=/a/b/c/d', '_gc=1'] })
      expect(await erase(tab, ['_g*'])).toEqual({ erased: ['_gc'], leftovers: [] })
      expect(await held(tab, '/a/b/c/d')).toEqual(['_ga', '_gb'])
    })

    it('tells what is left: a cookie that cannot be written over', async () => {
      const tab = await pages.open(engine, { written: ['_ga=1', '_gb=1'] })
      await tab.evaluate(() => {
        const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>
        const set = (text: string) => text.startsWith('_ga=') || real.set.call(document, text)
        Object.defineProperty(document, 'cookie', { get: real.get, set })
      })
      expect(await erase(tab, ['_ga', '_gb'])).toEqual({ erased: ['_gb'], leftovers: ['_ga'] })
    })

    it('tells what is left when the address changed under the page: browsers go by the path it was loaded from', async () => {
      const tab = await pages.open(engine, { written: ['deep=1;path=/a', 'default=1', 'root=1;path=/'] })
      await tab.evaluate(() => history.pushState(null, '', '/x'))
      expect(await seen(tab)).toEqual(['deep', 'default', 'root'])
      expect(await erase(tab, ['deep', 'default', 'root'])).toMatchObject({ leftovers: ['deep'] })
      expect(await seen(tab)).toEqual(['deep'])
    })

    // WebKit has no secure cookies without TLS, not even on localhost, and nothing here speaks TLS; it has none that are
    // partitioned either (WebKitGTK 2.50).
    if (engine.name === 'webkit') {
      it('cannot be asked for secure cookies in WebKit, which takes none on this machine', async () => {
        const tab = await pages.open(engine, { host: 'localhost', written: ['x=1;secure', 'y=1;secure;partitioned'] })
        console.log('Secure and partitioned cookies are not tried in WebKit, which has none without TLS')
        expect(await held(tab)).toEqual([])
      })
    } else {
      it('finds secure cookies, those whose names ask for it, and partitioned ones', async () => {
        const tab = await pages.open(engine, {
          host: 'localhost',
          written: [
            's=1;secure',
            '__Secure-a=1;secure;path=/a',
            '__Host-b=1;secure;path=/',
            '__Host-c=1;secure;path=/;partitioned',
            'd=1;secure;path=/a;partitioned',
            'd=2;secure;path=/a'
          ]
        })
        expect(await seen(tab)).toHaveLength(6)
        expect(await erase(tab, ['s', '__*', 'd'])).toMatchObject({ leftovers: [] })
        expect(await seen(tab)).toEqual([])
      })
    }
  })
})
