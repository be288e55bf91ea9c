// German, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'de',
  placeholder: {
    text: 'Dieser Inhalt kommt von {service} und kann Tracker setzen. Er bleibt ausgeblendet, bis Sie ihn akzeptieren.',
    video: 'Dieses Video anzeigen',
    map: 'Diese Karte anzeigen',
    content: 'Diesen Inhalt anzeigen',
    always: '{service} immer anzeigen',
    outside: 'Bei {service} öffnen',
    shown: 'Der Inhalt wird angezeigt'
  },
  trackers: {
    title: 'Tracker auf dieser Website',
    chosen: 'Ihre Auswahl vom {date}:',
    until: 'Gültig bis zum {date}.',
    reference: 'Referenz: {id}.',
    none: 'Sie haben noch nicht gewählt: Kein optionaler Tracker ist aktiv.',
    signal: 'Ihr Browser bittet darum, Sie nicht zu verfolgen: Kein optionaler Tracker ist aktiv.',
    accepted: 'Akzeptiert',
    refused: 'Abgelehnt',
    open: 'Noch nicht gewählt',
    modify: 'Meine Auswahl ändern',
    caption: '{purpose}: verwendete Tracker',
    empty: 'Kein Tracker angegeben.',
    name: 'Name',
    setBy: 'Gesetzt von',
    purpose: 'Zweck',
    lifetime: 'Speicherdauer',
    kind: 'Art',
    session: 'Für diesen Besuch',
    updated: 'Liste aktualisiert am {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Lokaler Speicher',
      'session-storage': 'Sitzungsspeicher',
      'indexed-db': 'Lokale Datenbank',
      cache: 'Cache',
      'service-worker': 'Service Worker',
      pixel: 'Zählpixel',
      fingerprint: 'Browser-Fingerabdruck'
    }
  }
} satisfies PageMessages
