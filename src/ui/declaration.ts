// The list of trackers of a cookie-policy page, as a tree: pure, drawn by a browser (trackers.ts) and by a server
// (src/server) alike, so that what is indexed and what is read are the same. Long, for it is one document, part by part.
import { isExempt, type DefinedPurpose, type Policy, type Service, type Text, type Tracker } from '../core/policy'
import type { Verdict } from '../core/resolve'
import type { Messages, PageMessages } from './messages'
import { fill, inLanguage, keptText, monthsIn, optionalOf, otherLanguage, purposeText, serviceText } from './text'

/** What an attribute has no text for is left out. */
export interface Attributes {
  readonly [name: string]: string | undefined
}

/** An element: its tag, its attributes, and what is in it. No two texts stand side by side, as in what a parser makes. */
export type Tree = readonly [tag: string, attributes: Attributes, ...children: (Tree | string)[]]

export interface DeclarationOptions {
  /** Level of its heading, 1 to 5; its purposes are one level below. @default 2 */
  readonly headingLevel?: number
  /** The day the list was last looked over: `'2026-11-01'`. */
  readonly updated?: string | undefined
  /** The time zone that days are told in: `'Europe/Paris'`. @default that of the machine */
  readonly timeZone?: string | undefined
}

type Child = Tree | string | false | undefined

const el = (tag: string, attributes: Attributes, ...children: readonly Child[]): Tree => {
  const kept: (Tree | string)[] = []
  for (const child of children) {
    const last = kept.length - 1
    if (!child) continue
    if (typeof child === 'string' && typeof kept[last] === 'string') kept[last] += child
    else kept.push(child)
  }
  return [tag, attributes, ...kept]
}

/** A text with elements in the place of `{names}`. */
const put = (template: string, values: { readonly [name: string]: Child }): Child[] =>
  template.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part)

/** A site's own text, which says what language it is in where it is not the one asked for (RGAA 8.7). */
const said = (text: Text | undefined, lang: string): Child => {
  const found = inLanguage(text, lang)
  const other = otherLanguage(text, lang)
  // Whatever a site wrote is a text here, and never a tree.
  return found && (other ? el('span', { lang: other }, String(found)) : String(found))
}

const day = (when: number | string, lang: string, timeZone?: string): Tree | undefined => {
  const date = new Date(when)
  return isNaN(+date)
    ? undefined
    : el(
        'time',
        { datetime: typeof when === 'string' ? when : date.toISOString() },
        new Intl.DateTimeFormat([lang, 'fr'], { dateStyle: 'long', timeZone })
          .format(date)
          // French counts the first day of a month and no other; browsers do not.
          .replace(lang === 'fr' ? /^1 / : /^$/, '1er ')
      )
}

const titleOf = (purpose: DefinedPurpose, messages: Messages): Child => {
  const title = String(purposeText(purpose, 'title', messages))
  const other = otherLanguage(purpose.title, messages.lang)
  return other ? el('span', { lang: other }, title) : title
}

/** Where the visitor stands, in sentences; nothing where nobody knows. */
const choiceOf = (
  policy: Policy,
  { allowed, open, record, standing }: Verdict,
  messages: Messages,
  texts: PageMessages['trackers'],
  timeZone?: string
): Tree[] => {
  const { lang, colon } = messages
  const state = (key: string) => (open.includes(key) ? texts.open : allowed[key] ? texts.accepted : texts.refused)
  const line = (name: Child, key: string) => el('li', {}, name, colon, el('b', {}, state(key)))
  const list = el(
    'ul',
    {},
    ...policy.purposes.flatMap((purpose) => [
      ...(purpose.required ? [] : [line(titleOf(purpose, messages), purpose.id)]),
      // A service has a line where it is not answered as its purpose is, or where the visitor has objected to it.
      ...purpose.services
        .filter((service) => {
          const { id } = service
          if (isExempt(service)) return !allowed[id]
          // Of what has no answer, its services have none but a no.
          const isApart = open.includes(purpose.id) ? record?.answers[id] === false : state(id) !== state(purpose.id)
          return isApart && !purpose.required
        })
        .map((service) => line(String(serviceText(service)), service.id))
    ])
  )
  if (record)
    return [
      el('p', {}, ...put(texts.chosen, { date: day(record.decidedAt, lang, timeZone) })),
      list,
      el(
        'p',
        {},
        ...put(`${texts.until} ${texts.reference}`, {
          date: day(record.expiresAt, lang, timeZone),
          id: el('code', {}, record.id)
        })
      )
    ]
  // Under `opt-out` silence allows: then it would be false that nothing is active.
  const isOn = optionalOf(policy).some(({ id, services }) => allowed[id] || services.some((it) => allowed[it.id]))
  return [isOn ? list : el('p', {}, standing === 'signal' ? texts.signal : texts.none)]
}

