// Portuguese of Portugal, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'pt',
  placeholder: {
    text: 'Este conteúdo vem de {service}, que pode instalar rastreadores. Fica oculto enquanto não o aceitar.',
    video: 'Mostrar este vídeo',
    map: 'Mostrar este mapa',
    content: 'Mostrar este conteúdo',
    always: 'Mostrar sempre {service}',
    outside: 'Abrir em {service}',
    shown: 'Conteúdo mostrado'
  },
  trackers: {
    title: 'Rastreadores utilizados por este site',
    chosen: 'A sua escolha de {date}:',
    until: 'Válida até {date}.',
    reference: 'Referência: {id}.',
    none: 'Ainda não escolheu: nenhum rastreador opcional está ativo.',
    signal: 'O seu navegador pede que não haja rastreio: nenhum rastreador opcional está ativo.',
    accepted: 'Aceite',
    refused: 'Rejeitado',
    open: 'Ainda por escolher',
    modify: 'Alterar as minhas escolhas',
    caption: '{purpose}: rastreadores utilizados',
    empty: 'Nenhum rastreador declarado.',
    name: 'Nome',
    setBy: 'Instalado por',
    purpose: 'Para que serve',
    lifetime: 'Duração',
    kind: 'Tipo',
    session: 'Durante a visita',
    updated: 'Lista atualizada em {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Armazenamento local',
      'session-storage': 'Armazenamento de sessão',
      'indexed-db': 'Base de dados local',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Píxel',
      fingerprint: 'Impressão digital do navegador'
    }
  }
} satisfies PageMessages
