// aval/placeholder: what stands in the place of a gated frame until it is allowed.
import { loadLanguage } from '../browser/language'
import type { Effect } from '../core/gate'
import type { Messages, PageMessages } from '../ui/messages'
import type { OwnMessages } from '../ui/notice'
import { createPlaceholders } from '../ui/placeholder'

type Loaders<Texts> = { readonly [language: string]: () => Promise<{ readonly default: Texts }> }

export interface PlaceholderOptions {
  /** The languages of the question: `{ fr: () => import('aval/locales/fr') }`. The first stands in for those that are missing. */
  readonly locales: Loaders<Messages>
  /** The languages of what stands in the page: `{ fr: () => import('aval/locales/page/fr') }`. */
  readonly pageLocales: Loaders<PageMessages>
  /** The language to speak. @default that of the page: `<html lang>` */
  readonly lang?: string
  /** Texts of the site's own, as in `notice.messages`. */
  readonly messages?: OwnMessages
}

/**
 * The effect that puts a placeholder where a gated frame would be, and where an element with `data-aval-placeholder`
 * would, for as long as it is not allowed. It stands after `gatedElements()` in the list.
 *
 * @example
 * createConsent(policy, {
 *   effects: [
 *     gatedElements(),
 *     placeholders({
 *       locales: { fr: () => import('aval/locales/fr') },
 *       pageLocales: { fr: () => import('aval/locales/page/fr') }
 *     })
 *   ]
 * })
 */
/* @__NO_SIDE_EFFECTS__ */
export const placeholders = ({ locales, pageLocales, ...options }: PlaceholderOptions): Effect =>
  createPlaceholders(async (spoken) => {
    const [messages, page] = await Promise.all([loadLanguage(spoken, locales), loadLanguage(spoken, pageLocales)])
    return [messages.default, page.default]
  }, options)
