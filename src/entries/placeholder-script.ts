// placeholder.js, for script-tag pages with frames of others: stands anywhere on the page, before gate.js or after.
import { createPlaceholders } from '../ui/placeholder'
import { addEffect, loadTexts, readPage } from './beside'

const { src, lang, messages } = readPage()
const SEAT = Symbol.for('aval.placeholder')
const page = self as { [SEAT]?: true }
if (!page[SEAT]) {
  page[SEAT] = true
  addEffect(createPlaceholders((spoken) => loadTexts(src!, spoken), { lang, messages }))
}
