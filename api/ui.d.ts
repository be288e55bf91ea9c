import { M as Mount } from './chunks/mount.js'
export { b as MountOptions } from './chunks/mount.js'
import './chunks/acts.js'
import 'nanostores'

declare const mount: Mount

export { Mount, mount }
