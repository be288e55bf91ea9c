// Estonian. Quotation marks are „…”; U+00A0 stands between a number and what it counts. Buttons are imperatives.
import type { Messages } from '../ui/messages'

export default {
  lang: 'et',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Küpsiste seaded',
  banner: {
    title: 'Küpsised: otsustate teie',
    titleExpired: 'Teie valik on aegunud: valige uuesti',
    titleChanged: 'Meie jälgimisvahendid on muutunud: otsustate teie',
    intro: 'Teie nõusolekul kasutab {site} jälgimisvahendeid järgmistel eesmärkidel:',
    introProviders: {
      one: 'Teie nõusolekul kasutavad {site} ja {n}\u00a0teenusepakkuja jälgimisvahendeid järgmistel eesmärkidel:',
      other: 'Teie nõusolekul kasutavad {site} ja {n}\u00a0teenusepakkujat jälgimisvahendeid järgmistel eesmärkidel:'
    },
    news: 'Uus: {purpose}.',
    note: 'Võite igal ajal meelt muuta.',
    policy: 'Privaatsuspoliitika',
    refuse: 'Keeldu kõigist',
    accept: 'Nõustu kõigiga',
    refuseNew: 'Keeldu',
    acceptNew: 'Nõustu',
    choose: 'Vali'
  },
  panel: {
    title: 'Teie valikud eesmärkide kaupa',
    lead: 'Ükski eesmärk ei ole kohustuslik. Kui keeldute, töötab veebisait samamoodi.',
    all: 'Valik kõigi teenuste kohta',
    always: 'Alati kasutusel',
    refuse: 'Keeldu',
    accept: 'Nõustu',
    exempt:
      'Külastuste mõõtmine, mis ei vaja nõusolekut: anonüümne statistika ainult sellele saidile. Võite esitada vastuväite.',
    object: 'Esita vastuväide',
    keep: 'Jäta alles',
    save: 'Salvesta minu valikud',
    close: 'Sulge salvestamata',
    services: { one: '{n}\u00a0teenus', other: '{n}\u00a0teenust' },
    trackers: { one: '{n}\u00a0jälgimisvahend', other: '{n}\u00a0jälgimisvahendit' },
    providerPolicy: 'Privaatsuspoliitika: {provider}',
    kept: 'Valiku säilitusaeg: {duration}, olgu vastus jah või ei. Seejärel küsime uuesti.',
    keptApart: 'Valiku säilitusaeg: jah – {accepted}, ei – {refused}. Seejärel küsime uuesti.',
    anytime: 'Saate valikut igal ajal muuta.',
    anytimeWith: 'Saate valikut igal ajal muuta: „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Hädavajalikud',
      text: 'Seanss, ostukorv, turvalisus ja selle valiku meelespidamine. Nendeta veebisait ei tööta.'
    },
    analytics: {
      title: 'Külastuste mõõtmine',
      summary: 'näeme, mida loetakse, ja parandame saiti.',
      text: 'Loendame külastusi ja märkame lehti, millest on abi või mida on raske leida. Andmeid ei kasutata reklaamiks ega teie jälgimiseks teistel saitidel.'
    },
    personalisation: {
      title: 'Isikupärastamine',
      summary: 'kohandame sisu selle järgi, mida siin vaatate.',
      text: 'Kohandame sisu ja soovitusi selle järgi, mida sellel saidil vaatate. Muidu näevad kõik sama.'
    }
  },
  status: {
    refused: 'Vabatahtlikest eesmärkidest on keeldutud. Võite igal ajal meelt muuta.',
    accepted: 'Vabatahtlike eesmärkidega on nõustutud. Võite igal ajal meelt muuta.',
    saved: 'Teie valikud on salvestatud.',
    withdrawn: 'Nõusolek on tagasi võetud: {purpose}. Vastavad jälgimisvahendid on sellelt saidilt kustutatud.',
    late: 'Küpsiste valik on lehe alguses.',
    storage: 'Teie brauser ei saa seda valikut salvestada: see kehtib ainult sellel lehel.',
    signal: 'Teie brauser palub teid mitte jälgida: käsitleme seda keeldumisena.'
  }
} satisfies Messages
