// Danish. Quotation marks are »…«; U+00A0 stands between a number and what it counts.
import type { Messages } from '../ui/messages'

export default {
  lang: 'da',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Cookieindstillinger',
  banner: {
    title: 'Cookies: valget er dit',
    titleExpired: 'Dit valg er udløbet: vælg igen',
    titleChanged: 'Vores sporingsteknologier er ændret: valget er dit',
    intro: 'Med dit samtykke bruger {site} sporingsteknologier til:',
    introProviders: {
      one: 'Med dit samtykke bruger {site} og {n}\u00a0leverandør sporingsteknologier til:',
      other: 'Med dit samtykke bruger {site} og {n}\u00a0leverandører sporingsteknologier til:'
    },
    news: 'Nyt: {purpose}.',
    note: 'Du kan altid ændre dit valg.',
    policy: 'Privatlivspolitik',
    refuse: 'Afvis alle',
    accept: 'Accepter alle',
    refuseNew: 'Afvis',
    acceptNew: 'Accepter',
    choose: 'Vælg'
  },
  panel: {
    title: 'Dine valg, formål for formål',
    lead: 'Alle formål er valgfrie. Hvis du afviser, fungerer webstedet på samme måde.',
    all: 'Valg for alle tjenester',
    always: 'Altid aktive',
    refuse: 'Afvis',
    accept: 'Accepter',
    exempt: 'Besøgsstatistik, der ikke kræver samtykke: anonyme tal, kun for dette websted. Du kan gøre indsigelse.',
    object: 'Gør indsigelse',
    keep: 'Behold',
    save: 'Gem mine valg',
    close: 'Luk uden at gemme',
    services: { one: '{n}\u00a0tjeneste', other: '{n}\u00a0tjenester' },
    trackers: { one: '{n}\u00a0sporingsteknologi', other: '{n}\u00a0sporingsteknologier' },
    providerPolicy: 'Privatlivspolitik: {provider}',
    kept: 'Vi gemmer dit valg i {duration}, uanset om det er ja eller nej. Derefter spørger vi igen.',
    keptApart: 'Vi gemmer et ja i {accepted} og et nej i {refused}. Derefter spørger vi igen.',
    anytime: 'Du kan altid ændre dit valg.',
    anytimeWith: 'Du kan altid ændre dit valg med »{control}«.'
  },
  purposes: {
    necessary: {
      title: 'Strengt nødvendige',
      text: 'Session, indkøbskurv, sikkerhed og lagring af dette valg. Webstedet kan ikke fungere uden.'
    },
    analytics: {
      title: 'Besøgsstatistik',
      summary: 'se, hvad der bliver læst, og forbedre webstedet.',
      text: 'Vi tæller besøg og finder de sider, der hjælper eller er svære at finde. Det bruges hverken til reklamer eller til at følge dig på andre websteder.'
    },
    personalisation: {
      title: 'Personalisering',
      summary: 'tilpasse indholdet til det, du ser her.',
      text: 'Vi tilpasser indhold og forslag til det, du ser på dette websted. Ellers ser alle det samme.'
    }
  },
  status: {
    refused: 'De valgfrie formål er afvist. Du kan altid ændre dit valg.',
    accepted: 'De valgfrie formål er accepteret. Du kan altid ændre dit valg.',
    saved: 'Dine valg er gemt.',
    withdrawn:
      'Samtykket er trukket tilbage for: {purpose}. De tilhørende sporingsteknologier er slettet fra dette websted.',
    late: 'Cookievalget står først på siden.',
    storage: 'Din browser kan ikke gemme valget: det gælder kun på denne side.',
    signal: 'Din browser beder om, at du ikke bliver sporet: det opfatter vi som en afvisning.'
  }
} satisfies Messages
