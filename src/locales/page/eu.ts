// Basque, for what stands in the page. Names and dates take no case ending: a word after them does, or a colon before.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'eu',
  placeholder: {
    text: 'Eduki hau {service} zerbitzutik dator, eta jarraipen-tresnak instala ditzake. Ezkutatuta egongo da onartzen ez duzun bitartean.',
    video: 'Erakutsi bideo hau',
    map: 'Erakutsi mapa hau',
    content: 'Erakutsi eduki hau',
    always: 'Erakutsi beti {service}',
    outside: 'Ireki hemen: {service}',
    shown: 'Edukia ikusgai dago'
  },
  trackers: {
    title: 'Gune honek erabiltzen dituen jarraipen-tresnak',
    chosen: 'Zure aukera, {date}:',
    until: 'Iraungitze-data: {date}.',
    reference: 'Erreferentzia: {id}.',
    none: 'Oraindik ez duzu aukeratu: ez dago hautazko jarraipen-tresnarik aktibo.',
    signal: 'Zure nabigatzaileak zuri ez jarraitzeko eskatu du: ez dago hautazko jarraipen-tresnarik aktibo.',
    accepted: 'Onartuta',
    refused: 'Baztertuta',
    open: 'Aukeratu gabe',
    modify: 'Aldatu nire aukerak',
    caption: '{purpose}: erabilitako jarraipen-tresnak',
    empty: 'Ez da jarraipen-tresnarik deklaratu.',
    name: 'Izena',
    setBy: 'Nork jarria',
    purpose: 'Zertarako',
    lifetime: 'Iraupena',
    kind: 'Mota',
    session: 'Bisitak dirauen artean',
    updated: 'Zerrenda eguneratuta: {date}.',
    kinds: {
      cookie: 'Cookiea',
      'local-storage': 'Biltegiratze lokala',
      'session-storage': 'Saioko biltegiratzea',
      'indexed-db': 'Datu-base lokala',
      cache: 'Cachea',
      'service-worker': 'Service worker',
      pixel: 'Pixela',
      fingerprint: 'Nabigatzailearen aztarna'
    }
  }
} satisfies PageMessages
