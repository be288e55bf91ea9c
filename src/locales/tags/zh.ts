// Chinese for the script tag, whose files are named by language alone: one file holds both scripts, and `pickVariety`
// (src/browser/language.ts) takes the one a page is likely to be written in.
import type { Messages, WithVarieties } from '../../ui/messages'
import simplified from '../zh-Hans'
import traditional from '../zh-Hant'

export default { ...simplified, varieties: [traditional] } satisfies WithVarieties<Messages>
