// English, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'en',
  placeholder: {
    text: 'This content comes from {service}, which may set trackers. It stays hidden unless you accept it.',
    video: 'Show this video',
    map: 'Show this map',
    content: 'Show this content',
    always: 'Always show {service}',
    outside: 'Open on {service}',
    shown: 'Content shown'
  },
  trackers: {
    title: 'Trackers used by this site',
    chosen: 'Your choice of {date}:',
    until: 'Valid until {date}.',
    reference: 'Reference: {id}.',
    none: 'You have not chosen yet: no optional tracker is active.',
    signal: 'Your browser asks not to be tracked: no optional tracker is active.',
    accepted: 'Accepted',
    refused: 'Refused',
    open: 'Not chosen yet',
    modify: 'Change my choices',
    caption: '{purpose}: trackers used',
    empty: 'No tracker declared.',
    name: 'Name',
    setBy: 'Set by',
    purpose: 'What it does',
    lifetime: 'Lifetime',
    kind: 'Type',
    session: 'For this visit',
    updated: 'List updated on {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Local storage',
      'session-storage': 'Session storage',
      'indexed-db': 'Local database',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Fingerprint'
    }
  }
} satisfies PageMessages
