// Russian, for what stands in the page. A date ends with «г.», so no full stop follows it.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ru',
  placeholder: {
    text: 'Эти материалы предоставляет сервис {service}, который может устанавливать трекеры. Они будут скрыты, пока вы их не примете.',
    video: 'Показать это видео',
    map: 'Показать эту карту',
    content: 'Показать эти материалы',
    always: 'Всегда показывать: {service}',
    outside: 'Открыть в сервисе {service}',
    shown: 'Материалы показаны'
  },
  trackers: {
    title: 'Трекеры, которые использует этот сайт',
    chosen: 'Ваш выбор от {date}:',
    until: 'Действует до {date}',
    reference: 'Номер записи: {id}.',
    none: 'Вы ещё не сделали выбор: ни один необязательный трекер не включён.',
    signal: 'Ваш браузер просит не отслеживать вас: ни один необязательный трекер не включён.',
    accepted: 'Принято',
    refused: 'Отклонено',
    open: 'Ещё не выбрано',
    modify: 'Изменить мой выбор',
    caption: '{purpose}: используемые трекеры',
    empty: 'Ни одного трекера не указано.',
    name: 'Название',
    setBy: 'Кто устанавливает',
    purpose: 'Для чего нужен',
    lifetime: 'Срок действия',
    kind: 'Тип',
    session: 'На время посещения',
    updated: 'Список обновлён {date}',
    kinds: {
      cookie: 'Файл cookie',
      'local-storage': 'Локальное хранилище',
      'session-storage': 'Хранилище сеанса',
      'indexed-db': 'Локальная база данных',
      cache: 'Кеш',
      'service-worker': 'Service worker',
      pixel: 'Пиксель',
      fingerprint: 'Отпечаток браузера'
    }
  }
} satisfies PageMessages
