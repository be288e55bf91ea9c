// Hungarian, for what stands in the page. A date ends in a full stop: none follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'hu',
  placeholder: {
    text: 'A tartalom forrása {service}, amely nyomkövetőket helyezhet el. A tartalom rejtve marad, amíg Ön el nem fogadja.',
    video: 'Videó megjelenítése',
    map: 'Térkép megjelenítése',
    content: 'Tartalom megjelenítése',
    always: 'Mindig jelenjen meg: {service}',
    outside: 'Megnyitás itt: {service}',
    shown: 'A tartalom megjelent'
  },
  trackers: {
    title: 'A webhely nyomkövetői',
    chosen: 'Az Ön döntése ({date}):',
    until: 'Érvényes eddig: {date}',
    reference: 'Azonosító: {id}.',
    none: 'Ön még nem döntött: egyetlen nem kötelező nyomkövető sem aktív.',
    signal: 'A böngészője azt kéri, hogy ne kövessük: egyetlen nem kötelező nyomkövető sem aktív.',
    accepted: 'Elfogadva',
    refused: 'Elutasítva',
    open: 'Még nincs döntés',
    modify: 'Döntéseim módosítása',
    caption: '{purpose}: használt nyomkövetők',
    empty: 'Nincs megadott nyomkövető.',
    name: 'Név',
    setBy: 'Ki helyezi el',
    purpose: 'Mire szolgál',
    lifetime: 'Időtartam',
    kind: 'Típus',
    session: 'A látogatás idejére',
    updated: 'A lista frissítve: {date}',
    kinds: {
      cookie: 'Süti',
      'local-storage': 'Helyi tárhely',
      'session-storage': 'Munkamenet-tárhely',
      'indexed-db': 'Helyi adatbázis',
      cache: 'Gyorsítótár',
      'service-worker': 'Service worker',
      pixel: 'Képpont',
      fingerprint: 'Böngésző-ujjlenyomat'
    }
  }
} satisfies PageMessages
