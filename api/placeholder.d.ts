import { Effect } from './core.js'
import { P as PageMessages } from './chunks/messages.js'
import { Messages } from './index.js'
import { OwnMessages } from './index.js'
import './chunks/resolve.js'
import './chunks/policy.js'
import 'nanostores'

type Loaders<Texts> = {
  readonly [language: string]: () => Promise<{
    readonly default: Texts
  }>
}
interface PlaceholderOptions {
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
declare const placeholders: ({ locales, pageLocales, ...options }: PlaceholderOptions) => Effect

export { placeholders }
export type { PlaceholderOptions }
