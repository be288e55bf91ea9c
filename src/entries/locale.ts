// The type of every `aval/locales/*`.
import type { Messages } from '../ui/messages'

declare const messages: Messages
export default messages
