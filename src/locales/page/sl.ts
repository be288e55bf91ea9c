// Slovenian, for what stands in the page. A date stands after a colon or in brackets, where it needs no case.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'sl',
  placeholder: {
    text: 'To vsebino ponuja storitev {service}, ki lahko namesti sledilnike. Vsebina ostane skrita, dokler je ne sprejmete.',
    video: 'Prikaži ta videoposnetek',
    map: 'Prikaži ta zemljevid',
    content: 'Prikaži to vsebino',
    always: 'Vedno prikaži: {service}',
    outside: 'Odpri v storitvi {service}',
    shown: 'Vsebina je prikazana'
  },
  trackers: {
    title: 'Sledilniki na tem spletnem mestu',
    chosen: 'Vaša izbira ({date}):',
    until: 'Velja do: {date}.',
    reference: 'Referenčna številka: {id}.',
    none: 'Niste še izbrali: noben neobvezen sledilnik ni dejaven.',
    signal: 'Vaš brskalnik zahteva, naj vam ne sledimo: noben neobvezen sledilnik ni dejaven.',
    accepted: 'Sprejeto',
    refused: 'Zavrnjeno',
    open: 'Še ni izbrano',
    modify: 'Spremeni mojo izbiro',
    caption: '{purpose}: uporabljeni sledilniki',
    empty: 'Ni navedenih sledilnikov.',
    name: 'Ime',
    setBy: 'Kdo ga namesti',
    purpose: 'Čemu služi',
    lifetime: 'Trajanje',
    kind: 'Vrsta',
    session: 'Do konca obiska',
    updated: 'Seznam je posodobljen: {date}.',
    kinds: {
      cookie: 'Piškotek',
      'local-storage': 'Lokalna shramba',
      'session-storage': 'Shramba seje',
      'indexed-db': 'Lokalna podatkovna zbirka',
      cache: 'Predpomnilnik',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Prstni odtis brskalnika'
    }
  }
} satisfies PageMessages
