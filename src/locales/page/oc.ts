// Occitan (Lengadocian), for what stands in the page. U+00A0 stands before a colon.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'oc',
  placeholder: {
    text: 'Aqueste contengut ven del servici {service}, que pòt pausar de traçadors. Demòra amagat tant que l’acceptatz pas.',
    video: 'Afichar aquesta vidèo',
    map: 'Afichar aquesta mapa',
    content: 'Afichar aqueste contengut',
    always: 'Afichar totjorn {service}',
    outside: 'Dobrir sus {service}',
    shown: 'Contengut afichat'
  },
  trackers: {
    title: 'Traçadors utilizats per aqueste site',
    chosen: 'Vòstra causida ({date})\u00a0:',
    until: 'Fin de validitat\u00a0: {date}.',
    reference: 'Referéncia\u00a0: {id}.',
    none: 'Avètz pas encara causit\u00a0: cap de traçador facultatiu es pas actiu.',
    signal: 'Vòstre navegador demanda de vos seguir pas\u00a0: cap de traçador facultatiu es pas actiu.',
    accepted: 'Acceptat',
    refused: 'Refusat',
    open: 'Pas encara causit',
    modify: 'Cambiar mas causidas',
    caption: '{purpose}\u00a0: traçadors utilizats',
    empty: 'Cap de traçador declarat.',
    name: 'Nom',
    setBy: 'Pausat per',
    purpose: 'A qué servís',
    lifetime: 'Durada',
    kind: 'Tipe',
    session: 'Lo temps de la visita',
    updated: 'Lista actualizada\u00a0: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Emmagazinatge local',
      'session-storage': 'Emmagazinatge de session',
      'indexed-db': 'Basa de donadas locala',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixèl',
      fingerprint: 'Emprenta del navegador'
    }
  }
} satisfies PageMessages
