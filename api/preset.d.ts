import { Notice } from './index.js'
import './chunks/messages.js'
import './chunks/policy.js'

declare const notice: Notice

export { notice as default }
