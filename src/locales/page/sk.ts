// Slovak, for what stands in the page. U+00A0 follows a one-letter word, so that it does not end a line.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'sk',
  placeholder: {
    text: 'Tento obsah poskytuje služba {service}, ktorá môže ukladať sledovacie prvky. Obsah zostane skrytý, kým ho neprijmete.',
    video: 'Zobraziť toto video',
    map: 'Zobraziť túto mapu',
    content: 'Zobraziť tento obsah',
    always: 'Vždy zobrazovať: {service}',
    outside: 'Otvoriť v\u00a0službe {service}',
    shown: 'Obsah je zobrazený'
  },
  trackers: {
    title: 'Sledovacie prvky používané na tomto webe',
    chosen: 'Vaša voľba zo dňa {date}:',
    until: 'Platí do {date}.',
    reference: 'Referenčné číslo: {id}.',
    none: 'Zatiaľ ste sa nerozhodli: žiadny voliteľný sledovací prvok nie je aktívny.',
    signal: 'Váš prehliadač žiada, aby sme vás nesledovali: žiadny voliteľný sledovací prvok nie je aktívny.',
    accepted: 'Prijaté',
    refused: 'Odmietnuté',
    open: 'Zatiaľ bez voľby',
    modify: 'Zmeniť moje voľby',
    caption: '{purpose}: používané sledovacie prvky',
    empty: 'Nie je uvedený žiadny sledovací prvok.',
    name: 'Názov',
    setBy: 'Kto ho ukladá',
    purpose: 'Na čo slúži',
    lifetime: 'Doba uloženia',
    kind: 'Typ',
    session: 'Počas návštevy',
    updated: 'Zoznam bol aktualizovaný {date}.',
    kinds: {
      cookie: 'Súbor cookie',
      'local-storage': 'Lokálne úložisko',
      'session-storage': 'Úložisko relácie',
      'indexed-db': 'Lokálna databáza',
      cache: 'Vyrovnávacia pamäť',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Odtlačok prehliadača'
    }
  }
} satisfies PageMessages
