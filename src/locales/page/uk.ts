// Ukrainian, for what stands in the page. A date ends with «р.», so no full stop follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'uk',
  placeholder: {
    text: 'Цей вміст надає сервіс {service}, який може встановлювати трекери. Вміст буде прихований, доки ви його не приймете.',
    video: 'Показати це відео',
    map: 'Показати цю карту',
    content: 'Показати цей вміст',
    always: 'Завжди показувати: {service}',
    outside: 'Відкрити в сервісі {service}',
    shown: 'Вміст показано'
  },
  trackers: {
    title: 'Трекери, які використовує цей сайт',
    chosen: 'Ваш вибір від {date}:',
    until: 'Діє до {date}',
    reference: 'Номер запису: {id}.',
    none: 'Ви ще не зробили вибору: жоден необов’язковий трекер не активний.',
    signal: 'Ваш браузер просить не стежити за вами: жоден необов’язковий трекер не активний.',
    accepted: 'Прийнято',
    refused: 'Відхилено',
    open: 'Ще не вибрано',
    modify: 'Змінити мій вибір',
    caption: '{purpose}: використовувані трекери',
    empty: 'Жодного трекера не вказано.',
    name: 'Назва',
    setBy: 'Хто встановлює',
    purpose: 'Для чого потрібен',
    lifetime: 'Термін дії',
    kind: 'Тип',
    session: 'На час відвідування',
    updated: 'Список оновлено {date}',
    kinds: {
      cookie: 'Файл cookie',
      'local-storage': 'Локальне сховище',
      'session-storage': 'Сховище сеансу',
      'indexed-db': 'Локальна база даних',
      cache: 'Кеш',
      'service-worker': 'Service worker',
      pixel: 'Піксель',
      fingerprint: 'Відбиток браузера'
    }
  }
} satisfies PageMessages
