// Bosnian. Quotation marks are „ and ”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'bs',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Postavke kolačića',
  banner: {
    title: 'Kolačići: vi birate',
    titleExpired: 'Vaš izbor je istekao: izaberite ponovo',
    titleChanged: 'Alati za praćenje su promijenjeni: vi birate',
    intro: 'Uz vašu saglasnost {site} koristi alate za praćenje u ove svrhe:',
    introProviders: {
      one: 'Uz vašu saglasnost {site} i {n} pružalac usluga koriste alate za praćenje u ove svrhe:',
      few: 'Uz vašu saglasnost {site} i {n} pružaoca usluga koriste alate za praćenje u ove svrhe:',
      other: 'Uz vašu saglasnost {site} i {n} pružalaca usluga koriste alate za praćenje u ove svrhe:'
    },
    news: 'Novo: {purpose}.',
    note: 'Možete se predomisliti u svakom trenutku.',
    policy: 'Politika privatnosti',
    refuse: 'Odbij sve',
    accept: 'Prihvati sve',
    refuseNew: 'Odbij',
    acceptNew: 'Prihvati',
    choose: 'Izaberi'
  },
  panel: {
    title: 'Vaš izbor za svaku svrhu',
    lead: 'Nijedna svrha nije obavezna. Ako odbijete, web-stranica će raditi isto.',
    all: 'Postavke za sve usluge',
    always: 'Uvijek aktivni',
    refuse: 'Odbij',
    accept: 'Prihvati',
    exempt:
      'Mjerenje posjeta za koje nije potrebna saglasnost: anonimna statistika samo za ovu web-stranicu. Možete uložiti prigovor.',
    object: 'Uloži prigovor',
    keep: 'Zadrži',
    save: 'Sačuvaj moj izbor',
    close: 'Zatvori bez čuvanja',
    services: { one: '{n} usluga', few: '{n} usluge', other: '{n} usluga' },
    trackers: { one: '{n} alat za praćenje', few: '{n} alata za praćenje', other: '{n} alata za praćenje' },
    providerPolicy: 'Politika privatnosti: {provider}',
    kept: 'Vaš izbor čuvamo {duration}, bez obzira da li je „da” ili „ne”. Poslije toga ćemo vas ponovo pitati.',
    keptApart: 'Odgovor „da” čuvamo {accepted}, a „ne” {refused}. Poslije toga ćemo vas ponovo pitati.',
    anytime: 'Izbor možete promijeniti u svakom trenutku.',
    anytimeWith: 'Izbor možete promijeniti u svakom trenutku putem opcije „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Strogo neophodni',
      text: 'Sesija, korpa, sigurnost i pamćenje vašeg izbora. Bez njih stranica ne može raditi.'
    },
    analytics: {
      title: 'Mjerenje posjeta',
      summary: 'saznajemo šta se čita da bismo poboljšali stranicu.',
      text: 'Brojimo posjete i otkrivamo koje su stranice korisne ili ih je teško naći. To ne služi za oglašavanje niti za praćenje na drugim web-stranicama.'
    },
    personalisation: {
      title: 'Prilagođavanje sadržaja',
      summary: 'prilagođavamo sadržaj onome što ovdje gledate.',
      text: 'Sadržaj i prijedloge prilagođavamo onome što gledate na ovoj web-stranici. Bez toga svi vide isto.'
    }
  },
  status: {
    refused: 'Neobavezne svrhe su odbijene. Možete se predomisliti u svakom trenutku.',
    accepted: 'Neobavezne svrhe su prihvaćene. Možete se predomisliti u svakom trenutku.',
    saved: 'Vaš izbor je sačuvan.',
    withdrawn: 'Saglasnost je povučena: {purpose}. Pripadajući alati za praćenje su obrisani s ove web-stranice.',
    late: 'Izbor kolačića se nalazi na početku stranice.',
    storage: 'Vaš preglednik ne može sačuvati ovaj izbor: on važi samo dok je otvorena ova stranica.',
    signal: 'Vaš preglednik traži da vas ne pratimo: to smatramo odbijanjem.'
  }
} satisfies Messages
