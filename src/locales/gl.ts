// Galician. Quotation marks are « » without spaces.
import type { Messages } from '../ui/messages'

export default {
  lang: 'gl',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Xestionar as cookies',
  banner: {
    title: 'Cookies: vostede decide',
    titleExpired: 'A súa elección caducou: escolla de novo',
    titleChanged: 'Hai cambios nos rastrexadores: vostede decide',
    intro: 'Co seu permiso, {site} utiliza cookies e outros rastrexadores para:',
    introProviders: {
      one: 'Co seu permiso, {site} e {n} provedor utilizan cookies e outros rastrexadores para:',
      other: 'Co seu permiso, {site} e {n} provedores utilizan cookies e outros rastrexadores para:'
    },
    news: 'Novidade: {purpose}.',
    note: 'Pode cambiar de opinión en calquera momento.',
    policy: 'Política de privacidade',
    refuse: 'Rexeitar todo',
    accept: 'Aceptar todo',
    refuseNew: 'Rexeitar',
    acceptNew: 'Aceptar',
    choose: 'Escoller'
  },
  panel: {
    title: 'A súa elección, finalidade por finalidade',
    lead: 'Todas as finalidades son opcionais. Se as rexeita, o sitio funciona igual.',
    all: 'Preferencias para todos os servizos',
    always: 'Sempre activos',
    refuse: 'Rexeitar',
    accept: 'Aceptar',
    exempt:
      'Medición de audiencia exenta de consentimento: estatísticas anónimas, só para este sitio. Pode opoñerse a ela.',
    object: 'Opoñerme',
    keep: 'Manter',
    save: 'Gardar a miña elección',
    close: 'Pechar sen gardar',
    services: { one: '{n} servizo', other: '{n} servizos' },
    trackers: { one: '{n} rastrexador', other: '{n} rastrexadores' },
    providerPolicy: 'Política de privacidade: {provider}',
    kept: 'Conservamos a súa elección durante {duration}, sexa si ou non. Despois preguntarémoslle de novo.',
    keptApart: 'Conservamos un si durante {accepted} e un non durante {refused}. Despois preguntarémoslle de novo.',
    anytime: 'Pode cambiala en calquera momento.',
    anytimeWith: 'Pode cambiala en calquera momento con «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Estritamente necesarios',
      text: 'Sesión, cesta, seguridade e memoria da súa elección. Sen eles, o sitio non pode funcionar.'
    },
    analytics: {
      title: 'Medición de audiencia',
      summary: 'saber o que se le, para mellorar o sitio.',
      text: 'Contamos as visitas e identificamos as páxinas útiles ou difíciles de atopar. Non serve para a publicidade nin para seguir a súa navegación noutros sitios.'
    },
    personalisation: {
      title: 'Personalización',
      summary: 'adaptar os contidos ao que consulta aquí.',
      text: 'Adaptamos os contidos e as suxestións ao que consulta neste sitio. Sen isto, todo o mundo ve o mesmo.'
    }
  },
  status: {
    refused: 'Rexeitou as finalidades opcionais. Pode cambiar de opinión en calquera momento.',
    accepted: 'Aceptou as finalidades opcionais. Pode cambiar de opinión en calquera momento.',
    saved: 'A súa elección quedou gardada.',
    withdrawn: 'Retirou o permiso para: {purpose}. Os rastrexadores correspondentes borráronse deste sitio.',
    late: 'A elección das cookies está ao comezo da páxina.',
    storage: 'O seu navegador non permite gardar esta elección: só vale para esta páxina.',
    signal: 'O seu navegador pide que non haxa rastrexo: tomámolo como un rexeitamento.'
  }
} satisfies Messages
