import { access } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Facts, type Finding, findLeaks, siteOf } from '../../../src/browser/leaks'
import type { PolicyInput, Tracker } from '../../../src/core/policy'
import { aPolicy } from '../../support/builders'

const facts = (some: Partial<Facts> = {}): Facts => ({
  address: 'https://www.shop.example/cart?visitor=7',
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  sources: [],
  templated: [],
  links: [],
  noscripts: [],
  dataLayer: [],
  requests: [],
  ...some
})
const leaks = (some: Partial<Facts>, policy?: PolicyInput) => findLeaks(facts(some), aPolicy(policy), 'eu-consent')
const codes = (...args: Parameters<typeof leaks>) => leaks(...args).map(({ code }) => code)
const messages = (...args: Parameters<typeof leaks>) => leaks(...args).map(({ message }) => message)

const request = (url: string, initiator = 'script') => ({ url, initiator })
const gtag = (...command: unknown[]) =>
  (function () {
    return arguments
  })(...(command as []))
/** A policy whose required purpose declares these. */
const needing = (...trackers: unknown[]): PolicyInput => ({
  purposes: [{ id: 'necessary', services: [{ id: 'shop', trackers: trackers as Tracker[] }] }, { id: 'analytics' }]
})

/** One page with every leak, so that no code goes without a sentence and a page of documentation. */
const all: Partial<Facts> = {
  cookies: ['_ga'],
  localStorage: ['visitor'],
  sources: [{ tag: 'script', url: 'https://static.hotjar.com/c/hotjar-1.js' }],
  links: [{ rel: 'preconnect', url: 'https://fonts.example.net/' }],
  noscripts: ['<img src="https://pixel.example.net/1.gif">'],
  dataLayer: [gtag('config', 'G-1'), gtag('consent', 'default', {})],
  requests: [request('https://cdn.example.net/tag.js')]
}

describe('a finding', () => {
  it('is one sentence that says what to do, and has a page of documentation', async () => {
    const found = leaks(all)
    const known: readonly Finding['code'][] = [
      'late-default',
      'ungated-vendor',
      'resource-hint',
      'noscript-pixel',
      'third-party-request',
      'early-cookie',
      'early-storage'
    ]
    expect(found.map(({ code }) => code)).toEqual(known)
    for (const { message } of found) expect(message).toMatch(/^[^:]+(?:: ?|https?:)[^]+\.$/)
    await Promise.all(known.map((code) => access(`docs/messages/${code}.md`)))
  })

  it('is not made of a page that lets nothing out', () => {
    expect(leaks({})).toEqual([])
  })

  it('is not made twice', () => {
    const twice = Object.entries(all).map(([name, list]) => [name, [...(list as unknown[]), ...(list as unknown[])]])
    expect(leaks(Object.fromEntries(twice))).toEqual(leaks(all))
  })

  it('never repeats what an address asks', () => {
    const secret = '/p;user=ada?email=ada@example.org#ada'
    const said = messages({
      sources: [{ tag: 'img', url: `https://www.facebook.com/tr${secret}` }],
      links: [{ rel: 'prefetch', url: `https://a.example.net${secret}` }],
      noscripts: [`<img src="https://b.example.net${secret}">`],
      requests: [request(`https://c.example.net${secret}`)]
    })
    expect(said).toHaveLength(4)
    for (const message of said) expect(message).not.toContain('ada')
  })
})

