// aval/ui: the interface, which loads its panel once somebody wants to look.
import { type Mount, mount as mountWith } from '../ui/mount'

export type { Mount, MountOptions } from '../ui/mount'

export const mount: Mount = (gate, options) => mountWith(gate, { ...options, panel: () => import('../ui/panel') })
