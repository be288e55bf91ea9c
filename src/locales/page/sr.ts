// Serbian in Cyrillic, for what stands in the page. A date ends with its own full stop, and stands where it needs no case.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'sr',
  placeholder: {
    text: 'Овај садржај пружа услуга {service}, која може да постави алате за праћење. Садржај остаје скривен док га не прихватите.',
    video: 'Прикажи овај видео',
    map: 'Прикажи ову мапу',
    content: 'Прикажи овај садржај',
    always: 'Увек прикажи: {service}',
    outside: 'Отвори у услузи {service}',
    shown: 'Садржај је приказан'
  },
  trackers: {
    title: 'Алати за праћење на овом сајту',
    chosen: 'Ваш избор ({date}):',
    until: 'Важи до: {date}',
    reference: 'Референтни број: {id}.',
    none: 'Још нисте изабрали: ниједан необавезни алат за праћење није активан.',
    signal: 'Ваш прегледач тражи да вас не пратимо: ниједан необавезни алат за праћење није активан.',
    accepted: 'Прихваћено',
    refused: 'Одбијено',
    open: 'Још није изабрано',
    modify: 'Промени мој избор',
    caption: '{purpose}: алати за праћење у употреби',
    empty: 'Није наведен ниједан алат за праћење.',
    name: 'Назив',
    setBy: 'Ко га поставља',
    purpose: 'Чему служи',
    lifetime: 'Трајање',
    kind: 'Врста',
    session: 'Током посете',
    updated: 'Списак је ажуриран: {date}',
    kinds: {
      cookie: 'Колачић',
      'local-storage': 'Локално складиште',
      'session-storage': 'Складиште сесије',
      'indexed-db': 'Локална база података',
      cache: 'Кеш',
      'service-worker': 'Service worker',
      pixel: 'Пиксел',
      fingerprint: 'Отисак прегледача'
    }
  }
} satisfies PageMessages
