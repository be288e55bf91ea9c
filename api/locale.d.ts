import { Messages } from './index.js'
import './chunks/policy.js'

declare const messages: Messages

export { messages as default }
