// Latvian. Quotation marks are „…”; U+00A0 stands between a number and what it counts; `zero` serves 10 to 20 too.
import type { Messages } from '../ui/messages'

export default {
  lang: 'lv',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Sīkdatņu iestatījumi',
  banner: {
    title: 'Sīkdatnes: izvēle ir jūsu',
    titleExpired: 'Jūsu izvēles termiņš ir beidzies: izvēlieties vēlreiz',
    titleChanged: 'Mūsu izsekotāji ir mainījušies: izvēle ir jūsu',
    intro: 'Ar jūsu piekrišanu {site} izmanto izsekotājus šādiem nolūkiem:',
    introProviders: {
      zero: 'Ar jūsu piekrišanu {site} un {n}\u00a0pakalpojumu sniedzēju izmanto izsekotājus šādiem nolūkiem:',
      one: 'Ar jūsu piekrišanu {site} un {n}\u00a0pakalpojumu sniedzējs izmanto izsekotājus šādiem nolūkiem:',
      other: 'Ar jūsu piekrišanu {site} un {n}\u00a0pakalpojumu sniedzēji izmanto izsekotājus šādiem nolūkiem:'
    },
    news: 'Jaunums: {purpose}.',
    note: 'Jūs jebkurā laikā varat mainīt savu izvēli.',
    policy: 'Privātuma politika',
    refuse: 'Noraidīt visus',
    accept: 'Pieņemt visus',
    refuseNew: 'Noraidīt',
    acceptNew: 'Pieņemt',
    choose: 'Izvēlēties'
  },
  panel: {
    title: 'Jūsu izvēle katram nolūkam',
    lead: 'Neviens nolūks nav obligāts. Ja tos noraidāt, vietne darbojas tāpat.',
    all: 'Izvēle visiem pakalpojumiem',
    always: 'Vienmēr aktīvi',
    refuse: 'Noraidīt',
    accept: 'Pieņemt',
    exempt:
      'Apmeklējuma mērīšana, kurai piekrišana nav vajadzīga: anonīma statistika tikai šai vietnei. Jūs varat iebilst.',
    object: 'Iebilst',
    keep: 'Paturēt',
    save: 'Saglabāt manu izvēli',
    close: 'Aizvērt nesaglabājot',
    services: {
      zero: '{n}\u00a0pakalpojumu',
      one: '{n}\u00a0pakalpojums',
      other: '{n}\u00a0pakalpojumi'
    },
    trackers: { zero: '{n}\u00a0izsekotāju', one: '{n}\u00a0izsekotājs', other: '{n}\u00a0izsekotāji' },
    providerPolicy: 'Privātuma politika: {provider}',
    kept: 'Izvēles glabāšanas laiks: {duration}, gan „jā”, gan „nē”. Pēc tam jautāsim vēlreiz.',
    keptApart: 'Izvēles glabāšanas laiks: „jā” – {accepted}, „nē” – {refused}. Pēc tam jautāsim vēlreiz.',
    anytime: 'Jūs jebkurā laikā varat mainīt savu izvēli.',
    anytimeWith: 'Jūs jebkurā laikā varat mainīt savu izvēli: „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Obligāti nepieciešamie',
      text: 'Sesija, grozs, drošība un šīs izvēles atcerēšanās. Bez tiem vietne nevar darboties.'
    },
    analytics: {
      title: 'Apmeklējuma mērīšana',
      summary: 'redzam, ko lasa, un uzlabojam vietni.',
      text: 'Mēs skaitām apmeklējumus un pamanām lapas, kas palīdz vai ir grūti atrodamas. To neizmanto ne reklāmai, ne jūsu izsekošanai citās vietnēs.'
    },
    personalisation: {
      title: 'Personalizācija',
      summary: 'pielāgojam saturu tam, ko šeit skatāties.',
      text: 'Mēs pielāgojam saturu un ieteikumus tam, ko skatāties šajā vietnē. Citādi visi redz vienu un to pašu.'
    }
  },
  status: {
    refused: 'Neobligātie nolūki ir noraidīti. Jūs jebkurā laikā varat mainīt savu izvēli.',
    accepted: 'Neobligātie nolūki ir pieņemti. Jūs jebkurā laikā varat mainīt savu izvēli.',
    saved: 'Jūsu izvēle ir saglabāta.',
    withdrawn: 'Piekrišana ir atsaukta: {purpose}. Attiecīgie izsekotāji ir dzēsti no šīs vietnes.',
    late: 'Sīkdatņu izvēle ir lapas sākumā.',
    storage: 'Jūsu pārlūks nevar saglabāt šo izvēli: tā attiecas tikai uz šo lapu.',
    signal: 'Jūsu pārlūks lūdz jūs neizsekot: mēs to uztvērām kā noraidījumu.'
  }
} satisfies Messages
