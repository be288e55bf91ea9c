// Italian. Public services say “tu” here; quotation marks are « » without spaces; a number of millions takes “di”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'it',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Gestisci i cookie',
  banner: {
    title: 'Cookie: scegli tu',
    titleExpired: 'La tua scelta è scaduta: scegli di nuovo',
    titleChanged: 'Novità negli strumenti di tracciamento: scegli tu',
    intro: 'Con il tuo consenso, su {site} usiamo cookie e altri strumenti di tracciamento per:',
    introProviders: {
      one: 'Con il tuo consenso, su {site} noi e {n} fornitore usiamo cookie e altri strumenti di tracciamento per:',
      many: 'Con il tuo consenso, su {site} noi e {n} di fornitori usiamo cookie e altri strumenti di tracciamento per:',
      other: 'Con il tuo consenso, su {site} noi e {n} fornitori usiamo cookie e altri strumenti di tracciamento per:'
    },
    news: 'Novità: {purpose}.',
    note: 'Puoi cambiare idea in qualsiasi momento.',
    policy: 'Informativa sulla privacy',
    refuse: 'Rifiuta tutto',
    accept: 'Accetta tutto',
    refuseNew: 'Rifiuta',
    acceptNew: 'Accetta',
    choose: 'Scegli'
  },
  panel: {
    title: 'Le tue scelte, finalità per finalità',
    lead: 'Ogni finalità è facoltativa. Se rifiuti, il sito funziona allo stesso modo.',
    all: 'Preferenze per tutti i servizi',
    always: 'Sempre attivi',
    refuse: 'Rifiuta',
    accept: 'Accetta',
    exempt: 'Misurazione dell’audience esente da consenso: statistiche anonime, solo per questo sito. Puoi opporti.',
    object: 'Mi oppongo',
    keep: 'Mantieni',
    save: 'Salva le mie scelte',
    close: 'Chiudi senza salvare',
    services: { one: '{n} servizio', many: '{n} di servizi', other: '{n} servizi' },
    trackers: {
      one: '{n} strumento di tracciamento',
      many: '{n} di strumenti di tracciamento',
      other: '{n} strumenti di tracciamento'
    },
    providerPolicy: 'Informativa sulla privacy: {provider}',
    kept: 'Conserviamo la tua scelta per {duration}, che sia un sì o un no. Poi te lo chiederemo di nuovo.',
    keptApart: 'Conserviamo un sì per {accepted}, un no per {refused}. Poi te lo chiederemo di nuovo.',
    anytime: 'Puoi cambiare scelta in qualsiasi momento.',
    anytimeWith: 'Puoi cambiare scelta in qualsiasi momento con «{control}».'
  },
  purposes: {
    necessary: {
      title: 'Strettamente necessari',
      text: 'Sessione, carrello, sicurezza e memoria della tua scelta. Senza questi strumenti il sito non può funzionare.'
    },
    analytics: {
      title: 'Misurazione dell’audience',
      summary: 'sapere che cosa viene letto, per migliorare il sito.',
      text: 'Contiamo le visite e individuiamo le pagine utili o difficili da trovare. Non serve alla pubblicità né a seguirti su altri siti.'
    },
    personalisation: {
      title: 'Personalizzazione',
      summary: 'adattare i contenuti a ciò che consulti qui.',
      text: 'Adattiamo contenuti e suggerimenti a ciò che consulti su questo sito. Altrimenti tutti vedono le stesse cose.'
    }
  },
  status: {
    refused: 'Hai rifiutato le finalità facoltative. Puoi cambiare idea in qualsiasi momento.',
    accepted: 'Hai accettato le finalità facoltative. Puoi cambiare idea in qualsiasi momento.',
    saved: 'Le tue scelte sono state salvate.',
    withdrawn:
      'Hai revocato il consenso per: {purpose}. Gli strumenti di tracciamento corrispondenti sono stati cancellati da questo sito.',
    late: 'La scelta dei cookie si trova all’inizio della pagina.',
    storage: 'Il tuo browser non permette di conservare questa scelta: vale solo per questa pagina.',
    signal: 'Il tuo browser chiede di non tracciarti: lo abbiamo considerato un rifiuto.'
  }
} satisfies Messages
