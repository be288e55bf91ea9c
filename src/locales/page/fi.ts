// Finnish, for what stands in the page. Names stand after a colon, or as the subject: they are not inflected.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'fi',
  placeholder: {
    text: 'Tämän sisällön tarjoaa {service}, joka voi käyttää seuraimia. Sisältö on piilossa, kunnes hyväksyt sen.',
    video: 'Näytä tämä video',
    map: 'Näytä tämä kartta',
    content: 'Näytä tämä sisältö',
    always: 'Näytä aina: {service}',
    outside: 'Avaa sivusto: {service}',
    shown: 'Sisältö on näkyvissä'
  },
  trackers: {
    title: 'Tämän sivuston seuraimet',
    chosen: 'Valintasi {date}:',
    until: 'Voimassa {date} asti.',
    reference: 'Viite: {id}.',
    none: 'Et ole vielä valinnut: mikään valinnainen seurain ei ole käytössä.',
    signal: 'Selaimesi pyytää, ettei sinua seurata: mikään valinnainen seurain ei ole käytössä.',
    accepted: 'Hyväksytty',
    refused: 'Hylätty',
    open: 'Ei vielä valittu',
    modify: 'Muuta valintojani',
    caption: '{purpose}: käytetyt seuraimet',
    empty: 'Seuraimia ei ole ilmoitettu.',
    name: 'Nimi',
    setBy: 'Asettaja',
    purpose: 'Tarkoitus',
    lifetime: 'Kesto',
    kind: 'Tyyppi',
    session: 'Käynnin ajan',
    updated: 'Luettelo päivitetty {date}.',
    kinds: {
      cookie: 'Eväste',
      'local-storage': 'Paikallinen tallennustila',
      'session-storage': 'Istunnon tallennustila',
      'indexed-db': 'Paikallinen tietokanta',
      cache: 'Välimuisti',
      'service-worker': 'Service worker',
      pixel: 'Pikseli',
      fingerprint: 'Selaimen sormenjälki'
    }
  }
} satisfies PageMessages
