// Luxembourgish. Final n follows the n-rule; before a name that is filled in it is kept. Quotation marks are „…“.
import type { Messages } from '../ui/messages'

export default {
  lang: 'lb',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Cookien geréieren',
  banner: {
    title: 'Cookien: Dir hutt d’Wiel',
    titleExpired: 'Är Wiel ass ofgelaf: wielt nei',
    titleChanged: 'Eis Tracker hu sech geännert: Dir hutt d’Wiel',
    intro: 'Mat Ärem Accord benotzt {site} Tracker fir:',
    introProviders: {
      one: 'Mat Ärem Accord benotzen {site} an {n} Prestataire Tracker fir:',
      other: 'Mat Ärem Accord benotzen {site} an {n} Prestatairen Tracker fir:'
    },
    news: 'Nei: {purpose}.',
    note: 'Dir kënnt Är Wiel zu all Moment änneren.',
    policy: 'Dateschutzerklärung',
    refuse: 'Alles refuséieren',
    accept: 'Alles acceptéieren',
    refuseNew: 'Refuséieren',
    acceptNew: 'Acceptéieren',
    choose: 'Auswielen'
  },
  panel: {
    title: 'Är Wiel, Zweck fir Zweck',
    lead: 'All Zweck ass fakultativ. Wann Dir refuséiert, funktionéiert de Site genausou.',
    all: 'Wiel fir all d’Servicer',
    always: 'Ëmmer aktiv',
    refuse: 'Refuséieren',
    accept: 'Acceptéieren',
    exempt:
      'Visittestatistik, déi keen Accord brauch: anonym Zuelen, nëmme fir dëse Site. Dir kënnt Iech dogéint opposéieren.',
    object: 'Mech opposéieren',
    keep: 'Bäibehalen',
    save: 'Meng Wiel späicheren',
    close: 'Zoumaachen ouni ze späicheren',
    services: { one: '{n} Service', other: '{n} Servicer' },
    trackers: { one: '{n} Tracker', other: '{n} Tracker' },
    providerPolicy: 'Dateschutzerklärung: {provider}',
    kept: 'Mir späicheren Är Wiel {duration}, egal ob Jo oder Neen. Duerno froe mir nach eng Kéier.',
    keptApart: 'Mir späicheren e Jo {accepted}, en Neen {refused}. Duerno froe mir nach eng Kéier.',
    anytime: 'Dir kënnt Är Wiel zu all Moment änneren.',
    anytimeWith: 'Dir kënnt Är Wiel zu all Moment mat „{control}“ änneren.'
  },
  purposes: {
    necessary: {
      title: 'Onbedéngt néideg',
      text: 'Sessioun, Kuerf, Sécherheet an d’Späichere vun dëser Wiel. Ouni si funktionéiert de Site net.'
    },
    analytics: {
      title: 'Visittestatistik',
      summary: 'kucken, wat gelies gëtt, fir de Site ze verbesseren.',
      text: 'Mir zielen d’Visitten a gesinn, wéi eng Säiten hëllefen oder schwéier ze fanne sinn. Dat déngt weder der Reklamm nach dozou, Iech op anere Siten ze verfollegen.'
    },
    personalisation: {
      title: 'Personaliséierung',
      summary: 'd’Inhalter un dat upassen, wat Dir hei kuckt.',
      text: 'Mir passen d’Inhalter an d’Virschléi un dat un, wat Dir op dësem Site kuckt. Ouni dat gesäit jiddereen d’selwecht.'
    }
  },
  status: {
    refused: 'Déi fakultativ Zwecker si refuséiert. Dir kënnt Är Wiel zu all Moment änneren.',
    accepted: 'Déi fakultativ Zwecker sinn acceptéiert. Dir kënnt Är Wiel zu all Moment änneren.',
    saved: 'Är Wiel ass gespäichert.',
    withdrawn: 'Den Accord ass zréckgezu fir: {purpose}. Déi entspriechend Tracker sinn op dësem Site geläscht.',
    late: 'D’Cookie-Wiel steet um Ufank vun der Säit.',
    storage: 'Äre Browser kann dës Wiel net späicheren: si gëllt just fir dës Säit.',
    signal: 'Äre Browser freet, Iech net ze verfollegen: mir hunn dat als Refus verstanen.'
  }
} satisfies Messages
