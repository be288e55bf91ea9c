import type { Effect } from '../../core/gate'
export const gatedElements = (): Effect => () => {}
