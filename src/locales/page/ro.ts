// Romanian, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ro',
  placeholder: {
    text: 'Acest conținut provine de la {service}, care poate plasa instrumente de urmărire. Rămâne ascuns până când îl acceptați.',
    video: 'Afișați acest videoclip',
    map: 'Afișați această hartă',
    content: 'Afișați acest conținut',
    always: 'Afișați mereu {service}',
    outside: 'Deschideți pe {service}',
    shown: 'Conținut afișat'
  },
  trackers: {
    title: 'Instrumente de urmărire folosite de acest site',
    chosen: 'Alegerea dumneavoastră din {date}:',
    until: 'Valabilă până la {date}.',
    reference: 'Referință: {id}.',
    none: 'Nu ați ales încă: niciun instrument de urmărire opțional nu este activ.',
    signal: 'Browserul cere să nu vă urmărim: niciun instrument de urmărire opțional nu este activ.',
    accepted: 'Acceptat',
    refused: 'Respins',
    open: 'Încă neales',
    modify: 'Modificați alegerile',
    caption: '{purpose}: instrumente de urmărire folosite',
    empty: 'Niciun instrument de urmărire declarat.',
    name: 'Nume',
    setBy: 'Plasat de',
    purpose: 'La ce servește',
    lifetime: 'Durată',
    kind: 'Tip',
    session: 'Pe durata vizitei',
    updated: 'Listă actualizată la {date}.',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'Stocare locală',
      'session-storage': 'Stocare de sesiune',
      'indexed-db': 'Bază de date locală',
      cache: 'Cache',
      'service-worker': 'Service worker',
      pixel: 'Pixel',
      fingerprint: 'Amprenta browserului'
    }
  }
} satisfies PageMessages
