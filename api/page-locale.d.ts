import { P as PageMessages } from './chunks/messages.js'
import './chunks/policy.js'

declare const messages: PageMessages

export { messages as default }
