// Irish. Numbers change the start of the noun: séimhiú from 2 to 6, none of these nouns takes an urú from 7 to 10.
import type { Messages } from '../ui/messages'

export default {
  lang: 'ga',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Bainistigh fianáin',
  banner: {
    title: 'Fianáin: fútsa atá an rogha',
    titleExpired: 'Tá do rogha imithe as feidhm: roghnaigh arís',
    titleChanged: 'Tá athrú ar ár rianairí: fútsa atá an rogha',
    intro: 'Le do chead, úsáideann {site} rianairí le haghaidh:',
    introProviders: {
      one: 'Le do chead, úsáideann {site} agus soláthraí amháin rianairí le haghaidh:',
      two: 'Le do chead, úsáideann {site} agus {n} sholáthraí rianairí le haghaidh:',
      few: 'Le do chead, úsáideann {site} agus {n} sholáthraí rianairí le haghaidh:',
      many: 'Le do chead, úsáideann {site} agus {n} soláthraí rianairí le haghaidh:',
      other: 'Le do chead, úsáideann {site} agus {n} soláthraí rianairí le haghaidh:'
    },
    news: 'Nua: {purpose}.',
    note: 'Is féidir leat d’intinn a athrú am ar bith.',
    policy: 'Beartas príobháideachais',
    refuse: 'Diúltaigh do gach ceann',
    accept: 'Glac le gach ceann',
    refuseNew: 'Diúltaigh dó',
    acceptNew: 'Glac leis',
    choose: 'Roghnaigh'
  },
  panel: {
    title: 'Do roghanna, cuspóir ar chuspóir',
    lead: 'Tá gach cuspóir roghnach. Má dhiúltaíonn tú, oibríonn an suíomh mar an gcéanna.',
    all: 'Sainroghanna do gach seirbhís',
    always: 'Ar siúl i gcónaí',
    refuse: 'Diúltaigh dó',
    accept: 'Glac leis',
    exempt:
      'Tomhas cuairteanna atá díolmhaithe ó thoiliú: staitisticí gan ainm, don suíomh seo amháin. Is féidir leat agóid a dhéanamh.',
    object: 'Déan agóid',
    keep: 'Coinnigh',
    save: 'Sábháil mo roghanna',
    close: 'Dún gan sábháil',
    services: {
      one: '{n} seirbhís',
      two: '{n} sheirbhís',
      few: '{n} sheirbhís',
      many: '{n} seirbhís',
      other: '{n} seirbhís'
    },
    trackers: {
      one: '{n} rianaire',
      two: '{n} rianaire',
      few: '{n} rianaire',
      many: '{n} rianaire',
      other: '{n} rianaire'
    },
    providerPolicy: 'Beartas príobháideachais: {provider}',
    kept: 'Coinnímid do rogha ar feadh {duration}, bíodh sí dearfach nó diúltach. Ina dhiaidh sin, cuirfimid an cheist arís.',
    keptApart:
      'An fad a choinnímid do rogha: {accepted} má ghlacann tú, {refused} má dhiúltaíonn tú. Ina dhiaidh sin, cuirfimid an cheist arís.',
    anytime: 'Is féidir leat í a athrú am ar bith.',
    anytimeWith: 'Is féidir leat í a athrú am ar bith le “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Fíor-riachtanach',
      text: 'Seisiún, ciseán, slándáil agus cuimhne ar do rogha. Ní féidir leis an suíomh oibriú gan iad.'
    },
    analytics: {
      title: 'Tomhas cuairteanna',
      summary: 'féachaint cad a léitear, chun an suíomh a fheabhsú.',
      text: 'Déanaimid cuairteanna a chomhaireamh agus aimsímid na leathanaigh atá úsáideach nó deacair a fháil. Ní úsáidtear é le haghaidh fógraíochta ná chun tú a leanúint ar shuíomhanna eile.'
    },
    personalisation: {
      title: 'Pearsantú',
      summary: 'ábhar a chur in oiriúint dá bhféachann tú air anseo.',
      text: 'Cuirimid ábhar agus moltaí in oiriúint dá bhféachann tú air ar an suíomh seo. Gan é, feiceann gach duine an rud céanna.'
    }
  },
  status: {
    refused: 'Diúltaíodh do na cuspóirí roghnacha. Is féidir leat d’intinn a athrú am ar bith.',
    accepted: 'Glacadh leis na cuspóirí roghnacha. Is féidir leat d’intinn a athrú am ar bith.',
    saved: 'Tá do roghanna sábháilte.',
    withdrawn: 'Tarraingíodh siar an cead le haghaidh: {purpose}. Scriostar na rianairí a bhain leis den suíomh seo.',
    late: 'Tá an rogha fianán ag tús an leathanaigh.',
    storage: 'Ní féidir le do bhrabhsálaí an rogha seo a choinneáil: baineann sí leis an leathanach seo amháin.',
    signal: 'Iarrann do bhrabhsálaí nach leanfaí thú: ghlacamar leis sin mar dhiúltú.'
  }
} satisfies Messages
