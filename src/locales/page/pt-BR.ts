// Brazilian Portuguese, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'pt-BR',
  placeholder: {
    text: 'Este conteúdo vem de {service}, que pode instalar rastreadores. Ele fica oculto até você aceitar.',
    video: 'Mostrar este vídeo',
    map: 'Mostrar este mapa',
    content: 'Mostrar este conteúdo',
    always: 'Sempre mostrar {service}',
    outside: 'Abrir em {service}',
    shown: 'Conteúdo exibido'
  },
  trackers: {
    title: 'Rastreadores usados por este site',
    chosen: 'Sua escolha de {date}:',
    until: 'Válida até {date}.',
    reference: 'Referência: {id}.',
    none: 'Você ainda não escolheu: nenhum rastreador opcional está ativo.',
    signal: 'Seu navegador pede que não haja rastreamento: nenhum rastreador opcional está ativo.',
    accepted: 'Aceito',
    refused: 'Recusado',
    open: 'Ainda sem escolha',
    modify: 'Mudar minhas escolhas',
    caption: '{purpose}: rastreadores usados',
    empty: 'Nenhum rastreador declarado.',
    name: 'Nome',
    setBy: 'Instalado por',
    purpose: 'Para que serve',
    lifetime: 'Duração',
    kind: 'Tipo',
    session: 'Durante esta visita',
    updated: 'Lista atualizada em {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Armazenamento local',
      'session-storage': 'Armazenamento de sessão',
      'indexed-db': 'Banco de dados local',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Impressão digital do navegador'
    }
  }
} satisfies PageMessages
