// Welsh, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'cy',
  placeholder: {
    text: 'Daw’r cynnwys hwn o wasanaeth allanol ({service}), a all osod tracwyr. Mae’n aros ynghudd oni bai eich bod yn ei dderbyn.',
    video: 'Dangos y fideo hwn',
    map: 'Dangos y map hwn',
    content: 'Dangos y cynnwys hwn',
    always: 'Dangos bob amser: {service}',
    outside: 'Agor ar {service}',
    shown: 'Mae’r cynnwys i’w weld'
  },
  trackers: {
    title: 'Tracwyr y mae’r wefan hon yn eu defnyddio',
    chosen: 'Eich dewis ({date}):',
    until: 'Yn ddilys tan: {date}.',
    reference: 'Cyfeirnod: {id}.',
    none: 'Nid ydych wedi dewis eto: nid oes traciwr dewisol yn weithredol.',
    signal: 'Mae eich porwr yn gofyn am beidio â’ch dilyn: nid oes traciwr dewisol yn weithredol.',
    accepted: 'Derbyniwyd',
    refused: 'Gwrthodwyd',
    open: 'Heb ddewis eto',
    modify: 'Newid fy newisiadau',
    caption: '{purpose}: tracwyr a ddefnyddir',
    empty: 'Dim traciwr wedi’i ddatgan.',
    name: 'Enw',
    setBy: 'Gosodwyd gan',
    purpose: 'Beth mae’n ei wneud',
    lifetime: 'Parhad',
    kind: 'Math',
    session: 'Ar gyfer yr ymweliad hwn',
    updated: 'Diweddarwyd y rhestr: {date}.',
    kinds: {
      cookie: 'Cwci',
      'local-storage': 'Storfa leol',
      'session-storage': 'Storfa sesiwn',
      'indexed-db': 'Cronfa ddata leol',
      cache: 'Celc',
      'service-worker': 'Service worker',
      pixel: 'Picsel',
      fingerprint: 'Ôl bys porwr'
    }
  }
} satisfies PageMessages
