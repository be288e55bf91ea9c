// Finnish. Quotation marks are ”…”; U+00A0 stands between a number and what it counts; names are not inflected.
import type { Messages } from '../ui/messages'

export default {
  lang: 'fi',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Evästeasetukset',
  banner: {
    title: 'Evästeet: valinta on sinun',
    titleExpired: 'Valintasi on vanhentunut: valitse uudelleen',
    titleChanged: 'Seuraimemme ovat muuttuneet: valinta on sinun',
    intro: 'Suostumuksellasi {site} käyttää seuraimia näihin tarkoituksiin:',
    introProviders: {
      one: 'Suostumuksellasi {site} ja {n}\u00a0palveluntarjoaja käyttävät seuraimia näihin tarkoituksiin:',
      other: 'Suostumuksellasi {site} ja {n}\u00a0palveluntarjoajaa käyttävät seuraimia näihin tarkoituksiin:'
    },
    news: 'Uutta: {purpose}.',
    note: 'Voit muuttaa mielesi milloin tahansa.',
    policy: 'Tietosuojaseloste',
    refuse: 'Hylkää kaikki',
    accept: 'Hyväksy kaikki',
    refuseNew: 'Hylkää',
    acceptNew: 'Hyväksy',
    choose: 'Valitse'
  },
  panel: {
    title: 'Valintasi tarkoituksittain',
    lead: 'Kaikki tarkoitukset ovat valinnaisia. Sivusto toimii samoin, vaikka hylkäät ne.',
    all: 'Valinta kaikille palveluille',
    always: 'Aina käytössä',
    refuse: 'Hylkää',
    accept: 'Hyväksy',
    exempt:
      'Kävijämittaus, johon ei tarvita suostumusta: nimettömiä tilastoja vain tälle sivustolle. Voit vastustaa sitä.',
    object: 'Vastusta',
    keep: 'Säilytä',
    save: 'Tallenna valintani',
    close: 'Sulje tallentamatta',
    services: { one: '{n}\u00a0palvelu', other: '{n}\u00a0palvelua' },
    trackers: { one: '{n}\u00a0seurain', other: '{n}\u00a0seurainta' },
    providerPolicy: 'Tietosuojaseloste: {provider}',
    kept: 'Valinnan säilytysaika: {duration}, oli vastaus kyllä tai ei. Sen jälkeen kysymme uudelleen.',
    keptApart: 'Valinnan säilytysaika: kyllä {accepted}, ei {refused}. Sen jälkeen kysymme uudelleen.',
    anytime: 'Voit muuttaa valintaasi milloin tahansa.',
    anytimeWith: 'Voit muuttaa valintaasi milloin tahansa: ”{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Välttämättömät',
      text: 'Istunto, ostoskori, turvallisuus ja tämän valinnan muistaminen. Sivusto ei toimi ilman niitä.'
    },
    analytics: {
      title: 'Kävijämittaus',
      summary: 'näemme, mitä luetaan, ja parannamme sivustoa.',
      text: 'Laskemme käynnit ja huomaamme sivut, joista on apua tai joita on vaikea löytää. Tietoja ei käytetä mainontaan eikä sinun seuraamiseesi muilla sivustoilla.'
    },
    personalisation: {
      title: 'Personointi',
      summary: 'mukautamme sisältöä sen mukaan, mitä katsot täällä.',
      text: 'Mukautamme sisältöä ja ehdotuksia sen mukaan, mitä katsot tällä sivustolla. Muuten kaikki näkevät saman.'
    }
  },
  status: {
    refused: 'Valinnaiset tarkoitukset on hylätty. Voit muuttaa mielesi milloin tahansa.',
    accepted: 'Valinnaiset tarkoitukset on hyväksytty. Voit muuttaa mielesi milloin tahansa.',
    saved: 'Valintasi on tallennettu.',
    withdrawn: 'Suostumus on peruttu: {purpose}. Vastaavat seuraimet on poistettu tältä sivustolta.',
    late: 'Evästevalinta on sivun alussa.',
    storage: 'Selaimesi ei voi tallentaa tätä valintaa: se koskee vain tätä sivua.',
    signal: 'Selaimesi pyytää, ettei sinua seurata: tulkitsimme sen hylkäämiseksi.'
  }
} satisfies Messages
