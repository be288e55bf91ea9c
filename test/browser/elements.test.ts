// Gated elements, in every engine: what each kind becomes, who waits for whom, and what never runs.

import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { createGateSite, type GateSite, type PageWindow } from '../support/gate-page.ts'
import type { Tab } from '../support/tab.ts'

declare const window: Window & PageWindow

const ran = (tab: Tab) => tab.evaluate(() => window.ran)
const accept = (tab: Tab) => tab.evaluate(() => window.gate.acceptAll())
/** Until the scripts that must run have, and then every task that is due. */
const hasRun = async (tab: Tab, count: number) => {
  await tab
    .waitFor(`${count} scripts to run`, (count) => window.ran.length >= count, count)
    .catch(async (error: Error) => {
      throw new Error(`${error.message}; ran: ${await ran(tab)}; ${await tab.evaluate(() => window.gateFaults)}`)
    })
  await settled(tab)
  return ran(tab)
}
const settled = (tab: Tab) =>
  tab.evaluate(() => new Promise<void>((done) => window.later(() => setTimeout(() => window.later(done), 60))))

const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-aval="analytics" ${attributes}>ran.push('${name}')</script>`
const external = (name: string, attributes = '') =>
  `<script type="text/plain" data-aval="analytics" data-src="/${name}.js" ${attributes}></script>`

/** A page that comes piece by piece, when the test says. */
const createStream = async () => {
  let come: (response: ServerResponse) => void
  const coming = new Promise<ServerResponse>((resolve) => (come = resolve))
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (request.url === '/') come(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    send: async (html: string) => (await coming).write(html),
    end: async (html: string) => {
      ;(await coming).end(html)
      server.close()
    }
  }
}

describe('gated elements', () => {
  let pages: GateSite
  beforeAll(async () => {
    pages = await createGateSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = (...[body, options]: [string, Parameters<GateSite['open']>[2]?]) => pages.open(engine, body, options)

    it('fetches and runs nothing before the choice, and each script once after it, in place', async () => {
      const tab = await open(`
        ${external('a', 'id="a" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"')}
        ${inline('inline', 'id="inline"')}
        <script type="text/plain" data-aval="analytics" data-type="module" data-src="/b.js"></script>
        <script type="text/plain" data-aval="analytics" data-type="module">ran.push('inline module ' + !!import.meta.url)</script>
        <script data-aval="analytics" data-src="/c.js"></script>
        <script nonce="secret">window.before = [...document.body.children]</script>`)
      await settled(tab)
      expect(await ran(tab)).toEqual([])
      expect(pages.site.requests.map(({ path }) => path)).toEqual(['/page', '/gate.js'])
      await accept(tab)
      expect((await hasRun(tab, 5)).sort()).toEqual(['a', 'b', 'c', 'inline', 'inline module true'])
      expect(pages.site.requestsTo('/a.js')).toHaveLength(1)
      expect(pages.site.requestsTo('/a.js')[0]?.headers.referer).toBeUndefined()
      const state = await tab.evaluate(() => {
        const a = document.querySelector<HTMLScriptElement>('#a')!
        const added = [...document.body.children].filter((el) => !Reflect.get(window, 'before').includes(el))
        return {
          // What was declared belongs to the page, and stays; what runs stands before it.
          isInPlace: added.every((el) => Reflect.get(window, 'before').includes(el.nextElementSibling)),
          count: added.length,
          waiting: document.querySelectorAll('[data-aval]').length,
          kept: [a.crossOrigin, a.referrerPolicy, a.getAttribute('fetchpriority')]
        }
      })
      expect(state).toEqual({ isInPlace: true, count: 5, waiting: 0, kept: ['anonymous', 'no-referrer', 'low'] })
    })

    it('gives frames, images and links their URL', async () => {
      const tab = await open(`
        <iframe data-aval="analytics" data-src="/frame"></iframe>
        <img data-aval="analytics" data-src="/image.svg?src" data-srcset="/image.svg?srcset 1x" alt="">
        <link rel="stylesheet" data-aval="analytics" data-href="/style.css">`)
      await settled(tab)
      expect(pages.site.requests.map(({ path }) => path)).toEqual(['/page', '/gate.js'])
      await accept(tab)
      await tab.waitFor('the frame, the image and the sheet', () => {
        const image = document.querySelector('img')!
        const frame = document.querySelector('iframe')!
        return (
          image.currentSrc.endsWith('?srcset') &&
          image.complete &&
          frame.contentDocument?.body?.textContent === 'Frame' &&
          getComputedStyle(document.body).color === 'rgb(1, 2, 3)'
        )
      })
      expect(pages.site.requestsTo('/image.svg')).toHaveLength(1)
      expect(pages.site.requestsTo('/frame')).toHaveLength(1)
    })

    it('runs A (slow external), B (inline) and C (external) in order, and D (async) without waiting', async () => {
      const tab = await open(external('slow') + inline('inline') + external('c') + external('d', 'async'))
      await accept(tab)
      expect(await hasRun(tab, 4)).toEqual(['d', 'slow', 'inline', 'c'])
    })

    it('never lets the next external overtake an inline script, even when both externals are there already', async () => {
      const held = `held-${engine.name}`
      const tab = await open(
        external(held) + inline('after held') + external('b') + inline('after b') + external('c') + inline('after c')
      )
      await accept(tab)
      await pages.site.waitForRequest('/c.js')
      await settled(tab)
      expect(await ran(tab)).toEqual([])
      pages.site.release(`/${held}`)
      expect(await hasRun(tab, 6)).toEqual([held, 'after held', 'b', 'after b', 'c', 'after c'])
    })

    it('makes an inline script wait behind a failing external for those before it', async () => {
      const tab = await open(external('slow') + external('missing') + inline('inline') + external('c'))
      await accept(tab)
      expect(await hasRun(tab, 3)).toEqual(['slow', 'inline', 'c'])
      expect(await tab.evaluate(() => window.gateFaults)).toEqual([
        `element: Not loaded: ${pages.site.url('/missing.js')}`
      ])
    })

    it('does not wait for what the browser will not fetch, nor for modules', async () => {
      const tab = await open(
        external('a', 'nomodule') +
          external('b', 'data-type="text/babel"') +
          external('slow', 'data-type="module"') +
          inline('inline')
      )
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['inline', 'slow'])
    })

    it('does not wait for a gated source, which never says that it has loaded', async () => {
      const tab = await open(`
        <video><source data-aval="analytics" data-src="/film.webm"></video>
        ${inline('after')}`)
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['after'])
    })

    it('puts what a template holds where it stands: order, text and scripts', async () => {
      const tab =
        await open(`<main><template data-aval="analytics">one<i>two</i>three<script src="/slow.js"></script><script>
          ran.push('inline in ' + document.currentScript.parentNode.localName)
        </script><script src="/c.js"></script><script src="/d.js" async></script><script type="application/json" id="json">{}</script
        ><script type="text/plain">ran.push('never')</script><b>four</b></template><template data-aval="analytics">five</template></main>`)
      await accept(tab)
      expect(await hasRun(tab, 4)).toEqual(['d', 'slow', 'inline in main', 'c'])
      const seen = await tab.evaluate(() => ({
        text: [...document.querySelector('main')!.childNodes]
          .filter((node) => !(node instanceof HTMLScriptElement))
          .map((node) => node.textContent)
          .join(' '),
        json: document.querySelector<HTMLScriptElement>('#json')!.type
      }))
      expect(seen.text.trim().split(/\s+/)).toEqual(['one', 'two', 'three', 'four', 'five'])
      expect(seen.json).toBe('application/json')
    })

    for (const moment of ['before', 'after'] as const)
      it(`finds what is inserted ${moment} the choice, in whatever way`, async () => {
        const tab = await open('<div id="box"></div>')
        if (moment === 'after') await accept(tab)
        await tab.evaluate(() => {
          const gated = (name: string) =>
            `<p><script type="text/plain" data-aval="analytics">ran.push('${name}')</` +
            `script><script type="text/plain" data-aval="analytics" data-src="/a.js?${name}"></` +
            'script></p>'
          const box = document.querySelector('#box')!
          const at = () => box.appendChild(document.createElement('div'))
          at().innerHTML = gated('innerHTML')
          at().append(document.createRange().createContextualFragment(gated('contextual fragment')))
          const template = document.createElement('template')
          template.innerHTML = gated('template copy')
          at().append(document.importNode(template.content, true))
          const script = document.createElement('script')
          script.type = 'text/plain'
          script.dataset['aval'] = 'analytics'
          script.text = "ran.push('createElement')"
          const fragment = document.createDocumentFragment()
          fragment.append('text', script)
          at().append(fragment)
          at().innerHTML =
            "<template data-aval='analytics'><script>ran.push('template by innerHTML')</" +
            "script></template><iframe data-aval='analytics' data-src='/frame'></iframe>"
        })
        if (moment === 'before') {
          await settled(tab)
          expect(await ran(tab)).toEqual([])
          await accept(tab)
        }
        expect((await hasRun(tab, 8)).sort()).toEqual([
          'a',
          'a',
          'a',
          'contextual fragment',
          'createElement',
          'innerHTML',
          'template by innerHTML',
          'template copy'
        ])
        expect(await tab.evaluate(() => document.querySelector('iframe')!.src)).toBe(pages.site.url('/frame'))
      })

    it('asks for all of the keys; an unknown or empty one stays closed', async () => {
      const tab = await open(
        [
          'analytics personalisation',
          'necessary',
          ' matomo ',
          'unknown',
          'analytics unknown',
          '',
          ' ',
          'toString',
          '__proto__'
        ]
          .map((keys) => `<script type="text/plain" data-aval="${keys}">ran.push('${keys}')</script>`)
          .join('')
      )
      expect(await hasRun(tab, 1)).toEqual(['necessary'])
      await tab.evaluate(() => window.gate.choose({ analytics: true }))
      expect(await hasRun(tab, 2)).toEqual(['necessary', ' matomo '])
      await accept(tab)
      expect(await hasRun(tab, 3)).toEqual(['necessary', ' matomo ', 'analytics personalisation'])
      await settled(tab)
      expect(await ran(tab)).toHaveLength(3)
    })

    it('refuses a URL that fetches nothing, says so, and goes on', async () => {
      const tab = await open(`
        <iframe data-aval="analytics" data-src="javascript:parent.ran.push('frame')"></iframe>
        <iframe data-aval="analytics" data-src=" JaVaScRiPt&#9;:parent.ran.push('frame')"></iframe>
        <script data-aval="analytics" data-src="java&#10;script:ran.push('script')"></script>
        <a data-aval="analytics" data-href="javascript:ran.push('link')">Link</a>
        <iframe data-aval="analytics" data-src="http://"></iframe>
        <script data-aval="analytics" data-src="data:text/javascript,ran.push('data')"></script>
        ${inline('inline')}`)
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['data', 'inline'])
      expect(await tab.evaluate(() => window.gateFaults.map((fault) => fault.split(':')[0]))).toEqual(
        Array(5).fill('element')
      )
      expect(await tab.evaluate(() => [...document.querySelectorAll('iframe[src], a[href]')].length)).toBe(0)
    })

    it('revives a script that has its src already, with its attributes', async () => {
      const tab = await open(
        '<p><script type="text/plain" data-aval="analytics" src="/a.js" id="a" data-site="7"></script></p>' +
          '<script type="text/plain" data-aval="analytics" src="/missing.js"></script>'
      )
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['a'])
      const scripts = await tab.evaluate(() =>
        [...document.querySelectorAll('p > script:not([type="text/plain"])')].map((it) => it.outerHTML)
      )
      expect(scripts).toHaveLength(1)
      expect(scripts[0]).toContain('data-site="7"')
      expect(await tab.evaluate(() => window.gateFaults)).toHaveLength(1)
    })

    it('tells one fault for a script that does not load, and none for an image', async () => {
      const tab = await open(
        '<img data-aval="analytics" data-src="/missing.svg" alt="">' + external('missing') + inline('inline')
      )
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['inline'])
      await pages.site.waitForRequest('/missing.svg')
      await settled(tab)
      expect(await tab.evaluate(() => window.gateFaults)).toEqual([
        `element: Not loaded: ${pages.site.url('/missing.js')}`
      ])
    })

    it('lets the other scripts run when one throws', async () => {
      const tab = await open(
        `<script type="text/plain" data-aval="analytics">throw new Error('on purpose')</script>` + inline('inline')
      )
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['inline'])
      expect((await tab.faults()).map(({ text }) => text)).toEqual(['Error: on purpose'])
    })

    it('works under a nonce and Trusted Types without one violation', async () => {
      const tab = await open(
        external('a', 'nonce="secret"') +
          inline('inline', 'nonce="secret"') +
          external('b', 'nonce="secret" data-type="module"') +
          inline('module', 'nonce="secret" data-type="module"') +
          '<script type="text/plain" data-aval="analytics" nonce="secret" src="/c.js"></script>' +
          `<template data-aval="analytics"><script nonce="secret">ran.push('in a template')</script></template>` +
          '<iframe data-aval="analytics" data-src="/frame"></iframe>',
        { csp: "script-src 'nonce-secret'; require-trusted-types-for 'script'; trusted-types aval" }
      )
      await accept(tab)
      expect((await hasRun(tab, 6)).sort()).toEqual(['a', 'b', 'c', 'in a template', 'inline', 'module'])
      expect(await tab.evaluate(() => window.gateFaults)).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('works under strict-dynamic, for scripts that were inserted too', async () => {
      const tab = await open('<div id="box"></div>' + external('a'), {
        csp: "script-src 'nonce-secret' 'strict-dynamic'"
      })
      await tab.evaluate((markup) => {
        document.querySelector('#box')!.innerHTML = markup
      }, external('b'))
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['b', 'a'])
      expect(await tab.faults()).toEqual([])
    })

    it('runs nothing, and says so, where the policy `aval` is not allowed', async () => {
      const tab = await open(
        external('a', 'nonce="secret"') + '<iframe data-aval="analytics" data-src="/frame"></iframe>',
        {
          csp: "script-src 'nonce-secret'; require-trusted-types-for 'script'; trusted-types other"
        }
      )
      const enforces = await tab.evaluate(() => 'trustedTypes' in window)
      await accept(tab)
      await tab.waitFor('the frame', () => document.querySelector('iframe')!.src)
      await settled(tab)
      expect(await ran(tab)).toEqual(enforces ? [] : ['a'])
      expect(await tab.evaluate(() => window.gateFaults)).toHaveLength(enforces ? 1 : 0)
    })

    it('runs nothing that is revoked between the click and its task', async () => {
      const tab = await open(inline('inline') + external('a') + inline('other'))
      await tab.evaluate(() => {
        window.gate.acceptAll()
        window.gate.withdraw()
      })
      await settled(tab)
      expect(await ran(tab)).toEqual([])
      await accept(tab)
      expect(await hasRun(tab, 3)).toEqual(['inline', 'a', 'other'])
    })

    it('runs nothing that is revoked while it waits for another script', async () => {
      const tab = await open(external('slow') + inline('inline'))
      await accept(tab)
      await pages.site.waitForRequest('/slow.js')
      await tab.evaluate(() => window.gate.withdraw('analytics'))
      await settled(tab)
      await accept(tab)
      // The one that had not come yet never does: it was told not to.
      expect(await hasRun(tab, 1)).toEqual(['inline'])
      expect(await tab.evaluate(() => window.gateFaults)).toEqual([])
    })

    it('runs each element once, whatever the choices, and whoever marks it again', async () => {
      const tab = await open(
        inline('inline') +
          external('a') +
          '<script type="text/plain" data-aval="analytics" src="/b.js"></script>' +
          `<template data-aval="analytics"><script>ran.push('in a template')</script></template>`
      )
      for (let turn = 0; turn < 3; turn++) {
        await accept(tab)
        expect((await hasRun(tab, 4)).sort()).toEqual(['a', 'b', 'in a template', 'inline'])
        await tab.evaluate(() => {
          window.gate.withdraw()
          for (const el of document.querySelectorAll<HTMLElement>('body script, template')) {
            el.dataset['aval'] = 'analytics'
            document.body.append(el)
          }
        })
      }
    })

    it('does not activate what has left the page', async () => {
      const tab = await open(
        inline('inline', 'class="gone"') +
          '<img data-aval="analytics" data-src="/image.svg" class="gone" alt="">' +
          inline('other')
      )
      await tab.evaluate(() => {
        window.gate.acceptAll()
        document.querySelectorAll('.gone').forEach((el) => el.remove())
      })
      expect(await hasRun(tab, 1)).toEqual(['other'])
      expect(pages.site.requestsTo('/image.svg')).toEqual([])
    })

    it('activates after the visitor’s act, not inside it', async () => {
      const tab = await open(
        inline('inline') +
          `<button>Yes</button><script>document.querySelector('button').onclick = () => { gate.acceptAll(); ran.push('click') }</script>`
      )
      await tab.click('button')
      expect(await hasRun(tab, 2)).toEqual(['click', 'inline'])
    })

    it('keeps document.currentScript and its place', async () => {
      const where =
        "ran.push(document.currentScript.id + ' ' + document.currentScript.previousElementSibling.localName)"
      const tab = await open(
        `<i></i><script type="text/plain" data-aval="analytics" id="inline">${where}</script>` +
          `<b></b><script type="text/plain" data-aval="analytics" id="external" data-src="data:text/javascript,${encodeURIComponent(where)}"></script>`
      )
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['inline i', 'external b'])
    })

    it('activates while the page is still coming, for a visitor who has said yes', async () => {
      const stream = await createStream()
      const { site } = pages
      site.clearRequests()
      const page = pages.html('#', { isReturning: true }).replaceAll('src="/', `src="${site.origin}/`)
      const [start = '', end = ''] = page.split('#')
      const gated = (name: string) => external(name).replace('"/', `"${site.origin}/`)
      /** What has run, told by the page: a driver may not look into a page that is still coming. */
      const told = async (count: number) => {
        const { query } = await site.waitForRequest(`/told/${count}`)
        return [query['state'], query['ran']]
      }
      const teller = `<script>let told = 0; setInterval(() => {
        if (told < ran.length) fetch('${site.origin}/told/' + (told = ran.length) + '?state=' + document.readyState + '&ran=' + ran)
      }, 10)</script>`
      const opening = engine.open(stream.url)
      // The second script comes in two pieces, as does the template: nothing of the first piece may run.
      await stream.send(`${start}${teller}<p>${gated('slow')}\n${inline('first')}\n${gated('c')}\n<script type="text/plain"
        data-aval="analytics">/*${' '.repeat(70_000)}*/ran.push('sec`)
      expect(await told(3)).toEqual(['loading', 'slow,first,c'])
      await stream.send(
        `ond')</script>\n<script>ran.push('page')</script>\n<template data-aval="analytics"><i>un${' '.repeat(9000)}`
      )
      expect(await told(5)).toEqual(['loading', 'slow,first,c,second,page'])
      await stream.send(`folded</i><script>ran.push('in a template')</script></template>${inline('last')}`)
      await stream.end(end)
      const tab = await opening
      expect((await hasRun(tab, 7)).slice(5)).toEqual(['in a template', 'last'])
      expect(await tab.evaluate(() => document.querySelector('i')?.textContent?.replace(/\s+/, ' '))).toBe('un folded')
    })

    it('finds what stood in the page before the gate started', async () => {
      const tab = await open(external('slow') + inline('inline') + inline('other'), { isStarted: false })
      await tab.evaluate(() => window.startGate(true))
      expect(await hasRun(tab, 3)).toEqual(['slow', 'inline', 'other'])
    })
  })
})
