// Turkish, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'tr',
  placeholder: {
    text: 'Bu içeriğin kaynağı: {service}. İzleme araçları yerleştirebilir. Siz kabul etmedikçe gizli kalır.',
    video: 'Bu videoyu göster',
    map: 'Bu haritayı göster',
    content: 'Bu içeriği göster',
    always: '{service} içeriğini her zaman göster',
    outside: '{service} üzerinde aç',
    shown: 'İçerik gösterildi'
  },
  trackers: {
    title: 'Bu sitenin kullandığı izleme araçları',
    chosen: '{date} tarihli seçiminiz:',
    until: '{date} tarihine kadar geçerlidir.',
    reference: 'Başvuru numarası: {id}.',
    none: 'Henüz seçim yapmadınız: isteğe bağlı hiçbir izleme aracı etkin değil.',
    signal: 'Tarayıcınız izlenmemenizi istiyor: isteğe bağlı hiçbir izleme aracı etkin değil.',
    accepted: 'Kabul edildi',
    refused: 'Reddedildi',
    open: 'Henüz seçilmedi',
    modify: 'Seçimlerimi değiştir',
    caption: '{purpose}: kullanılan izleme araçları',
    empty: 'Bildirilen izleme aracı yok.',
    name: 'Ad',
    setBy: 'Yerleştiren',
    purpose: 'Ne işe yarar',
    lifetime: 'Süre',
    kind: 'Tür',
    session: 'Bu ziyaret süresince',
    updated: 'Liste {date} tarihinde güncellendi.',
    kinds: {
      cookie: 'Çerez',
      'local-storage': 'Yerel depolama',
      'session-storage': 'Oturum depolaması',
      'indexed-db': 'Yerel veritabanı',
      cache: 'Önbellek',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Tarayıcı parmak izi'
    }
  }
} satisfies PageMessages
