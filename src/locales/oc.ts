// Occitan (Lengadocian). U+00A0 stands before a colon and inside « », as in French typography.
import type { Messages } from '../ui/messages'

export default {
  lang: 'oc',
  dir: 'ltr',
  colon: '\u00a0: ',
  reopen: 'Gerir los cookies',
  banner: {
    title: 'Cookies\u00a0: causissètz',
    titleExpired: 'Vòstra causida a expirat\u00a0: tornatz causir',
    titleChanged: 'Los traçadors an cambiat\u00a0: causissètz',
    intro: 'Amb vòstre acòrdi, {site} utiliza de traçadors per\u00a0:',
    introProviders: {
      one: 'Amb vòstre acòrdi, {site} e {n}\u00a0provesidor utilizan de traçadors per\u00a0:',
      other: 'Amb vòstre acòrdi, {site} e {n}\u00a0provesidors utilizan de traçadors per\u00a0:'
    },
    news: 'Novetat\u00a0: {purpose}.',
    note: 'Podètz cambiar d’avís a tot moment.',
    policy: 'Politica de confidencialitat',
    refuse: 'Refusar tot',
    accept: 'Acceptar tot',
    refuseNew: 'Refusar',
    acceptNew: 'Acceptar',
    choose: 'Causir'
  },
  panel: {
    title: 'Vòstras causidas, usatge per usatge',
    lead: 'Cada usatge es facultatiu. Se refusatz, lo site fonciona del meteis biais.',
    all: 'Preferéncias per totes los servicis',
    always: 'Totjorn actius',
    refuse: 'Refusar',
    accept: 'Acceptar',
    exempt:
      'Mesura d’audiéncia exempta de consentiment\u00a0: estatisticas anonimas, per aqueste site sonque. Vos i podètz opausar.',
    object: 'M’i opausar',
    keep: 'Gardar',
    save: 'Enregistrar mas causidas',
    close: 'Tampar sens enregistrar',
    services: { one: '{n}\u00a0servici', other: '{n}\u00a0servicis' },
    trackers: { one: '{n}\u00a0traçador', other: '{n}\u00a0traçadors' },
    providerPolicy: 'Politica de confidencialitat\u00a0: {provider}',
    kept: 'Gardam vòstra causida pendent {duration}, que siá òc o non. Puèi, vos tornarem pausar la question.',
    keptApart: 'Gardam un òc pendent {accepted}, un non pendent {refused}. Puèi, vos tornarem pausar la question.',
    anytime: 'La podètz cambiar a tot moment.',
    anytimeWith: 'La podètz cambiar a tot moment amb «\u00a0{control}\u00a0».'
  },
  purposes: {
    necessary: {
      title: 'Estrictament necessaris',
      text: 'Session, panièr, seguretat e memòria de vòstra causida. Sens eles, lo site pòt pas foncionar.'
    },
    analytics: {
      title: 'Mesura d’audiéncia',
      summary: 'saber çò qu’es legit, per melhorar lo site.',
      text: 'Comptam las visitas e reperam las paginas utilas o malaisidas de trobar. Aquò servís pas a la publicitat, nimai a vos seguir sus d’autres sites.'
    },
    personalisation: {
      title: 'Personalizacion',
      summary: 'adaptar los contenguts a çò que consultatz aicí.',
      text: 'Adaptam los contenguts e las suggestions a çò que consultatz sus aqueste site. Sens aquò, tot lo mond vei los meteisses.'
    }
  },
  status: {
    refused: 'Avètz refusat los usatges facultatius. Podètz cambiar d’avís a tot moment.',
    accepted: 'Avètz acceptat los usatges facultatius. Podètz cambiar d’avís a tot moment.',
    saved: 'Vòstras causidas son enregistradas.',
    withdrawn: 'Avètz retirat l’acòrdi per\u00a0: {purpose}. Los traçadors correspondents son escafats d’aqueste site.',
    late: 'La causida dels cookies es al començament de la pagina.',
    storage: 'Vòstre navegador permet pas de gardar aquesta causida\u00a0: val per aquesta pagina sonque.',
    signal: 'Vòstre navegador demanda de vos seguir pas\u00a0: o avèm pres coma un refús.'
  }
} satisfies Messages
