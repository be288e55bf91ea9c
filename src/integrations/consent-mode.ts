// Google Consent Mode v2: `default` before anything else, then `update`, in the same turn of the page. It signals;
// it never loads a Google tag, and it is no substitute for gating one. (developers.google.com, "Set up consent mode")
import type { Effect } from '../core/gate'

export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

export interface ConsentModeOptions {
  /**
   * The key whose consent grants each type. A type that is not mapped stays denied, except `security_storage`. The
   * advertising types are never mapped by default: personalising a site is not personalising advertisements.
   * @default { analytics_storage: 'analytics', personalization_storage: 'personalisation' }
   */
  readonly mapping?: { readonly [type in ConsentType]?: string }
}

const TYPES: readonly ConsentType[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage'
]

interface DataLayerWindow {
  dataLayer?: unknown[]
}

// Google's tags run a queued command only if it is an `arguments` object; an array means something else to them.
const gtag: (...command: unknown[]) => void = function () {
  ;((window as DataLayerWindow).dataLayer ||= []).push(arguments)
}

/**
 * Keeps Google's tags informed of the verdict. Put it first in `effects`, and Aval before every Google tag: a default
 * that comes after a tag has started does nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export const consentMode =
  ({
    mapping = { analytics_storage: 'analytics', personalization_storage: 'personalisation' }
  }: ConsentModeOptions = {}): Effect =>
  (gate) => {
    const tell = (command: 'default' | 'update') => {
      const states: Record<string, string> = { security_storage: 'granted' }
      for (const type of TYPES) {
        const key = mapping[type]
        states[type] = command === 'update' && key && gate.$verdict.get().allowed[key] ? 'granted' : 'denied'
      }
      gtag('consent', command, states)
    }
    tell('default')
    // Google's tags remember nothing: what is allowed already is told again on every page.
    if (gate.$verdict.get().record || gate.policy.regime === 'opt-out') tell('update')
    return () => tell('update')
  }
