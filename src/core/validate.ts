// Development only: reads a policy as a site wrote it and says, one sentence each, what `definePolicy` had to leave
// out and what to do about it. It never changes what is granted.
import { LONGEST_MONTHS } from './calendar'
import type { Exemption, Tracker } from './policy'

/** What is wrong with what a site wrote: its policy, or its notice. */
export interface Issue {
  /** The page under docs/messages that explains it. */
  readonly code:
    | 'policy'
    | 'id'
    | 'duplicate-id'
    | 'lifetime'
    | 'revision'
    | 'regime'
    | 'text'
    | 'exemption'
    | 'tracker'
    | 'unknown-key'
    | 'by-service'
    | 'answer-all'
    | 'notice'
    | 'messages'
    | 'policy-url'
  /** What happened, and what to do. */
  readonly message: string
}

/** Ids are plain words: field names of the record, attributes, events. A leading underscore is the record's own. */
const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z][\w-]*$/i.test(id)

const TITLED = ['necessary', 'analytics', 'personalisation']

// Written as tables, so that the compiler misses none.
const EXEMPTIONS: Record<Exemption, true> = {
  choice: true,
  authentication: true,
  cart: true,
  interface: true,
  balancing: true,
  quota: true,
  audience: true
}
const KINDS: Record<NonNullable<Tracker['kind']>, true> = {
  cookie: true,
  'local-storage': true,
  'session-storage': true,
  'indexed-db': true,
  cache: true,
  'service-worker': true,
  pixel: true,
  fingerprint: true
}
const listOf = (table: object) => Object.keys(table).join(', ')

/** A whole number, or, from an attribute, the text of one. */
const isWhole = (value: unknown, least: number, most: number) =>
  /^\d+$/.test(String(value)) && Number(value) >= least && Number(value) <= most

const show = (value: unknown) => JSON.stringify(value) ?? String(value)

export const validatePolicy = (input: unknown): readonly Issue[] => {
  if (input === undefined) return []
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [
      {
        code: 'policy',
        message: `The policy is ${show(input)}: the default policy is asked. Pass an object, or nothing.`
      }
    ]
  const issues: Issue[] = []
  const tell = (code: Issue['code'], message: string) => issues.push({ code, message })
  const { lifetime, revision, regime, ...rest } = input as Record<string, unknown>
  // What an attribute says is text.
  const purposes =
    typeof rest['purposes'] === 'string'
      ? (rest['purposes'].match(/\S+/g) ?? []).map((id) => ({ id }))
      : rest['purposes']

  const seen = new Set<string>()
  const checkId = (member: unknown, noun: string) => {
    const id = (Object(member) as Record<string, unknown>)['id']
    if (!isId(id))
      tell(
        'id',
        `A ${noun} has the id ${show(id)}, which cannot be stored: start with a letter, then letters, digits, - or _.`
      )
    else if (seen.has(id))
      tell(
        'duplicate-id',
        `The id "${id}" is used twice: it is allowed only if both are. Give the second, a ${noun}, its own.`
      )
    else return seen.add(id)
    return
  }

  if (purposes !== undefined && !Array.isArray(purposes))
    tell(
      'policy',
      `"purposes" is ${show(purposes)}: the default policy is asked. List one purpose or more, or leave it out.`
    )
  else if (purposes?.length === 0)
    tell('policy', 'No purpose is listed, so nothing is asked. List one, or leave "purposes" out.')
  const list = (Array.isArray(purposes) ? purposes : []).filter((purpose) => checkId(purpose, 'purpose'))

  const checkTracker = (tracker: unknown, id: unknown, isExempt: boolean) => {
    const { name, kind = 'cookie', lifetime } = Object(tracker) as Record<string, unknown>
    if (typeof name !== 'string' || !name)
      tell('tracker', `A tracker of "${id}" has the name ${show(name)}, so it is never erased: write its name.`)
    if (!Object.hasOwn(KINDS, String(kind)))
      tell('tracker', `A tracker of "${id}" is of the kind ${show(kind)}, so it is never erased: ${listOf(KINDS)}.`)
    // The life that the CNIL recommends (2020-091, art. 5 §50-52).
    if (isExempt && typeof lifetime === 'number' && lifetime > LONGEST_MONTHS)
      tell(
        'lifetime',
        `A tracker of "${id}" stays ${lifetime} months, too long for exempt measurement: at most ${LONGEST_MONTHS}.`
      )
  }

  /** @returns whether it measures the audience without consent */
  const checkService = (service: unknown, isRequired: boolean) => {
    const { id, exemption, reason, trackers } = Object(service) as Record<string, unknown>
    const isExempt = exemption === 'audience'
    if (exemption !== undefined && !Object.hasOwn(EXEMPTIONS, String(exemption)))
      tell('exemption', `The exemption ${show(exemption)} of "${id}" is not known: write one of ${listOf(EXEMPTIONS)}.`)
    // What needs no consent has to be shown to need none (CNIL 2020-091, art. 5; GDPR art. 5(2)).
    else if (isRequired && !(exemption && reason))
      tell(
        'exemption',
        `"${id}" is always on, and does not say why it may be: write its "exemption" and the "reason", or ask for it.`
      )
    if (trackers !== undefined && !Array.isArray(trackers))
      tell('tracker', `The trackers of "${id}" are not a list, so none is erased: write [{ "name": "…" }].`)
    for (const tracker of Array.isArray(trackers) ? trackers : []) checkTracker(tracker, id, isExempt)
    return isExempt
  }

  for (const { id, required, title, summary, text, services, byService } of list as Record<string, unknown>[]) {
    // The purposes must be shown before the visitor can choose (CNIL 2020-092, art. 2.1).
    if (!TITLED.includes(id as string) && !(title && summary && text))
      tell(
        'text',
        `The purpose "${id}" lacks a title, a summary or a text: visitors must read what they answer. Write all three.`
      )
    if (services !== undefined && !Array.isArray(services))
      tell('policy', `The services of "${id}" are not a list, so the default policy is asked: write [{ "id": "…" }].`)
    const isRequired = id === 'necessary' || required === true
    if (byService && !(Array.isArray(services) && services.length))
      tell(
        'by-service',
        `"${id}" is answered service by service, and names no service: list its "services", or leave "byService" out.`
      )
    else if (byService && isRequired)
      tell('by-service', `"${id}" is always on, so no service of it is answered: leave "byService" out.`)
    const named = (Array.isArray(services) ? services : []).filter((service) => checkId(service, 'service'))
    const exempt = named.filter((service) => checkService(service, isRequired))
    if (!isRequired && exempt.length && exempt.length === named.length)
      tell(
        'exemption',
        `"${id}" is asked, though nothing under it needs an answer: put its services under "necessary".`
      )
  }

  const { accepted, refused } = Object(lifetime) as Record<string, unknown>
  for (const months of typeof lifetime === 'object' ? [accepted, refused] : [lifetime])
    if (months !== undefined && !isWhole(months, 1, LONGEST_MONTHS))
      tell(
        'lifetime',
        `A lifetime of ${show(months)} is not used as written: give whole months, from 1 to ${LONGEST_MONTHS}.`
      )
  if (revision !== undefined && !isWhole(revision, 0, 1e15 - 1))
    tell(
      'revision',
      `The revision ${show(revision)} counts as 0 or cannot be stored: give a whole number, and raise it to ask again.`
    )
  if (regime !== undefined && regime !== 'opt-in' && regime !== 'opt-out')
    tell('regime', `The regime ${show(regime)} is not known, so it is opt-in: write "opt-in" or "opt-out".`)
  return issues
}
