// Bulgarian, for what stands in the page. A date ends with „г.“, so no full stop follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'bg',
  placeholder: {
    text: 'Това съдържание идва от услугата {service}, която може да постави проследяващи елементи. То остава скрито, докато не го приемете.',
    video: 'Показване на това видео',
    map: 'Показване на тази карта',
    content: 'Показване на това съдържание',
    always: 'Винаги да се показва {service}',
    outside: 'Отваряне в услугата {service}',
    shown: 'Съдържанието е показано'
  },
  trackers: {
    title: 'Проследяващи елементи в този сайт',
    chosen: 'Вашият избор от {date}:',
    until: 'Валиден до {date}',
    reference: 'Референтен номер: {id}.',
    none: 'Все още не сте избрали: нито един незадължителен проследяващ елемент не е активен.',
    signal: 'Браузърът Ви иска да не Ви следим: нито един незадължителен проследяващ елемент не е активен.',
    accepted: 'Прието',
    refused: 'Отхвърлено',
    open: 'Все още няма избор',
    modify: 'Промяна на моя избор',
    caption: '{purpose}: използвани проследяващи елементи',
    empty: 'Няма посочени проследяващи елементи.',
    name: 'Име',
    setBy: 'Кой го поставя',
    purpose: 'За какво служи',
    lifetime: 'Срок',
    kind: 'Вид',
    session: 'До края на посещението',
    updated: 'Списъкът е обновен на {date}',
    kinds: {
      cookie: 'Бисквитка',
      'local-storage': 'Локално хранилище',
      'session-storage': 'Хранилище на сесията',
      'indexed-db': 'Локална база данни',
      cache: 'Кеш',
      'service-worker': 'Service worker',
      pixel: 'Пиксел',
      fingerprint: 'Отпечатък на браузъра'
    }
  }
} satisfies PageMessages
