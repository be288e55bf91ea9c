// Czech. U+00A0 follows a one-letter word and a number, so that neither ends a line; quotation marks are „ and “.
import type { Messages } from '../ui/messages'

export default {
  lang: 'cs',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Nastavení cookies',
  banner: {
    title: 'Cookies: volba je na vás',
    titleExpired: 'Platnost vaší volby skončila: zvolte znovu',
    titleChanged: 'Naše sledovací prvky se změnily: volba je na vás',
    intro: 'S\u00a0vaším souhlasem {site} používá sledovací prvky k\u00a0těmto účelům:',
    introProviders: {
      one: 'S\u00a0vaším souhlasem {site} a\u00a0{n}\u00a0poskytovatel používají sledovací prvky k\u00a0těmto účelům:',
      few: 'S\u00a0vaším souhlasem {site} a\u00a0{n}\u00a0poskytovatelé používají sledovací prvky k\u00a0těmto účelům:',
      many: 'S\u00a0vaším souhlasem {site} a\u00a0{n}\u00a0poskytovatele používají sledovací prvky k\u00a0těmto účelům:',
      other:
        'S\u00a0vaším souhlasem {site} a\u00a0{n}\u00a0poskytovatelů používají sledovací prvky k\u00a0těmto účelům:'
    },
    news: 'Nově: {purpose}.',
    note: 'Volbu můžete kdykoli změnit.',
    policy: 'Zásady ochrany soukromí',
    refuse: 'Odmítnout vše',
    accept: 'Přijmout vše',
    refuseNew: 'Odmítnout',
    acceptNew: 'Přijmout',
    choose: 'Vybrat'
  },
  panel: {
    title: 'Vaše volby pro jednotlivé účely',
    lead: 'Každý účel je volitelný. Když odmítnete, web funguje stejně.',
    all: 'Předvolby pro všechny služby',
    always: 'Vždy aktivní',
    refuse: 'Odmítnout',
    accept: 'Přijmout',
    exempt:
      'Měření návštěvnosti, které nevyžaduje souhlas: anonymní statistiky jen pro tento web. Můžete vznést námitku.',
    object: 'Vznést námitku',
    keep: 'Ponechat',
    save: 'Uložit mé volby',
    close: 'Zavřít bez uložení',
    services: {
      one: '{n}\u00a0služba',
      few: '{n}\u00a0služby',
      many: '{n}\u00a0služby',
      other: '{n}\u00a0služeb'
    },
    trackers: {
      one: '{n}\u00a0sledovací prvek',
      few: '{n}\u00a0sledovací prvky',
      many: '{n}\u00a0sledovacího prvku',
      other: '{n}\u00a0sledovacích prvků'
    },
    providerPolicy: 'Zásady ochrany soukromí: {provider}',
    kept: 'Vaši volbu uchováme {duration}, ať zní ano, nebo ne. Potom se zeptáme znovu.',
    keptApart: 'Souhlas uchováme {accepted}, odmítnutí {refused}. Potom se zeptáme znovu.',
    anytime: 'Volbu můžete kdykoli změnit.',
    anytimeWith: 'Volbu můžete kdykoli změnit pomocí možnosti „{control}“.'
  },
  purposes: {
    necessary: {
      title: 'Nezbytně nutné',
      text: 'Relace, košík, zabezpečení a\u00a0zapamatování vaší volby. Bez nich web nemůže fungovat.'
    },
    analytics: {
      title: 'Měření návštěvnosti',
      summary: 'zjišťujeme, co se čte, abychom web zlepšovali.',
      text: 'Počítáme návštěvy a\u00a0zjišťujeme, které stránky pomáhají nebo se těžko hledají. Neslouží to k\u00a0reklamě ani ke sledování na jiných webech.'
    },
    personalisation: {
      title: 'Personalizace',
      summary: 'upravujeme obsah podle toho, co si zde prohlížíte.',
      text: 'Obsah a\u00a0doporučení upravujeme podle toho, co si na tomto webu prohlížíte. Bez toho vidí všichni totéž.'
    }
  },
  status: {
    refused: 'Volitelné účely byly odmítnuty. Volbu můžete kdykoli změnit.',
    accepted: 'Volitelné účely byly přijaty. Volbu můžete kdykoli změnit.',
    saved: 'Vaše volby byly uloženy.',
    withdrawn: 'Souhlas byl odvolán: {purpose}. Příslušné sledovací prvky byly z\u00a0tohoto webu vymazány.',
    late: 'Volba cookies je na začátku stránky.',
    storage: 'Váš prohlížeč neumožňuje tuto volbu uložit: platí jen pro tuto stránku.',
    signal: 'Váš prohlížeč žádá, abychom vás nesledovali: považujeme to za odmítnutí.'
  }
} satisfies Messages
