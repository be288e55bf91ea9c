// Romanian. Quotation marks are „ ”; from twenty on, a number takes “de”, which the form `other` holds.
import type { Messages } from '../ui/messages'

export default {
  lang: 'ro',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gestionați cookie-urile',
  banner: {
    title: 'Cookie-uri: alegerea vă aparține',
    titleExpired: 'Alegerea dumneavoastră a expirat: alegeți din nou',
    titleChanged: 'Instrumentele de urmărire s-au schimbat: alegerea vă aparține',
    intro: 'Cu acordul dumneavoastră, {site} folosește instrumente de urmărire pentru:',
    introProviders: {
      one: 'Cu acordul dumneavoastră, {site} și {n} furnizor folosesc instrumente de urmărire pentru:',
      few: 'Cu acordul dumneavoastră, {site} și {n} furnizori folosesc instrumente de urmărire pentru:',
      other: 'Cu acordul dumneavoastră, {site} și {n} de furnizori folosesc instrumente de urmărire pentru:'
    },
    news: 'Noutate: {purpose}.',
    note: 'Vă puteți răzgândi oricând.',
    policy: 'Politica de confidențialitate',
    refuse: 'Respingeți tot',
    accept: 'Acceptați tot',
    refuseNew: 'Respingeți',
    acceptNew: 'Acceptați',
    choose: 'Alegeți'
  },
  panel: {
    title: 'Alegerile dumneavoastră, scop cu scop',
    lead: 'Fiecare scop este opțional. Dacă îl respingeți, site-ul funcționează la fel.',
    all: 'Preferințe pentru toate serviciile',
    always: 'Mereu active',
    refuse: 'Respingeți',
    accept: 'Acceptați',
    exempt:
      'Măsurarea audienței, exceptată de la consimțământ: statistici anonime, doar pentru acest site. Vă puteți opune.',
    object: 'Mă opun',
    keep: 'Păstrez',
    save: 'Salvați alegerile',
    close: 'Închideți fără salvare',
    services: { one: '{n} serviciu', few: '{n} servicii', other: '{n} de servicii' },
    trackers: {
      one: '{n} instrument de urmărire',
      few: '{n} instrumente de urmărire',
      other: '{n} de instrumente de urmărire'
    },
    providerPolicy: 'Politica de confidențialitate: {provider}',
    kept: 'Păstrăm alegerea timp de {duration}, fie că este da sau nu. Apoi vă întrebăm din nou.',
    keptApart: 'Păstrăm un „da” timp de {accepted}, un „nu” timp de {refused}. Apoi vă întrebăm din nou.',
    anytime: 'O puteți schimba oricând.',
    anytimeWith: 'O puteți schimba oricând cu „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Strict necesare',
      text: 'Sesiunea, coșul, securitatea și reținerea alegerii. Fără acestea, site-ul nu poate funcționa.'
    },
    analytics: {
      title: 'Măsurarea audienței',
      summary: 'aflăm ce se citește, ca să îmbunătățim site-ul.',
      text: 'Numărăm vizitele și observăm paginile utile sau greu de găsit. Nu folosim aceste date pentru publicitate, nici ca să vă urmărim pe alte site-uri.'
    },
    personalisation: {
      title: 'Personalizare',
      summary: 'adaptăm conținutul la ce consultați aici.',
      text: 'Adaptăm conținutul și sugestiile la ce consultați pe acest site. Altfel, toți văd același conținut.'
    }
  },
  status: {
    refused: 'Scopurile opționale au fost respinse. Vă puteți răzgândi oricând.',
    accepted: 'Scopurile opționale au fost acceptate. Vă puteți răzgândi oricând.',
    saved: 'Alegerile dumneavoastră au fost salvate.',
    withdrawn:
      'Acordul a fost retras pentru: {purpose}. Instrumentele de urmărire corespunzătoare au fost șterse de pe acest site.',
    late: 'Alegerea privind cookie-urile se află la începutul paginii.',
    storage: 'Browserul nu permite păstrarea alegerii: ea este valabilă doar pentru această pagină.',
    signal: 'Browserul cere să nu vă urmărim: am considerat cererea un refuz.'
  }
} satisfies Messages
