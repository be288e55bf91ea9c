// Portuguese of Portugal. Quotation marks are « » without spaces; a number of millions takes “de”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'pt',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gerir os cookies',
  banner: {
    title: 'Cookies: a escolha é sua',
    titleExpired: 'A sua escolha expirou: escolha de novo',
    titleChanged: 'Há mudanças nos rastreadores: a escolha é sua',
    intro: 'Com a sua autorização, {site} utiliza cookies e outros rastreadores para:',
    introProviders: {
      one: 'Com a sua autorização, {site} e {n} fornecedor utilizam cookies e outros rastreadores para:',
      many: 'Com a sua autorização, {site} e {n} de fornecedores utilizam cookies e outros rastreadores para:',
      other: 'Com a sua autorização, {site} e {n} fornecedores utilizam cookies e outros rastreadores para:'
    },
    news: 'Novidade: {purpose}.',
    note: 'Pode mudar de ideias a qualquer momento.',
    policy: 'Política de privacidade',
    refuse: 'Rejeitar tudo',
    accept: 'Aceitar tudo',
    refuseNew: 'Rejeitar',
    acceptNew: 'Aceitar',
    choose: 'Escolher'
  },
  panel: {
    title: 'As suas escolhas, finalidade a finalidade',
    lead: 'Todas as finalidades são opcionais. Se as rejeitar, o site funciona da mesma forma.',
    all: 'Preferências para todos os serviços',
    always: 'Sempre ativos',
    refuse: 'Rejeitar',
    accept: 'Aceitar',
    exempt: 'Medição de audiência isenta de consentimento: estatísticas anónimas, apenas para este site. Pode opor-se.',
    object: 'Opor-me',
    keep: 'Manter',
    save: 'Guardar as minhas escolhas',
    close: 'Fechar sem guardar',
    services: { one: '{n} serviço', many: '{n} de serviços', other: '{n} serviços' },
    trackers: { one: '{n} rastreador', many: '{n} de rastreadores', other: '{n} rastreadores' },
    providerPolicy: 'Política de privacidade: {provider}',
    kept: 'Guardamos a sua escolha durante {duration}, seja sim ou não. Depois, voltamos a perguntar.',
    keptApart: 'Guardamos um sim durante {accepted} e um não durante {refused}. Depois, voltamos a perguntar.',
    anytime: 'Pode alterá-la a qualquer momento.',
    anytimeWith: 'Pode alterá-la a qualquer momento com «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Estritamente necessários',
      text: 'Sessão, carrinho, segurança e memória da sua escolha. Sem eles, o site não pode funcionar.'
    },
    analytics: {
      title: 'Medição de audiência',
      summary: 'saber o que é lido, para melhorar o site.',
      text: 'Contamos as visitas e identificamos as páginas úteis ou difíceis de encontrar. Não serve para publicidade nem para acompanhar a sua navegação noutros sites.'
    },
    personalisation: {
      title: 'Personalização',
      summary: 'adaptar os conteúdos ao que consulta aqui.',
      text: 'Adaptamos os conteúdos e as sugestões ao que consulta neste site. Sem isto, todos veem o mesmo.'
    }
  },
  status: {
    refused: 'As finalidades opcionais foram rejeitadas. Pode mudar de ideias a qualquer momento.',
    accepted: 'As finalidades opcionais foram aceites. Pode mudar de ideias a qualquer momento.',
    saved: 'As suas escolhas foram guardadas.',
    withdrawn: 'A autorização foi retirada para: {purpose}. Os rastreadores correspondentes foram apagados deste site.',
    late: 'A escolha dos cookies está no início da página.',
    storage: 'O seu navegador não permite guardar esta escolha: só vale para esta página.',
    signal: 'O seu navegador pede que não haja rastreio: tomámos esse pedido como uma recusa.'
  }
} satisfies Messages
