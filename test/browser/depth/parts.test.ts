// Media, templates and shadow roots: nothing is asked for before the choice, the right things after it, and what a
// withdrawal gives back.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { createGateSite, type GateSite, type PageWindow } from '../../support/gate-page.ts'
import { accept, external, faults, hasRun, inline, ran, settled, withdraw } from '../../support/gated.ts'

declare const window: Window & PageWindow

const media = `
  <picture data-aval="analytics"><source data-srcset="/wide.svg"><img data-src="/narrow.svg" alt="" id="image"></picture>
  <video data-aval="analytics" data-poster="/poster.svg" preload="auto"><source data-src="/film.webm" type="video/webm"
    ><source data-src="/film.mp4" type="video/mp4"><track data-src="/words.vtt" default kind="captions"></video>
  <audio data-aval="analytics" data-src="/sound.wav" preload="auto"></audio>
  <video preload="auto"><source data-aval="analytics" data-src="/part.webm"></video>
  <object data-aval="analytics" data-data="/object.svg" type="image/svg+xml"></object>
  <embed data-aval="analytics" data-src="/embed.svg" type="image/svg+xml">`

describe('gated', () => {
  let pages: GateSite
  beforeAll(async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'
    pages = await createGateSite({
      pages: Object.fromEntries(
        ['wide', 'narrow', 'poster', 'object', 'embed', 'inner'].map((name) => [`/${name}.svg`, svg])
      )
    })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = (...[body, options]: [string, Parameters<GateSite['open']>[2]?]) => pages.open(engine, body, options)
    const paths = () => pages.site.requests.map(({ path }) => path)
    /** The addresses that stand in the page. */
    const addresses = () =>
      [...document.body.querySelectorAll('*')].flatMap((el) =>
        ['src', 'srcset', 'poster', 'data'].flatMap((name) => el.getAttribute(name) ?? [])
      )

    it('media ask for nothing before the choice, and for the right things after it', async () => {
      const tab = await open(media)
      await settled(tab)
      expect(paths()).toEqual(['/page', '/gate.js'])
      await accept(tab)
      for (const path of ['/wide.svg', '/poster.svg', '/object.svg', '/embed.svg'])
        await pages.site.waitForRequest(path)
      await tab.waitFor('the players to look', () =>
        [...document.querySelectorAll<HTMLMediaElement>('video, audio')].every(({ networkState }) => networkState)
      )
      // Of a source set, one is asked for.
      expect(paths()).not.toContain('/narrow.svg')
      expect((await tab.evaluate(addresses)).sort()).toEqual(
        'embed.svg film.mp4 film.webm narrow.svg object.svg part.webm poster.svg sound.wav wide.svg words.vtt'
          .split(' ')
          .map((name) => `/${name}`)
      )
      expect(await faults(tab)).toEqual([])
    })

    it('media are placeholders again after a no, and come again after another yes', async () => {
      const tab = await open(media + '<iframe data-aval="analytics" data-src="/frame"></iframe>')
      await tab.evaluate(() => void Object.assign(window, { before: [...document.body.querySelectorAll('*')] }))
      for (let turn = 0; turn < 2; turn++) {
        await accept(tab)
        await tab.waitFor('the frame', () => document.querySelector('iframe')!.contentDocument!.querySelector('p'))
        await withdraw(tab)
        await tab.waitFor('the placeholders', () => !document.querySelector('iframe')!.src)
        expect(await tab.evaluate(addresses)).toEqual([])
        const state = await tab.evaluate(() => ({
          gated: document.querySelectorAll('[data-aval="analytics"]').length,
          done: document.querySelectorAll('[data-aval-done]').length,
          frame: document.querySelector('iframe')!.contentDocument!.querySelector('p') !== null,
          playing: [...document.querySelectorAll('video, audio')].filter(
            (el) => (el as HTMLMediaElement).networkState === 2
          ).length,
          isWhole: Reflect.get(window, 'before').every((el: Element) => el.isConnected)
        }))
        expect(state).toEqual({ gated: 7, done: 0, frame: false, playing: 0, isWhole: true })
      }
      expect(pages.site.requestsTo('/frame')).toHaveLength(2)
    })

    it('players of which one source is gated look for their sources when it comes, and when it goes', async () => {
      const tab = await open('<video preload="auto"><source data-aval="analytics" data-src="/part.webm"></video>')
      await tab.evaluate(() => {
        const { load } = HTMLMediaElement.prototype
        HTMLMediaElement.prototype.load = function () {
          window.ran.push('load')
          load.call(this)
        }
      })
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['load'])
      await withdraw(tab)
      expect(await hasRun(tab, 2)).toEqual(['load', 'load'])
    })

    it('templates keep text and order, give what they hold its address, and take it back', async () => {
      const tab = await open(
        `<main>zero<template data-aval="analytics">one<b>two</b>three<div><img data-src="/inner.svg" alt=""><i>four</i
          ><script>ran.push('inline')</script></div><script data-src="/slow.js"></script><script>ran.push('after')</script
          >five</template>six</main>`
      )
      const text = () => {
        const main = document.querySelector('main')!.cloneNode(true) as HTMLElement
        main.querySelectorAll('script, template').forEach((el) => el.remove())
        return main.innerText.replace(/\s+/g, ' ').trim()
      }
      await settled(tab)
      expect(paths()).toEqual(['/page', '/gate.js'])
      for (let turn = 0; turn < 2; turn++) {
        await accept(tab)
        expect(await hasRun(tab, 3)).toEqual(['inline', 'slow', 'after'])
        expect((await tab.evaluate(text)).replaceAll(' ', '')).toBe('zeroonetwothreefourfivesix')
        expect(await tab.evaluate(() => document.querySelector('img')!.getAttribute('src'))).toBe('/inner.svg')
        await withdraw(tab)
        await tab.waitFor('the template to be folded', () => !document.querySelector('b'))
        expect(await tab.evaluate(text)).toBe('zerosix')
      }
      await settled(tab)
      expect(await ran(tab)).toHaveLength(3)
      expect(pages.site.requestsTo('/slow.js')).toHaveLength(1)
    })

    it('markup in a shadow root is followed, before the choice and after it, and given back', async () => {
      const tab = await open('<div id="host"></div>')
      await tab.evaluate(
        (markup) => {
          const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
          root.innerHTML = markup
          ;(window.gate as unknown as { watch(root: object): void }).watch(root)
        },
        external('a') +
          inline('inline') +
          '<iframe data-aval="analytics" data-src="/frame"></iframe><template data-aval="analytics"><b>Text</b></template>'
      )
      await settled(tab)
      expect(paths()).toEqual(['/page', '/gate.js'])
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['a', 'inline'])
      await pages.site.waitForRequest('/frame')
      await tab.evaluate(
        (markup) =>
          document.querySelector('#host')!.shadowRoot!.append(document.createRange().createContextualFragment(markup)),
        inline('later')
      )
      expect(await hasRun(tab, 3)).toEqual(['a', 'inline', 'later'])
      const state = () => {
        const root = document.querySelector('#host')!.shadowRoot!
        return [root.querySelector('iframe')!.hasAttribute('src'), root.querySelector('b') !== null]
      }
      expect(await tab.evaluate(state)).toEqual([true, true])
      await withdraw(tab)
      await tab.waitFor('the frame to be given back', () =>
        document.querySelector('#host')!.shadowRoot!.querySelector('iframe[data-aval]')
      )
      expect(await tab.evaluate(state)).toEqual([false, false])
    })

    it('scripts that were declared stay in the page after a no, whatever their type', async () => {
      const tab = await open(
        '<script data-aval="analytics" data-src="/a.js" class="mine"></script>' +
          external('b', 'class="mine"') +
          inline('inline', 'class="mine"')
      )
      await tab.evaluate(() => void Object.assign(window, { mine: [...document.querySelectorAll('.mine')] }))
      await accept(tab)
      await hasRun(tab, 3)
      await withdraw(tab)
      await tab.waitFor('the copies to go', () => document.querySelectorAll('.mine').length <= 3)
      expect(await tab.evaluate(() => Reflect.get(window, 'mine').every((el: Element) => el.isConnected))).toBe(true)
    })

    it('inline scripts that write leave the page, and the browser’s own write, as they are', async () => {
      const tab = await open(
        '<p>Page</p>' +
          `<script type="text/plain" data-aval="analytics">document.write('<b>no</b>'); document.writeln('no'); ran.push('wrote')</script>`
      )
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['wrote'])
      const state = await tab.evaluate(() => ({
        text: document.querySelector('p')?.textContent,
        written: document.querySelector('b') !== null,
        own: ['write', 'writeln'].filter((name) => Object.hasOwn(document, name)),
        isNative: /native code/.test(String(document.write))
      }))
      expect(state).toEqual({ text: 'Page', written: false, own: [], isNative: true })
    })

    it('scripts keep their integrity, origin, referrer and nonce; a wrong hash is one fault', async () => {
      const tab = await open(
        external('a', 'integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" nonce="secret"') +
          external(
            'b',
            'crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="high" nonce="secret" class="b"'
          ),
        { csp: "script-src 'nonce-secret'" }
      )
      await accept(tab)
      expect(await hasRun(tab, 1)).toEqual(['b'])
      expect(await faults(tab)).toEqual([`element: Not loaded: ${pages.site.url('/a.js')}`])
      const kept = await tab.evaluate(() => {
        const b = document.querySelector<HTMLScriptElement>('.b[src]')!
        return [b.crossOrigin, b.referrerPolicy, b.getAttribute('fetchpriority'), b.nonce]
      })
      expect(kept).toEqual(['anonymous', 'no-referrer', 'high', 'secret'])
      expect(pages.site.requestsTo('/b.js')[0]?.headers.referer).toBeUndefined()
    })
  })
})
