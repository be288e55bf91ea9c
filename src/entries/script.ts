// gate.js, the script tag: reads what the site wrote, makes the gate at once, and answers the calls that came before it.
// In this order gate.js compresses best: its modules stand in it as they are first met.
import type { Config } from './config'
import { openers } from '../browser/openers'
import type { Gate } from '../core/gate'
import { createPage } from './page'
import type { Acts } from '../core/acts'
import { audit } from '../browser/audit'
import { gatedElements } from '../browser/elements/index'
import { readHead } from '../browser/head'
import type { arrive } from './question'
import { honestNotice } from './honesty'

/** A call made through the queue: the name of a method of the gate, then its arguments. */
export type Command = readonly [method: keyof Gate, ...args: unknown[]]

const config = readHead() as ReturnType<typeof readHead> & Config
/**
 * Imports a file beside gate.js. Browsers remember for the life of the page that a module failed (Firefox always, others
 * when its text was not a module), so it is asked for once more, each time under an address that is new.
 */
const beside = (file: string) =>
  import((file = new URL(file, config.src) as never)).catch(() => import(file + '?' + Date.now()))

let acts: Acts | undefined

const gate: Gate = createPage(
  config,
  [
    ...(__DEV__
      ? // An attribute is a text, and an empty one says yes.
        [...(String(config.debug ?? false) !== 'false' ? [audit(config.cookie)] : []), honestNotice(config)]
      : []),
    gatedElements(() => beside('depth.js'), config.timeout),
    openers(() => beside('reopen.js').then((it) => it.arrive(gate, config, beside)))
  ],
  // Whoever acts, or is to be asked, needs the same two files.
  (desk, use, fail) => {
    if (acts) return use(acts)
    Promise.all([
      beside('ui.js'),
      // `fr-CA` and `fr` are both in fr.js. A language we do not have is asked in French: see docs/adr/0005.
      beside((config.lang || document.documentElement.lang || 'fr').split('-')[0] + '.js').catch(() => beside('fr.js'))
    ])
      .then(([ui, { default: messages }]) => use((acts = (ui.arrive as typeof arrive)(desk, config, messages, beside))))
      .catch(fail)
  }
)

// `(window.aval ||= []).push(['when', 'analytics', start])` works before this script has come, and after.
const push = ([method, ...args]: Command) => (gate[method] as (...args: unknown[]) => unknown)(...args)
type Queue = { push?: unknown; forEach?: Command[]['forEach'] }
const page = self as { aval?: Queue }
const queue = page.aval
;(page.aval = gate as typeof gate & Queue).push = push
// An element with the id `aval` is found under that name too: only a list is a queue. One call that throws stops no other.
queue?.forEach?.((command) => setTimeout(() => push(command)))
