// Norwegian, Bokmål. Quotation marks are «…»; U+00A0 stands between a number and what it counts.
import type { Messages } from '../ui/messages'

export default {
  lang: 'nb',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Valg om informasjonskapsler',
  banner: {
    title: 'Informasjonskapsler: valget er ditt',
    titleExpired: 'Valget ditt er utløpt: velg på nytt',
    titleChanged: 'Sporingsverktøyene våre er endret: valget er ditt',
    intro: 'Med ditt samtykke bruker {site} sporingsverktøy til:',
    introProviders: {
      one: 'Med ditt samtykke bruker {site} og {n}\u00a0leverandør sporingsverktøy til:',
      other: 'Med ditt samtykke bruker {site} og {n}\u00a0leverandører sporingsverktøy til:'
    },
    news: 'Nytt: {purpose}.',
    note: 'Du kan når som helst ombestemme deg.',
    policy: 'Personvernerklæring',
    refuse: 'Avvis alle',
    accept: 'Godta alle',
    refuseNew: 'Avvis',
    acceptNew: 'Godta',
    choose: 'Velg'
  },
  panel: {
    title: 'Valgene dine, formål for formål',
    lead: 'Alle formål er valgfrie. Nettstedet fungerer like godt om du avviser dem.',
    all: 'Valg for alle tjenester',
    always: 'Alltid på',
    refuse: 'Avvis',
    accept: 'Godta',
    exempt:
      'Besøksmåling som ikke krever samtykke: anonym statistikk, bare for dette nettstedet. Du kan reservere deg.',
    object: 'Reserver meg',
    keep: 'Behold',
    save: 'Lagre valgene mine',
    close: 'Lukk uten å lagre',
    services: { one: '{n}\u00a0tjeneste', other: '{n}\u00a0tjenester' },
    trackers: { one: '{n}\u00a0sporingsverktøy', other: '{n}\u00a0sporingsverktøy' },
    providerPolicy: 'Personvernerklæring: {provider}',
    kept: 'Vi lagrer valget ditt i {duration}, enten det er ja eller nei. Deretter spør vi igjen.',
    keptApart: 'Vi lagrer et ja i {accepted} og et nei i {refused}. Deretter spør vi igjen.',
    anytime: 'Du kan når som helst endre valget.',
    anytimeWith: 'Du kan når som helst endre valget med «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Strengt nødvendige',
      text: 'Økt, handlekurv, sikkerhet og lagring av dette valget. Nettstedet fungerer ikke uten dem.'
    },
    analytics: {
      title: 'Besøksmåling',
      summary: 'se hva som blir lest, for å forbedre nettstedet.',
      text: 'Vi teller besøk og ser hvilke sider som hjelper eller er vanskelige å finne. Det brukes verken til reklame eller til å følge deg på andre nettsteder.'
    },
    personalisation: {
      title: 'Persontilpasning',
      summary: 'tilpasse innholdet til det du ser på her.',
      text: 'Vi tilpasser innhold og forslag til det du ser på dette nettstedet. Ellers ser alle det samme.'
    }
  },
  status: {
    refused: 'De valgfrie formålene er avvist. Du kan når som helst ombestemme deg.',
    accepted: 'De valgfrie formålene er godtatt. Du kan når som helst ombestemme deg.',
    saved: 'Valgene dine er lagret.',
    withdrawn:
      'Samtykket er trukket tilbake for: {purpose}. De tilhørende sporingsverktøyene er slettet fra dette nettstedet.',
    late: 'Valget om informasjonskapsler står først på siden.',
    storage: 'Nettleseren din kan ikke lagre valget: det gjelder bare på denne siden.',
    signal: 'Nettleseren din ber om at du ikke blir sporet: vi regner det som et nei.'
  }
} satisfies Messages
