// Breton, for what stands in the page. U+00A0 stands before a colon.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'br',
  placeholder: {
    text: 'Dont a ra an endalc’had-mañ eus {service}, a c’hall lakaat heulierien. Kuzhet e chom keit ha na zegemerit ket anezhañ.',
    video: 'Diskouez ar video-mañ',
    map: 'Diskouez ar gartenn-mañ',
    content: 'Diskouez an endalc’had-mañ',
    always: 'Diskouez {service} bepred',
    outside: 'Digeriñ war {service}',
    shown: 'Diskouezet eo an endalc’had'
  },
  trackers: {
    title: 'Heulierien implijet gant al lec’hienn-mañ',
    chosen: 'Ho tibab ({date})\u00a0:',
    until: 'Termen\u00a0: {date}.',
    reference: 'Daveenn\u00a0: {id}.',
    none: 'N’hoc’h eus ket dibabet c’hoazh\u00a0: n’eus heulier diret ebet oberiant.',
    signal: 'Goulenn a ra ho merdeer na vefec’h ket heuliet\u00a0: n’eus heulier diret ebet oberiant.',
    accepted: 'Degemeret',
    refused: 'Nac’het',
    open: 'Ket dibabet c’hoazh',
    modify: 'Cheñch va dibaboù',
    caption: '{purpose}\u00a0: heulierien implijet',
    empty: 'N’eus bet disklêriet heulier ebet.',
    name: 'Anv',
    setBy: 'Lakaet gant',
    purpose: 'Da betra e talvez',
    lifetime: 'Padelezh',
    kind: 'Doare',
    session: 'E-pad ar weladenn',
    updated: 'Roll hizivaet\u00a0: {date}.',
    kinds: {
      cookie: 'Toupin',
      'local-storage': 'Stokañ lec’hel',
      'session-storage': 'Stokañ estez',
      'indexed-db': 'Diaz roadennoù lec’hel',
      cache: 'Krubuilh',
      'service-worker': 'Service worker',
      pixel: 'Piksel',
      fingerprint: 'Roudoù ar merdeer'
    }
  }
} satisfies PageMessages
