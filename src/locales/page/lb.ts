// Luxembourgish, for what stands in the page. Dates stand after a colon or “vum”: no n-rule depends on their number.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'lb',
  placeholder: {
    text: 'Dësen Inhalt kënnt vun {service} a kann Tracker setzen. E bleift verstoppt, bis Dir en acceptéiert.',
    video: 'Dëse Video weisen',
    map: 'Dës Kaart weisen',
    content: 'Dësen Inhalt weisen',
    always: '{service} ëmmer weisen',
    outside: 'Op {service} opmaachen',
    shown: 'Den Inhalt gëtt gewisen'
  },
  trackers: {
    title: 'Tracker op dësem Site',
    chosen: 'Är Wiel vum {date}:',
    until: 'Gëlteg bis: {date}.',
    reference: 'Referenz: {id}.',
    none: 'Dir hutt nach net gewielt: kee fakultativen Tracker ass aktiv.',
    signal: 'Äre Browser freet, Iech net ze verfollegen: kee fakultativen Tracker ass aktiv.',
    accepted: 'Acceptéiert',
    refused: 'Refuséiert',
    open: 'Nach net gewielt',
    modify: 'Meng Wiel änneren',
    caption: '{purpose}: benotzt Tracker',
    empty: 'Keen Tracker uginn.',
    name: 'Numm',
    setBy: 'Gesat vun',
    purpose: 'Zweck',
    lifetime: 'Dauer',
    kind: 'Aart',
    session: 'Fir dës Visitt',
    updated: 'Lëscht aktualiséiert: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Lokale Späicher',
      'session-storage': 'Sessiounsspäicher',
      'indexed-db': 'Lokal Datebank',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Fangerofdrock vum Browser'
    }
  }
} satisfies PageMessages
