// Czech, for what stands in the page. U+00A0 follows a one-letter word, so that it does not end a line.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'cs',
  placeholder: {
    text: 'Tento obsah poskytuje služba {service}, která může ukládat sledovací prvky. Obsah zůstane skrytý, dokud jej nepřijmete.',
    video: 'Zobrazit toto video',
    map: 'Zobrazit tuto mapu',
    content: 'Zobrazit tento obsah',
    always: 'Vždy zobrazovat: {service}',
    outside: 'Otevřít ve službě {service}',
    shown: 'Obsah je zobrazen'
  },
  trackers: {
    title: 'Sledovací prvky používané na tomto webu',
    chosen: 'Vaše volba ze dne {date}:',
    until: 'Platí do {date}.',
    reference: 'Referenční číslo: {id}.',
    none: 'Zatím jste nezvolili: žádný volitelný sledovací prvek není aktivní.',
    signal: 'Váš prohlížeč žádá, abychom vás nesledovali: žádný volitelný sledovací prvek není aktivní.',
    accepted: 'Přijato',
    refused: 'Odmítnuto',
    open: 'Zatím nezvoleno',
    modify: 'Změnit mé volby',
    caption: '{purpose}: používané sledovací prvky',
    empty: 'Není uveden žádný sledovací prvek.',
    name: 'Název',
    setBy: 'Kdo jej ukládá',
    purpose: 'K\u00a0čemu slouží',
    lifetime: 'Doba uložení',
    kind: 'Typ',
    session: 'Po dobu návštěvy',
    updated: 'Seznam byl aktualizován {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Místní úložiště',
      'session-storage': 'Úložiště relace',
      'indexed-db': 'Místní databáze',
      cache: 'Mezipaměť',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Otisk prohlížeče'
    }
  }
} satisfies PageMessages
