// The texts of what stands in the page, for script tags beside gate.js: those of the surfaces, and those of the page, of
// one language. Chosen as gate.js chooses (docs/adr/0005).
import { pickVariety } from '../browser/language'
import type { Messages, PageMessages, WithVarieties } from '../ui/messages'

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
