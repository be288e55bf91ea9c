// Dutch, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'nl',
  placeholder: {
    text: 'Deze inhoud komt van {service} en kan trackers plaatsen. De inhoud blijft verborgen tot u die accepteert.',
    video: 'Deze video tonen',
    map: 'Deze kaart tonen',
    content: 'Deze inhoud tonen',
    always: '{service} altijd tonen',
    outside: 'Openen op {service}',
    shown: 'De inhoud wordt getoond'
  },
  trackers: {
    title: 'Trackers op deze site',
    chosen: 'Uw keuze van {date}:',
    until: 'Geldig tot {date}.',
    reference: 'Referentie: {id}.',
    none: 'U hebt nog niet gekozen: er is geen optionele tracker actief.',
    signal: 'Uw browser vraagt om u niet te volgen: er is geen optionele tracker actief.',
    accepted: 'Geaccepteerd',
    refused: 'Geweigerd',
    open: 'Nog niet gekozen',
    modify: 'Mijn keuzes wijzigen',
    caption: '{purpose}: gebruikte trackers',
    empty: 'Geen trackers opgegeven.',
    name: 'Naam',
    setBy: 'Geplaatst door',
    purpose: 'Doel',
    lifetime: 'Bewaartermijn',
    kind: 'Soort',
    session: 'Tijdens dit bezoek',
    updated: 'Lijst bijgewerkt op {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Lokale opslag',
      'session-storage': 'Sessieopslag',
      'indexed-db': 'Lokale database',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Browservingerafdruk'
    }
  }
} satisfies PageMessages
