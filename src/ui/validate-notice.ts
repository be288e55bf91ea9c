// Development only: reads a notice as a site wrote it and says, one sentence each, what cannot be shown as written and what
// to do about it.
import { nearestOf } from '../core/nearest'
import type { Policy } from '../core/policy'
import type { Issue } from '../core/validate'
import type { Messages } from './messages'
import type { Notice } from './notice'

// Written as tables, so that the compiler misses none.
const LAYOUTS: Record<NonNullable<Notice['layout']>, true> = { card: true, bar: true, cloud: true, box: true }
const ORDERS: Record<NonNullable<Notice['order']>, true> = { 'refuse-first': true, 'accept-first': true }
const PLURALS: Record<Intl.LDMLPluralRule, true> = {
  zero: true,
  one: true,
  two: true,
  few: true,
  many: true,
  other: true
}
const AXES = [
  ['top', 'bottom'],
  ['start', 'center', 'end']
]

const quoted = (value: unknown) => JSON.stringify(value) ?? String(value)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (table: object) => Object.keys(table).join(', ')

/** At the top, texts may stand under the tag of a language. */
const isLanguage = (key: string, value: unknown) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(key) && isObject(value)

/**
 * The sentences about texts that have no place.
 * @param known the texts of any language: all have the same keys
 */
const strayTexts = (own: unknown, known: Record<string, unknown>, path: string): string[] => {
  if (!isObject(own))
    return [`The messages ${path && `under "${path}" `}are ${quoted(own)}, so they are left out: write keys and texts.`]
  const keys = 'other' in known ? Object.keys(PLURALS) : Object.keys(known)
  return Object.entries(own).flatMap(([key, value]) => {
    const where = path + key
    if (!keys.includes(key)) {
      const near = nearestOf(key, keys)
      const advice =
        path === 'purposes.' ? 'write the texts of your own purposes in the policy.' : `it has ${keys.join(', ')}.`
      return [
        `The message "${where}" has no place in the question, so it is not shown: ${near ? `did you mean "${near}"?` : advice}`
      ]
    }
    // In another plural form than those we have here, too.
    const its = known[key] ?? ''
    if (isObject(its)) return strayTexts(value, its, `${where}.`)
    return typeof value === 'string'
      ? []
      : [`The message "${where}" is ${quoted(value)}, so it is not shown: write a text.`]
  })
}

/**
 * @param notice as the site wrote it, in options or in attributes
 * @param texts the texts of any language
 */
export const validateNotice = (notice: unknown, policy: Policy, texts: Messages): readonly Issue[] => {
  const { policyUrl, layout, position, order, headingLevel, blocking, answerAll, messages } = Object(notice) as Record<
    string,
    unknown
  >
  const issues: Issue[] = []
  const tell = (code: Issue['code'], message: string) => issues.push({ code, message })
  const asked = policy.purposes.filter(({ required }) => !required).length

  // Who reads that they may choose must be able to read about what (CNIL 2020-092, 2.3).
  if (asked && !policyUrl)
    tell('policy-url', 'The banner links to no policy: write the address of yours as "policyUrl".')
  if (layout !== undefined && !Object.hasOwn(LAYOUTS, String(layout)))
    tell(
      'notice',
      `The layout ${quoted(layout)} is not known, so the banner is a card: write one of ${listOf(LAYOUTS)}.`
    )
  if (order !== undefined && !Object.hasOwn(ORDERS, String(order)))
    tell('notice', `The order ${quoted(order)} is not known, so refusing is first: write one of ${listOf(ORDERS)}.`)

  const words = String(position ?? '').match(/\S+/g) ?? []
  const isPlace =
    words.every((word) => AXES.flat().includes(word)) &&
    AXES.every((axis) => words.filter((word) => axis.includes(word)).length < 2)
  if (!isPlace)
    tell(
      'notice',
      `The position ${quoted(position)} is not known: write up to one word of ${AXES.map((axis) => axis.join(', ')).join(' and one of ')}.`
    )
  if (headingLevel !== undefined && !/^[2-6]$/.test(String(headingLevel)))
    tell(
      'notice',
      `The heading level ${quoted(headingLevel)} is not used as written: give a whole number, from 2 to 6.`
    )
  // What an attribute says is text, and an empty one says yes.
  for (const [name, value] of Object.entries({ blocking, answerAll }))
    if (value !== undefined && typeof value !== 'boolean' && !['', 'true', 'false'].includes(String(value)))
      tell('notice', `"${name}" is ${quoted(value)}, which is taken for a yes: write true or false.`)
  if (answerAll !== undefined && String(answerAll) !== 'false' && asked < 2)
    tell(
      'answer-all',
      `"answerAll" begins the panel with a pair for all purposes, and ${asked || 'none'} is asked: leave it out.`
    )

  if (messages === undefined) return issues
  const known = texts as unknown as Record<string, unknown>
  const common = isObject(messages)
    ? Object.fromEntries(Object.entries(messages).filter(([key, value]) => !isLanguage(key, value)))
    : messages
  const own = isObject(messages) ? Object.entries(messages).filter(([key, value]) => isLanguage(key, value)) : []
  for (const sentence of [
    ...strayTexts(common, known, ''),
    ...own.flatMap(([, value]) => strayTexts(value, known, ''))
  ])
    tell('messages', sentence)
  return issues
}
