import './chunks/acts.js'
export { M as Mount, b as MountOptions, m as mount } from './chunks/mount.js'
import 'nanostores'
