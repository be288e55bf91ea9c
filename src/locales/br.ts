// Breton. U+00A0 stands before a colon and inside « »; the nouns that are counted have no letter that a number mutates.
import type { Messages } from '../ui/messages'

export default {
  lang: 'br',
  dir: 'ltr',
  colon: '\u00a0: ',
  reopen: 'Merañ an toupinoù',
  banner: {
    title: 'Toupinoù\u00a0: deoc’h da zibab',
    titleExpired: 'Aet eo ho tibab d’e dermen\u00a0: dibabit en-dro',
    titleChanged: 'Cheñchet eo an heulierien\u00a0: deoc’h da zibab',
    intro: 'Gant hoc’h asant, {site} a implij heulierien evit\u00a0:',
    introProviders: {
      one: 'Gant hoc’h asant, {site} asambles gant {n}\u00a0embregerezh a implij heulierien evit\u00a0:',
      two: 'Gant hoc’h asant, {site} asambles gant {n}\u00a0embregerezh a implij heulierien evit\u00a0:',
      few: 'Gant hoc’h asant, {site} asambles gant {n}\u00a0embregerezh a implij heulierien evit\u00a0:',
      many: 'Gant hoc’h asant, {site} asambles gant {n}\u00a0a embregerezhioù a implij heulierien evit\u00a0:',
      other: 'Gant hoc’h asant, {site} asambles gant {n}\u00a0embregerezh a implij heulierien evit\u00a0:'
    },
    news: 'Nevez\u00a0: {purpose}.',
    note: 'Gallout a rit cheñch soñj pa garit.',
    policy: 'Politikerezh prevezded',
    refuse: 'Nac’hañ pep tra',
    accept: 'Degemer pep tra',
    refuseNew: 'Nac’hañ',
    acceptNew: 'Degemer',
    choose: 'Dibab'
  },
  panel: {
    title: 'Ho tibaboù, implij dre implij',
    lead: 'Diret eo pep implij. Ma nac’hit e ya al lec’hienn en-dro en hevelep doare.',
    all: 'Dibaboù evit an holl servijoù',
    always: 'Bepred oberiant',
    refuse: 'Nac’hañ',
    accept: 'Degemer',
    exempt:
      'Muzuliañ ar gweladennoù hep goulenn asant\u00a0: stadegoù dizanv, evit al lec’hienn-mañ hepken. Gallout a rit mont a-enep.',
    object: 'Mont a-enep',
    keep: 'Mirout',
    save: 'Enrollañ va dibaboù',
    close: 'Serriñ hep enrollañ',
    services: {
      one: '{n}\u00a0servij',
      two: '{n}\u00a0servij',
      few: '{n}\u00a0servij',
      many: '{n}\u00a0a servijoù',
      other: '{n}\u00a0servij'
    },
    trackers: {
      one: '{n}\u00a0heulier',
      two: '{n}\u00a0heulier',
      few: '{n}\u00a0heulier',
      many: '{n}\u00a0a heulierien',
      other: '{n}\u00a0heulier'
    },
    providerPolicy: 'Politikerezh prevezded\u00a0: {provider}',
    kept: 'Mirout a reomp ho tibab e-pad {duration}, pe ya pe nann e vefe. Goude-se e c’houlennimp ganeoc’h en-dro.',
    keptApart:
      'Mirout a reomp ur ya e-pad {accepted}, un nann e-pad {refused}. Goude-se e c’houlennimp ganeoc’h en-dro.',
    anytime: 'Gallout a rit cheñch anezhañ pa garit.',
    anytimeWith: 'Gallout a rit cheñch anezhañ pa garit gant «\u00a0{control}\u00a0».'
  },
  purposes: {
    necessary: {
      title: 'Ret-groñs',
      text: 'Estez, paner, surentez ha soñj eus ho tibab. Hepto ne c’hall ket al lec’hienn mont en-dro.'
    },
    analytics: {
      title: 'Muzuliañ ar gweladennoù',
      summary: 'gouzout petra a vez lennet, da wellaat al lec’hienn.',
      text: 'Kontañ a reomp ar gweladennoù ha gwelout pe bajennoù zo talvoudus pe diaes da gavout. Ne dalvez ket evit ar bruderezh nag evit hoc’h heuliañ war lec’hiennoù all.'
    },
    personalisation: {
      title: 'Personelaat',
      summary: 'azasaat an endalc’hadoù ouzh ar pezh a sellit outañ amañ.',
      text: 'Azasaat a reomp an endalc’hadoù hag ar c’hinnigoù ouzh ar pezh a sellit outañ war al lec’hienn-mañ. Anez e wel an holl ar memes re.'
    }
  },
  status: {
    refused: 'Nac’het eo bet an implijoù diret. Gallout a rit cheñch soñj pa garit.',
    accepted: 'Degemeret eo bet an implijoù diret. Gallout a rit cheñch soñj pa garit.',
    saved: 'Enrollet eo ho tibaboù.',
    withdrawn:
      'Tennet eo bet an asant evit\u00a0: {purpose}. Diverket eo bet an heulierien stag outañ diwar al lec’hienn-mañ.',
    late: 'Emañ dibab an toupinoù e penn-kentañ ar bajenn.',
    storage: 'Ne c’hall ket ho merdeer mirout an dibab-mañ\u00a0: talvezout a ra evit ar bajenn-mañ hepken.',
    signal: 'Goulenn a ra ho merdeer na vefec’h ket heuliet\u00a0: komprenet hon eus ez eo un nac’h.'
  }
} satisfies Messages
