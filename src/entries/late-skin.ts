// skin.js, the script tag: makes a skin of a module of the site's own.
import { createSkin, type Markup } from '../ui/skin'
import type { Skin } from '../ui/surface'

export { createSkin }

/** How long the question waits for a skin, and is then put in our markup: milliseconds. */
const PATIENCE = 3000

/** @param address of a module whose default export is what `createSkin` takes, or makes; as the page would read it */
export const load = (address: string): Promise<Skin> =>
  new Promise((settle, fail) => {
    setTimeout(fail, PATIENCE, Error('late'))
    import(new URL(address, document.baseURI) as never)
      .then((it: { readonly default: Markup }) => createSkin(it.default))
      .then(settle, fail)
  })
