// French, for what stands in the page. U+00A0 stands before a colon and inside « », as French typography asks.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'fr',
  placeholder: {
    text: 'Ce contenu vient de {service}, qui peut déposer des traceurs. Il reste masqué tant que vous ne l’acceptez pas.',
    video: 'Afficher cette vidéo',
    map: 'Afficher cette carte',
    content: 'Afficher ce contenu',
    always: 'Toujours afficher {service}',
    outside: 'Ouvrir sur {service}',
    shown: 'Contenu affiché'
  },
  trackers: {
    title: 'Traceurs utilisés par ce site',
    chosen: 'Votre choix du {date}\u00a0:',
    until: 'Valable jusqu’au {date}.',
    reference: 'Référence\u00a0: {id}.',
    none: 'Vous n’avez pas encore choisi\u00a0: aucun traceur facultatif n’est actif.',
    signal: 'Votre navigateur demande de ne pas vous suivre\u00a0: aucun traceur facultatif n’est actif.',
    accepted: 'Accepté',
    refused: 'Refusé',
    open: 'Pas encore choisi',
    modify: 'Modifier mes choix',
    caption: '{purpose}\u00a0: traceurs utilisés',
    empty: 'Aucun traceur déclaré.',
    name: 'Nom',
    setBy: 'Déposé par',
    purpose: 'À quoi il sert',
    lifetime: 'Durée',
    kind: 'Nature',
    session: 'Le temps de la visite',
    updated: 'Liste mise à jour le {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Stockage local',
      'session-storage': 'Stockage de session',
      'indexed-db': 'Base de données locale',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Empreinte'
    }
  }
} satisfies PageMessages
