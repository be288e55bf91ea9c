// What ships in themes/dsfr.json is a notice, and is typed as one where it is imported: `aval/themes/dsfr.json`.
import preset from '../../src/entries/preset'
import { createConsent } from '../../src/entries/index'

createConsent({}, { notice: { ...preset, site: 'Le Journal' } })
