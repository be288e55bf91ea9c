// Irish, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ga',
  placeholder: {
    text: 'Foinse an ábhair seo: {service}. D’fhéadfadh rianairí a bheith ann. Fanann sé i bhfolach mura nglacann tú leis.',
    video: 'Taispeáin an físeán seo',
    map: 'Taispeáin an léarscáil seo',
    content: 'Taispeáin an t-ábhar seo',
    always: 'Taispeáin i gcónaí: {service}',
    outside: 'Oscail ar an suíomh foinseach: {service}',
    shown: 'Tá an t-ábhar le feiceáil'
  },
  trackers: {
    title: 'Rianairí a úsáideann an suíomh seo',
    chosen: 'Do rogha ({date}):',
    until: 'Bailí go dtí: {date}.',
    reference: 'Tagairt: {id}.',
    none: 'Níl rogha déanta agat fós: níl aon rianaire roghnach ar siúl.',
    signal: 'Iarrann do bhrabhsálaí nach leanfaí thú: níl aon rianaire roghnach ar siúl.',
    accepted: 'Glactha',
    refused: 'Diúltaithe',
    open: 'Gan rogha fós',
    modify: 'Athraigh mo roghanna',
    caption: '{purpose}: rianairí in úsáid',
    empty: 'Níl aon rianaire luaite.',
    name: 'Ainm',
    setBy: 'Curtha ag',
    purpose: 'Cad a dhéanann sé',
    lifetime: 'Saolré',
    kind: 'Cineál',
    session: 'Don chuairt seo',
    updated: 'Liosta nuashonraithe: {date}.',
    kinds: {
      cookie: 'Fianán',
      'local-storage': 'Stóras logánta',
      'session-storage': 'Stóras seisiúin',
      'indexed-db': 'Bunachar sonraí logánta',
      cache: 'Taisce',
      'service-worker': 'Service worker',
      pixel: 'Picteilín',
      fingerprint: 'Méarlorg brabhsálaí'
    }
  }
} satisfies PageMessages
