import { M as Mount } from './chunks/mount.js'
export { a as MountOptions } from './chunks/mount.js'
import './chunks/messages.js'
import './chunks/policy.js'
import './chunks/notice.js'
import './chunks/surface.js'
import './chunks/acts.js'
import './chunks/resolve.js'
import 'nanostores'

declare const mount: Mount

export { Mount, mount }
