// Corsican (Cismuntincu), for what stands in the page. U+00A0 stands before a colon.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'co',
  placeholder: {
    text: 'Stu cuntenutu vene da {service}, chì pò mette tracciatori. Ferma piattu finch’è vo ùn l’accettate.',
    video: 'Affissà stu video',
    map: 'Affissà sta carta',
    content: 'Affissà stu cuntenutu',
    always: 'Affissà sempre {service}',
    outside: 'Apre nant’à {service}',
    shown: 'Cuntenutu affissatu'
  },
  trackers: {
    title: 'Tracciatori aduprati da stu situ',
    chosen: 'A vostra scelta ({date})\u00a0:',
    until: 'Scadenza\u00a0: {date}.',
    reference: 'Riferimentu\u00a0: {id}.',
    none: 'Ùn avete ancu sceltu\u00a0: nisun tracciatore facultativu hè attivu.',
    signal: 'U vostru navigatore dumanda di ùn seguità vi micca\u00a0: nisun tracciatore facultativu hè attivu.',
    accepted: 'Accettatu',
    refused: 'Rifiutatu',
    open: 'Micca ancu sceltu',
    modify: 'Cambià e mo scelte',
    caption: '{purpose}\u00a0: tracciatori aduprati',
    empty: 'Nisun tracciatore dichjaratu.',
    name: 'Nome',
    setBy: 'Messu da',
    purpose: 'À chì serve',
    lifetime: 'Durata',
    kind: 'Tipu',
    session: 'U tempu di a visita',
    updated: 'Lista messa à ghjornu\u00a0: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Almacenamentu lucale',
      'session-storage': 'Almacenamentu di sessione',
      'indexed-db': 'Basa di dati lucale',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Impronta di u navigatore'
    }
  }
} satisfies PageMessages
