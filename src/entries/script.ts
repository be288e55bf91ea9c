// gate.js, the script tag: reads what the site wrote, makes the gate at once, and answers the calls that came before it.
import { readHead } from '../browser/head'
import { report } from '../browser/report'
import { gatedElements } from '../browser/elements/index'
import { consentMode } from '../integrations/consent-mode'
import type { Gate } from '../core/gate'
import type { Config } from './config'
import { createConsent } from './index'

/** A call made through the queue: the name of a method of the gate, then its arguments. */
export type Command = readonly [method: keyof Gate, ...args: unknown[]]

const { src, config, error } = readHead()
const { cookie, domain, lang, consentMode: signals, ...rest } = config as Config

/** A file beside gate.js. */
const beside = (file: string) => import(new URL(file, src).href)

const gate = createConsent(rest, {
  cookie: { ...(cookie && { name: cookie }), ...(domain && { domain }) },
  effects: [...(signals === false ? [] : [consentMode(Object(signals))]), gatedElements()],
  ui: () => beside('ui.js'),
  locales: Object.fromEntries(['fr', 'en'].map((language) => [language, () => beside(language + '.js')])),
  ...(lang && { lang }),
  notice: rest
})
if (error) report('config', error)

// `(window.aval ||= []).push(['when', 'analytics', start])` works before this script has come, and after.
const push = (...commands: readonly Command[]) => {
  for (const [method, ...args] of commands)
    try {
      ;(gate[method] as (...args: unknown[]) => unknown)(...args)
    } catch (thrown) {
      report('listener', thrown)
    }
}
const page = window as { aval?: unknown }
const queue = page.aval
page.aval = Object.assign(gate, { push })
// An element with the id `aval` is found under that name too: only a list is a queue.
if (Array.isArray(queue)) push(...queue)
