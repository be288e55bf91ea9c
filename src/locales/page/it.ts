// Italian, for what stands in the page. Dates stand alone: the article before a date changes with the day.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'it',
  placeholder: {
    text: 'Questo contenuto proviene da {service}, che può usare strumenti di tracciamento. Resta nascosto finché non lo accetti.',
    video: 'Mostra questo video',
    map: 'Mostra questa mappa',
    content: 'Mostra questo contenuto',
    always: 'Mostra sempre {service}',
    outside: 'Apri su {service}',
    shown: 'Contenuto visualizzato'
  },
  trackers: {
    title: 'Strumenti di tracciamento usati da questo sito',
    chosen: 'La tua scelta ({date}):',
    until: 'Scadenza: {date}.',
    reference: 'Riferimento: {id}.',
    none: 'Non hai ancora scelto: nessuno strumento di tracciamento facoltativo è attivo.',
    signal: 'Il tuo browser chiede di non tracciarti: nessuno strumento di tracciamento facoltativo è attivo.',
    accepted: 'Accettato',
    refused: 'Rifiutato',
    open: 'Non ancora scelto',
    modify: 'Modifica le mie scelte',
    caption: '{purpose}: strumenti di tracciamento usati',
    empty: 'Nessuno strumento di tracciamento dichiarato.',
    name: 'Nome',
    setBy: 'Impostato da',
    purpose: 'A che cosa serve',
    lifetime: 'Durata',
    kind: 'Tipo',
    session: 'Per questa visita',
    updated: 'Ultimo aggiornamento dell’elenco: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Archiviazione locale',
      'session-storage': 'Archiviazione di sessione',
      'indexed-db': 'Database locale',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Impronta del browser'
    }
  }
} satisfies PageMessages
