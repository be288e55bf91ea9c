// Norwegian, Bokmål, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'nb',
  placeholder: {
    text: 'Innholdet kommer fra {service}, som kan bruke sporingsverktøy. Det er skjult til du godtar det.',
    video: 'Vis videoen',
    map: 'Vis kartet',
    content: 'Vis innholdet',
    always: 'Vis alltid {service}',
    outside: 'Åpne på {service}',
    shown: 'Innholdet vises'
  },
  trackers: {
    title: 'Sporingsverktøy på dette nettstedet',
    chosen: 'Valget ditt {date}:',
    until: 'Gjelder til {date}.',
    reference: 'Referanse: {id}.',
    none: 'Du har ikke valgt ennå: ingen valgfrie sporingsverktøy er aktive.',
    signal: 'Nettleseren din ber om at du ikke blir sporet: ingen valgfrie sporingsverktøy er aktive.',
    accepted: 'Godtatt',
    refused: 'Avvist',
    open: 'Ikke valgt ennå',
    modify: 'Endre valgene mine',
    caption: '{purpose}: sporingsverktøy i bruk',
    empty: 'Ingen sporingsverktøy er oppgitt.',
    name: 'Navn',
    setBy: 'Settes av',
    purpose: 'Formål',
    lifetime: 'Varighet',
    kind: 'Type',
    session: 'Under besøket',
    updated: 'Listen ble oppdatert {date}.',
    kinds: {
      cookie: 'Informasjonskapsel',
      'local-storage': 'Lokal lagring',
      'session-storage': 'Øktlagring',
      'indexed-db': 'Lokal database',
      cache: 'Hurtigbuffer',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Nettleserens fingeravtrykk'
    }
  }
} satisfies PageMessages
