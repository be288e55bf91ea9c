// Slovenian. Quotation marks are » and «; a duration stands after a colon, where it needs no case.
import type { Messages } from '../ui/messages'

export default {
  lang: 'sl',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Nastavitve piškotkov',
  banner: {
    title: 'Piškotki: izbira je vaša',
    titleExpired: 'Vaša izbira je potekla: izberite znova',
    titleChanged: 'Naši sledilniki so se spremenili: izbira je vaša',
    intro: 'Z vašim soglasjem {site} uporablja sledilnike za te namene:',
    introProviders: {
      one: 'Z vašim soglasjem {site} in {n} ponudnik uporabljata sledilnike za te namene:',
      two: 'Z vašim soglasjem {site} in {n} ponudnika uporabljajo sledilnike za te namene:',
      few: 'Z vašim soglasjem {site} in {n} ponudniki uporabljajo sledilnike za te namene:',
      other: 'Z vašim soglasjem {site} in {n} ponudnikov uporabljajo sledilnike za te namene:'
    },
    news: 'Novo: {purpose}.',
    note: 'Odločitev lahko kadar koli spremenite.',
    policy: 'Politika zasebnosti',
    refuse: 'Zavrni vse',
    accept: 'Sprejmi vse',
    refuseNew: 'Zavrni',
    acceptNew: 'Sprejmi',
    choose: 'Izberi'
  },
  panel: {
    title: 'Vaša izbira za vsak namen',
    lead: 'Vsi nameni so neobvezni. Če jih zavrnete, spletno mesto deluje enako.',
    all: 'Nastavitve za vse storitve',
    always: 'Vedno dejavni',
    refuse: 'Zavrni',
    accept: 'Sprejmi',
    exempt:
      'Merjenje obiska, za katero soglasje ni potrebno: anonimna statistika samo za to spletno mesto. Merjenju lahko ugovarjate.',
    object: 'Ugovarjaj',
    keep: 'Ohrani',
    save: 'Shrani mojo izbiro',
    close: 'Zapri brez shranjevanja',
    services: { one: '{n} storitev', two: '{n} storitvi', few: '{n} storitve', other: '{n} storitev' },
    trackers: { one: '{n} sledilnik', two: '{n} sledilnika', few: '{n} sledilniki', other: '{n} sledilnikov' },
    providerPolicy: 'Politika zasebnosti: {provider}',
    kept: 'Čas hrambe vaše izbire, naj bo »da« ali »ne«: {duration}. Nato vas vprašamo znova.',
    keptApart: 'Čas hrambe vaše izbire: {accepted} za »da«, {refused} za »ne«. Nato vas vprašamo znova.',
    anytime: 'Izbiro lahko kadar koli spremenite.',
    anytimeWith: 'Izbiro lahko kadar koli spremenite z možnostjo »{control}«.'
  },
  purposes: {
    necessary: {
      title: 'Nujno potrebni',
      text: 'Seja, košarica, varnost in shranjevanje vaše izbire. Brez njih spletno mesto ne more delovati.'
    },
    analytics: {
      title: 'Merjenje obiska',
      summary: 'ugotavljamo, kaj se bere, da izboljšamo spletno mesto.',
      text: 'Štejemo obiske in ugotavljamo, katere strani so koristne ali jih je težko najti. To ni namenjeno oglaševanju ali sledenju na drugih spletnih mestih.'
    },
    personalisation: {
      title: 'Prilagajanje vsebin',
      summary: 'vsebine prilagajamo temu, kar si tu ogledujete.',
      text: 'Vsebine in predloge prilagajamo temu, kar si ogledujete na tem spletnem mestu. Brez tega vsi vidijo isto.'
    }
  },
  status: {
    refused: 'Neobvezni nameni so zavrnjeni. Odločitev lahko kadar koli spremenite.',
    accepted: 'Neobvezni nameni so sprejeti. Odločitev lahko kadar koli spremenite.',
    saved: 'Vaša izbira je shranjena.',
    withdrawn: 'Soglasje je preklicano: {purpose}. Ustrezni sledilniki so izbrisani s tega spletnega mesta.',
    late: 'Izbira piškotkov je na začetku strani.',
    storage: 'Vaš brskalnik ne omogoča shranjevanja te izbire: velja samo za to stran.',
    signal: 'Vaš brskalnik zahteva, naj vam ne sledimo: to štejemo za zavrnitev.'
  }
} satisfies Messages
