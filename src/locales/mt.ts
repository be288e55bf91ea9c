// Maltese. After 11 to 19 a noun is singular and the number takes “-il”; the apostrophe of ta’ and f’ is U+2019.
import type { Messages } from '../ui/messages'

export default {
  lang: 'mt',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Immaniġġja l-cookies',
  banner: {
    title: 'Cookies: agħżel int',
    titleExpired: 'L-għażla tiegħek skadiet: erġa’ agħżel',
    titleChanged: 'It-trackers tagħna nbidlu: agħżel int',
    intro: 'Bil-permess tiegħek, {site} juża trackers għal:',
    introProviders: {
      one: 'Bil-permess tiegħek, {site} u {n} fornitur jużaw trackers għal:',
      two: 'Bil-permess tiegħek, {site} u {n} fornituri jużaw trackers għal:',
      few: 'Bil-permess tiegħek, {site} u {n} fornituri jużaw trackers għal:',
      many: 'Bil-permess tiegħek, {site} u {n}-il fornitur jużaw trackers għal:',
      other: 'Bil-permess tiegħek, {site} u {n} fornitur jużaw trackers għal:'
    },
    news: 'Ġdid: {purpose}.',
    note: 'Tista’ tbiddel fehmtek meta trid.',
    policy: 'Politika tal-privatezza',
    refuse: 'Irrifjuta kollox',
    accept: 'Aċċetta kollox',
    refuseNew: 'Irrifjuta',
    acceptNew: 'Aċċetta',
    choose: 'Agħżel'
  },
  panel: {
    title: 'L-għażliet tiegħek, skop wara skop',
    lead: 'Kull skop huwa fakultattiv. Jekk tirrifjuta, is-sit jaħdem l-istess.',
    all: 'Preferenzi għas-servizzi kollha',
    always: 'Dejjem attivi',
    refuse: 'Irrifjuta',
    accept: 'Aċċetta',
    exempt:
      'Kejl tal-udjenza eżentat mill-kunsens: statistika anonima, għal dan is-sit biss. Tista’ toġġezzjona għalih.',
    object: 'Noġġezzjona',
    keep: 'Inżommu',
    save: 'Issejvja l-għażliet tiegħi',
    close: 'Agħlaq mingħajr ma tissejvja',
    services: {
      one: '{n} servizz',
      two: '{n} servizzi',
      few: '{n} servizzi',
      many: '{n}-il servizz',
      other: '{n} servizz'
    },
    trackers: {
      one: '{n} tracker',
      two: '{n} trackers',
      few: '{n} trackers',
      many: '{n}-il tracker',
      other: '{n} tracker'
    },
    providerPolicy: 'Politika tal-privatezza: {provider}',
    kept: 'Inżommu l-għażla tiegħek għal {duration}, kemm jekk iva kif ukoll jekk le. Imbagħad nerġgħu nistaqsuk.',
    keptApart: 'Inżommu iva għal {accepted}, le għal {refused}. Imbagħad nerġgħu nistaqsuk.',
    anytime: 'Tista’ tbiddilha meta trid.',
    anytimeWith: 'Tista’ tbiddilha meta trid permezz ta’ “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Strettament meħtieġa',
      text: 'Sessjoni, basket, sigurtà u tifkira tal-għażla tiegħek. Mingħajrhom is-sit ma jistax jaħdem.'
    },
    analytics: {
      title: 'Kejl tal-udjenza',
      summary: 'inkunu nafu x’jinqara, biex intejbu s-sit.',
      text: 'Ngħoddu ż-żjarat u naraw liema paġni huma utli jew diffiċli biex jinstabu. Dan ma jintużax għar-reklamar, u lanqas biex insegwuk fuq siti oħra.'
    },
    personalisation: {
      title: 'Personalizzazzjoni',
      summary: 'naddattaw il-kontenut għal dak li tara hawn.',
      text: 'Naddattaw il-kontenut u s-suġġerimenti għal dak li tara fuq dan is-sit. Mingħajr dan, kulħadd jara l-istess.'
    }
  },
  status: {
    refused: 'L-iskopijiet fakultattivi ġew irrifjutati. Tista’ tbiddel fehmtek meta trid.',
    accepted: 'L-iskopijiet fakultattivi ġew aċċettati. Tista’ tbiddel fehmtek meta trid.',
    saved: 'L-għażliet tiegħek ġew issejvjati.',
    withdrawn: 'Il-permess ġie rtirat għal: {purpose}. It-trackers korrispondenti tħassru minn dan is-sit.',
    late: 'L-għażla tal-cookies tinsab fil-bidu tal-paġna.',
    storage: 'Il-browser tiegħek ma jistax iżomm din l-għażla: tgħodd għal din il-paġna biss.',
    signal: 'Il-browser tiegħek jitlob li ma nsegwukx: ħadnieha bħala rifjut.'
  }
} satisfies Messages
