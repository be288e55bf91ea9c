// English.
import type { Messages } from '../ui/messages'

export default {
  lang: 'en',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Manage cookies',
  banner: {
    title: 'Cookies: the choice is yours',
    titleExpired: 'Your choice has expired: choose again',
    titleChanged: 'Our trackers have changed: the choice is yours',
    intro: 'With your permission, {site} uses trackers for:',
    introProviders: {
      one: 'With your permission, {site} and {n} provider use trackers for:',
      other: 'With your permission, {site} and {n} providers use trackers for:'
    },
    news: 'New: {purpose}.',
    note: 'You can change your mind at any time.',
    policy: 'Privacy policy',
    refuse: 'Refuse all',
    accept: 'Accept all',
    refuseNew: 'Refuse',
    acceptNew: 'Accept',
    choose: 'Choose'
  },
  panel: {
    title: 'Your choices, one purpose at a time',
    lead: 'Every purpose is optional. If you refuse, the site works the same.',
    all: 'Preferences for all services',
    always: 'Always on',
    refuse: 'Refuse',
    accept: 'Accept',
    exempt: 'Audience measurement exempt from consent: anonymous statistics, for this site only. You can object to it.',
    object: 'Object',
    keep: 'Keep',
    save: 'Save my choices',
    close: 'Close without saving',
    services: { one: '{n} service', other: '{n} services' },
    trackers: { one: '{n} tracker', other: '{n} trackers' },
    providerPolicy: 'Privacy policy: {provider}',
    kept: 'We keep your choice for {duration}, whether yes or no. Then we ask again.',
    keptApart: 'We keep a yes for {accepted}, a no for {refused}. Then we ask again.',
    anytime: 'You can change it at any time.',
    anytimeWith: 'You can change it at any time with “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Strictly necessary',
      text: 'Session, basket, security and remembering this choice. The site cannot work without them.'
    },
    analytics: {
      title: 'Audience measurement',
      summary: 'see what gets read, to improve the site.',
      text: 'We count visits and spot pages that help or are hard to find. Not used for advertising, nor to follow you on other sites.'
    },
    personalisation: {
      title: 'Personalisation',
      summary: 'adapt content to what you view here.',
      text: 'We adapt content and suggestions to what you view on this site. Without it, everyone sees the same.'
    }
  },
  status: {
    refused: 'Optional purposes refused. You can change your mind at any time.',
    accepted: 'Optional purposes accepted. You can change your mind at any time.',
    saved: 'Your choices are saved.',
    withdrawn: 'Permission withdrawn for: {purpose}. The trackers it allowed are deleted from this site.',
    late: 'The cookie choice is at the start of the page.',
    storage: 'Your browser cannot store this choice: it applies to this page only.',
    signal: 'Your browser asks not to be tracked: we took it as a refusal.'
  }
} satisfies Messages
