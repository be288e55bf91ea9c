// Dutch. Visitors are addressed with “u”, as public services do; quotation marks are ‘…’.
import type { Messages } from '../ui/messages'

export default {
  lang: 'nl',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Cookie-instellingen',
  banner: {
    title: 'Cookies: de keuze is aan u',
    titleExpired: 'Uw keuze is verlopen: kies opnieuw',
    titleChanged: 'Onze trackers zijn veranderd: de keuze is aan u',
    intro: 'Met uw toestemming gebruikt {site} trackers voor:',
    introProviders: {
      one: 'Met uw toestemming gebruiken {site} en {n} aanbieder trackers voor:',
      other: 'Met uw toestemming gebruiken {site} en {n} aanbieders trackers voor:'
    },
    news: 'Nieuw: {purpose}.',
    note: 'U kunt uw keuze altijd wijzigen.',
    policy: 'Privacyverklaring',
    refuse: 'Alles weigeren',
    accept: 'Alles accepteren',
    refuseNew: 'Weigeren',
    acceptNew: 'Accepteren',
    choose: 'Kiezen'
  },
  panel: {
    title: 'Uw keuzes, doel voor doel',
    lead: 'Elk doel is optioneel. Als u weigert, werkt de site net zo goed.',
    all: 'Keuze voor alle diensten',
    always: 'Altijd actief',
    refuse: 'Weigeren',
    accept: 'Accepteren',
    exempt:
      'Bezoekersstatistieken waarvoor geen toestemming nodig is: anoniem en alleen voor deze site. U kunt bezwaar maken.',
    object: 'Bezwaar maken',
    keep: 'Behouden',
    save: 'Mijn keuzes opslaan',
    close: 'Sluiten zonder opslaan',
    services: { one: '{n} dienst', other: '{n} diensten' },
    trackers: { one: '{n} tracker', other: '{n} trackers' },
    providerPolicy: 'Privacyverklaring: {provider}',
    kept: 'We bewaren uw keuze {duration}, of u nu ja of nee zegt. Daarna vragen we het opnieuw.',
    keptApart: 'We bewaren een ja {accepted}, een nee {refused}. Daarna vragen we het opnieuw.',
    anytime: 'U kunt uw keuze altijd wijzigen.',
    anytimeWith: 'U kunt uw keuze altijd wijzigen met ‘{control}’.'
  },
  purposes: {
    necessary: {
      title: 'Strikt noodzakelijk',
      text: 'Sessie, winkelmandje, beveiliging en het onthouden van deze keuze. Zonder werkt de site niet.'
    },
    analytics: {
      title: 'Bezoekersstatistieken',
      summary: 'zien wat er gelezen wordt, om de site te verbeteren.',
      text: 'We tellen bezoeken en zien welke pagina’s helpen of moeilijk te vinden zijn. Niet voor reclame en niet om u op andere sites te volgen.'
    },
    personalisation: {
      title: 'Personalisatie',
      summary: 'de inhoud afstemmen op wat u hier bekijkt.',
      text: 'We stemmen inhoud en suggesties af op wat u op deze site bekijkt. Anders ziet iedereen hetzelfde.'
    }
  },
  status: {
    refused: 'De optionele doelen zijn geweigerd. U kunt uw keuze altijd wijzigen.',
    accepted: 'De optionele doelen zijn geaccepteerd. U kunt uw keuze altijd wijzigen.',
    saved: 'Uw keuzes zijn opgeslagen.',
    withdrawn: 'De toestemming is ingetrokken voor: {purpose}. De bijbehorende trackers zijn van deze site gewist.',
    late: 'De cookiekeuze staat aan het begin van de pagina.',
    storage: 'Uw browser kan deze keuze niet bewaren: ze geldt alleen voor deze pagina.',
    signal: 'Uw browser vraagt om u niet te volgen: dat zien we als een weigering.'
  }
} satisfies Messages
