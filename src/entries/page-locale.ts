// The type of every `aval/locales/page/*`.
import type { PageMessages } from '../ui/messages'

declare const messages: PageMessages
export default messages
