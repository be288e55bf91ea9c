// What the script tags beside gate.js have in common: what the page says to them, how they reach the gate, and their texts,
// those of the surfaces and those of the page, of one language. Chosen as gate.js chooses (docs/adr/0005).
import { readHead } from '../browser/head'
import { pickVariety } from '../browser/language'
import type { Effect } from '../core/gate'
import type { Messages, PageMessages, WithVarieties } from '../ui/messages'
import type { Config } from './config'
import type { Command } from './script'

/** Asked for once more, under a new address: browsers remember that a module has failed. */
const bring = async <Texts>(address: string): Promise<Texts> =>
  (await import(address).catch(() => import(address + '?' + Math.random()))).default

/**
 * @param base the address of a script beside the files of the languages
 * @param lang what to speak: a BCP 47 tag, or nothing; French where we have no such file
 */
export const loadTexts = async (base: string, lang: string): Promise<[Messages, PageMessages]> => {
  const load = (name: string) =>
    Promise.all([
      bring<WithVarieties<Messages>>(new URL(name + '.js', base).href),
      bring<WithVarieties<PageMessages>>(new URL(`page/${name}.js`, base).href)
    ])
  const wanted = lang || 'fr'
  // Both of one language: half of a list in another is worse than all of it.
  const [messages, page] = await load(wanted.split('-')[0]!).catch(() => load('fr'))
  return [pickVariety(messages, wanted), pickVariety(page, wanted)]
}

/** The block of the page and what the tag that is running says, with the language that the tag of gate.js fixes. */
export const readPage = (): ReturnType<typeof readHead> & Config => {
  const head = readHead() as ReturnType<typeof readHead> & Config
  const lang = document.querySelector<HTMLElement>('script[data-aval-lang]')?.dataset['avalLang'] || head.lang
  return lang ? { ...head, lang } : head
}

/** Through the queue, which a gate reads whether it has come or not. Where none comes, nothing happens. */
export const addEffect = (effect: Effect): void => {
  const page = self as { aval?: { push?: (call: Command) => unknown } }
  // An element with the id `aval` is found under that name too.
  const queue = page.aval?.push ? page.aval : (page.aval = [] as Command[])
  queue.push!(['use', effect])
}
