// Basque. Names take no case ending, a word after them does (“{site} guneak”). One follows its noun.
import type { Messages } from '../ui/messages'

export default {
  lang: 'eu',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Kudeatu cookieak',
  banner: {
    title: 'Cookieak: zuk erabaki',
    titleExpired: 'Zure aukera iraungi da: aukeratu berriro',
    titleChanged: 'Jarraipen-tresnak aldatu dira: zuk erabaki',
    intro: 'Zure baimenarekin, {site} guneak jarraipen-tresnak eta cookieak erabiltzen ditu honetarako:',
    introProviders: {
      one: 'Zure baimenarekin, {site} guneak eta hornitzaile {n}ek jarraipen-tresnak eta cookieak erabiltzen dituzte honetarako:',
      other:
        'Zure baimenarekin, {site} guneak eta {n} hornitzailek jarraipen-tresnak eta cookieak erabiltzen dituzte honetarako:'
    },
    news: 'Berria: {purpose}.',
    note: 'Edozein unetan alda dezakezu iritzia.',
    policy: 'Pribatutasun-politika',
    refuse: 'Dena baztertu',
    accept: 'Dena onartu',
    refuseNew: 'Baztertu',
    acceptNew: 'Onartu',
    choose: 'Aukeratu'
  },
  panel: {
    title: 'Zure aukerak, erabileraz erabilera',
    lead: 'Erabilera guztiak hautazkoak dira. Baztertuz gero, guneak berdin funtzionatzen du.',
    all: 'Zerbitzu guztietarako hobespenak',
    always: 'Beti aktibo',
    refuse: 'Baztertu',
    accept: 'Onartu',
    exempt:
      'Baimenik behar ez duen audientzia-neurketa: estatistika anonimoak, gune honetarako soilik. Aurka egin dezakezu.',
    object: 'Aurka egin',
    keep: 'Mantendu',
    save: 'Gorde nire aukerak',
    close: 'Itxi gorde gabe',
    services: { one: 'zerbitzu {n}', other: '{n} zerbitzu' },
    trackers: { one: 'jarraipen-tresna {n}', other: '{n} jarraipen-tresna' },
    providerPolicy: 'Pribatutasun-politika: {provider}',
    kept: 'Zure aukera gordetzeko epea: {duration}, baietza zein ezetza izan. Gero, berriro galdetuko dizugu.',
    keptApart: 'Gordetzeko epea: baietza, {accepted}; ezetza, {refused}. Gero, berriro galdetuko dizugu.',
    anytime: 'Edozein unetan alda dezakezu.',
    anytimeWith: 'Edozein unetan alda dezakezu, «{control}» erabiliz.'
  },
  purposes: {
    necessary: {
      title: 'Guztiz beharrezkoak',
      text: 'Saioa, saskia, segurtasuna eta zure aukera gogoratzea. Horiek gabe, guneak ezin du funtzionatu.'
    },
    analytics: {
      title: 'Audientzia-neurketa',
      summary: 'zer irakurtzen den jakitea, gunea hobetzeko.',
      text: 'Bisitak zenbatzen ditugu, eta orri erabilgarriak edo aurkitzen zailak antzematen ditugu. Ez da publizitaterako erabiltzen, ezta beste gune batzuetan zuri jarraitzeko ere.'
    },
    personalisation: {
      title: 'Pertsonalizazioa',
      summary: 'edukiak hemen ikusten duzunera egokitzea.',
      text: 'Edukiak eta iradokizunak gune honetan ikusten duzunera egokitzen ditugu. Hori gabe, denek gauza bera ikusten dute.'
    }
  },
  status: {
    refused: 'Hautazko erabilerak baztertu dituzu. Edozein unetan alda dezakezu iritzia.',
    accepted: 'Hautazko erabilerak onartu dituzu. Edozein unetan alda dezakezu iritzia.',
    saved: 'Zure aukerak gorde dira.',
    withdrawn: 'Baimena kendu duzu honetarako: {purpose}. Dagozkion jarraipen-tresnak gune honetatik ezabatu dira.',
    late: 'Cookieen aukera orriaren hasieran dago.',
    storage: 'Zure nabigatzaileak ezin du aukera hau gorde: orri honetarako bakarrik balio du.',
    signal: 'Zure nabigatzaileak zuri ez jarraitzeko eskatu du: ezezkotzat hartu dugu.'
  }
} satisfies Messages
