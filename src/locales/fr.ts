// French. U+00A0 stands before a colon and inside « », U+202F before ? ! and ;, as French typography asks.
import type { Messages } from '../ui/messages'

export default {
  lang: 'fr',
  dir: 'ltr',
  colon: '\u00a0: ',
  reopen: 'Gérer mes cookies',
  banner: {
    title: 'Cookies\u00a0: à\u00a0vous de choisir',
    titleExpired: 'Votre choix a expiré\u00a0: à\u00a0vous de choisir',
    titleChanged: 'Du nouveau dans nos traceurs\u00a0: à\u00a0vous de choisir',
    intro: 'Avec votre accord, {site} utilise des traceurs pour\u00a0:',
    introProviders: {
      one: 'Avec votre accord, {site} et {n}\u00a0prestataire utilisent des traceurs pour\u00a0:',
      other: 'Avec votre accord, {site} et {n}\u00a0prestataires utilisent des traceurs pour\u00a0:'
    },
    news: 'Nouveau\u00a0: {purpose}.',
    note: 'Vous pourrez changer d’avis à tout moment.',
    policy: 'Politique de confidentialité',
    refuse: 'Tout refuser',
    accept: 'Tout accepter',
    refuseNew: 'Refuser',
    acceptNew: 'Accepter',
    choose: 'Choisir'
  },
  panel: {
    title: 'Vos choix, usage par usage',
    lead: 'Chaque usage est facultatif. Si vous refusez, vous accédez au site de la même façon.',
    all: 'Préférences pour tous les services',
    always: 'Toujours actifs',
    refuse: 'Refuser',
    accept: 'Accepter',
    exempt:
      'Mesure d’audience exemptée de consentement\u00a0: statistiques anonymes, pour ce site seulement. Vous pouvez vous y opposer.',
    object: 'M’y opposer',
    keep: 'Garder',
    save: 'Enregistrer mes choix',
    close: 'Fermer sans enregistrer',
    services: { one: '{n}\u00a0service', other: '{n}\u00a0services' },
    trackers: { one: '{n}\u00a0traceur', other: '{n}\u00a0traceurs' },
    providerPolicy: 'Politique de confidentialité\u00a0: {provider}',
    kept: 'Nous gardons votre choix {duration}, que ce soit oui ou non. Ensuite, nous vous reposerons la question.',
    keptApart: 'Nous gardons un oui {accepted}, un non {refused}. Ensuite, nous vous reposerons la question.',
    anytime: 'Vous pouvez le modifier à tout moment.',
    anytimeWith: 'Vous pouvez le modifier à tout moment avec «\u00a0{control}\u00a0».'
  },
  purposes: {
    necessary: {
      title: 'Strictement nécessaires',
      text: 'Session, panier, sécurité et mémoire de votre choix. Sans eux, le site ne peut pas fonctionner.'
    },
    analytics: {
      title: 'Mesure d’audience',
      summary: 'savoir ce qui est lu, pour améliorer le site.',
      text: 'Nous comptons les visites et repérons les pages utiles ou difficiles à trouver. Cela ne sert ni à la publicité ni à vous suivre sur d’autres sites.'
    },
    personalisation: {
      title: 'Personnalisation',
      summary: 'adapter les contenus à ce que vous consultez ici.',
      text: 'Nous adaptons les contenus et les suggestions à ce que vous consultez sur ce site. Sans cela, tout le monde voit les mêmes.'
    }
  },
  status: {
    refused: 'Usages facultatifs refusés. Vous pouvez changer d’avis à tout moment.',
    accepted: 'Usages facultatifs acceptés. Vous pouvez changer d’avis à tout moment.',
    saved: 'Vos choix sont enregistrés.',
    withdrawn: 'Accord retiré pour\u00a0: {purpose}. Les traceurs correspondants sont effacés de ce site.',
    late: 'Le choix des cookies est proposé en début de page.',
    storage: 'Votre navigateur ne permet pas de garder ce choix\u00a0: il vaut pour cette page seulement.',
    signal: 'Votre navigateur demande de ne pas vous suivre\u00a0: nous l’avons pris comme un refus.'
  }
} satisfies Messages
