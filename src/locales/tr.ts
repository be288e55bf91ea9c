// Turkish. A noun after a number stays in the singular, so both plural forms are alike.
import type { Messages } from '../ui/messages'

export default {
  lang: 'tr',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Çerezleri yönet',
  banner: {
    title: 'Çerezler: seçim sizin',
    titleExpired: 'Seçiminizin süresi doldu: yeniden seçin',
    titleChanged: 'İzleme araçlarımız değişti: seçim sizin',
    intro: '{site}, izninizle şu amaçlar için izleme araçları kullanır:',
    introProviders: {
      one: '{site} ve {n} sağlayıcı, izninizle şu amaçlar için izleme araçları kullanır:',
      other: '{site} ve {n} sağlayıcı, izninizle şu amaçlar için izleme araçları kullanır:'
    },
    news: 'Yeni: {purpose}.',
    note: 'Fikrinizi istediğiniz zaman değiştirebilirsiniz.',
    policy: 'Gizlilik politikası',
    refuse: 'Tümünü reddet',
    accept: 'Tümünü kabul et',
    refuseNew: 'Reddet',
    acceptNew: 'Kabul et',
    choose: 'Seçim yap'
  },
  panel: {
    title: 'Amaca göre seçimleriniz',
    lead: 'Her amaç isteğe bağlıdır. Reddederseniz site aynı şekilde çalışır.',
    all: 'Tüm hizmetler için tercihler',
    always: 'Her zaman açık',
    refuse: 'Reddet',
    accept: 'Kabul et',
    exempt: 'Rıza gerektirmeyen ziyaret ölçümü: yalnızca bu site için anonim istatistikler. Buna itiraz edebilirsiniz.',
    object: 'İtiraz et',
    keep: 'Açık tut',
    save: 'Seçimlerimi kaydet',
    close: 'Kaydetmeden kapat',
    services: { one: '{n} hizmet', other: '{n} hizmet' },
    trackers: { one: '{n} izleme aracı', other: '{n} izleme aracı' },
    providerPolicy: 'Gizlilik politikası: {provider}',
    kept: 'Evet de deseniz hayır da deseniz seçiminizi {duration} boyunca saklarız. Sonra yeniden sorarız.',
    keptApart: 'Evet yanıtını {accepted}, hayır yanıtını {refused} boyunca saklarız. Sonra yeniden sorarız.',
    anytime: 'Seçiminizi istediğiniz zaman değiştirebilirsiniz.',
    anytimeWith: 'Seçiminizi “{control}” ile istediğiniz zaman değiştirebilirsiniz.'
  },
  purposes: {
    necessary: {
      title: 'Kesinlikle gerekli olanlar',
      text: 'Oturum, sepet, güvenlik ve seçiminizin hatırlanması. Bunlar olmadan site çalışmaz.'
    },
    analytics: {
      title: 'Ziyaret ölçümü',
      summary: 'siteyi geliştirmek için nelerin okunduğunu görmek.',
      text: 'Ziyaretleri sayar, yararlı veya zor bulunan sayfaları belirleriz. Reklam için ya da sizi başka sitelerde izlemek için kullanılmaz.'
    },
    personalisation: {
      title: 'Kişiselleştirme',
      summary: 'içeriği burada görüntülediklerinize göre uyarlamak.',
      text: 'İçeriği ve önerileri bu sitede görüntülediklerinize göre uyarlarız. Aksi hâlde herkes aynı içeriği görür.'
    }
  },
  status: {
    refused: 'İsteğe bağlı amaçlar reddedildi. Fikrinizi istediğiniz zaman değiştirebilirsiniz.',
    accepted: 'İsteğe bağlı amaçlar kabul edildi. Fikrinizi istediğiniz zaman değiştirebilirsiniz.',
    saved: 'Seçimleriniz kaydedildi.',
    withdrawn: 'Şunun için izin geri alındı: {purpose}. İlgili izleme araçları bu siteden siliniyor.',
    late: 'Çerez seçimi sayfanın başındadır.',
    storage: 'Tarayıcınız bu seçimi saklayamıyor: seçim yalnızca bu sayfa için geçerlidir.',
    signal: 'Tarayıcınız izlenmemenizi istiyor: bunu ret olarak kabul ettik.'
  }
} satisfies Messages
