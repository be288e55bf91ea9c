// Danish, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'da',
  placeholder: {
    text: 'Indholdet kommer fra {service}, som kan bruge sporingsteknologier. Det er skjult, indtil du accepterer det.',
    video: 'Vis denne video',
    map: 'Vis dette kort',
    content: 'Vis dette indhold',
    always: 'Vis altid {service}',
    outside: 'Åbn på {service}',
    shown: 'Indholdet vises'
  },
  trackers: {
    title: 'Sporingsteknologier på dette websted',
    chosen: 'Dit valg den {date}:',
    until: 'Gælder til den {date}.',
    reference: 'Reference: {id}.',
    none: 'Du har ikke valgt endnu: ingen valgfri sporingsteknologi er aktiv.',
    signal: 'Din browser beder om, at du ikke bliver sporet: ingen valgfri sporingsteknologi er aktiv.',
    accepted: 'Accepteret',
    refused: 'Afvist',
    open: 'Ikke valgt endnu',
    modify: 'Ændr mine valg',
    caption: '{purpose}: anvendte sporingsteknologier',
    empty: 'Ingen sporingsteknologier angivet.',
    name: 'Navn',
    setBy: 'Sættes af',
    purpose: 'Formål',
    lifetime: 'Varighed',
    kind: 'Type',
    session: 'Under dette besøg',
    updated: 'Listen er opdateret den {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Lokalt lager',
      'session-storage': 'Sessionslager',
      'indexed-db': 'Lokal database',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Browserfingeraftryk'
    }
  }
} satisfies PageMessages