describe('the site of a host', () => {
  it.each([
    ['shop.example', 'shop.example'],
    ['www.shop.example', 'shop.example'],
    ['a.b.shop.example', 'shop.example'],
    ['www.shop.co.uk', 'shop.co.uk'],
    ['www.impots.gouv.fr', 'impots.gouv.fr'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', '']
  ])('of %j is %j', (host, site) => {
    expect(siteOf(host)).toBe(site)
  })
})

describe('a request', () => {
  it('to another site is told with what made it, its host and its path', () => {
    expect(messages({ requests: [request('https://cdn.example.net/a/b.js?c', 'fetch')] })).toEqual([
      'cdn.example.net/a/b.js was requested (fetch) while nothing optional is allowed: gate what asks for it, or host it yourself.'
    ])
  })

  it('names a vendor that is known', () => {
    expect(messages({ requests: [request('https://stats.hotjar.com/x', '')] })[0]).toMatch(
      /^stats\.hotjar\.com\/x \(Hotjar\) was requested \(other\)/
    )
  })

  it.each([
    'https://www.shop.example/a.js',
    'https://cdn.shop.example/a.js',
    'http://shop.example:8080/a.js',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'blob:https://www.shop.example/1',
    'chrome-extension://id/a.js',
    'about:blank',
    'https://',
    ''
  ])('within the site, or of no site, is none of it: %s', (url) => {
    expect(leaks({ requests: [request(url)] })).toEqual([])
  })

  it('is told once where the markup explains it', () => {
    const url = 'https://www.youtube.com/embed/1?autoplay=1'
    expect(codes({ sources: [{ tag: 'iframe', url }], requests: [request(url, 'iframe')] })).toEqual(['ungated-vendor'])
    expect(codes({ links: [{ rel: 'preload', url }], requests: [request(url, 'link')] })).toEqual(['resource-hint'])
  })

  it('that only Firefox makes, for it reads ahead into templates, is told in every browser, and once', () => {
    const url = 'https://cdn.example.net/1.js?c'
    expect(messages({ templated: [url, '/own.js'], requests: [request(url)] })).toEqual([
      'Firefox fetches cdn.example.net/1.js though it is in a <template>: write data-src or data-href, not src or href.'
    ])
  })

  it('is told of a page that has no host of its own', () => {
    expect(codes({ address: 'file:///index.html', requests: [request('https://cdn.example.net/')] })).toHaveLength(1)
    expect(codes({ address: 'about:srcdoc', noscripts: ['<img src="/1.gif">'] })).toEqual([])
  })
})

describe('a cookie or a storage key', () => {
  it('that is present is told by its name', () => {
    expect(messages({ cookies: ['_ga'], localStorage: ['a'], sessionStorage: ['b'] })).toEqual([
      'The cookie "_ga" is present while nothing optional is allowed: gate what sets it, or declare it under a required purpose.',
      expect.stringMatching(/^The localStorage key "a" is present/),
      expect.stringMatching(/^The sessionStorage key "b" is present/)
    ])
  })

  it('that keeps the answer needs none', () => {
    expect(leaks({ cookies: ['eu-consent'] })).toEqual([])
    expect(codes({ cookies: ['eu-consent-2'], localStorage: ['eu-consent'] })).toEqual([
      'early-cookie',
      'early-storage'
    ])
  })

  it('that is declared under a required purpose needs none, and only where it is declared', () => {
    const policy = needing(
      { name: 'sid' },
      { name: 'cart.*', kind: 'local-storage' },
      { name: 'tab', kind: 'session-storage' }
    )
    const names = ['sid', 'cart.7', 'tab', 'cartx7']
    expect(leaks({ cookies: ['sid'], localStorage: ['cart.7', 'cart.'], sessionStorage: ['tab'] }, policy)).toEqual([])
    expect(messages({ cookies: names, localStorage: names, sessionStorage: names }, policy)).toEqual(
      [
        'cookie "cart.7"',
        'cookie "tab"',
        'cookie "cartx7"',
        'localStorage key "sid"',
        'localStorage key "tab"',
        'localStorage key "cartx7"',
        'sessionStorage key "sid"',
        'sessionStorage key "cart.7"',
        'sessionStorage key "cartx7"'
      ].map((words) => expect.stringContaining(words))
    )
  })

  it('that is declared under an optional purpose is told all the same', () => {
    const purposes = [{ id: 'analytics', services: [{ id: 'matomo', trackers: [{ name: '_pk_id*' }] }] }]
    expect(codes({ cookies: ['_pk_id.1.1fff'] }, { purposes })).toEqual(['early-cookie'])
  })

  it('that exempt measurement declares needs none, under whatever purpose it stands', () => {
    const matomo = { id: 'matomo', exemption: 'audience', trackers: [{ name: '_pk_id*' }] } as const
    const purposes = [{ id: 'analytics', services: [matomo] }]
    expect(codes({ cookies: ['_pk_id.1.1fff'] }, { purposes })).toEqual([])
  })

  it.each([[null], ['sid'], [{}], [{ name: 7 }]])('does not trust the shape of what is declared: %j', (tracker) => {
    expect(codes({ cookies: ['_ga'] }, needing(tracker))).toEqual(['early-cookie'])
  })

  it('does not trust a list of trackers that is none', () => {
    const policy = { purposes: [{ id: 'necessary', services: [{ id: 'shop', trackers: 'sid' }] }] }
    expect(codes({ cookies: ['_ga'] }, policy as unknown as PolicyInput)).toEqual(['early-cookie'])
  })
})

describe('a vendor in the markup', () => {
  it.each([
    [
      'script',
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'Google Tag Manager is not gated: write <script type="text/plain" data-aval="analytics" data-src="https://www.googletagmanager.com/gtag/js?…">, with a key of your policy.'
    ],
    [
      'iframe',
      'https://player.vimeo.com/video/1',
      'Vimeo is not gated: write <iframe data-aval="media" data-src="https://player.vimeo.com/video/1">, with a key of your policy.'
    ]
  ] as const)('is named, and shown gated: %s', (tag, url, message) => {
    expect(messages({ sources: [{ tag, url }] })).toEqual([message])
  })

  it('is at home on its own site', () => {
    expect(
      leaks({ address: 'https://www.vimeo.com/', sources: [{ tag: 'iframe', url: 'https://player.vimeo.com/1' }] })
    ).toEqual([])
  })

  it('that we do not know is left to the requests', () => {
    expect(leaks({ sources: [{ tag: 'script', url: 'https://cdn.example.net/1.js' }] })).toEqual([])
  })
})

describe('a hint', () => {
  it.each(['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload', 'Preconnect', 'x preload'])(
    'to another site is told: %s',
    (rel) => {
      expect(codes({ links: [{ rel, url: 'https://cdn.example.net/1.js' }] })).toEqual(['resource-hint'])
    }
  )

  it.each(['stylesheet', 'icon', 'canonical', 'alternate'])('is no other link: %s', (rel) => {
    expect(leaks({ links: [{ rel, url: 'https://cdn.example.net/' }] })).toEqual([])
  })

  it('within the site is none', () => {
    expect(leaks({ links: [{ rel: 'preload', url: 'https://cdn.shop.example/1.js' }] })).toEqual([])
  })

  it('of a connection that something else makes is told as that request, unless its vendor is known', () => {
    const links = [{ rel: 'preconnect', url: 'https://cdn.example.net/' }]
    expect(codes({ links, requests: [request('https://cdn.example.net/1.js')] })).toEqual(['third-party-request'])
    expect(
      codes({
        links: [{ rel: 'preconnect', url: 'https://static.hotjar.com/' }],
        requests: [request('https://static.hotjar.com/1.js')]
      })
    ).toEqual(['resource-hint', 'third-party-request'])
  })
})

describe('a noscript', () => {
  it.each([
    '<img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/>',
    '<iframe src="https://www.facebook.com/tr"></iframe>',
    "<p>Scripts are off.</p>\n<IMG\nalt=''\nsrc='//www.facebook.com/tr'>",
    '<img src=https://www.facebook.com/tr>'
  ])('with a pixel of another site is told: %s', (text) => {
    expect(messages({ noscripts: [text] })).toEqual([
      expect.stringContaining('www.facebook.com/tr (the Meta pixel) where scripts are off')
    ])
  })

  it.each([
    '<img src="/fallback.png">',
    '<img src="https://cdn.shop.example/fallback.png">',
    '<img data-src="https://cdn.example.net/1.png">',
    '<a href="https://example.net/">Scripts are off</a>',
    '<img alt="src">',
    ''
  ])('without one is not: %s', (text) => {
    expect(leaks({ noscripts: [text] })).toEqual([])
  })
})

describe('a default', () => {
  const aDefault = gtag('consent', 'default', { ad_storage: 'denied' })
  const start = { 'gtm.start': 1, event: 'gtm.js' }

  it.each([
    ['gtm.js', start],
    ['config', gtag('config', 'G-1')],
    ['event', gtag('event', 'page_view')]
  ])('that comes after %s is late', (word, entry) => {
    expect(messages({ dataLayer: [entry, aDefault] })).toEqual([
      `A "${word}" entry of dataLayer precedes the consent default, which then does nothing: put Aval before it.`
    ])
    expect(leaks({ dataLayer: [aDefault, entry, aDefault] })).toEqual([])
  })

  it.each([
    ['js', gtag('js', new Date(0))],
    ['set', gtag('set', 'ads_data_redaction', true)],
    ['an update', gtag('consent', 'update', {})],
    ['a page’s own data', { event: 'config', page: 'cart' }],
    ['a list, which Google’s tags do not run as a command', ['config', 'G-1']],
    ['nothing', null]
  ])('that comes after %s is not', (_, entry) => {
    expect(leaks({ dataLayer: [entry, aDefault] })).toEqual([])
  })

  it('that never comes is no late one', () => {
    expect(leaks({ dataLayer: [start, ['consent', 'default', {}]] })).toEqual([])
  })

  it('is looked for past an entry that cannot be read', () => {
    const closed = new Proxy(
      {},
      {
        get: () => {
          throw new Error('closed')
        }
      }
    )
    expect(codes({ dataLayer: [closed, start, aDefault] })).toEqual(['late-default'])
  })
})
