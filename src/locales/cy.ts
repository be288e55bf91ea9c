// Welsh. Numbers mutate the noun that follows: soft after 2, aspirate after 3 and 6.
import type { Messages } from '../ui/messages'

export default {
  lang: 'cy',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Rheoli cwcis',
  banner: {
    title: 'Cwcis: eich dewis chi',
    titleExpired: 'Mae eich dewis wedi dod i ben: dewiswch eto',
    titleChanged: 'Mae ein tracwyr wedi newid: eich dewis chi',
    intro: 'Gyda’ch caniatâd, mae {site} yn defnyddio tracwyr ar gyfer:',
    introProviders: {
      zero: 'Gyda’ch caniatâd, mae {site} a darparwyr eraill ({n}) yn defnyddio tracwyr ar gyfer:',
      one: 'Gyda’ch caniatâd, mae {site} ac un darparwr yn defnyddio tracwyr ar gyfer:',
      two: 'Gyda’ch caniatâd, mae {site} a darparwyr eraill ({n}) yn defnyddio tracwyr ar gyfer:',
      few: 'Gyda’ch caniatâd, mae {site} a darparwyr eraill ({n}) yn defnyddio tracwyr ar gyfer:',
      many: 'Gyda’ch caniatâd, mae {site} a darparwyr eraill ({n}) yn defnyddio tracwyr ar gyfer:',
      other: 'Gyda’ch caniatâd, mae {site} a darparwyr eraill ({n}) yn defnyddio tracwyr ar gyfer:'
    },
    news: 'Newydd: {purpose}.',
    note: 'Gallwch newid eich meddwl ar unrhyw adeg.',
    policy: 'Polisi preifatrwydd',
    refuse: 'Gwrthod popeth',
    accept: 'Derbyn popeth',
    refuseNew: 'Gwrthod',
    acceptNew: 'Derbyn',
    choose: 'Dewis'
  },
  panel: {
    title: 'Eich dewisiadau, fesul diben',
    lead: 'Mae pob diben yn ddewisol. Os gwrthodwch, bydd y wefan yn gweithio yr un fath.',
    all: 'Dewisiadau ar gyfer pob gwasanaeth',
    always: 'Bob amser ymlaen',
    refuse: 'Gwrthod',
    accept: 'Derbyn',
    exempt:
      'Mesur ymweliadau heb fod angen cydsyniad: ystadegau dienw, ar gyfer y wefan hon yn unig. Gallwch wrthwynebu.',
    object: 'Gwrthwynebu',
    keep: 'Cadw’n weithredol',
    save: 'Cadw fy newisiadau',
    close: 'Cau heb gadw',
    services: {
      zero: '{n} gwasanaeth',
      one: '{n} gwasanaeth',
      two: '{n} wasanaeth',
      few: '{n} gwasanaeth',
      many: '{n} gwasanaeth',
      other: '{n} gwasanaeth'
    },
    trackers: {
      zero: '{n} traciwr',
      one: '{n} traciwr',
      two: '{n} draciwr',
      few: '{n} thraciwr',
      many: '{n} thraciwr',
      other: '{n} traciwr'
    },
    providerPolicy: 'Polisi preifatrwydd: {provider}',
    kept: 'Rydym yn cadw eich dewis, boed yn gadarnhaol neu’n negyddol, am {duration}. Yna byddwn yn gofyn eto.',
    keptApart:
      'Am ba hyd y cadwn eich dewis: {accepted} os derbyniwch, {refused} os gwrthodwch. Yna byddwn yn gofyn eto.',
    anytime: 'Gallwch ei newid ar unrhyw adeg.',
    anytimeWith: 'Gallwch ei newid ar unrhyw adeg gyda “{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Cwbl angenrheidiol',
      text: 'Sesiwn, basged, diogelwch a chofio eich dewis. Ni all y wefan weithio hebddynt.'
    },
    analytics: {
      title: 'Mesur ymweliadau',
      summary: 'gweld beth sy’n cael ei ddarllen, i wella’r wefan.',
      text: 'Rydym yn cyfrif ymweliadau ac yn nodi’r tudalennau sy’n helpu neu sy’n anodd eu canfod. Nid yw’n cael ei ddefnyddio i hysbysebu nac i’ch dilyn ar wefannau eraill.'
    },
    personalisation: {
      title: 'Personoli',
      summary: 'addasu’r cynnwys i’r hyn rydych yn edrych arno yma.',
      text: 'Rydym yn addasu cynnwys ac awgrymiadau i’r hyn rydych yn edrych arno ar y wefan hon. Hebddo, mae pawb yn gweld yr un peth.'
    }
  },
  status: {
    refused: 'Gwrthodwyd y dibenion dewisol. Gallwch newid eich meddwl ar unrhyw adeg.',
    accepted: 'Derbyniwyd y dibenion dewisol. Gallwch newid eich meddwl ar unrhyw adeg.',
    saved: 'Mae eich dewisiadau wedi’u cadw.',
    withdrawn:
      'Caniatâd wedi’i dynnu’n ôl ar gyfer: {purpose}. Mae’r tracwyr cysylltiedig yn cael eu dileu o’r wefan hon.',
    late: 'Mae’r dewis cwcis ar ddechrau’r dudalen.',
    storage: 'Ni all eich porwr gadw’r dewis hwn: mae’n berthnasol i’r dudalen hon yn unig.',
    signal: 'Mae eich porwr yn gofyn am beidio â’ch dilyn: rydym wedi trin hynny fel gwrthodiad.'
  }
} satisfies Messages
