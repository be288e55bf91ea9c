// Icelandic. Quotation marks are „…“. What is filled in stands in the nominative, after a colon where it can.
import type { Messages } from '../ui/messages'

export default {
  lang: 'is',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Stillingar á vafrakökum',
  banner: {
    title: 'Vafrakökur: valið er þitt',
    titleExpired: 'Val þitt er útrunnið: veldu aftur',
    titleChanged: 'Rekjarar okkar hafa breyst: valið er þitt',
    intro: 'Með þínu samþykki notar {site} rekjara í þessum tilgangi:',
    introProviders: {
      one: 'Með þínu samþykki nota {site} og {n} þjónustuaðili rekjara í þessum tilgangi:',
      other: 'Með þínu samþykki nota {site} og {n} þjónustuaðilar rekjara í þessum tilgangi:'
    },
    news: 'Nýtt: {purpose}.',
    note: 'Þú getur skipt um skoðun hvenær sem er.',
    policy: 'Persónuverndarstefna',
    refuse: 'Hafna öllu',
    accept: 'Samþykkja allt',
    refuseNew: 'Hafna',
    acceptNew: 'Samþykkja',
    choose: 'Velja'
  },
  panel: {
    title: 'Val þitt fyrir hvern tilgang',
    lead: 'Hver tilgangur er valfrjáls. Vefurinn virkar eins þótt þú hafnir.',
    all: 'Val fyrir allar þjónustur',
    always: 'Alltaf virkt',
    refuse: 'Hafna',
    accept: 'Samþykkja',
    exempt:
      'Heimsóknamæling sem þarf ekki samþykki: nafnlaus tölfræði, aðeins fyrir þennan vef. Þú getur andmælt henni.',
    object: 'Andmæla',
    keep: 'Halda',
    save: 'Vista val mitt',
    close: 'Loka án þess að vista',
    services: { one: '{n} þjónusta', other: '{n} þjónustur' },
    trackers: { one: '{n} rekjari', other: '{n} rekjarar' },
    providerPolicy: 'Persónuverndarstefna: {provider}',
    kept: 'Geymslutími valsins: {duration}, hvort sem svarið er já eða nei. Síðan spyrjum við aftur.',
    keptApart: 'Geymslutími: {accepted} ef svarið er já, {refused} ef það er nei. Síðan spyrjum við aftur.',
    anytime: 'Þú getur breytt valinu hvenær sem er.',
    anytimeWith: 'Þú getur breytt valinu hvenær sem er: „{control}“.'
  },
  purposes: {
    necessary: {
      title: 'Algjörlega nauðsynlegt',
      text: 'Lota, innkaupakarfa, öryggi og minni um þetta val. Vefurinn virkar ekki án þess.'
    },
    analytics: {
      title: 'Heimsóknamæling',
      summary: 'sjá hvað er lesið, til að bæta vefinn.',
      text: 'Við teljum heimsóknir og sjáum hvaða síður hjálpa og hverjar er erfitt að finna. Þetta er hvorki notað í auglýsingar né til að rekja ferðir þínar á öðrum vefjum.'
    },
    personalisation: {
      title: 'Sérsniðið efni',
      summary: 'laga efnið að því sem þú skoðar hér.',
      text: 'Við lögum efni og tillögur að því sem þú skoðar á þessum vef. Annars sjá allir það sama.'
    }
  },
  status: {
    refused: 'Valfrjálsum tilgangi er hafnað. Þú getur skipt um skoðun hvenær sem er.',
    accepted: 'Valfrjáls tilgangur er samþykktur. Þú getur skipt um skoðun hvenær sem er.',
    saved: 'Val þitt er vistað.',
    withdrawn: 'Samþykki er afturkallað fyrir: {purpose}. Tilheyrandi rekjurum er eytt af þessum vef.',
    late: 'Val um vafrakökur er fremst á síðunni.',
    storage: 'Vafrinn þinn getur ekki geymt valið: það gildir aðeins á þessari síðu.',
    signal: 'Vafrinn þinn biður um að ferðir þínar séu ekki raktar: við lítum á það sem höfnun.'
  }
} satisfies Messages
