// One file of the script tag holds both varieties of Portuguese: pickVariety (src/browser/language.ts) picks the one of
// the page.
import type { Messages, WithVarieties } from '../../ui/messages'
import pt from '../pt'
import brazilian from '../pt-BR'

export default { ...pt, varieties: [brazilian] } satisfies WithVarieties<Messages>
