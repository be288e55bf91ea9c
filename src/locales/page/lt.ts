// Lithuanian, for what stands in the page. A date ends in a full stop (“d.”): none follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'lt',
  placeholder: {
    text: 'Šį turinį teikia {service} ir gali naudoti sekimo priemones. Turinys paslėptas, kol jo nepriimsite.',
    video: 'Rodyti šį vaizdo įrašą',
    map: 'Rodyti šį žemėlapį',
    content: 'Rodyti šį turinį',
    always: 'Visada rodyti: {service}',
    outside: 'Atverti svetainę: {service}',
    shown: 'Turinys rodomas'
  },
  trackers: {
    title: 'Šios svetainės sekimo priemonės',
    chosen: 'Jūsų pasirinkimas ({date}):',
    until: 'Galioja iki: {date}',
    reference: 'Numeris: {id}.',
    none: 'Dar nepasirinkote: jokia neprivaloma sekimo priemonė neveikia.',
    signal: 'Jūsų naršyklė prašo jūsų nesekti: jokia neprivaloma sekimo priemonė neveikia.',
    accepted: 'Priimta',
    refused: 'Atmesta',
    open: 'Dar nepasirinkta',
    modify: 'Keisti pasirinkimą',
    caption: '{purpose}: naudojamos sekimo priemonės',
    empty: 'Sekimo priemonių nenurodyta.',
    name: 'Pavadinimas',
    setBy: 'Kas įrašo',
    purpose: 'Paskirtis',
    lifetime: 'Trukmė',
    kind: 'Rūšis',
    session: 'Apsilankymo metu',
    updated: 'Sąrašas atnaujintas: {date}',
    kinds: {
      cookie: 'Slapukas',
      'local-storage': 'Vietinė saugykla',
      'session-storage': 'Seanso saugykla',
      'indexed-db': 'Vietinė duomenų bazė',
      cache: 'Podėlis',
      'service-worker': 'Service worker',
      pixel: 'Pikselis',
      fingerprint: 'Naršyklės atspaudas'
    }
  }
} satisfies PageMessages
