// Greek, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'el',
  placeholder: {
    text: 'Πηγή αυτού του περιεχομένου: {service}, με πιθανή χρήση ιχνηλατών. Παραμένει κρυφό μέχρι να το αποδεχτείτε.',
    video: 'Εμφάνιση αυτού του βίντεο',
    map: 'Εμφάνιση αυτού του χάρτη',
    content: 'Εμφάνιση αυτού του περιεχομένου',
    always: 'Να εμφανίζεται πάντα: {service}',
    outside: 'Άνοιγμα στην πηγή: {service}',
    shown: 'Το περιεχόμενο εμφανίστηκε'
  },
  trackers: {
    title: 'Ιχνηλάτες που χρησιμοποιεί αυτός ο ιστότοπος',
    chosen: 'Η επιλογή σας ({date}):',
    until: 'Ισχύει έως: {date}.',
    reference: 'Αναφορά: {id}.',
    none: 'Δεν έχετε επιλέξει ακόμη: κανένας προαιρετικός ιχνηλάτης δεν είναι ενεργός.',
    signal: 'Ο περιηγητής σας ζητά να μην παρακολουθείστε: κανένας προαιρετικός ιχνηλάτης δεν είναι ενεργός.',
    accepted: 'Αποδεκτό',
    refused: 'Απορρίφθηκε',
    open: 'Χωρίς επιλογή ακόμη',
    modify: 'Αλλαγή επιλογών',
    caption: '{purpose}: ιχνηλάτες σε χρήση',
    empty: 'Δεν έχει δηλωθεί ιχνηλάτης.',
    name: 'Όνομα',
    setBy: 'Τοποθετείται από',
    purpose: 'Σε τι χρησιμεύει',
    lifetime: 'Διάρκεια',
    kind: 'Είδος',
    session: 'Για αυτή την επίσκεψη',
    updated: 'Ενημέρωση της λίστας: {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Τοπική αποθήκευση',
      'session-storage': 'Αποθήκευση συνεδρίας',
      'indexed-db': 'Τοπική βάση δεδομένων',
      cache: 'Κρυφή μνήμη',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Αποτύπωμα περιηγητή'
    }
  }
} satisfies PageMessages
