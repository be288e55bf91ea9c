// Catalan, for what stands in the page. Dates and names stand where no “de” or article has to be elided before them.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ca',
  placeholder: {
    text: 'Aquest contingut ve del servei {service}, que pot instal·lar rastrejadors. Resta ocult mentre no l’accepteu.',
    video: 'Mostra aquest vídeo',
    map: 'Mostra aquest mapa',
    content: 'Mostra aquest contingut',
    always: 'Mostra sempre {service}',
    outside: 'Obre a {service}',
    shown: 'Contingut mostrat'
  },
  trackers: {
    title: 'Rastrejadors que fa servir aquest lloc web',
    chosen: 'La vostra tria ({date}):',
    until: 'Data de caducitat: {date}.',
    reference: 'Referència: {id}.',
    none: 'Encara no heu triat: no hi ha cap rastrejador opcional actiu.',
    signal: 'El vostre navegador demana que no us rastregem: no hi ha cap rastrejador opcional actiu.',
    accepted: 'Acceptat',
    refused: 'Rebutjat',
    open: 'Encara per triar',
    modify: 'Canvia la meva tria',
    caption: '{purpose}: rastrejadors utilitzats',
    empty: 'Cap rastrejador declarat.',
    name: 'Nom',
    setBy: 'Instal·lat per',
    purpose: 'Per a què serveix',
    lifetime: 'Durada',
    kind: 'Tipus',
    session: 'Durant la visita',
    updated: 'Llista actualitzada: {date}.',
    kinds: {
      cookie: 'Galeta',
      'local-storage': 'Emmagatzematge local',
      'session-storage': 'Emmagatzematge de sessió',
      'indexed-db': 'Base de dades local',
      cache: 'Memòria cau',
      'service-worker': 'Service worker',
      pixel: 'Píxel',
      fingerprint: 'Empremta del navegador'
    }
  }
} satisfies PageMessages
