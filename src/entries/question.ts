// ui.js, the script tag: all it takes to ask the question, and to write the answer down.
import { createScribe } from '../browser/scribe'
import type { Acts, Desk } from '../core/acts'
import { pickVariety } from '../browser/language'
import type { Messages, WithVarieties } from '../ui/messages'
import { mount } from '../ui/mount'
import type { Notice } from '../ui/notice'
import type { Skin } from '../ui/surface'
import type { Config } from './config'

type LateSkin = typeof import('./late-skin')

let acts: Acts | undefined

/** An attribute is a text, and an empty one says yes. */
const says = (option: unknown) => String(option ?? false) !== 'false'

/** Gives the gate of this page what it did without until now, once. */
export const arrive = (
  desk: Desk,
  config: Config,
  messages: WithVarieties<Messages>,
  beside: <File>(file: string) => Promise<File>
): Acts => {
  if (!acts) {
    const spoken = config.lang || document.documentElement.lang
    const show = (skin?: Skin | void) =>
      void mount(desk.gate, {
        notice: { ...config, blocking: says(config.blocking), answerAll: says(config.answerAll) } as Notice,
        messages: pickVariety(messages, spoken),
        speak: config.lang
          ? undefined
          : (lang) =>
              beside<{ readonly default: WithVarieties<Messages> }>(lang.split('-')[0]! + '.js').then((file) =>
                pickVariety(file.default, lang)
              ),
        skin: skin as Skin,
        emit: desk.emit,
        fault: desk.fault,
        panel: () => beside('panel.js')
      })
    if (config.skin)
      beside<LateSkin>('skin.js')
        .then(({ load }) => load(config.skin!))
        .catch((error) => desk.fault('ui', error))
        .then(show)
    else show()
    acts = createScribe(config, () => beside('sweep.js'))(desk)
  }
  return acts
}
