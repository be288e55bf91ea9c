// German. Quotation marks are „…“; U+00A0 stands between a number and what it counts (DIN 5008).
import type { Messages } from '../ui/messages'

export default {
  lang: 'de',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Cookie-Einstellungen',
  banner: {
    title: 'Cookies: Sie haben die Wahl',
    titleExpired: 'Ihre Auswahl ist abgelaufen: Bitte wählen Sie neu',
    titleChanged: 'Unsere Tracker haben sich geändert: Sie haben die Wahl',
    intro: 'Mit Ihrer Einwilligung verwendet {site} Tracker für:',
    introProviders: {
      one: 'Mit Ihrer Einwilligung verwenden {site} und {n}\u00a0Anbieter Tracker für:',
      other: 'Mit Ihrer Einwilligung verwenden {site} und {n}\u00a0Anbieter Tracker für:'
    },
    news: 'Neu: {purpose}.',
    note: 'Sie können Ihre Auswahl jederzeit ändern.',
    policy: 'Datenschutzerklärung',
    refuse: 'Alle ablehnen',
    accept: 'Alle akzeptieren',
    refuseNew: 'Ablehnen',
    acceptNew: 'Akzeptieren',
    choose: 'Auswählen'
  },
  panel: {
    title: 'Ihre Auswahl, Zweck für Zweck',
    lead: 'Jeder Zweck ist optional. Wenn Sie ablehnen, funktioniert die Website genauso.',
    all: 'Auswahl für alle Dienste',
    always: 'Immer aktiv',
    refuse: 'Ablehnen',
    accept: 'Akzeptieren',
    exempt:
      'Reichweitenmessung, die keine Einwilligung braucht: anonyme Statistiken, nur für diese Website. Sie können widersprechen.',
    object: 'Widersprechen',
    keep: 'Beibehalten',
    save: 'Meine Auswahl speichern',
    close: 'Ohne Speichern schließen',
    services: { one: '{n}\u00a0Dienst', other: '{n}\u00a0Dienste' },
    trackers: { one: '{n}\u00a0Tracker', other: '{n}\u00a0Tracker' },
    providerPolicy: 'Datenschutzerklärung: {provider}',
    kept: 'Wir speichern Ihre Auswahl {duration} lang, ob Ja oder Nein. Danach fragen wir erneut.',
    keptApart: 'Wir speichern ein Ja {accepted} lang, ein Nein {refused} lang. Danach fragen wir erneut.',
    anytime: 'Sie können Ihre Auswahl jederzeit ändern.',
    anytimeWith: 'Sie können Ihre Auswahl jederzeit über „{control}“ ändern.'
  },
  purposes: {
    necessary: {
      title: 'Unbedingt erforderlich',
      text: 'Sitzung, Warenkorb, Sicherheit und das Merken dieser Auswahl. Ohne sie funktioniert die Website nicht.'
    },
    analytics: {
      title: 'Reichweitenmessung',
      summary: 'sehen, was gelesen wird, um die Website zu verbessern.',
      text: 'Wir zählen Besuche und erkennen Seiten, die helfen oder schwer zu finden sind. Das dient weder der Werbung noch dazu, Sie auf anderen Websites zu verfolgen.'
    },
    personalisation: {
      title: 'Personalisierung',
      summary: 'Inhalte an das anpassen, was Sie hier ansehen.',
      text: 'Wir passen Inhalte und Vorschläge an das an, was Sie auf dieser Website ansehen. Ohne dies sehen alle das Gleiche.'
    }
  },
  status: {
    refused: 'Die optionalen Zwecke sind abgelehnt. Sie können Ihre Auswahl jederzeit ändern.',
    accepted: 'Die optionalen Zwecke sind akzeptiert. Sie können Ihre Auswahl jederzeit ändern.',
    saved: 'Ihre Auswahl ist gespeichert.',
    withdrawn:
      'Die Einwilligung ist widerrufen für: {purpose}. Die zugehörigen Tracker sind auf dieser Website gelöscht.',
    late: 'Die Cookie-Auswahl steht am Anfang der Seite.',
    storage: 'Ihr Browser kann diese Auswahl nicht speichern: Sie gilt nur für diese Seite.',
    signal: 'Ihr Browser bittet darum, Sie nicht zu verfolgen: Wir werten das als Ablehnung.'
  }
} satisfies Messages
