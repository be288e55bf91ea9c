// gate.js, the script tag: reads what the site wrote, makes the gate at once, and answers the calls that came before it.
import { readHead } from '../browser/head'
import { gatedElements } from '../browser/elements/index'
import { openers } from '../browser/openers'
import { question } from '../browser/question'
import type { CookieOptions } from '../browser/cookie'
import { later } from '../browser/schedule'
import type { Scribe } from '../browser/scribe'
import type { Gate } from '../core/gate'
import type { Notice } from '../ui/notice'
import type { Config } from './config'
import { createPage } from './page'

/** A call made through the queue: the name of a method of the gate, then its arguments. */
export type Command = readonly [method: keyof Gate, ...args: unknown[]]

const { src, cookie: name, domain, lang, ...rest } = readHead() as ReturnType<typeof readHead> & Config
const retries: { [file: string]: string } = {}
/**
 * Imports a file beside gate.js. Browsers remember for the life of the page that a module failed (Firefox always, others
 * when its text was not a module), so it is asked for again under another address.
 */
const beside = (file: string) =>
  import(new URL(file + (retries[file] ?? ''), src).href).catch((error) => {
    retries[file] = '?' + Date.now()
    throw error
  })

/** `fr-CA` and `fr` are both in fr.js. */
const language = (tag: string) => beside(tag.split('-')[0] + '.js')

let scribe: Scribe | undefined
const ui = async () => {
  const module: typeof import('./question') = await beside('ui.js')
  scribe = module.createScribe({ name, domain } as CookieOptions)
  return module
}

const gate = createPage(
  rest,
  [
    gatedElements(),
    openers(),
    // A language we do not have is asked in French: see docs/adr/0005.
    question(
      () => Promise.all([ui(), language(lang || document.documentElement.lang || 'fr').catch(() => language('fr'))]),
      rest as Notice
    )
  ],
  (desk) => (scribe ? scribe(desk) : ui().then(() => scribe!(desk))),
  name
)

// `(window.aval ||= []).push(['when', 'analytics', start])` works before this script has come, and after.
const push = ([method, ...args]: Command) => (gate[method] as (...args: unknown[]) => unknown)(...args)
const page = window as { aval?: unknown }
const queue = page.aval
page.aval = Object.assign(gate, { push })
// An element with the id `aval` is found under that name too: only a list is a queue. One call that throws stops no other.
if (Array.isArray(queue)) for (const command of queue) later(() => push(command))
