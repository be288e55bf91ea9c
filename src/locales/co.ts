// Corsican (Cismuntincu). U+00A0 stands before a colon and inside « », as in French typography.
import type { Messages } from '../ui/messages'

export default {
  lang: 'co',
  dir: 'ltr',
  colon: '\u00a0: ',
  reopen: 'Gestione di i cookies',
  banner: {
    title: 'Cookies\u00a0: sceglite voi',
    titleExpired: 'A vostra scelta hè scaduta\u00a0: sceglite torna',
    titleChanged: 'I tracciatori sò cambiati\u00a0: sceglite voi',
    intro: 'Cù u vostru accordu, {site} adopra tracciatori per\u00a0:',
    introProviders: {
      one: 'Cù u vostru accordu, {site} è {n}\u00a0furnidore adopranu tracciatori per\u00a0:',
      other: 'Cù u vostru accordu, {site} è {n}\u00a0furnidori adopranu tracciatori per\u00a0:'
    },
    news: 'Nuvità\u00a0: {purpose}.',
    note: 'Pudete cambià d’avisu à ogni mumentu.',
    policy: 'Pulitica di cunfidenzialità',
    refuse: 'Rifiutà tuttu',
    accept: 'Accettà tuttu',
    refuseNew: 'Rifiutà',
    acceptNew: 'Accettà',
    choose: 'Sceglie'
  },
  panel: {
    title: 'E vostre scelte, usu per usu',
    lead: 'Ogni usu hè facultativu. S’è vo rifiutate, u situ funziona listessu.',
    all: 'Preferenze per tutti i servizii',
    always: 'Sempre attivi',
    refuse: 'Rifiutà',
    accept: 'Accettà',
    exempt:
      'Misura di l’audienza senza bisognu d’accunsentu\u00a0: statistiche anonime, solu per stu situ. Vi ci pudete oppone.',
    object: 'Mi ci oppongu',
    keep: 'A mantengu',
    save: 'Arregistrà e mo scelte',
    close: 'Chjode senza arregistrà',
    services: { one: '{n}\u00a0serviziu', other: '{n}\u00a0servizii' },
    trackers: { one: '{n}\u00a0tracciatore', other: '{n}\u00a0tracciatori' },
    providerPolicy: 'Pulitica di cunfidenzialità\u00a0: {provider}',
    kept: 'Cunservemu a vostra scelta per {duration}, ch’ella sia sì o nò. Dopu, vi feremu torna a dumanda.',
    keptApart: 'Cunservemu un sì per {accepted}, un nò per {refused}. Dopu, vi feremu torna a dumanda.',
    anytime: 'A pudete cambià à ogni mumentu.',
    anytimeWith: 'A pudete cambià à ogni mumentu cù «\u00a0{control}\u00a0».'
  },
  purposes: {
    necessary: {
      title: 'Strettamente necessarii',
      text: 'Sessione, panera, sicurità è memoria di a vostra scelta. Senza elli, u situ ùn pò funziunà.'
    },
    analytics: {
      title: 'Misura di l’audienza',
      summary: 'sapè ciò chì hè lettu, per migliurà u situ.',
      text: 'Cuntemu e visite è rimarchemu e pagine utile o difficiule à truvà. Què ùn serve nè à a publicità, nè à seguità vi nant’à d’altri siti.'
    },
    personalisation: {
      title: 'Persunalizazione',
      summary: 'adattà i cuntenuti à ciò ch’è vo fighjate quì.',
      text: 'Adattemu i cuntenuti è i suggerimenti à ciò ch’è vo fighjate nant’à stu situ. Osinnò, tutti vedenu i listessi.'
    }
  },
  status: {
    refused: 'L’usi facultativi sò rifiutati. Pudete cambià d’avisu à ogni mumentu.',
    accepted: 'L’usi facultativi sò accettati. Pudete cambià d’avisu à ogni mumentu.',
    saved: 'E vostre scelte sò arregistrate.',
    withdrawn: 'L’accordu hè ritiratu per\u00a0: {purpose}. I tracciatori currispundenti sò sguassati da stu situ.',
    late: 'A scelta di i cookies hè à u principiu di a pagina.',
    storage: 'U vostru navigatore ùn permette micca di cunservà sta scelta\u00a0: vale solu per sta pagina.',
    signal: 'U vostru navigatore dumanda di ùn seguità vi micca\u00a0: l’avemu pigliatu cum’è un rifiutu.'
  }
} satisfies Messages
