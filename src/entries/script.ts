// gate.js, the script tag: reads what the site wrote, makes the gate at once, and answers the calls that came before it.
import type { Config } from './config'
import type { arrive } from './question'
import { openers } from '../browser/openers'
import { createPage } from './page'
import type { Acts } from '../core/acts'
import { gatedElements } from '../browser/elements/index'
import type { Gate } from '../core/gate'
import { readHead } from '../browser/head'
// Last: the modules it has in common with the others would stand elsewhere in gate.js, which compresses less well then.
import { audit } from '../browser/audit'
import { honestNotice } from './honesty'

/** A call made through the queue: the name of a method of the gate, then its arguments. */
export type Command = readonly [method: keyof Gate, ...args: unknown[]]

const config = readHead() as ReturnType<typeof readHead> & Config
/**
 * Imports a file beside gate.js. Browsers remember for the life of the page that a module failed (Firefox always, others
 * when its text was not a module), so it is asked for once more, each time under an address that is new.
 */
const beside = (file: string) =>
  import((file = new URL(file, config.src) as never)).catch(() => import(file + '?' + Math.random()))

let acts: Acts | undefined

const gate = createPage(
  config,
  [
    ...(__DEV__
      ? // An attribute is a text, and an empty one says yes.
        [...(String(config.debug ?? false) !== 'false' ? [audit(config.cookie)] : []), honestNotice(config)]
      : []),
    gatedElements(() => beside('depth.js'), config.timeout),
    openers()
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
  },
  // Until then, a task of its own is enough: no act of the visitor waits for its paint.
  (task) => setTimeout(task)
)

// `(window.aval ||= []).push(['when', 'analytics', start])` works before this script has come, and after.
const push = ([method, ...args]: Command) => (gate[method] as (...args: unknown[]) => unknown)(...args)
type Queue = { push?: unknown; forEach?: Command[]['forEach'] }
const page = self as { aval?: Queue }
const queue = page.aval
page.aval = gate as typeof gate & Queue
page.aval.push = push
// An element with the id `aval` is found under that name too: only a list is a queue. One call that throws stops no other.
queue?.forEach?.((command) => setTimeout(() => push(command)))
