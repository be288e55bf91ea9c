// Reads what the browser says on the visitor's behalf.
import type { Signals } from '../core/signals'

interface PrivacyNavigator {
  readonly globalPrivacyControl?: boolean
}

export const readSignals = (): Signals => ({
  gpc: (navigator as PrivacyNavigator).globalPrivacyControl === true
})
