// Maltese, for what stands in the page. Dates stand after a colon or in brackets, so that no article joins them.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'mt',
  placeholder: {
    text: 'Dan il-kontenut ġej minn {service}, li jista’ juża trackers. Jibqa’ moħbi sakemm ma taċċettahx.',
    video: 'Uri dan il-vidjo',
    map: 'Uri din il-mappa',
    content: 'Uri dan il-kontenut',
    always: 'Dejjem uri {service}',
    outside: 'Iftaħ fuq {service}',
    shown: 'Il-kontenut jidher'
  },
  trackers: {
    title: 'Trackers użati minn dan is-sit',
    chosen: 'L-għażla tiegħek ({date}):',
    until: 'Tiskadi: {date}.',
    reference: 'Referenza: {id}.',
    none: 'Għadek ma għażiltx: l-ebda tracker fakultattiv mhu attiv.',
    signal: 'Il-browser tiegħek jitlob li ma nsegwukx: l-ebda tracker fakultattiv mhu attiv.',
    accepted: 'Aċċettat',
    refused: 'Irrifjutat',
    open: 'Għadu mhux magħżul',
    modify: 'Ibdel l-għażliet tiegħi',
    caption: '{purpose}: trackers użati',
    empty: 'L-ebda tracker iddikjarat.',
    name: 'Isem',
    setBy: 'Imqiegħed minn',
    purpose: 'Għalxiex jintuża',
    lifetime: 'Tul ta’ żmien',
    kind: 'Tip',
    session: 'Għal din iż-żjara',
    updated: 'Lista aġġornata: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Ħżin lokali',
      'session-storage': 'Ħżin tas-sessjoni',
      'indexed-db': 'Database lokali',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Impronta tal-browser'
    }
  }
} satisfies PageMessages
