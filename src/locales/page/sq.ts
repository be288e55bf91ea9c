// Albanian, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'sq',
  placeholder: {
    text: 'Kjo përmbajtje vjen nga {service}, që mund të vendosë gjurmues. Ajo mbetet e fshehur derisa ta pranoni.',
    video: 'Shfaq këtë video',
    map: 'Shfaq këtë hartë',
    content: 'Shfaq këtë përmbajtje',
    always: 'Shfaq gjithmonë {service}',
    outside: 'Hap në {service}',
    shown: 'Përmbajtja u shfaq'
  },
  trackers: {
    title: 'Gjurmuesit që përdor ky sajt',
    chosen: 'Zgjedhja juaj e datës {date}:',
    until: 'Vlen deri më {date}.',
    reference: 'Numri i referencës: {id}.',
    none: 'Nuk keni zgjedhur ende: asnjë gjurmues opsional nuk është aktiv.',
    signal: 'Shfletuesi juaj kërkon të mos ju ndjekim: asnjë gjurmues opsional nuk është aktiv.',
    accepted: 'Pranuar',
    refused: 'Refuzuar',
    open: 'Ende pa zgjedhur',
    modify: 'Ndrysho zgjedhjet e mia',
    caption: '{purpose}: gjurmuesit e përdorur',
    empty: 'Nuk është deklaruar asnjë gjurmues.',
    name: 'Emri',
    setBy: 'Kush e vendos',
    purpose: 'Për çfarë shërben',
    lifetime: 'Kohëzgjatja',
    kind: 'Lloji',
    session: 'Gjatë vizitës',
    updated: 'Lista u përditësua më {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Ruajtje lokale',
      'session-storage': 'Ruajtje e sesionit',
      'indexed-db': 'Bazë lokale të dhënash',
      cache: 'Memorie e përkohshme',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Gjurmë e shfletuesit'
    }
  }
} satisfies PageMessages
