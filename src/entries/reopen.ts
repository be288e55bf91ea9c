// reopen.js, the script tag: the way back of a page that has none of its own. Nobody waits for it, so it fetches its own
// language.
import { pickVariety } from '../browser/language'
import type { Gate } from '../core/gate'
import type { Messages, WithVarieties } from '../ui/messages'
import type { Notice } from '../ui/notice'
import { placeReopener } from '../ui/reopen'
import type { Config } from './config'

export const arrive = (gate: Gate, config: Config, beside: <File>(file: string) => Promise<File>): Promise<void> => {
  const load = (lang: string) =>
    beside<{ readonly default: WithVarieties<Messages> }>(lang.split('-')[0]! + '.js').then((file) =>
      pickVariety(file.default, lang)
    )
  return placeReopener(gate, {
    notice: config as Notice,
    // As the question: a language we do not have is French to begin with.
    speak: (lang) =>
      lang ? load(lang) : load(config.lang || document.documentElement.lang || 'fr').catch(() => load('fr')),
    lang: config.lang,
    frames: config.frames
  })
}
