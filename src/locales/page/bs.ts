// Bosnian, for what stands in the page. A date ends with its own full stop, and stands where it needs no case.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'bs',
  placeholder: {
    text: 'Ovaj sadržaj nudi usluga {service}, koja može postaviti alate za praćenje. Sadržaj ostaje sakriven dok ga ne prihvatite.',
    video: 'Prikaži ovaj video',
    map: 'Prikaži ovu mapu',
    content: 'Prikaži ovaj sadržaj',
    always: 'Uvijek prikaži: {service}',
    outside: 'Otvori u usluzi {service}',
    shown: 'Sadržaj je prikazan'
  },
  trackers: {
    title: 'Alati za praćenje na ovoj web-stranici',
    chosen: 'Vaš izbor ({date}):',
    until: 'Važi do: {date}',
    reference: 'Referentni broj: {id}.',
    none: 'Još niste izabrali: nijedan neobavezni alat za praćenje nije aktivan.',
    signal: 'Vaš preglednik traži da vas ne pratimo: nijedan neobavezni alat za praćenje nije aktivan.',
    accepted: 'Prihvaćeno',
    refused: 'Odbijeno',
    open: 'Još nije izabrano',
    modify: 'Promijeni moj izbor',
    caption: '{purpose}: korišteni alati za praćenje',
    empty: 'Nije naveden nijedan alat za praćenje.',
    name: 'Naziv',
    setBy: 'Ko ga postavlja',
    purpose: 'Čemu služi',
    lifetime: 'Trajanje',
    kind: 'Vrsta',
    session: 'Za vrijeme posjete',
    updated: 'Spisak je ažuriran: {date}',
    kinds: {
      cookie: 'Kolačić',
      'local-storage': 'Lokalna pohrana',
      'session-storage': 'Pohrana sesije',
      'indexed-db': 'Lokalna baza podataka',
      cache: 'Keš-memorija',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Otisak preglednika'
    }
  }
} satisfies PageMessages
