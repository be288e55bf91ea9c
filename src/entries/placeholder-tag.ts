// placeholder.js, for script-tag pages with frames of others: stands anywhere on the page, before gate.js or after.
import { readHead } from '../browser/head'
import { pickVariety } from '../browser/language'
import type { Gate } from '../core/gate'
import type { Messages, PageMessages, WithVarieties } from '../ui/messages'
import { createPlaceholders } from '../ui/placeholder'
import type { Config } from './config'

type File<Texts> = { readonly default: WithVarieties<Texts> }

const { lang, src } = readHead() as ReturnType<typeof readHead> & Config
const gateTag = document.querySelector<HTMLElement>('script[data-aval-lang]')

/** Imports a file beside this one: once more under an address that is new, for browsers remember what failed. */
const beside = (file: string) => {
  const { href } = new URL(file, src)
  return import(href).catch(() => import(href + '?' + Math.random()))
}

const load = async (spoken: string, language: string) => {
  const [messages, page]: [File<Messages>, File<PageMessages>] = await Promise.all([
    beside(language + '.js'),
    beside(`page/${language}.js`)
  ])
  return [pickVariety(messages.default, spoken), pickVariety(page.default, spoken)] as const
}

const SEAT = Symbol.for('aval.placeholder')
const page = self as { aval?: { push?: (call: unknown) => void }; [SEAT]?: true }
if (!page[SEAT]) {
  page[SEAT] = true
  const effect = createPlaceholders(
    (spoken) => load(spoken, (spoken || 'fr').split('-')[0]!).catch(() => load(spoken, 'fr')),
    gateTag?.dataset['avalLang'] || lang
  )
  // Through the queue, which a gate reads whether it has come or not. Where none comes, nothing happens.
  const queue = (page.aval ??= [] as never)
  queue.push?.(['use', effect] satisfies [method: keyof Gate, effect: unknown])
}
