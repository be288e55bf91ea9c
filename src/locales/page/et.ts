// Estonian, for what stands in the page. Names stand after a colon, or as the subject: they are not inflected.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'et',
  placeholder: {
    text: 'Seda sisu pakub {service}, mis võib kasutada jälgimisvahendeid. Sisu on peidetud, kuni te sellega nõustute.',
    video: 'Näita seda videot',
    map: 'Näita seda kaarti',
    content: 'Näita seda sisu',
    always: 'Näita alati: {service}',
    outside: 'Ava sait: {service}',
    shown: 'Sisu on nähtav'
  },
  trackers: {
    title: 'Selle saidi jälgimisvahendid',
    chosen: 'Teie valik ({date}):',
    until: 'Kehtib kuni {date}.',
    reference: 'Viide: {id}.',
    none: 'Te ei ole veel valinud: ükski vabatahtlik jälgimisvahend ei ole kasutusel.',
    signal: 'Teie brauser palub teid mitte jälgida: ükski vabatahtlik jälgimisvahend ei ole kasutusel.',
    accepted: 'Nõustutud',
    refused: 'Keeldutud',
    open: 'Veel valimata',
    modify: 'Muuda minu valikuid',
    caption: '{purpose}: kasutatavad jälgimisvahendid',
    empty: 'Jälgimisvahendeid ei ole esitatud.',
    name: 'Nimi',
    setBy: 'Salvestaja',
    purpose: 'Eesmärk',
    lifetime: 'Kestus',
    kind: 'Liik',
    session: 'Külastuse ajaks',
    updated: 'Loend uuendatud: {date}.',
    kinds: {
      cookie: 'Küpsis',
      'local-storage': 'Kohalik salvestusruum',
      'session-storage': 'Seansi salvestusruum',
      'indexed-db': 'Kohalik andmebaas',
      cache: 'Vahemälu',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Brauseri sõrmejälg'
    }
  }
} satisfies PageMessages
