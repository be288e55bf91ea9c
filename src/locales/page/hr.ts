// Croatian, for what stands in the page. A date ends with its own full stop, so none follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'hr',
  placeholder: {
    text: 'Ovaj sadržaj pruža usluga {service}, koja može postaviti alate za praćenje. Sadržaj ostaje skriven dok ga ne prihvatite.',
    video: 'Prikaži ovaj videozapis',
    map: 'Prikaži ovu kartu',
    content: 'Prikaži ovaj sadržaj',
    always: 'Uvijek prikaži: {service}',
    outside: 'Otvori u usluzi {service}',
    shown: 'Sadržaj je prikazan'
  },
  trackers: {
    title: 'Alati za praćenje na ovom web-mjestu',
    chosen: 'Vaš izbor od {date}:',
    until: 'Vrijedi do {date}',
    reference: 'Referentni broj: {id}.',
    none: 'Još niste odabrali: nijedan neobvezni alat za praćenje nije aktivan.',
    signal: 'Vaš preglednik traži da vas ne pratimo: nijedan neobvezni alat za praćenje nije aktivan.',
    accepted: 'Prihvaćeno',
    refused: 'Odbijeno',
    open: 'Još nije odabrano',
    modify: 'Promijeni moj izbor',
    caption: '{purpose}: alati za praćenje u upotrebi',
    empty: 'Nije naveden nijedan alat za praćenje.',
    name: 'Naziv',
    setBy: 'Tko ga postavlja',
    purpose: 'Čemu služi',
    lifetime: 'Trajanje',
    kind: 'Vrsta',
    session: 'Tijekom posjeta',
    updated: 'Popis je ažuriran {date}',
    kinds: {
      cookie: 'Kolačić',
      'local-storage': 'Lokalna pohrana',
      'session-storage': 'Pohrana sesije',
      'indexed-db': 'Lokalna baza podataka',
      cache: 'Predmemorija',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Otisak preglednika'
    }
  }
} satisfies PageMessages
