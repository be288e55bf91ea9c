// declaration.js, for script-tag pages that hold `<aval-trackers>`. The gate may have come, or come later, or never.
import { trackers } from '../ui/trackers'
import { addEffect, loadTexts, readPage } from './beside'

const { src, lang, messages } = readPage()
addEffect(trackers({ lang, messages, speak: (wanted) => loadTexts(src!, wanted) }))
