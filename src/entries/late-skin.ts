// skin.js, the script tag: makes a skin of a module of the site's own.
import { createSkin, type Markup } from '../ui/skin'
import type { Skin } from '../ui/surface'

export { createSkin }

/** @param address of a module whose default export is what `createSkin` takes, or makes; as the page would read it */
export const load = async (address: string): Promise<Skin> =>
  createSkin(((await import(new URL(address, document.baseURI) as never)) as { readonly default: Markup }).default)
