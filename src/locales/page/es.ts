// Spanish, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'es',
  placeholder: {
    text: 'Este contenido procede de {service}, que puede instalar rastreadores. Permanece oculto mientras no lo acepte.',
    video: 'Mostrar este vídeo',
    map: 'Mostrar este mapa',
    content: 'Mostrar este contenido',
    always: 'Mostrar siempre {service}',
    outside: 'Abrir en {service}',
    shown: 'Contenido mostrado'
  },
  trackers: {
    title: 'Rastreadores que utiliza este sitio',
    chosen: 'Su elección del {date}:',
    until: 'Válida hasta el {date}.',
    reference: 'Referencia: {id}.',
    none: 'Aún no ha elegido: ningún rastreador opcional está activo.',
    signal: 'Su navegador pide que no le rastreen: ningún rastreador opcional está activo.',
    accepted: 'Aceptado',
    refused: 'Rechazado',
    open: 'Aún sin elegir',
    modify: 'Cambiar mi elección',
    caption: '{purpose}: rastreadores utilizados',
    empty: 'Ningún rastreador declarado.',
    name: 'Nombre',
    setBy: 'Instalado por',
    purpose: 'Para qué sirve',
    lifetime: 'Duración',
    kind: 'Tipo',
    session: 'Durante la visita',
    updated: 'Lista actualizada el {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Almacenamiento local',
      'session-storage': 'Almacenamiento de sesión',
      'indexed-db': 'Base de datos local',
      cache: 'Caché',
      'service-worker': 'Service worker',
      pixel: 'Píxel',
      fingerprint: 'Huella del navegador'
    }
  }
} satisfies PageMessages
