// Lithuanian. Quotation marks are „…“; U+00A0 stands between a number and what it counts; `many` serves fractions.
import type { Messages } from '../ui/messages'

export default {
  lang: 'lt',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Slapukų nustatymai',
  banner: {
    title: 'Slapukai: sprendžiate jūs',
    titleExpired: 'Jūsų pasirinkimas nebegalioja: rinkitės iš naujo',
    titleChanged: 'Mūsų sekimo priemonės pasikeitė: sprendžiate jūs',
    intro: 'Jums sutikus, {site} naudoja sekimo priemones šiais tikslais:',
    introProviders: {
      one: 'Jums sutikus, {site} ir {n}\u00a0paslaugų teikėjas naudoja sekimo priemones šiais tikslais:',
      few: 'Jums sutikus, {site} ir {n}\u00a0paslaugų teikėjai naudoja sekimo priemones šiais tikslais:',
      many: 'Jums sutikus, {site} ir {n}\u00a0paslaugų teikėjo naudoja sekimo priemones šiais tikslais:',
      other: 'Jums sutikus, {site} ir {n}\u00a0paslaugų teikėjų naudoja sekimo priemones šiais tikslais:'
    },
    news: 'Nauja: {purpose}.',
    note: 'Savo pasirinkimą galite bet kada pakeisti.',
    policy: 'Privatumo politika',
    refuse: 'Atmesti visus',
    accept: 'Priimti visus',
    refuseNew: 'Atmesti',
    acceptNew: 'Priimti',
    choose: 'Pasirinkti'
  },
  panel: {
    title: 'Jūsų pasirinkimas pagal tikslus',
    lead: 'Nė vienas tikslas neprivalomas. Jei juos atmesite, svetainė veiks taip pat.',
    all: 'Pasirinkimas visoms paslaugoms',
    always: 'Visada įjungtos',
    refuse: 'Atmesti',
    accept: 'Priimti',
    exempt: 'Lankomumo matavimas, kuriam sutikimo nereikia: anoniminė statistika tik šiai svetainei. Galite nesutikti.',
    object: 'Nesutikti',
    keep: 'Palikti',
    save: 'Išsaugoti pasirinkimą',
    close: 'Uždaryti neišsaugant',
    services: {
      one: '{n}\u00a0paslauga',
      few: '{n}\u00a0paslaugos',
      many: '{n}\u00a0paslaugos',
      other: '{n}\u00a0paslaugų'
    },
    trackers: {
      one: '{n}\u00a0sekimo priemonė',
      few: '{n}\u00a0sekimo priemonės',
      many: '{n}\u00a0sekimo priemonės',
      other: '{n}\u00a0sekimo priemonių'
    },
    providerPolicy: 'Privatumo politika: {provider}',
    kept: 'Pasirinkimo saugojimo trukmė: {duration}, ar tai „taip“, ar „ne“. Vėliau paklausime dar kartą.',
    keptApart: 'Pasirinkimo saugojimo trukmė: „taip“ – {accepted}, „ne“ – {refused}. Vėliau paklausime dar kartą.',
    anytime: 'Savo pasirinkimą galite bet kada pakeisti.',
    anytimeWith: 'Savo pasirinkimą galite bet kada pakeisti čia: „{control}“.'
  },
  purposes: {
    necessary: {
      title: 'Būtinosios',
      text: 'Seansas, krepšelis, sauga ir šio pasirinkimo įsiminimas. Be jų svetainė neveiktų.'
    },
    analytics: {
      title: 'Lankomumo matavimas',
      summary: 'matome, kas skaitoma, ir tobuliname svetainę.',
      text: 'Skaičiuojame apsilankymus ir pastebime naudingus ar sunkiai randamus puslapius. Tai neskirta nei reklamai, nei jums sekti kitose svetainėse.'
    },
    personalisation: {
      title: 'Turinio pritaikymas',
      summary: 'pritaikome turinį pagal tai, ką čia žiūrite.',
      text: 'Turinį ir pasiūlymus pritaikome pagal tai, ką žiūrite šioje svetainėje. Kitaip visi mato tą patį.'
    }
  },
  status: {
    refused: 'Neprivalomi tikslai atmesti. Savo pasirinkimą galite bet kada pakeisti.',
    accepted: 'Neprivalomi tikslai priimti. Savo pasirinkimą galite bet kada pakeisti.',
    saved: 'Jūsų pasirinkimas išsaugotas.',
    withdrawn: 'Sutikimas atšauktas: {purpose}. Atitinkamos sekimo priemonės iš šios svetainės ištrintos.',
    late: 'Slapukus pasirinkti galite puslapio pradžioje.',
    storage: 'Jūsų naršyklė negali įsiminti šio pasirinkimo: jis galioja tik šiame puslapyje.',
    signal: 'Jūsų naršyklė prašo jūsų nesekti: laikome tai atsisakymu.'
  }
} satisfies Messages
