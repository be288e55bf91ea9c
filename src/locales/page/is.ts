// Icelandic, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'is',
  placeholder: {
    text: 'Þetta efni kemur frá {service} og gæti notað rekjara. Það er falið þar til þú samþykkir það.',
    video: 'Sýna þetta myndskeið',
    map: 'Sýna þetta kort',
    content: 'Sýna þetta efni',
    always: 'Sýna alltaf {service}',
    outside: 'Opna á {service}',
    shown: 'Efnið er sýnilegt'
  },
  trackers: {
    title: 'Rekjarar á þessum vef',
    chosen: 'Val þitt frá {date}:',
    until: 'Gildir til {date}.',
    reference: 'Tilvísun: {id}.',
    none: 'Þú hefur ekki valið enn: enginn valfrjáls rekjari er virkur.',
    signal: 'Vafrinn þinn biður um að ferðir þínar séu ekki raktar: enginn valfrjáls rekjari er virkur.',
    accepted: 'Samþykkt',
    refused: 'Hafnað',
    open: 'Ekki valið enn',
    modify: 'Breyta vali mínu',
    caption: '{purpose}: rekjarar í notkun',
    empty: 'Enginn rekjari skráður.',
    name: 'Heiti',
    setBy: 'Frá hverjum',
    purpose: 'Tilgangur',
    lifetime: 'Gildistími',
    kind: 'Tegund',
    session: 'Á meðan á heimsókn stendur',
    updated: 'Listi uppfærður {date}.',
    kinds: {
      cookie: 'Vafrakaka',
      'local-storage': 'Staðbundin geymsla',
      'session-storage': 'Lotugeymsla',
      'indexed-db': 'Staðbundinn gagnagrunnur',
      cache: 'Skyndiminni',
      'service-worker': 'Service worker',
      pixel: 'Pixill',
      fingerprint: 'Fingrafar vafra'
    }
  }
} satisfies PageMessages
