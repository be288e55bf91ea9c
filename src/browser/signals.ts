// Reads what the browser says on the visitor's behalf.
import type { Signals } from '../core/signals'

interface PrivacyNavigator {
  /** Absent where the browser does not know of it: `refuses` takes nothing but `true` for a refusal. */
  readonly globalPrivacyControl: boolean
}

export const readSignals = (): Signals => ({
  gpc: (navigator as unknown as PrivacyNavigator).globalPrivacyControl
})
