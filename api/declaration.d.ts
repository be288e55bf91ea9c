import { Gate } from './core.js'
import { P as PageMessages } from './chunks/messages.js'
import { Messages } from './index.js'
import { OwnMessages } from './index.js'
import './chunks/resolve.js'
import './chunks/policy.js'
import 'nanostores'

type Load<Texts> = () => Promise<{
  readonly default: Texts
}>
interface TrackersOptions {
  /** Loads the languages: `{ fr: () => import('aval/locales/fr') }`. The first stands in for those that are missing. */
  readonly locales: {
    readonly [language: string]: Load<Messages>
  }
  /** Loads the texts of the list, the same languages: `{ fr: () => import('aval/locales/page/fr') }`. */
  readonly pageLocales: {
    readonly [language: string]: Load<PageMessages>
  }
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
declare const defineTrackers: (gate: Gate, { locales, pageLocales, ...context }: TrackersOptions) => void

export { defineTrackers }
export type { TrackersOptions }
