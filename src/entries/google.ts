// google.js, for script-tag pages with Google's tags: stands right after gate.js, and before every one of those tags.
import { consentMode } from '../integrations/consent-mode'
import type { Gate } from '../core/gate'

const { aval } = window as { aval?: Gate }
aval?.use(
  consentMode(
    JSON.parse((document.currentScript as HTMLScriptElement | null)?.dataset['avalMapping'] ?? 'null') ?? undefined
  )
)
