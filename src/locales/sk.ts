// Slovak. U+00A0 follows a one-letter word and a number, so that neither ends a line; quotation marks are „ and “.
import type { Messages } from '../ui/messages'

export default {
  lang: 'sk',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Nastavenia cookies',
  banner: {
    title: 'Cookies: voľba je na vás',
    titleExpired: 'Platnosť vašej voľby uplynula: vyberte si znova',
    titleChanged: 'Naše sledovacie prvky sa zmenili: voľba je na vás',
    intro: 'S\u00a0vaším súhlasom {site} používa sledovacie prvky na tieto účely:',
    introProviders: {
      one: 'S\u00a0vaším súhlasom {site} a\u00a0{n}\u00a0poskytovateľ používajú sledovacie prvky na tieto účely:',
      few: 'S\u00a0vaším súhlasom {site} a\u00a0{n}\u00a0poskytovatelia používajú sledovacie prvky na tieto účely:',
      many: 'S\u00a0vaším súhlasom {site} a\u00a0{n}\u00a0poskytovateľa používajú sledovacie prvky na tieto účely:',
      other: 'S\u00a0vaším súhlasom {site} a\u00a0{n}\u00a0poskytovateľov používajú sledovacie prvky na tieto účely:'
    },
    news: 'Nové: {purpose}.',
    note: 'Voľbu môžete kedykoľvek zmeniť.',
    policy: 'Ochrana osobných údajov',
    refuse: 'Odmietnuť všetko',
    accept: 'Prijať všetko',
    refuseNew: 'Odmietnuť',
    acceptNew: 'Prijať',
    choose: 'Vybrať'
  },
  panel: {
    title: 'Vaše voľby pre jednotlivé účely',
    lead: 'Každý účel je voliteľný. Ak odmietnete, web funguje rovnako.',
    all: 'Predvoľby pre všetky služby',
    always: 'Vždy aktívne',
    refuse: 'Odmietnuť',
    accept: 'Prijať',
    exempt: 'Meranie návštevnosti bez potreby súhlasu: anonymné štatistiky len pre tento web. Môžete namietať.',
    object: 'Namietať',
    keep: 'Ponechať',
    save: 'Uložiť moje voľby',
    close: 'Zavrieť bez uloženia',
    services: {
      one: '{n}\u00a0služba',
      few: '{n}\u00a0služby',
      many: '{n}\u00a0služby',
      other: '{n}\u00a0služieb'
    },
    trackers: {
      one: '{n}\u00a0sledovací prvok',
      few: '{n}\u00a0sledovacie prvky',
      many: '{n}\u00a0sledovacieho prvku',
      other: '{n}\u00a0sledovacích prvkov'
    },
    providerPolicy: 'Ochrana osobných údajov: {provider}',
    kept: 'Vašu voľbu uchováme {duration}, či je to áno, alebo nie. Potom sa opýtame znova.',
    keptApart: 'Súhlas uchováme {accepted}, odmietnutie {refused}. Potom sa opýtame znova.',
    anytime: 'Voľbu môžete kedykoľvek zmeniť.',
    anytimeWith: 'Voľbu môžete kedykoľvek zmeniť pomocou možnosti „{control}“.'
  },
  purposes: {
    necessary: {
      title: 'Nevyhnutne potrebné',
      text: 'Relácia, košík, zabezpečenie a\u00a0zapamätanie vašej voľby. Bez nich web nemôže fungovať.'
    },
    analytics: {
      title: 'Meranie návštevnosti',
      summary: 'zisťujeme, čo sa číta, aby sme web zlepšovali.',
      text: 'Počítame návštevy a\u00a0zisťujeme, ktoré stránky pomáhajú alebo sa ťažko hľadajú. Neslúži to na reklamu ani na sledovanie na iných weboch.'
    },
    personalisation: {
      title: 'Personalizácia',
      summary: 'prispôsobujeme obsah tomu, čo si tu prezeráte.',
      text: 'Obsah a\u00a0odporúčania prispôsobujeme tomu, čo si na tomto webe prezeráte. Bez toho vidia všetci to isté.'
    }
  },
  status: {
    refused: 'Voliteľné účely boli odmietnuté. Voľbu môžete kedykoľvek zmeniť.',
    accepted: 'Voliteľné účely boli prijaté. Voľbu môžete kedykoľvek zmeniť.',
    saved: 'Vaše voľby boli uložené.',
    withdrawn: 'Súhlas bol odvolaný: {purpose}. Príslušné sledovacie prvky boli z\u00a0tohto webu vymazané.',
    late: 'Voľba cookies je na začiatku stránky.',
    storage: 'Váš prehliadač neumožňuje túto voľbu uložiť: platí len pre túto stránku.',
    signal: 'Váš prehliadač žiada, aby sme vás nesledovali: považujeme to za odmietnutie.'
  }
} satisfies Messages
