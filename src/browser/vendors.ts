// Known third parties, by host: data for the audit of development, never a list of what to block. What is not named here
// is still told as a request to another site. Hosts: the vendors' own snippets, and the Open Cookie Database (Apache-2.0).

/** What a vendor is loaded for, as one would call the purpose. */
export type VendorKind = 'analytics' | 'advertising' | 'media' | 'social'

export interface Vendor {
  readonly name: string
  readonly kind: VendorKind
}

/** Names by address: a host, with all below it; or a host and the beginning of a path, and then that part alone. */
export const vendors: { readonly [kind in VendorKind]: { readonly [at: string]: string } } = {
  analytics: {
    'googletagmanager.com': 'Google Tag Manager',
    'google-analytics.com': 'Google Analytics',
    'clarity.ms': 'Microsoft Clarity',
    'hotjar.com': 'Hotjar',
    'contentsquare.net': 'Contentsquare',
    'matomo.cloud': 'Matomo Cloud',
    'aticdn.net': 'Piano Analytics',
    'xiti.com': 'Piano Analytics',
    'segment.com': 'Segment',
    'amplitude.com': 'Amplitude',
    'mxpnl.com': 'Mixpanel',
    'posthog.com': 'PostHog',
    'abtasty.com': 'AB Tasty',
    'kameleoon.eu': 'Kameleoon',
    'hs-scripts.com': 'HubSpot'
  },
  advertising: {
    'doubleclick.net': 'Google advertising',
    'googlesyndication.com': 'Google advertising',
    'googleadservices.com': 'Google Ads',
    'connect.facebook.net': 'Meta',
    'facebook.com/tr': 'the Meta pixel',
    'bat.bing.com': 'Microsoft Advertising',
    'snap.licdn.com': 'the LinkedIn Insight Tag',
    'ads.linkedin.com': 'the LinkedIn Insight Tag',
    'analytics.tiktok.com': 'the TikTok pixel',
    'ct.pinterest.com': 'the Pinterest tag',
    'pinimg.com/ct': 'the Pinterest tag',
    'ads-twitter.com': 'the X pixel',
    'criteo.com': 'Criteo',
    'criteo.net': 'Criteo',
    'taboola.com': 'Taboola'
  },
  media: {
    'youtube.com': 'YouTube',
    'youtube-nocookie.com': 'YouTube',
    'vimeo.com': 'Vimeo',
    'dailymotion.com': 'Dailymotion',
    'spotify.com': 'Spotify',
    'google.com/maps': 'Google Maps',
    'maps.google.com': 'Google Maps',
    'maps.googleapis.com': 'Google Maps'
  },
  social: {
    'facebook.com': 'Facebook',
    'instagram.com': 'Instagram',
    'platform.twitter.com': 'X',
    'linkedin.com': 'LinkedIn',
    'tiktok.com': 'TikTok',
    'disqus.com': 'Disqus'
  }
}

const isAt = (at: string, { hostname, pathname }: URL) => {
  const [host, ...path] = at.split('/')
  // `/tr` is `/tr` and `/tr/`, not `/translate`.
  return `.${hostname}`.endsWith(`.${host}`) && `${pathname}/`.startsWith(['', ...path, ''].join('/'))
}

/** Whose address it is, by the entry that says most; undefined if it is nobody's we know. */
export const vendorAt = (url: URL): Vendor | undefined => {
  let found: Vendor | undefined
  let length = 0
  for (const kind of Object.keys(vendors) as VendorKind[])
    for (const [at, name] of Object.entries(vendors[kind]))
      if (at.length > length && isAt(at, url)) {
        found = { name, kind }
        length = at.length
      }
  return found
}
