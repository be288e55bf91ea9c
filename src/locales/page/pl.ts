// Polish, for what stands in the page. U+00A0 follows a one-letter word, so that it does not end a line.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'pl',
  placeholder: {
    text: 'Te treści pochodzą z\u00a0serwisu {service}, który może zapisywać elementy śledzące. Pozostają ukryte, dopóki ich nie zaakceptujesz.',
    video: 'Pokaż ten film',
    map: 'Pokaż tę mapę',
    content: 'Pokaż te treści',
    always: 'Zawsze pokazuj: {service}',
    outside: 'Otwórz w\u00a0serwisie {service}',
    shown: 'Treści są widoczne'
  },
  trackers: {
    title: 'Elementy śledzące używane w\u00a0tym serwisie',
    chosen: 'Twój wybór z\u00a0dnia {date}:',
    until: 'Ważny do {date}.',
    reference: 'Numer referencyjny: {id}.',
    none: 'Nie dokonano jeszcze wyboru: żaden opcjonalny element śledzący nie jest aktywny.',
    signal: 'Przeglądarka prosi, aby cię nie śledzić: żaden opcjonalny element śledzący nie jest aktywny.',
    accepted: 'Zaakceptowano',
    refused: 'Odrzucono',
    open: 'Jeszcze nie wybrano',
    modify: 'Zmień mój wybór',
    caption: '{purpose}: używane elementy śledzące',
    empty: 'Nie zgłoszono żadnego elementu śledzącego.',
    name: 'Nazwa',
    setBy: 'Kto zapisuje',
    purpose: 'Do czego służy',
    lifetime: 'Czas przechowywania',
    kind: 'Rodzaj',
    session: 'Na czas wizyty',
    updated: 'Listę zaktualizowano {date}.',
    kinds: {
      cookie: 'Plik cookie',
      'local-storage': 'Pamięć lokalna',
      'session-storage': 'Pamięć sesji',
      'indexed-db': 'Lokalna baza danych',
      cache: 'Pamięć podręczna',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Odcisk przeglądarki'
    }
  }
} satisfies PageMessages
