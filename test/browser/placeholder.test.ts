// The placeholder of a gated frame: what it says and does, that it takes the very place of what it stands for, and that the
// third party hears nothing before a choice.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { findAll } from '../support/page-scripts.ts'
import {
  createEmbedSite,
  embedConfig,
  embedPage,
  placeholders,
  placeholderTag,
  shown,
  shows,
  video
} from '../support/placeholder-page.ts'
import type { Tab } from '../support/tab.ts'
import {
  action,
  cookieValues,
  gateTag,
  hears,
  question,
  settled,
  told,
  type TagPage,
  type TagSite,
  type TagWindow
} from '../support/tag-site.ts'
import { until } from '../support/until.ts'

declare const window: Window & TagWindow

const ONCE = action('show')
const ALWAYS = action('show-always')

/** The address of the frame and what it shows, which only a frame that has been let in has. */
const frameOf = (tab: Tab, selector = 'iframe') =>
  tab.evaluate((selector) => {
    const frame = document.querySelector<HTMLIFrameElement>(selector)!
    return {
      src: frame.getAttribute('src'),
      visible: frame.checkVisibility(),
      attributes: frame.getAttributeNames().sort()
    }
  }, selector)

const spoken = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('aval-status')?.shadowRoot?.querySelector('[role=status]')?.textContent)

