// The law of a page in few words, for the core to be held to: what is written, what follows from it, and what a
// decision writes. It shares nothing with src/core but the calendar.
import { addMonths } from '../../src/core/calendar'
import { DAY } from '../support/builders'

/** What a site asks: its optional purposes with their services, and the services that measure without consent. */
export interface Site {
  readonly regime: 'opt-in' | 'opt-out'
  readonly revision: number
  readonly purposes: Readonly<Record<string, readonly string[]>>
  readonly measured: readonly string[]
}

type Words = Record<string, boolean>

/** What is written: the last word on each thing, from when to when, and about which revision. */
export interface Book {
  readonly at: number
  readonly until: number
  readonly revision: number
  readonly words: Words
}
export type Shelf = Book | 'empty' | 'burnt'

/** Who looks, and at what. */
export interface View {
  readonly site: Site
  readonly gpc: boolean
  readonly shelf: Shelf
  readonly now: number
}

export const MONTHS = { accepted: 13, refused: 6 }

const legible = ({ shelf, now }: View) => shelf === 'empty' || (shelf !== 'burnt' && shelf.at <= now + DAY)
/** The book, if it holds. */
export const inForce = (view: View) => {
  const { shelf, site, now } = view
  return typeof shelf === 'object' && legible(view) && now < shelf.until && shelf.revision === site.revision
    ? shelf
    : undefined
}

/**
 * What is allowed, and what is open: a yes in force for all that is asked, or, under opt-out, silence: no refusal by the
 * browser, and nothing that has ended or cannot be read. No objection for what is measured.
 */
export const law = (view: View) => {
  const { site, gpc, shelf } = view
  const words = inForce(view)?.words ?? {}
  const isSilence = site.regime === 'opt-out' && !gpc && (shelf === 'empty' || inForce(view) !== undefined)
  const allowed: Words = { necessary: true }
  const open: string[] = []
  for (const [purpose, services] of Object.entries(site.purposes)) {
    const answer = words[purpose]
    allowed[purpose] = answer ?? isSilence
    for (const service of services) {
      const isNew = words[service] === undefined
      const isYes = answer !== undefined && words[service] === true
      allowed[service] = isYes || (isSilence && answer !== false && (isNew || words[service] === true))
    }
    if (answer === undefined) open.push(purpose)
    else if (answer) open.push(...services.filter((service) => words[service] === undefined))
  }
  for (const key of site.measured) {
    const hasObjected = typeof shelf === 'object' && shelf.words[key] === false
    allowed[key] = legible(view) && !hasObjected && (!gpc || words[key] === true)
  }
  return { allowed, open, ask: open.length > 0 && !gpc && !isSilence }
}

/** What is written once something was said, or nothing where nothing was. */
export const write = (view: View, said: Words): Book | undefined => {
  const { site, now } = view
  const asked = Object.entries(site.purposes).flatMap(([purpose, services]) => [purpose, ...services])
  if (![...asked, ...site.measured].some((key) => said[key] !== undefined)) return undefined
  const [before, { allowed }] = [inForce(view), law(view)]
  const words: Words = {}
  let isAcceptance = false
  let until = Infinity
  const note = (key: string, word: boolean | undefined) => {
    if (word !== undefined) words[key] = word
    isAcceptance ||= word === true && !site.measured.includes(key)
  }
  /** A word from before, which takes its own end with it. */
  const keep = (key: string) => {
    const word = before?.words[key]
    if (word && !allowed[key]) return undefined
    if (word || (word === false && key in site.purposes)) until = before!.until
    return word
  }
  for (const [purpose, services] of Object.entries(site.purposes)) {
    // What is closed is not opened by silence, nor by a yes to a part of it.
    const isClosed = !allowed[purpose] && (site.regime === 'opt-out' || services.some((service) => said[service]))
    const answer = said[purpose] ?? keep(purpose) ?? (isClosed ? false : undefined)
    note(purpose, answer)
    for (const service of services)
      note(service, said[service] ?? said[purpose] ?? keep(service) ?? (answer === false ? false : undefined))
  }
  for (const key of site.measured) note(key, said[key] ?? (allowed[key] ? keep(key) : false))
  // A no to what this page does not know is another page's to hear.
  for (const [key, word] of Object.entries(before?.words ?? {})) if (!word && !(key in allowed)) words[key] = false
  const end = addMonths(now, isAcceptance ? MONTHS.accepted : MONTHS.refused)
  return { at: now, until: Math.min(until, end), revision: site.revision, words }
}
