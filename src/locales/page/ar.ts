// Arabic (Modern Standard), for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ar',
  placeholder: {
    text: 'مصدر هذا المحتوى: {service}، وقد يضع أدوات تتبع. يبقى المحتوى مخفيًا ما لم تقبله.',
    video: 'عرض هذا الفيديو',
    map: 'عرض هذه الخريطة',
    content: 'عرض هذا المحتوى',
    always: 'العرض دائمًا: {service}',
    outside: 'الفتح في المصدر: {service}',
    shown: 'عُرض المحتوى'
  },
  trackers: {
    title: 'أدوات التتبع التي يستخدمها هذا الموقع',
    chosen: 'اختيارك بتاريخ {date}:',
    until: 'صالح حتى {date}.',
    reference: 'الرقم المرجعي: {id}.',
    none: 'لم تختر بعد: لا أداة تتبع اختيارية مفعّلة.',
    signal: 'يطلب متصفحك عدم تتبعك: لا أداة تتبع اختيارية مفعّلة.',
    accepted: 'مقبول',
    refused: 'مرفوض',
    open: 'لم يُختر بعد',
    modify: 'تعديل اختياراتي',
    caption: '{purpose}: أدوات التتبع المستخدمة',
    empty: 'لا أداة تتبع معلنة.',
    name: 'الاسم',
    setBy: 'الجهة التي تضعها',
    purpose: 'الاستخدام',
    lifetime: 'المدة',
    kind: 'النوع',
    session: 'مدة هذه الزيارة',
    updated: 'حُدّثت القائمة بتاريخ {date}.',
    kinds: {
      cookie: 'ملف تعريف ارتباط',
      'local-storage': 'تخزين محلي',
      'session-storage': 'تخزين الجلسة',
      'indexed-db': 'قاعدة بيانات محلية',
      cache: 'ذاكرة تخزين مؤقت',
      'service-worker': 'Service worker',
      pixel: 'بكسل',
      fingerprint: 'بصمة المتصفح'
    }
  }
} satisfies PageMessages
