// google.js, for script-tag pages with Google's tags: stands right after gate.js, and before every one of those tags.
import { consentMode } from '../integrations/consent-mode'
import type { Gate } from '../core/gate'

const { aval } = window as { aval?: Gate }
const text = (document.currentScript as HTMLScriptElement | null)?.dataset['avalMapping']

/** `data-aval-mapping='{"ad_storage":"advertising"}'`. What cannot be read maps nothing: everything stays denied. */
const readMapping = () => {
  try {
    return Object(JSON.parse(text!))
  } catch {
    return {}
  }
}

aval?.use(consentMode(text === undefined ? {} : { mapping: readMapping() }))
