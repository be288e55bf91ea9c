// Persian, for what stands in the page. U+200C stands inside compounds and before endings, as Persian spelling asks.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'fa',
  placeholder: {
    text: 'این محتوا از {service} می\u200cآید که ممکن است ردیاب بگذارد. تا آن را نپذیرید، پنهان می\u200cماند.',
    video: 'نمایش این ویدیو',
    map: 'نمایش این نقشه',
    content: 'نمایش این محتوا',
    always: 'نمایش همیشگی {service}',
    outside: 'باز کردن در {service}',
    shown: 'محتوا نمایش داده شد'
  },
  trackers: {
    title: 'ردیاب\u200cهای این سایت',
    chosen: 'انتخاب شما در تاریخ {date}:',
    until: 'معتبر تا {date}.',
    reference: 'شمارهٔ پیگیری: {id}.',
    none: 'هنوز انتخاب نکرده\u200cاید: هیچ ردیاب اختیاری فعال نیست.',
    signal: 'مرورگر شما می\u200cخواهد ردیابی نشوید: هیچ ردیاب اختیاری فعال نیست.',
    accepted: 'پذیرفته',
    refused: 'ردشده',
    open: 'هنوز انتخاب نشده',
    modify: 'تغییر انتخاب\u200cهای من',
    caption: '{purpose}: ردیاب\u200cهای استفاده\u200cشده',
    empty: 'هیچ ردیابی اعلام نشده است.',
    name: 'نام',
    setBy: 'گذاشته\u200cشده توسط',
    purpose: 'کاربرد',
    lifetime: 'مدت',
    kind: 'نوع',
    session: 'برای همین بازدید',
    updated: 'تاریخ به\u200cروزرسانی فهرست: {date}.',
    kinds: {
      cookie: 'کوکی',
      'local-storage': 'حافظهٔ محلی',
      'session-storage': 'حافظهٔ نشست',
      'indexed-db': 'پایگاه دادهٔ محلی',
      cache: 'حافظهٔ نهان',
      'service-worker': 'Service worker',
      pixel: 'پیکسل',
      fingerprint: 'اثر انگشت مرورگر'
    }
  }
} satisfies PageMessages
