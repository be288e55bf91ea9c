// What the page of the gallery says: a small review of the sea shore, in the four languages the pictures are taken in.

/**
 * @typedef {object} Words
 * @property {'ltr' | 'rtl'} dir
 * @property {string} name
 * @property {readonly string[]} sections
 * @property {string} kicker
 * @property {string} title
 * @property {string} lead
 * @property {string} by
 * @property {readonly string[]} text
 * @property {string} manage the way back to the choice
 * @property {string} provider what the services are said to do
 */

/** @type {Readonly<Record<string, Words>>} */
export const words = {
  fr: {
    dir: 'ltr',
    name: 'L’Estran',
    sections: ['Récits', 'Oiseaux', 'Cartes', 'Numéros'],
    kicker: 'Récit',
    title: 'Le gardien qui comptait les marées',
    lead: 'Quarante ans durant, Yann Keravel a noté chaque soir la hauteur de l’eau. Ses carnets racontent une côte qui recule.',
    by: 'Par Maïwenn Le Goff · 9 minutes',
    text: [
      'La maison tient sur trois cents mètres de schiste, entre deux grèves que la mer échange selon les saisons. On y monte par un chemin de chèvres, et l’on comprend en arrivant pourquoi personne n’en redescend volontiers : de la cuisine, on voit venir le temps avec une heure d’avance.',
      'Sur la table, seize carnets à la couverture de toile. Une ligne par jour, l’heure, la hauteur, le vent. Rien d’autre, sinon de loin en loin un mot de trop, un nom d’oiseau, une date que l’encre a bue.',
      'Quand le phare a été automatisé, il a continué. Les ingénieurs du port sont venus recopier ses chiffres, et sont repartis en silence : les siens remontaient plus loin que les leurs.'
    ],
    manage: 'Gérer mes cookies',
    provider: 'Compte les visites'
  },
  en: {
    dir: 'ltr',
    name: 'The Foreshore',
    sections: ['Stories', 'Birds', 'Maps', 'Issues'],
    kicker: 'Story',
    title: 'The keeper who counted the tides',
    lead: 'For forty years, Yann Keravel wrote down the height of the water every evening. His notebooks tell of a coast in retreat.',
    by: 'By Maïwenn Le Goff · 9 minutes',
    text: [
      'The house stands on three hundred metres of slate, between two beaches that the sea trades with the seasons. A goat track leads up to it, and once there you see why nobody is in a hurry to leave: from the kitchen, the weather can be watched an hour before it comes.',
      'On the table lie sixteen notebooks bound in cloth. One line a day: the hour, the height, the wind. Nothing else, but here and there a word too many, the name of a bird, a date the ink has drunk.',
      'When the light was automated, he carried on. The engineers of the harbour came to copy his figures, and left without a word: his went further back than theirs.'
    ],
    manage: 'Manage cookies',
    provider: 'Counts visits'
  },
  de: {
    dir: 'ltr',
    name: 'Der Vorstrand',
    sections: ['Geschichten', 'Vögel', 'Karten', 'Hefte'],
    kicker: 'Geschichte',
    title: 'Der Wärter, der die Gezeiten zählte',
    lead: 'Vierzig Jahre lang hat Yann Keravel jeden Abend den Wasserstand notiert. Seine Hefte erzählen von einer Küste, die zurückweicht.',
    by: 'Von Maïwenn Le Goff · 9 Minuten',
    text: [
      'Das Haus steht auf dreihundert Metern Schiefer, zwischen zwei Stränden, die das Meer mit den Jahreszeiten vertauscht. Ein Ziegenpfad führt hinauf, und oben versteht man, warum niemand gern wieder geht: Aus der Küche sieht man das Wetter eine Stunde im Voraus.',
      'Auf dem Tisch liegen sechzehn Hefte in Leinen. Eine Zeile am Tag: die Uhrzeit, die Höhe, der Wind. Sonst nichts, nur ab und zu ein Wort zu viel, der Name eines Vogels, ein Datum, das die Tinte verschluckt hat.',
      'Als das Leuchtfeuer automatisch wurde, machte er weiter. Die Ingenieure des Hafens kamen, schrieben seine Zahlen ab und gingen schweigend: Seine reichten weiter zurück als ihre.'
    ],
    manage: 'Cookies verwalten',
    provider: 'Zählt Besuche'
  },
  ar: {
    dir: 'rtl',
    name: 'الشاطئ',
    sections: ['حكايات', 'طيور', 'خرائط', 'أعداد'],
    kicker: 'حكاية',
    title: 'الحارس الذي كان يعدّ المدّ والجزر',
    lead: 'طوال أربعين عامًا، دوّن يان كيرافيل كل مساء ارتفاع الماء. وتحكي دفاتره عن ساحل يتراجع.',
    by: 'بقلم مايوين لوغوف · 9 دقائق',
    text: [
      'يقوم البيت على ثلاثمئة متر من الصخر، بين شاطئين يتبادلهما البحر مع الفصول. يصعد إليه درب للماعز، وما إن تصل حتى تفهم لماذا لا يستعجل أحد الرحيل: من المطبخ يُرى الطقس قبل مجيئه بساعة.',
      'على الطاولة ستة عشر دفترًا مجلّدًا بالقماش. سطر واحد كل يوم: الساعة والارتفاع والريح. لا شيء غير ذلك، سوى كلمة زائدة هنا وهناك، واسم طائر، وتاريخ شربه الحبر.',
      'وحين صار الفنار يعمل وحده، واصل هو التدوين. جاء مهندسو الميناء ونسخوا أرقامه، ثم رحلوا صامتين: فأرقامه كانت أقدم من أرقامهم.'
    ],
    manage: 'إدارة ملفات تعريف الارتباط',
    provider: 'يحصي الزيارات'
  }
}
