// Macedonian, for what stands in the page. A date ends with „г.“, so no full stop follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'mk',
  placeholder: {
    text: 'Оваа содржина доаѓа од услугата {service}, која може да постави алатки за следење. Содржината останува скриена додека не ја прифатите.',
    video: 'Прикажи го ова видео',
    map: 'Прикажи ја оваа мапа',
    content: 'Прикажи ја оваа содржина',
    always: 'Секогаш прикажувај: {service}',
    outside: 'Отвори на {service}',
    shown: 'Содржината е прикажана'
  },
  trackers: {
    title: 'Алатки за следење на оваа веб-страница',
    chosen: 'Вашиот избор од {date}:',
    until: 'Важи до {date}',
    reference: 'Референтен број: {id}.',
    none: 'Сѐ уште не сте избрале: ниту една незадолжителна алатка за следење не е активна.',
    signal: 'Вашиот прелистувач бара да не Ве следиме: ниту една незадолжителна алатка за следење не е активна.',
    accepted: 'Прифатено',
    refused: 'Одбиено',
    open: 'Сѐ уште не е избрано',
    modify: 'Промени го мојот избор',
    caption: '{purpose}: користени алатки за следење',
    empty: 'Не е наведена ниту една алатка за следење.',
    name: 'Име',
    setBy: 'Кој ја поставува',
    purpose: 'За што служи',
    lifetime: 'Траење',
    kind: 'Вид',
    session: 'За време на посетата',
    updated: 'Списокот е ажуриран на {date}',
    kinds: {
      cookie: 'Колаче',
      'local-storage': 'Локално складиште',
      'session-storage': 'Складиште на сесијата',
      'indexed-db': 'Локална база на податоци',
      cache: 'Кеш',
      'service-worker': 'Service worker',
      pixel: 'Пиксел',
      fingerprint: 'Отпечаток на прелистувачот'
    }
  }
} satisfies PageMessages
