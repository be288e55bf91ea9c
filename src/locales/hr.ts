// Croatian. Quotation marks are „ and ”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'hr',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Postavke kolačića',
  banner: {
    title: 'Kolačići: izbor je vaš',
    titleExpired: 'Vaš je izbor istekao: odaberite ponovno',
    titleChanged: 'Promijenili smo alate za praćenje: izbor je vaš',
    intro: 'Uz vašu privolu {site} upotrebljava alate za praćenje u ove svrhe:',
    introProviders: {
      one: 'Uz vašu privolu {site} i {n} pružatelj usluga upotrebljavaju alate za praćenje u ove svrhe:',
      few: 'Uz vašu privolu {site} i {n} pružatelja usluga upotrebljavaju alate za praćenje u ove svrhe:',
      other: 'Uz vašu privolu {site} i {n} pružatelja usluga upotrebljavaju alate za praćenje u ove svrhe:'
    },
    news: 'Novo: {purpose}.',
    note: 'Odluku možete promijeniti u svakom trenutku.',
    policy: 'Pravila o privatnosti',
    refuse: 'Odbij sve',
    accept: 'Prihvati sve',
    refuseNew: 'Odbij',
    acceptNew: 'Prihvati',
    choose: 'Odaberi'
  },
  panel: {
    title: 'Vaš izbor za svaku svrhu',
    lead: 'Nijedna svrha nije obvezna. Ako odbijete, web-mjesto radi jednako.',
    all: 'Postavke za sve usluge',
    always: 'Uvijek aktivni',
    refuse: 'Odbij',
    accept: 'Prihvati',
    exempt:
      'Mjerenje posjećenosti za koje privola nije potrebna: anonimna statistika samo za ovo web-mjesto. Možete uložiti prigovor.',
    object: 'Uloži prigovor',
    keep: 'Zadrži',
    save: 'Spremi moj izbor',
    close: 'Zatvori bez spremanja',
    services: { one: '{n} usluga', few: '{n} usluge', other: '{n} usluga' },
    trackers: { one: '{n} alat za praćenje', few: '{n} alata za praćenje', other: '{n} alata za praćenje' },
    providerPolicy: 'Pravila o privatnosti: {provider}',
    kept: 'Vaš izbor čuvamo {duration}, bilo da je „da” ili „ne”. Zatim ćemo vas ponovno pitati.',
    keptApart: 'Odgovor „da” čuvamo {accepted}, a „ne” {refused}. Zatim ćemo vas ponovno pitati.',
    anytime: 'Izbor možete promijeniti u svakom trenutku.',
    anytimeWith: 'Izbor možete promijeniti u svakom trenutku putem opcije „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Strogo nužni',
      text: 'Sesija, košarica, sigurnost i pamćenje vašeg izbora. Bez njih web-mjesto ne može raditi.'
    },
    analytics: {
      title: 'Mjerenje posjećenosti',
      summary: 'saznajemo što se čita kako bismo poboljšali web-mjesto.',
      text: 'Brojimo posjete i uočavamo koje su stranice korisne ili ih je teško pronaći. To ne služi oglašavanju ni praćenju na drugim web-mjestima.'
    },
    personalisation: {
      title: 'Prilagodba sadržaja',
      summary: 'prilagođavamo sadržaj onome što ovdje pregledavate.',
      text: 'Sadržaj i prijedloge prilagođavamo onome što pregledavate na ovom web-mjestu. Bez toga svi vide isto.'
    }
  },
  status: {
    refused: 'Neobvezne svrhe su odbijene. Odluku možete promijeniti u svakom trenutku.',
    accepted: 'Neobvezne svrhe su prihvaćene. Odluku možete promijeniti u svakom trenutku.',
    saved: 'Vaš je izbor spremljen.',
    withdrawn: 'Privola je povučena: {purpose}. Pripadajući alati za praćenje izbrisani su s ovog web-mjesta.',
    late: 'Izbor kolačića nalazi se na početku stranice.',
    storage: 'Vaš preglednik ne može spremiti ovaj izbor: vrijedi samo za ovu stranicu.',
    signal: 'Vaš preglednik traži da vas ne pratimo: to smatramo odbijanjem.'
  }
} satisfies Messages
