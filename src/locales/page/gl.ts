// Galician, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'gl',
  placeholder: {
    text: 'Este contido procede de {service}, que pode instalar rastrexadores. Permanece oculto mentres non o acepte.',
    video: 'Amosar este vídeo',
    map: 'Amosar este mapa',
    content: 'Amosar este contido',
    always: 'Amosar sempre {service}',
    outside: 'Abrir en {service}',
    shown: 'Contido amosado'
  },
  trackers: {
    title: 'Rastrexadores que utiliza este sitio',
    chosen: 'A súa elección do {date}:',
    until: 'Válida ata o {date}.',
    reference: 'Referencia: {id}.',
    none: 'Aínda non escolleu: ningún rastrexador opcional está activo.',
    signal: 'O seu navegador pide que non haxa rastrexo: ningún rastrexador opcional está activo.',
    accepted: 'Aceptado',
    refused: 'Rexeitado',
    open: 'Aínda sen escoller',
    modify: 'Cambiar a miña elección',
    caption: '{purpose}: rastrexadores utilizados',
    empty: 'Ningún rastrexador declarado.',
    name: 'Nome',
    setBy: 'Instalado por',
    purpose: 'Para que serve',
    lifetime: 'Duración',
    kind: 'Tipo',
    session: 'Durante a visita',
    updated: 'Lista actualizada o {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Almacenamento local',
      'session-storage': 'Almacenamento de sesión',
      'indexed-db': 'Base de datos local',
      cache: 'Caché',
      'service-worker': 'Service worker',
      pixel: 'Píxel',
      fingerprint: 'Pegada do navegador'
    }
  }
} satisfies PageMessages
