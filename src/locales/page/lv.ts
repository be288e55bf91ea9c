// Latvian, for what stands in the page. Names and dates stand in the nominative, after a colon or in brackets.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'lv',
  placeholder: {
    text: 'Šo saturu piedāvā {service} un var izmantot izsekotājus. Saturs ir paslēpts, līdz jūs to pieņemat.',
    video: 'Rādīt šo video',
    map: 'Rādīt šo karti',
    content: 'Rādīt šo saturu',
    always: 'Vienmēr rādīt: {service}',
    outside: 'Atvērt vietni: {service}',
    shown: 'Saturs ir redzams'
  },
  trackers: {
    title: 'Šīs vietnes izsekotāji',
    chosen: 'Jūsu izvēle ({date}):',
    until: 'Derīguma termiņš: {date}.',
    reference: 'Atsauce: {id}.',
    none: 'Izvēle vēl nav izdarīta: neviens neobligāts izsekotājs nav aktīvs.',
    signal: 'Jūsu pārlūks lūdz jūs neizsekot: neviens neobligāts izsekotājs nav aktīvs.',
    accepted: 'Pieņemts',
    refused: 'Noraidīts',
    open: 'Vēl nav izvēlēts',
    modify: 'Mainīt manu izvēli',
    caption: '{purpose}: izmantotie izsekotāji',
    empty: 'Izsekotāji nav norādīti.',
    name: 'Nosaukums',
    setBy: 'Kas izvieto',
    purpose: 'Nolūks',
    lifetime: 'Ilgums',
    kind: 'Veids',
    session: 'Apmeklējuma laikā',
    updated: 'Saraksts atjaunināts: {date}.',
    kinds: {
      cookie: 'Sīkdatne',
      'local-storage': 'Lokālā krātuve',
      'session-storage': 'Sesijas krātuve',
      'indexed-db': 'Lokālā datubāze',
      cache: 'Kešatmiņa',
      'service-worker': 'Service worker',
      pixel: 'Pikselis',
      fingerprint: 'Pārlūka ciparnospiedums'
    }
  }
} satisfies PageMessages