describe('the placeholder of a gated frame', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createEmbedSite()
  })
  beforeEach(() => pages.site.clearRequests())
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = async (body: string, more?: TagPage, options?: Parameters<typeof engine.open>[1]) => {
      const tab = await engine.open(pages.url(embedPage(body, more)), options)
      await question(tab)
      return tab
    }

    it('says what it is and whom it comes from, and nothing is asked of the third party', async () => {
      const tab = await open(video())
      expect(await shows(tab)).toEqual([
        'La visite de l’atelier' +
          'Ce contenu vient de PeerTube, qui peut déposer des traceurs. Il reste masqué tant que vous ne l’acceptez pas.' +
          'Afficher cette vidéoToujours afficher PeerTubeOuvrir sur PeerTube'
      ])
      expect(await frameOf(tab)).toMatchObject({ src: null, visible: false })
      await settled(tab)
      expect(pages.site.requestsTo('/embed')).toEqual([])
      expect(await told(tab, 'error')).toEqual([])
      expect(await tab.faults()).toEqual([])
    })

    it('is a group named by its title and described by its sentence, the title a paragraph unless told', async () => {
      const tab = await open(video() + video('data-aval-heading="3" data-aval-title="Autre titre"'))
      await shows(tab, 2)
      const groups = await tab.evaluate((find) => {
        return find('[role=group]', null).map((group) => {
          const root = group.getRootNode() as ShadowRoot
          const named = (name: string) => root.getElementById(group.getAttribute(name)!)!
          return [
            named('aria-labelledby').localName,
            named('aria-labelledby').textContent,
            named('aria-describedby').localName
          ]
        })
      }, findAll)
      expect(groups).toEqual([
        ['p', 'La visite de l’atelier', 'p'],
        ['h3', 'Autre titre', 'p']
      ])
    })

    it('shows this one element once, records nothing, and asks on', async () => {
      const tab = await open(video() + video('id="other"'))
      await shows(tab, 2)
      await tab.click(ONCE)
      await shown(tab)
      await shows(tab, 1)
      expect(await frameOf(tab, '#other')).toMatchObject({ src: null, visible: false })
      expect(pages.site.requestsTo('/embed')).toHaveLength(1)
      expect(await cookieValues(tab)).toEqual([])
      expect(await told(tab, 'change')).toEqual([])
      expect((await tab.look(action('accept-all')))?.visible).toBe(true)
    })

    it('shows all that comes from one service from now on, records a yes to it and to nothing else', async () => {
      const tab = await open(video() + video('id="other"') + video('id="map"', 'maps'))
      await shows(tab, 3)
      await tab.click(ALWAYS)
      await shown(tab)
      await shown(tab, '#other')
      await shows(tab, 1)
      expect(await frameOf(tab, '#map')).toMatchObject({ src: null, visible: false })
      expect((await hears(tab, 'change'))[0]).toMatchObject({
        reason: 'choice',
        allowed: { peertube: true, maps: false, personalisation: false }
      })
      await tab.reload()
      await shown(tab)
      await shown(tab, '#other')
      await shows(tab, 1)
      // Not every fault: Firefox sends a frame an error for the empty page it leaves, and loads the other.
      expect((await tab.faults()).filter(({ text }) => !text.startsWith('<iframe>'))).toEqual([])
    })

    it('leads to where it comes from without an answer, by the link of the author or the address of the frame', async () => {
      const tab = await open(
        video() +
          video('data-aval-link="/watch"') +
          video('data-aval-link=""') +
          video('data-aval-link="javascript:alert(1)"') +
          '<video data-aval="peertube" data-aval-placeholder="video" data-src="/film.webm"></video>'
      )
      await shows(tab, 5)
      const links = await tab.evaluate(() =>
        [...document.querySelectorAll('aval-placeholder')].map(
          (host) => new URL(host.shadowRoot!.querySelector('a')?.href ?? 'none:').pathname
        )
      )
      expect(links).toEqual(['/embed', '/watch', '', '', ''])
      await tab.click('[href$="/watch"]')
      await tab.waitFor('the source', () => document.title === 'Watch')
      expect(pages.site.requestsTo('/embed')).toEqual([])
      expect(await cookieValues(tab)).toEqual([])
    })

    it('comes back when the yes is taken back, and stays away from what was shown once', async () => {
      const tab = await open(video('id="once"') + video('id="always"'))
      await shows(tab, 2)
      await tab.click(ONCE)
      await shown(tab, '#once')
      await shows(tab, 1)
      await tab.click(ALWAYS)
      await shown(tab, '#always')
      await shows(tab, 0)
      await tab.evaluate(() => window.aval.withdraw('peertube'))
      await shows(tab, 1)
      await tab.waitFor('the frame to forget', () => {
        const frame = document.querySelector<HTMLIFrameElement>('#always')!
        return !frame.checkVisibility() && !frame.hasAttribute('src')
      })
      expect(await tab.evaluate(() => document.querySelector('#always')!.previousElementSibling!.localName)).toBe(
        'aval-placeholder'
      )
      await shown(tab, '#once')
      pages.site.clearRequests()
      await tab.click(ALWAYS)
      await shown(tab, '#always')
      expect(pages.site.requestsTo('/embed')).toHaveLength(1)
    })

    it('leaves when the yes comes from the banner, with no word and no move of focus', async () => {
      const tab = await open(video())
      await shows(tab)
      await tab.click(action('accept-all'))
      await shown(tab)
      await shows(tab, 0)
      expect((await tab.focused()).tag).toBe('body')
      await settled(tab)
      expect(await spoken(tab)).toBe('')
    })

    it('gives its focus to what it shows, and says so', async () => {
      const tab = await open(video('id="one"') + video('id="two"'))
      await shows(tab, 2)
      await tab.click(ONCE)
      await shown(tab, '#one')
      await tab.waitFor('focus in the frame', () => document.activeElement?.id === 'one')
      await until('the status', async () => (await spoken(tab)) === 'Contenu affiché')
      // A frame stays in the order of Tab, and so does what it holds.
      expect((await frameOf(tab, '#one')).attributes).not.toContain('tabindex')
      await tab.evaluate((find) => (find('[data-aval-action=show-always]', null)[0] as HTMLElement).focus(), findAll)
      await tab.press('Enter')
      await shown(tab, '#two')
      await tab.waitFor('focus in the other frame', () => document.activeElement?.id === 'two')
    })

    it('gives its focus to what a template held, for as long as it stays there', async () => {
      const tab = await open(
        `<template data-aval="maps" data-aval-placeholder="map" data-aval-title="Où nous trouver">
          <style></style><div id="map">Une carte</div><script>ran.push('map')</script></template>`
      )
      expect((await shows(tab))[0]).toContain('Où nous trouverCe contenu vient de maps')
      expect((await shows(tab))[0]).toContain('Afficher cette carteToujours afficher maps')
      await tab.click(ONCE)
      await tab.waitFor('focus in the map', () => document.activeElement?.id === 'map')
      await shows(tab, 0)
      expect(await tab.evaluate(() => window.ran)).toEqual(['map'])
      await tab.press('Tab')
      await tab.waitFor('no tabindex', () => !document.querySelector('#map')!.hasAttribute('tabindex'))
    })

    it('writes one attribute on the site’s own element while it stands for it, and none after', async () => {
      const own = ['class', 'data-aval-placeholder', 'data-src', 'height', 'title', 'width']
      const tab = await open(video())
      await shows(tab)
      expect((await frameOf(tab)).attributes).toEqual([...own, 'data-aval', 'data-aval-held'].sort())
      await tab.click(ONCE)
      await shown(tab)
      expect((await frameOf(tab)).attributes).toEqual([...own, 'data-aval-done', 'src'].sort())
    })

    it('stands for frames, for what asks for it, and for nobody else', async () => {
      const frame = (attributes: string) => `<iframe data-aval="maps" data-src="/embed" ${attributes}></iframe>`
      const tab = await open(
        frame('id="yes"') +
          frame('width="1" height="1"') +
          frame('width="0" height="0" style="display:none;visibility:hidden"') +
          frame('style="height:0"') +
          frame('hidden') +
          frame('data-aval-placeholder="none"') +
          frame('data-aval=""').replace('data-aval="maps"', '') +
          '<img data-aval="maps" data-src="/image.svg" alt=""><template data-aval="maps"><p>Text</p></template>' +
          '<script type="text/plain" data-aval="maps" data-aval-placeholder="map"></script>' +
          '<img id="also" data-aval="maps" data-aval-placeholder="map" data-src="/image.svg" width="300" height="200" alt="">'
      )
      await shows(tab, 2)
      await settled(tab)
      const followers = await tab.evaluate(() =>
        [...document.querySelectorAll('aval-placeholder')].map((host) => host.nextElementSibling!.id)
      )
      expect(followers).toEqual(['yes', 'also'])
    })

    it('comes and goes with an element that the page hides and shows', async () => {
      const tab = await open(video('hidden'))
      await settled(tab)
      expect(await placeholders(tab)).toEqual([])
      for (const hidden of [false, true, false]) {
        await tab.evaluate((hidden) => (document.querySelector('iframe')!.hidden = hidden), hidden)
        await shows(tab, hidden ? 0 : 1)
      }
      expect(await frameOf(tab)).toMatchObject({ src: null, visible: false })
    })

    it('offers no yes to a key that nobody can give', async () => {
      const tab = await open(video('', 'peertub'))
      await shows(tab)
      expect(await tab.look(ONCE)).toBeTruthy()
      expect(await tab.look(ALWAYS)).toBe(null)
    })

    it('names the purpose where no service is named', async () => {
      const tab = await open(video('', 'embeds') + video('', 'personalisation'), {})
      const texts = await shows(tab, 2)
      expect(texts[0]).toContain('Toujours afficher Contenus d’ailleurs')
      expect(texts[1]).toContain('Toujours afficher Personnalisation')
    })

    it('follows what is inserted, moved, removed or copied', async () => {
      const tab = await open('<div id="place"></div><div id="elsewhere"></div>')
      await tab.evaluate((markup) => (document.querySelector('#place')!.innerHTML = markup), video())
      await shows(tab)
      await tab.evaluate(() => document.querySelector('#elsewhere')!.append(document.querySelector('iframe')!))
      await tab.waitFor('the placeholder to follow', () =>
        document.querySelector('#elsewhere > aval-placeholder + iframe')
      )
      await shows(tab, 1)
      // As a framework does that puts something before the frame.
      await tab.evaluate(() => document.querySelector('iframe')!.before(document.createElement('p')))
      await tab.waitFor('the placeholder to follow', () => document.querySelector('p + aval-placeholder + iframe'))
      // As a carousel does, or a router that keeps a page.
      await tab.evaluate(() => {
        const place = document.querySelector('#elsewhere')!
        place.after(place.cloneNode(true))
      })
      expect((await shows(tab, 2)).every(Boolean)).toBe(true)
      await tab.evaluate(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))
      await shows(tab, 0)
      await settled(tab)
      expect(pages.site.requestsTo('/embed')).toEqual([])
    })

    it('stands in an open shadow root that the gate watches', async () => {
      const tab = await open('<div id="host"></div>')
      await tab.evaluate((markup) => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
        root.innerHTML = markup
        ;(window.aval as unknown as { watch(root: object): void }).watch(root)
      }, video())
      await tab.waitFor('the placeholder', () => {
        const root = document.querySelector('#host')!.shadowRoot!
        return root.querySelector('aval-placeholder + iframe') && !root.querySelector('iframe')!.checkVisibility()
      })
      await tab.click(ONCE)
      await tab.waitFor('the frame', () => {
        const root = document.querySelector('#host')!.shadowRoot!
        return !root.querySelector('aval-placeholder') && root.querySelector('iframe')!.checkVisibility()
      })
    })

    it('speaks the language of the page, and changes with it', async () => {
      const tab = await open(video('data-aval-title="Le titre"'), { lang: 'en-GB' })
      expect((await shows(tab))[0]).toContain('Show this videoAlways show PeerTubeOpen on PeerTube')
      const languages = () =>
        tab.evaluate(() => {
          const host = document.querySelector<HTMLElement>('aval-placeholder')!
          return [host.lang, host.dir, host.shadowRoot!.querySelector<HTMLElement>('#title')!.lang]
        })
      expect(await languages()).toEqual(['en', 'ltr', 'en-GB'])
      await tab.evaluate(() => (document.documentElement.lang = 'fr'))
      await until('French', async () => (await placeholders(tab))[0]?.includes('Afficher cette vidéo'))
      expect(await languages()).toEqual(['fr', 'ltr', 'fr'])
    })

    it('speaks the language the gate was told, whatever that of the page', async () => {
      const tab = await open(video(), { lang: 'fr', gate: gateTag('data-aval-lang="en"') })
      expect((await shows(tab))[0]).toContain('Show this video')
      await tab.evaluate(() => (document.documentElement.lang = 'fr-BE'))
      await settled(tab)
      expect((await placeholders(tab))[0]).toContain('Show this video')
    })

    it('speaks French where it has not the language of the page', async () => {
      const tab = await open(video(), { lang: 'tlh' })
      expect((await shows(tab))[0]).toContain('Afficher cette vidéo')
      expect(await told(tab, 'error')).toEqual([])
    })

    for (const [name, parts] of [
      [
        'before gate.js',
        { gate: placeholderTag.replace(' defer', '') + gateTag() + embedConfig, before: '', after: '' }
      ],
      ['twice', { after: placeholderTag + placeholderTag }],
      ['long before gate.js', { gate: placeholderTag.replace(' defer', ' async'), after: gateTag('defer') }]
    ] as const)
      it(`may stand ${name}`, async () => {
        const tab = await open(video(), { before: embedConfig, ...parts })
        await shows(tab)
        await tab.click(ONCE)
        await shown(tab)
        await shows(tab, 0)
        expect(await tab.faults()).toEqual([])
      })

    it('does nothing where there is no gate, and the page goes on', async () => {
      const tab = await engine.open(
        pages.url({ gate: '', after: placeholderTag, body: video() + '<script>ran.push("page")</script>' })
      )
      await tab.waitFor('the file', () =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('placeholder.js'))
      )
      expect(await tab.evaluate(() => window.ran)).toEqual(['page'])
      expect(await placeholders(tab)).toEqual([])
      expect(await tab.faults()).toEqual([])
    })
  })
})
