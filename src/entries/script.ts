// gate.js, the script tag: reads what the site wrote, makes the gate at once, and answers the calls that came before it.
import { readHead } from '../browser/head'
import { gatedElements } from '../browser/elements/index'
import { openers } from '../browser/openers'
import { question } from '../browser/question'
import { later } from '../browser/schedule'
import type { Scribe } from '../browser/scribe'
import type { Gate } from '../core/gate'
import type { Notice } from '../ui/notice'
import type { Config } from './config'
import { createPage } from './page'

/** A call made through the queue: the name of a method of the gate, then its arguments. */
export type Command = readonly [method: keyof Gate, ...args: unknown[]]

const { src, cookie: name, domain, lang, ...rest } = readHead() as ReturnType<typeof readHead> & Config
let failures = 0
/**
 * Imports a file beside gate.js. Browsers remember for the life of the page that a module failed (Firefox always, others
 * when its text was not a module), so after a failure it is asked for under another address: `ui.js?`.
 */
const beside = (file: string) =>
  import(`${new URL(file + '?'.repeat(failures), src)}`).catch((error) => {
    failures++
    throw error
  })

let scribe: Scribe | undefined
const ui = async () => {
  const module: typeof import('./question') = await beside('ui.js')
  scribe = module.createScribe(name, domain)
  return module
}

const gate = createPage(
  rest,
  [
    gatedElements(),
    openers(),
    question(
      () =>
        Promise.all([
          ui(),
          // `fr-CA` and `fr` are both in fr.js. A language we do not have is asked in French: see docs/adr/0005.
          beside((lang || document.documentElement.lang || 'fr').split('-')[0] + '.js').catch(() => beside('fr.js'))
        ]),
      rest as Notice
    )
  ],
  (desk) => scribe?.(desk) ?? ui().then(() => scribe!(desk)),
  name
)

// `(window.aval ||= []).push(['when', 'analytics', start])` works before this script has come, and after.
const push = ([method, ...args]: Command) => (gate[method] as (...args: unknown[]) => unknown)(...args)
const page = window as { aval?: object & { push?: unknown } }
const queue = page.aval
page.aval = gate
page.aval.push = push
// An element with the id `aval` is found under that name too: only a list is a queue. One call that throws stops no other.
if (Array.isArray(queue)) queue.forEach((command) => later(() => push(command)))
