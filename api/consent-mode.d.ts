import { Effect } from './core.js'
import './chunks/resolve.js'
import './chunks/policy.js'
import 'nanostores'

type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'
interface ConsentModeOptions {
  /**
   * The key whose consent grants each type. A type that is not mapped stays denied, except `security_storage`. The
   * advertising types are never mapped by default: personalising a site is not personalising advertisements.
   * @default { analytics_storage: 'analytics', personalization_storage: 'personalisation' }
   */
  readonly mapping?: {
    readonly [type in ConsentType]?: string
  }
}
/**
 * Keeps Google's tags informed of the verdict. Put it first in `effects`, and Aval before every Google tag: a default
 * that comes after a tag has started does nothing.
 */
declare const consentMode: ({ mapping }?: ConsentModeOptions) => Effect

export { consentMode }
export type { ConsentModeOptions, ConsentType }
