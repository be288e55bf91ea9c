// Google Consent Mode v2: `default` before anything else, then `update`, in the same turn of the page. It signals;
// it never loads a Google tag, and it is no substitute for gating one. (developers.google.com, "Set up consent mode")
import type { Effect, Gate } from '../core/gate'

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
  /** Removes click identifiers from advertising requests while `ad_storage` is denied. @default false */
  readonly adsDataRedaction?: boolean
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

const state = (gate: Gate | null, mapping: { readonly [type in ConsentType]?: string }) => ({
  ...Object.fromEntries(
    TYPES.map((type) => [type, mapping[type] && gate?.allows(mapping[type]) ? 'granted' : 'denied'])
  ),
  security_storage: 'granted'
})

/**
 * Keeps Google's tags informed of the verdict. Put it first in `effects`, and Aval before every Google tag: a default
 * that comes after a tag has started does nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export const consentMode =
  ({
    mapping = { analytics_storage: 'analytics', personalization_storage: 'personalisation' },
    adsDataRedaction
  }: ConsentModeOptions = {}): Effect =>
  (gate) => {
    const update = () => gtag('consent', 'update', state(gate, mapping))
    gtag('consent', 'default', state(null, mapping))
    if (adsDataRedaction) gtag('set', 'ads_data_redaction', true)
    // Google's tags remember nothing: a returning visitor's answer is told again on every page.
    if (gate.$verdict.get().record || gate.policy.regime === 'opt-out') update()
    return update
  }
