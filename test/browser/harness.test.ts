// The tests of the tests' own hands: what a browser test relies on, in every engine.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { createSink, createSite, type Site } from '../support/site.ts'

const shadowPage = `<!doctype html>
<html lang="fr"><head><title>Shadow</title></head><body>
<a id="link" href="#there">A link</a>
<x-host><button id="slotted" data-aval-action="close">Slotted</button></x-host>
<button id="hidden" style="visibility:hidden">Hidden</button>
<div style="height:3000px"></div>
<button id="far">Far below</button>
<div style="position:relative"><button id="under">Under</button>
<div id="cover" style="position:absolute;inset:0;background:#fff"></div></div>
<script>
  window.clicks = []
  addEventListener('click', (event) => clicks.push([event.composedPath()[0].id, event.isTrusted]))
  const host = document.querySelector('x-host')
  host.attachShadow({ mode: 'open' }).innerHTML = '<div><button id="inner">Accept  all</button><slot></slot><y-host></y-host></div>'
  host.shadowRoot.querySelector('y-host').attachShadow({ mode: 'open' }).innerHTML = '<button id="deep">Deep</button>'
</script></body></html>`

const strictPolicy = "script-src 'nonce-secret' 'strict-dynamic'; object-src 'none'; require-trusted-types-for 'script'"

