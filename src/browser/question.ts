// Brings the question to the page: loads the UI and one language when a surface is wanted, never before.
import type { Effect, Gate, Tools } from '../core/gate'
import { pickLanguage } from './language'
import { lazy } from './lazy'

type Load<Module> = () => Promise<Module>

/** What the UI is handed; what `notice` and `messages` hold is between the site and the UI. */
interface Handed<Notice, Messages> extends Pick<Tools, 'emit'> {
  readonly notice: Notice
  readonly messages: Messages
}

export interface QuestionOptions<Notice, Messages> {
  /** Loads the UI: `() => import('aval/ui')`. Without it the gate works, and the site asks in its own way. */
  readonly ui?: Load<{ readonly mount: (gate: Gate, handed: Handed<Notice, Messages>) => unknown }>
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first one stands in for those that are missing. */
  readonly locales?: { readonly [language: string]: Load<{ readonly default: Messages }> }
  /** The language to speak. @default that of the page: `<html lang>` */
  readonly lang?: string
  /** How the question is put. */
  readonly notice?: Notice
}

/* @__NO_SIDE_EFFECTS__ */
export const question =
  <Notice, Messages>({ ui, locales = {}, lang, notice = {} as Notice }: QuestionOptions<Notice, Messages>): Effect =>
  (gate, { emit, fault }) => {
    const show = lazy(async () => {
      const languages = Object.keys(locales)
      const language = pickLanguage(lang || document.documentElement.lang, languages)!
      const [{ mount }, { default: messages }] = await Promise.all([
        ui!(),
        // A language that cannot be loaded must not silence the question.
        locales[language]!().catch(() => locales[languages.find((other) => other !== language)!]!())
      ])
      // From here on the UI follows `$surface` by itself.
      mount(gate, { notice, messages, emit })
    })
    if (ui)
      gate.$surface.subscribe((surface) => {
        if (surface)
          show().catch((error) => {
            fault('ui', error)
            // Nothing is visible, and nothing was granted. The next `open()` tries again.
            gate.close()
          })
      })
  }
