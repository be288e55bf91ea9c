// Swedish, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'sv',
  placeholder: {
    text: 'Innehållet kommer från {service}, som kan använda spårare. Det visas inte förrän du godkänner det.',
    video: 'Visa videon',
    map: 'Visa kartan',
    content: 'Visa innehållet',
    always: 'Visa alltid {service}',
    outside: 'Öppna på {service}',
    shown: 'Innehållet visas'
  },
  trackers: {
    title: 'Spårare på den här webbplatsen',
    chosen: 'Ditt val den {date}:',
    until: 'Gäller till den {date}.',
    reference: 'Referens: {id}.',
    none: 'Du har inte valt ännu: inga valfria spårare är aktiva.',
    signal: 'Din webbläsare ber om att du inte ska spåras: inga valfria spårare är aktiva.',
    accepted: 'Godkänt',
    refused: 'Nekat',
    open: 'Inte valt ännu',
    modify: 'Ändra mina val',
    caption: '{purpose}: spårare som används',
    empty: 'Inga spårare angivna.',
    name: 'Namn',
    setBy: 'Sätts av',
    purpose: 'Ändamål',
    lifetime: 'Lagringstid',
    kind: 'Typ',
    session: 'Under besöket',
    updated: 'Listan uppdaterades den {date}.',
    kinds: {
      cookie: 'Kaka',
      'local-storage': 'Lokal lagring',
      'session-storage': 'Sessionslagring',
      'indexed-db': 'Lokal databas',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Webbläsarens fingeravtryck'
    }
  }
} satisfies PageMessages
