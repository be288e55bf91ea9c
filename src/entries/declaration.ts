// aval/declaration: `<aval-trackers>`, the list of trackers of a cookie-policy page.
import { loadLanguage } from '../browser/language'
import type { Gate } from '../core/gate'
import type { Messages, PageMessages } from '../ui/messages'
import type { OwnMessages } from '../ui/notice'
import { trackers } from '../ui/trackers'

type Load<Texts> = () => Promise<{ readonly default: Texts }>

export interface TrackersOptions {
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first stands in for those that are missing. */
  readonly locales: { readonly [language: string]: Load<Messages> }
  /** Loads the texts of the list, the same languages: `{ fr: () => import('aval/locales/page/fr') }`. */
  readonly pageLocales: { readonly [language: string]: Load<PageMessages> }
  /** The language to speak. @default that of the page: `<html lang>` */
  readonly lang?: string
  /** Texts of the site's own, as in `notice.messages`. */
  readonly messages?: OwnMessages
}

/**
 * Fills every `<aval-trackers>` of the page with what the gate's policy declares, under the visitor's present choice.
 * @example
 * defineTrackers(consent, {
 *   locales: { fr: () => import('aval/locales/fr') },
 *   pageLocales: { fr: () => import('aval/locales/page/fr') }
 * })
 */
export const defineTrackers = (gate: Gate, { locales, pageLocales, ...context }: TrackersOptions): void =>
  gate.use(
    trackers({
      ...context,
      speak: async (lang) => {
        const [messages, page] = await Promise.all([loadLanguage(lang, locales), loadLanguage(lang, pageLocales)])
        return [messages.default, page.default]
      }
    })
  )
