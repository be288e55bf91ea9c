// Catalan, with “vós” as its public offices write. Quotation marks are « »; a number of millions takes “de”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'ca',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gestiona les galetes',
  banner: {
    title: 'Galetes: la decisió és vostra',
    titleExpired: 'La vostra tria ha caducat: torneu a triar',
    titleChanged: 'Els rastrejadors han canviat: la decisió és vostra',
    intro: 'Amb el vostre permís, a {site} utilitzem galetes i altres rastrejadors per a:',
    introProviders: {
      one: 'Amb el vostre permís, a {site} nosaltres i {n} proveïdor utilitzem galetes i altres rastrejadors per a:',
      many: 'Amb el vostre permís, a {site} nosaltres i {n} de proveïdors utilitzem galetes i altres rastrejadors per a:',
      other: 'Amb el vostre permís, a {site} nosaltres i {n} proveïdors utilitzem galetes i altres rastrejadors per a:'
    },
    news: 'Novetat: {purpose}.',
    note: 'Podeu canviar d’opinió en qualsevol moment.',
    policy: 'Política de privacitat',
    refuse: 'Rebutja-ho tot',
    accept: 'Accepta-ho tot',
    refuseNew: 'Rebutja',
    acceptNew: 'Accepta',
    choose: 'Tria'
  },
  panel: {
    title: 'La vostra tria, finalitat per finalitat',
    lead: 'Totes les finalitats són opcionals. Si les rebutgeu, el lloc web funciona igual.',
    all: 'Preferències per a tots els serveis',
    always: 'Sempre actius',
    refuse: 'Rebutja',
    accept: 'Accepta',
    exempt:
      'Mesura d’audiència exempta de consentiment: estadístiques anònimes, només per a aquest lloc web. Us hi podeu oposar.',
    object: 'M’hi oposo',
    keep: 'La mantinc',
    save: 'Desa la meva tria',
    close: 'Tanca sense desar',
    services: { one: '{n} servei', many: '{n} de serveis', other: '{n} serveis' },
    trackers: { one: '{n} rastrejador', many: '{n} de rastrejadors', other: '{n} rastrejadors' },
    providerPolicy: 'Política de privacitat: {provider}',
    kept: 'Conservem la vostra tria durant {duration}, tant si és un sí com un no. Després us ho tornarem a preguntar.',
    keptApart: 'Conservem un sí durant {accepted} i un no durant {refused}. Després us ho tornarem a preguntar.',
    anytime: 'La podeu canviar en qualsevol moment.',
    anytimeWith: 'La podeu canviar en qualsevol moment amb «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Estrictament necessaris',
      text: 'Sessió, cistella, seguretat i memòria de la vostra tria. Sense ells, el lloc web no pot funcionar.'
    },
    analytics: {
      title: 'Mesura d’audiència',
      summary: 'saber què es llegeix, per millorar el lloc web.',
      text: 'Comptem les visites i detectem les pàgines útils o difícils de trobar. No serveix per a la publicitat ni per seguir-vos en altres llocs web.'
    },
    personalisation: {
      title: 'Personalització',
      summary: 'adaptar els continguts al que consulteu aquí.',
      text: 'Adaptem els continguts i els suggeriments al que consulteu en aquest lloc web. Sense això, tothom veu els mateixos.'
    }
  },
  status: {
    refused: 'Heu rebutjat les finalitats opcionals. Podeu canviar d’opinió en qualsevol moment.',
    accepted: 'Heu acceptat les finalitats opcionals. Podeu canviar d’opinió en qualsevol moment.',
    saved: 'S’ha desat la vostra tria.',
    withdrawn:
      'Heu retirat el permís per a: {purpose}. Els rastrejadors corresponents s’han esborrat d’aquest lloc web.',
    late: 'La tria de galetes és al principi de la pàgina.',
    storage: 'El vostre navegador no permet desar aquesta tria: només val per a aquesta pàgina.',
    signal: 'El vostre navegador demana que no us rastregem: ho hem pres com un rebuig.'
  }
} satisfies Messages
