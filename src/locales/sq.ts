// Albanian. Quotation marks are “ and ”, the apostrophe is ’.
import type { Messages } from '../ui/messages'

export default {
  lang: 'sq',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Menaxho cookies',
  banner: {
    title: 'Cookies: zgjedhja është juaja',
    titleExpired: 'Zgjedhja juaj ka skaduar: zgjidhni përsëri',
    titleChanged: 'Gjurmuesit tanë kanë ndryshuar: zgjedhja është juaja',
    intro: 'Me pëlqimin tuaj, {site} përdor gjurmues për këto qëllime:',
    introProviders: {
      one: 'Me pëlqimin tuaj, {site} dhe {n} ofrues shërbimi përdorin gjurmues për këto qëllime:',
      other: 'Me pëlqimin tuaj, {site} dhe {n} ofrues shërbimesh përdorin gjurmues për këto qëllime:'
    },
    news: 'E re: {purpose}.',
    note: 'Mund të ndryshoni mendim në çdo kohë.',
    policy: 'Politika e privatësisë',
    refuse: 'Refuzo të gjitha',
    accept: 'Prano të gjitha',
    refuseNew: 'Refuzo',
    acceptNew: 'Prano',
    choose: 'Zgjidh'
  },
  panel: {
    title: 'Zgjedhja juaj për çdo qëllim',
    lead: 'Asnjë qëllim nuk është i detyrueshëm. Nëse refuzoni, sajti funksionon njësoj.',
    all: 'Parapëlqimet për të gjitha shërbimet',
    always: 'Gjithmonë aktive',
    refuse: 'Refuzo',
    accept: 'Prano',
    exempt: 'Matje e vizitave që nuk kërkon pëlqim: statistika anonime, vetëm për këtë sajt. Mund ta kundërshtoni.',
    object: 'Kundërshto',
    keep: 'Mbaj',
    save: 'Ruaj zgjedhjet e mia',
    close: 'Mbyll pa ruajtur',
    services: { one: '{n} shërbim', other: '{n} shërbime' },
    trackers: { one: '{n} gjurmues', other: '{n} gjurmues' },
    providerPolicy: 'Politika e privatësisë: {provider}',
    kept: 'E ruajmë zgjedhjen tuaj për {duration}, qoftë “po”, qoftë “jo”. Më pas ju pyesim përsëri.',
    keptApart: 'E ruajmë një “po” për {accepted}, një “jo” për {refused}. Më pas ju pyesim përsëri.',
    anytime: 'Mund ta ndryshoni zgjedhjen në çdo kohë.',
    anytimeWith: 'Mund ta ndryshoni zgjedhjen në çdo kohë me “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Rreptësisht të nevojshme',
      text: 'Sesioni, shporta, siguria dhe ruajtja e zgjedhjes suaj. Pa to, sajti nuk mund të funksionojë.'
    },
    analytics: {
      title: 'Matja e vizitave',
      summary: 'shohim çfarë lexohet, për ta përmirësuar sajtin.',
      text: 'Numërojmë vizitat dhe gjejmë faqet që ndihmojnë ose që gjenden me vështirësi. Kjo nuk shërben për reklama, as për t’ju ndjekur në sajte të tjera.'
    },
    personalisation: {
      title: 'Personalizimi',
      summary: 'e përshtatim përmbajtjen me atë që shihni këtu.',
      text: 'Përmbajtjen dhe sugjerimet i përshtatim me atë që shihni në këtë sajt. Pa këtë, të gjithë shohin të njëjtën gjë.'
    }
  },
  status: {
    refused: 'Qëllimet opsionale u refuzuan. Mund të ndryshoni mendim në çdo kohë.',
    accepted: 'Qëllimet opsionale u pranuan. Mund të ndryshoni mendim në çdo kohë.',
    saved: 'Zgjedhjet tuaja u ruajtën.',
    withdrawn: 'Pëlqimi u tërhoq për: {purpose}. Gjurmuesit përkatës u fshinë nga ky sajt.',
    late: 'Zgjedhja për cookies ndodhet në fillim të faqes.',
    storage: 'Shfletuesi juaj nuk lejon ta ruajmë këtë zgjedhje: ajo vlen vetëm për këtë faqe.',
    signal: 'Shfletuesi juaj kërkon të mos ju ndjekim: e morëm si refuzim.'
  }
} satisfies Messages