describe('the browser harness', () => {
  let site: Site
  let thirdParty: Site

  beforeAll(async () => {
    thirdParty = await createSink()
    site = await createSite({
      pages: {
        '/': shadowPage,
        '/blank': '<!doctype html><title>Blank</title>',
        '/cookie': {
          headers: { 'set-cookie': ['plain=1; Path=/; SameSite=Lax; Max-Age=15768000', 'short=2; HttpOnly'] }
        },
        '/echo': ({ method, body, query }) => ({
          type: 'application/json',
          body: JSON.stringify({ method, body, query })
        }),
        '/strict': {
          headers: { 'content-security-policy': strictPolicy },
          body: `<!doctype html><html><head></head><body><script nonce="secret">
            import('/module.js').then((module) => { window.imported = module.answer }, (error) => { window.imported = String(error) })
          </script><script>window.unlisted = true</script></body></html>`
        },
        '/self-only': {
          headers: { 'content-security-policy': "default-src 'self'" },
          body: '<!doctype html><p>No inline script here</p><script>1</script>'
        },
        '/module.js': 'export const answer = 42',
        '/broken': `<!doctype html><body><script>
          console.error('said', 'so'); Promise.reject(new Error('left alone')); throw new TypeError('on purpose')
        </script></body>`,
        '/third': `<!doctype html><body><script>fetch('${thirdParty.url('/collect?id=7')}', { method: 'POST', body: 'hello' })</script></body>`,
        '/elsewhere': `<!doctype html><body><script>
          fetch('http://nowhere.example/').then(() => { window.reached = true }, () => { window.reached = false })
        </script></body>`,
        '/held': '<!doctype html><script src="/held.js"></script><p>Read on</p>',
        '/held.js': 'window.arrived = true'
      },
      slow: { '/held.js': 'hold' }
    })
  })
  afterAll(async () => {
    await site.close()
    await thirdParty.close()
  })

  eachEngine((engine) => {
    it('clicks a button inside nested shadow roots with a trusted event', async () => {
      const tab = await engine.open(site.url())
      await tab.click('#deep')
      await tab.click({ selector: 'button', text: 'Accept all' })
      await tab.click('#slotted')
      expect(await tab.evaluate(() => Reflect.get(window, 'clicks'))).toEqual([
        ['deep', true],
        ['inner', true],
        ['slotted', true]
      ])
    })

    it('scrolls to what it clicks', async () => {
      const tab = await engine.open(site.url())
      await tab.click('#far')
      expect(await tab.evaluate(() => Reflect.get(window, 'clicks'))).toEqual([['far', true]])
    })

    it('says why it does not click', async () => {
      const tab = await engine.open(site.url())
      await expect(tab.click('#hidden', { within: 50 })).rejects.toThrow('a click on #hidden: it is not visible')
      await expect(tab.click('#absent', { within: 50 })).rejects.toThrow('nothing on the page matches')
      await expect(tab.click('#under', { within: 50 })).rejects.toThrow('it is covered by <div id="cover">')
    })

    it('moves the focus with the keyboard, through shadow roots, and says where it is', async () => {
      const tab = await engine.open(site.url())
      await tab.press('Tab')
      expect(await tab.focused()).toEqual({ tag: 'a', id: 'link', text: 'A link', action: null, inHost: null })
      await tab.press('Tab')
      expect(await tab.focused()).toMatchObject({ id: 'inner', text: 'Accept all', inHost: 'x-host' })
      await tab.press('Tab')
      expect(await tab.focused()).toMatchObject({ id: 'slotted', action: 'close', inHost: 'x-host' })
      await tab.press('Tab')
      expect(await tab.focused()).toMatchObject({ id: 'deep', inHost: 'x-host' })
      await tab.press('Shift+Tab')
      expect(await tab.focused()).toMatchObject({ id: 'slotted' })
    })

    it('presses the focused button with Enter and with Space', async () => {
      const tab = await engine.open(site.url())
      await tab.evaluate(() => document.getElementById('slotted')?.focus())
      await tab.press('Enter')
      await tab.press('Space')
      expect(await tab.evaluate(() => Reflect.get(window, 'clicks').length)).toBe(2)
    })

    it('hears Escape and the arrows by their names', async () => {
      const tab = await engine.open(site.url('/blank'))
      await tab.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        addEventListener('keydown', ({ key }) => heard.push(key))
      })
      for (const key of ['Escape', 'ArrowRight', 'Home', 'a']) await tab.press(key)
      expect(await tab.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['Escape', 'ArrowRight', 'Home', 'a'])
    })

    it('looks through shadow roots', async () => {
      const tab = await engine.open(site.url())
      expect(await tab.look('#deep')).toMatchObject({ tag: 'button', text: 'Deep', visible: true })
      expect(await tab.look('#hidden')).toMatchObject({ visible: false })
      expect(await tab.look('#absent')).toBeNull()
    })

    it('awaits promises in the page, and brings values and errors back', async () => {
      const tab = await engine.open(site.url('/blank'))
      const sum = await tab.evaluate(
        async (a: number, b: number) => {
          await new Promise((resolve) => setTimeout(resolve, 10))
          return { sum: a + b }
        },
        2,
        3
      )
      expect(sum).toEqual({ sum: 5 })
      expect(await tab.evaluate(() => undefined)).toBeUndefined()
      await expect(tab.evaluate(() => Promise.reject(new RangeError('too far')))).rejects.toThrow('RangeError: too far')
    })

    it('names what it waited for in vain', async () => {
      const tab = await engine.open(site.url('/blank'))
      await expect(tab.waitFor({ what: 'a miracle', within: 50 }, () => false)).rejects.toThrow(
        'Waited 50 ms for a miracle'
      )
    })

    it('waits across a navigation', async () => {
      const tab = await engine.open(site.url('/blank'))
      await tab.evaluate((url) => void setTimeout(() => location.assign(url), 20), site.url('/?next'))
      expect(await tab.waitFor('the next page', () => location.search)).toBe('?next')
    })

    it('goes back to the same document, and on from there', async () => {
      const tab = await engine.open(site.url('/blank'))
      await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
      await tab.goto(site.url('/?second'))
      await tab.back()
      expect(await tab.evaluate(() => [location.pathname, Reflect.get(window, 'persisted')])).toEqual(['/blank', true])
      await tab.goto(site.url('/?third'))
      await tab.back()
      site.clearRequests()
      await tab.reload()
      expect(site.requestsTo('/blank')).toHaveLength(1)
    })

    it('reports cookies with their expiry, HTTP-only ones too', async () => {
      const tab = await engine.open(site.url('/cookie'))
      const cookies = await tab.cookies()
      const plain = cookies.find(({ name }) => name === 'plain')
      expect(plain).toMatchObject({
        value: '1',
        domain: '127.0.0.1',
        path: '/',
        sameSite: 'Lax',
        secure: false,
        httpOnly: false
      })
      expect(Math.abs((plain?.expires ?? 0) - (Date.now() / 1000 + 15_768_000))).toBeLessThan(30)
      expect(cookies.find(({ name }) => name === 'short')).toMatchObject({ value: '2', expires: null, httpOnly: true })
    })

    it('sets a cookie', async () => {
      const tab = await engine.open(site.url('/blank'))
      const expires = Math.round(Date.now() / 1000) + 3600
      await tab.setCookie({ name: 'given', value: 'yes', expires, sameSite: 'Lax' })
      expect(await tab.evaluate(() => document.cookie)).toBe('given=yes')
      expect(await tab.cookies()).toMatchObject([{ name: 'given', value: 'yes', expires, sameSite: 'Lax' }])
    })

    it('gives every tab a fresh profile', async () => {
      const first = await engine.open(site.url('/blank'))
      await first.evaluate(() => {
        document.cookie = 'mine=1; Max-Age=1000'
        localStorage.setItem('mine', '1')
      })
      const second = await engine.open(site.url('/blank'))
      expect(await second.evaluate(() => [document.cookie, localStorage.getItem('mine')])).toEqual(['', null])
    })

    it('shares cookies, storage and its events with a sibling', async () => {
      const tab = await engine.open(site.url('/blank'))
      await tab.evaluate(() => {
        document.cookie = 'mine=1; Max-Age=1000'
        // WebKit tells a page of changes in other tabs only once the page has used its storage itself.
        localStorage.getItem('choice')
        addEventListener('storage', ({ key, newValue }) => Object.assign(window, { told: `${key}=${newValue}` }))
      })
      const sibling = await tab.sibling(site.url('/blank'))
      expect(await sibling.evaluate(() => document.cookie)).toBe('mine=1')
      await sibling.evaluate(() => localStorage.setItem('choice', 'made'))
      expect(await tab.waitFor('the storage event', () => Reflect.get(window, 'told'))).toBe('choice=made')
      await sibling.close()
      expect(await tab.evaluate(() => document.cookie)).toBe('mine=1')
    })

    it('gives the focus to the tab in front', async () => {
      const tab = await engine.open(site.url('/blank'))
      const hasFocus = () => document.hasFocus()
      expect(await tab.evaluate(hasFocus)).toBe(true)
      const sibling = await tab.sibling(site.url('/blank'))
      expect([await tab.evaluate(hasFocus), await sibling.evaluate(hasFocus)]).toEqual([false, true])
      await tab.show()
      expect([await tab.evaluate(hasFocus), await sibling.evaluate(hasFocus)]).toEqual([true, false])
    })

    it.each([
      [320, 568],
      [390, 844],
      [1280, 800],
      [1920, 1080]
    ])('shows a page %i by %i pixels', async (width, height) => {
      const tab = await engine.open(site.url('/blank'), { viewport: [width, height] })
      expect(await tab.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
      await tab.viewport(height, width)
      expect(await tab.evaluate(() => [innerWidth, innerHeight, document.hasFocus()])).toEqual([height, width, true])
    })

    it('opens with the preferences of the visitor', async () => {
      const media = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)']
      const read = (media: string[]) => media.map((query) => matchMedia(query).matches)
      const plain = await engine.open(site.url('/blank'), { prefers: { colorScheme: 'light', reducedMotion: false } })
      expect(await plain.evaluate(read, media)).toEqual([false, false, false])
      const { forcedColors } = engine.can
      const prefers = { colorScheme: 'dark', reducedMotion: true, ...(forcedColors ? { forcedColors } : {}) } as const
      const dark = await engine.open(site.url('/blank'), { prefers })
      expect(await dark.evaluate(read, media)).toEqual([true, true, forcedColors])
      expect(await plain.evaluate(read, media)).toEqual([false, false, false])
    })

    it('changes the preferences of an open tab and keeps them, or says that this engine cannot', async () => {
      const tab = await engine.open(site.url('/blank'))
      if (!engine.can.preferWhileOpen) return expect(tab.prefer({ colorScheme: 'dark' })).rejects.toThrow()
      await tab.prefer({ colorScheme: 'dark' })
      await tab.reload()
      expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
      await tab.prefer({ colorScheme: 'light' })
      expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false)
    })

    it('keeps thrown errors, rejections and console errors', async () => {
      const tab = await engine.open(site.url('/broken'))
      await tab.waitFor('three faults', () => Reflect.get(window, '__faults').length === 3)
      expect((await tab.faults()).map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
        'console said so',
        'error TypeError: on purpose',
        'rejection Error: left alone'
      ])
    })

    it('keeps violations of the content security policy, and lets a listed script import a module', async () => {
      const tab = await engine.open(site.url('/strict'))
      expect(await tab.waitFor('the module', () => Reflect.get(window, 'imported'))).toBe(42)
      expect(await tab.evaluate(() => Reflect.get(window, 'unlisted'))).toBeUndefined()
      expect(await tab.faults()).toMatchObject([{ kind: 'csp', text: 'inline', where: 'script-src-elem' }])
    })

    it('keeps violations of Trusted Types', async () => {
      const tab = await engine.open(site.url('/strict'))
      const refusal = tab.evaluate(() => void (document.body.innerHTML = '<b>no</b>'))
      await expect(refusal).rejects.toThrow('TypeError')
      await tab.waitFor('the report', () => Reflect.get(window, '__faults').length === 2)
      expect((await tab.faults()).at(-1)).toMatchObject({ kind: 'csp', where: 'require-trusted-types-for' })
    })

    it('records on a page that lets no inline script in', async () => {
      const tab = await engine.open(site.url('/self-only'))
      expect(await tab.faults()).toMatchObject([{ kind: 'csp', text: 'inline' }])
    })

    it('sees a request to a third party, with its body', async () => {
      thirdParty.clearRequests()
      const tab = await engine.open(site.url('/third'))
      const request = await thirdParty.waitForRequest('/collect')
      expect(request).toMatchObject({ method: 'POST', path: '/collect', query: { id: '7' }, body: 'hello' })
      expect(request.headers.origin).toBe(site.origin)
      expect(await tab.faults()).toEqual([])
    })

    it('reaches the site under any name of a domain, and shares its cookies', async () => {
      const tab = await engine.open(site.url('/blank', 'www.site.test'))
      await tab.evaluate(() => (document.cookie = 'wide=1; Domain=site.test; Max-Age=1000'))
      await tab.goto(site.url('/blank', 'shop.site.test'))
      expect(await tab.evaluate(() => document.cookie)).toBe('wide=1')
      expect(await tab.cookies()).toMatchObject([{ name: 'wide', domain: '.site.test' }])
      await tab.goto(site.url('/blank', 'localhost'))
      expect(await tab.evaluate(() => [document.cookie, location.hostname])).toEqual(['', 'localhost'])
    })

    it('never leaves this machine', async () => {
      const tab = await engine.open(site.url('/elsewhere'))
      await tab.waitFor('an end to the request', () => Reflect.get(window, 'reached') !== undefined)
      expect(await tab.evaluate(() => Reflect.get(window, 'reached'))).toBe(false)
    })

    it('visits a page that has not finished, and lets it finish', async () => {
      site.clearRequests()
      const tab = await engine.open()
      await tab.goto(site.url('/held'), 'started')
      await site.waitForRequest('/held.js')
      expect(await tab.evaluate(() => document.readyState)).toBe('loading')
      site.release('/held.js')
      expect(await tab.waitFor('the script', () => Reflect.get(window, 'arrived'))).toBe(true)
    })
  })
})
