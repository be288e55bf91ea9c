// Polish. U+00A0 follows a one-letter word and a number, so that neither ends a line; quotation marks are „ and ”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'pl',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Zarządzaj plikami cookie',
  banner: {
    title: 'Pliki cookie: ty decydujesz',
    titleExpired: 'Twój wybór wygasł: zdecyduj ponownie',
    titleChanged: 'Zmiana elementów śledzących: ty decydujesz',
    intro: 'Za twoją zgodą {site} wykorzystuje pliki cookie i\u00a0inne elementy śledzące w\u00a0tych celach:',
    introProviders: {
      one: 'Za twoją zgodą {site} i\u00a0{n}\u00a0dostawca wykorzystują pliki cookie i\u00a0inne elementy śledzące w\u00a0tych celach:',
      few: 'Za twoją zgodą {site} i\u00a0{n}\u00a0dostawców wykorzystują pliki cookie i\u00a0inne elementy śledzące w\u00a0tych celach:',
      many: 'Za twoją zgodą {site} i\u00a0{n}\u00a0dostawców wykorzystują pliki cookie i\u00a0inne elementy śledzące w\u00a0tych celach:',
      other:
        'Za twoją zgodą {site} i\u00a0{n}\u00a0dostawcy wykorzystują pliki cookie i\u00a0inne elementy śledzące w\u00a0tych celach:'
    },
    news: 'Nowość: {purpose}.',
    note: 'Możesz zmienić zdanie w\u00a0każdej chwili.',
    policy: 'Polityka prywatności',
    refuse: 'Odrzuć wszystkie',
    accept: 'Zaakceptuj wszystkie',
    refuseNew: 'Odrzuć',
    acceptNew: 'Zaakceptuj',
    choose: 'Wybierz'
  },
  panel: {
    title: 'Twój wybór dla każdego celu',
    lead: 'Każdy cel jest opcjonalny. Jeśli odmówisz, serwis działa tak samo.',
    all: 'Preferencje dla wszystkich usług',
    always: 'Zawsze aktywne',
    refuse: 'Odrzuć',
    accept: 'Zaakceptuj',
    exempt: 'Pomiar odwiedzin bez wymogu zgody: anonimowe statystyki, tylko dla tego serwisu. Możesz wyrazić sprzeciw.',
    object: 'Wyraź sprzeciw',
    keep: 'Zachowaj',
    save: 'Zapisz mój wybór',
    close: 'Zamknij bez zapisywania',
    services: {
      one: '{n}\u00a0usługa',
      few: '{n}\u00a0usługi',
      many: '{n}\u00a0usług',
      other: '{n}\u00a0usługi'
    },
    trackers: {
      one: '{n}\u00a0element śledzący',
      few: '{n}\u00a0elementy śledzące',
      many: '{n}\u00a0elementów śledzących',
      other: '{n}\u00a0elementu śledzącego'
    },
    providerPolicy: 'Polityka prywatności: {provider}',
    kept: 'Przechowujemy twój wybór przez {duration}, czy to „tak”, czy „nie”. Potem zapytamy ponownie.',
    keptApart: 'Zgodę przechowujemy przez {accepted}, odmowę przez {refused}. Potem zapytamy ponownie.',
    anytime: 'Możesz zmienić zdanie w\u00a0każdej chwili.',
    anytimeWith: 'Możesz zmienić zdanie w\u00a0każdej chwili za pomocą „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Ściśle niezbędne',
      text: 'Sesja, koszyk, bezpieczeństwo i\u00a0zapamiętanie wyboru. Bez nich serwis nie może działać.'
    },
    analytics: {
      title: 'Pomiar odwiedzin',
      summary: 'sprawdzamy, co jest czytane, aby ulepszać serwis.',
      text: 'Liczymy odwiedziny i\u00a0sprawdzamy, które strony są przydatne albo trudne do znalezienia. Nie służy to reklamie ani śledzeniu cię w\u00a0innych serwisach.'
    },
    personalisation: {
      title: 'Personalizacja',
      summary: 'dopasowujemy treści do tego, co tu przeglądasz.',
      text: 'Dopasowujemy treści i\u00a0propozycje do tego, co przeglądasz w\u00a0tym serwisie. Bez tego wszyscy widzą to samo.'
    }
  },
  status: {
    refused: 'Cele opcjonalne zostały odrzucone. Możesz zmienić zdanie w\u00a0każdej chwili.',
    accepted: 'Cele opcjonalne zostały zaakceptowane. Możesz zmienić zdanie w\u00a0każdej chwili.',
    saved: 'Twój wybór został zapisany.',
    withdrawn: 'Zgoda została wycofana: {purpose}. Powiązane elementy śledzące usunięto z\u00a0tego serwisu.',
    late: 'Wybór plików cookie jest na początku strony.',
    storage: 'Przeglądarka nie pozwala zapisać wyboru: dotyczy on tylko tej strony.',
    signal: 'Przeglądarka prosi, aby cię nie śledzić: uznaliśmy to za odmowę.'
  }
} satisfies Messages
