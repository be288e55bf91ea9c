// Hebrew, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'he',
  placeholder: {
    text: 'מקור התוכן הזה: {service}, שעשוי להציב רכיבי מעקב. הוא יישאר מוסתר כל עוד לא תאשרו אותו.',
    video: 'הצגת הסרטון הזה',
    map: 'הצגת המפה הזאת',
    content: 'הצגת התוכן הזה',
    always: 'להציג תמיד: {service}',
    outside: 'לפתוח באתר המקור: {service}',
    shown: 'התוכן מוצג'
  },
  trackers: {
    title: 'רכיבי המעקב של האתר',
    chosen: 'הבחירה שלכם מתאריך {date}:',
    until: 'בתוקף עד {date}.',
    reference: 'אסמכתה: {id}.',
    none: 'עדיין לא בחרתם: אין רכיב מעקב פעיל מלבד ההכרחיים.',
    signal: 'הדפדפן שלכם מבקש שלא יעקבו אחריכם: אין רכיב מעקב פעיל מלבד ההכרחיים.',
    accepted: 'אושר',
    refused: 'נדחה',
    open: 'טרם נבחר',
    modify: 'שינוי הבחירות שלי',
    caption: '{purpose}: רכיבי מעקב בשימוש',
    empty: 'לא הוצהר על רכיבי מעקב.',
    name: 'שם',
    setBy: 'מוצב על ידי',
    purpose: 'למה הוא משמש',
    lifetime: 'משך',
    kind: 'סוג',
    session: 'לביקור זה',
    updated: 'תאריך עדכון הרשימה: {date}.',
    kinds: {
      cookie: 'עוגייה',
      'local-storage': 'אחסון מקומי',
      'session-storage': 'אחסון לביקור',
      'indexed-db': 'מסד נתונים מקומי',
      cache: 'מטמון',
      'service-worker': 'Service worker',
      pixel: 'פיקסל',
      fingerprint: 'טביעת אצבע של הדפדפן'
    }
  }
} satisfies PageMessages
