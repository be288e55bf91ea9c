// Brazilian Portuguese. Quotation marks are “ ”; a number of millions takes “de”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'pt-BR',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gerenciar cookies',
  banner: {
    title: 'Cookies: você decide',
    titleExpired: 'Sua escolha expirou: escolha de novo',
    titleChanged: 'Nossos rastreadores mudaram: você decide',
    intro: 'Com a sua permissão, {site} utiliza cookies e outros rastreadores para:',
    introProviders: {
      one: 'Com a sua permissão, {site} e {n} fornecedor utilizam cookies e outros rastreadores para:',
      many: 'Com a sua permissão, {site} e {n} de fornecedores utilizam cookies e outros rastreadores para:',
      other: 'Com a sua permissão, {site} e {n} fornecedores utilizam cookies e outros rastreadores para:'
    },
    news: 'Novidade: {purpose}.',
    note: 'Você pode mudar de ideia a qualquer momento.',
    policy: 'Política de privacidade',
    refuse: 'Recusar tudo',
    accept: 'Aceitar tudo',
    refuseNew: 'Recusar',
    acceptNew: 'Aceitar',
    choose: 'Escolher'
  },
  panel: {
    title: 'Suas escolhas, uma finalidade por vez',
    lead: 'Todas as finalidades são opcionais. Se você recusar, o site funciona do mesmo jeito.',
    all: 'Preferências para todos os serviços',
    always: 'Sempre ativos',
    refuse: 'Recusar',
    accept: 'Aceitar',
    exempt:
      'Medição de audiência dispensada de consentimento: estatísticas anônimas, só para este site. Você pode se opor.',
    object: 'Opor-me',
    keep: 'Manter',
    save: 'Salvar minhas escolhas',
    close: 'Fechar sem salvar',
    services: { one: '{n} serviço', many: '{n} de serviços', other: '{n} serviços' },
    trackers: { one: '{n} rastreador', many: '{n} de rastreadores', other: '{n} rastreadores' },
    providerPolicy: 'Política de privacidade: {provider}',
    kept: 'Guardamos sua escolha por {duration}, seja sim ou não. Depois, perguntamos de novo.',
    keptApart: 'Guardamos um sim por {accepted} e um não por {refused}. Depois, perguntamos de novo.',
    anytime: 'Você pode mudá-la a qualquer momento.',
    anytimeWith: 'Você pode mudá-la a qualquer momento em “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Estritamente necessários',
      text: 'Sessão, carrinho, segurança e registro da sua escolha. Sem eles, o site não funciona.'
    },
    analytics: {
      title: 'Medição de audiência',
      summary: 'saber o que é lido, para melhorar o site.',
      text: 'Contamos as visitas e vemos quais páginas são úteis ou difíceis de achar. Isso não serve para publicidade nem para seguir você em outros sites.'
    },
    personalisation: {
      title: 'Personalização',
      summary: 'adaptar o conteúdo ao que você vê aqui.',
      text: 'Adaptamos o conteúdo e as sugestões ao que você vê neste site. Sem isso, todos veem o mesmo.'
    }
  },
  status: {
    refused: 'As finalidades opcionais foram recusadas. Você pode mudar de ideia a qualquer momento.',
    accepted: 'As finalidades opcionais foram aceitas. Você pode mudar de ideia a qualquer momento.',
    saved: 'Suas escolhas foram salvas.',
    withdrawn: 'A permissão foi retirada para: {purpose}. Os rastreadores correspondentes foram apagados deste site.',
    late: 'A escolha dos cookies está no início da página.',
    storage: 'Seu navegador não permite guardar esta escolha: ela vale só para esta página.',
    signal: 'Seu navegador pede que não haja rastreamento: entendemos isso como uma recusa.'
  }
} satisfies Messages