/** Who is behind a purpose, each with their own policy (CNIL 2020-092, 2.3), and why some need no consent (§49). */
const serviceItem = (service: Service, { lang, colon, panel }: Messages): Tree => {
  const { id, name = id, provider, url, reason } = service
  // Nothing but an address of the web is a link.
  const isLink = /^(https?:\/)?\//i.test(url!)
  return el(
    'li',
    {},
    el('b', {}, String(name)),
    provider && provider !== name && colon + provider,
    isLink && ' · ',
    isLink && el('a', { href: url }, fill(panel.providerPolicy, { provider: provider || String(name) })),
    (isExempt(service) || reason) &&
      el('p', {}, isExempt(service) && panel.exempt, isExempt(service) && reason && ' ', said(reason, lang))
  )
}

/** What stays for the visit alone where nothing else is said. The other kinds stay until they are erased. */
const SESSION = ['cookie', 'session-storage']

const trackerRow = (
  { name, kind = 'cookie', purpose, lifetime }: Tracker,
  service: Service,
  lang: string,
  texts: PageMessages['trackers']
): Tree => {
  // The labels stand in the cells too, for where the rows become cards.
  const cell = (label: string, child: Child) => el('td', { role: 'cell', 'data-th': label }, child)
  return el(
    'tr',
    { role: 'row' },
    el('th', { scope: 'row', role: 'rowheader' }, el('code', {}, String(name))),
    cell(texts.setBy, String(serviceText(service))),
    cell(texts.purpose, said(purpose, lang)),
    cell(
      texts.lifetime,
      typeof lifetime === 'number'
        ? monthsIn(lang, lifetime)
        : (said(lifetime, lang) ?? (SESSION.includes(kind) && texts.session))
    ),
    cell(texts.kind, Object.hasOwn(texts.kinds, kind) ? texts.kinds[kind] : String(kind))
  )
}

// The roles of tables are written out: browsers forget them where `display` makes cards of rows.
const table = (title: Child, rows: readonly Tree[], texts: PageMessages['trackers']): Tree =>
  el(
    'table',
    { role: 'table' },
    el('caption', {}, ...put(texts.caption, { purpose: title })),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        ...[texts.name, texts.setBy, texts.purpose, texts.lifetime, texts.kind].map((head) =>
          el('th', { scope: 'col', role: 'columnheader' }, head)
        )
      )
    ),
    el('tbody', { role: 'rowgroup' }, ...rows)
  )

/**
 * The list of a policy, under the visitor's present choice.
 * @param verdict where the visitor stands; `null` where nobody knows, as at build time
 */
export const declaration = (
  policy: Policy,
  verdict: Verdict | null,
  messages: Messages,
  { trackers: texts }: PageMessages,
  { headingLevel, updated, timeZone }: DeclarationOptions = {}
): Tree => {
  const { lang, dir, panel } = messages
  const level = Math.max(1, Math.min(Math.floor(headingLevel!) || 2, 5))
  const section = (purpose: DefinedPurpose): Tree => {
    const { required, services, text, summary } = purpose
    const about = purposeText(purpose, 'text', messages) || purposeText(purpose, 'summary', messages)
    const title = titleOf(purpose, messages)
    const rows = services.flatMap((service) =>
      (service.trackers ?? []).map((tracker) => trackerRow(tracker, service, lang, texts))
    )
    return el(
      'section',
      {},
      el('h' + (level + 1), {}, title),
      about && el('p', { lang: otherLanguage(text ?? summary, lang) }, String(about)),
      required && el('p', {}, el('b', {}, panel.always)),
      !!services[0] && el('ul', {}, ...services.map((service) => serviceItem(service, messages))),
      rows[0] ? table(title, rows, texts) : el('p', {}, texts.empty)
    )
  }
  const date = updated && day(updated, lang, 'UTC')
  const isAsked = policy.purposes.some(({ required, services }) => !required || services.some(isExempt))
  return el(
    'div',
    { lang, dir },
    el('h' + level, {}, texts.title),
    isAsked &&
      el(
        'div',
        { class: 'aval-choice' },
        ...(verdict
          ? [
              // Its words in one element, so that the button stays the same one, and its focus, whatever they become.
              el('div', {}, ...choiceOf(policy, verdict, messages, texts, timeZone)),
              el('button', { type: 'button', 'data-aval-open': '', 'aria-haspopup': 'dialog' }, texts.modify)
            ]
          : [])
      ),
    isAsked && el('p', {}, `${keptText(policy, messages)} ${panel.anytime}`),
    ...policy.purposes.map(section),
    !!date && el('p', {}, ...put(texts.updated, { date }))
  )
}
