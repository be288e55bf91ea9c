// Gives back what a withdrawal takes off the page: frames and images to their placeholders, templates to themselves. A
// script that has run cannot be given back; one that has not come yet will not run.
import type { Gate } from '../../core/gate'
import { SOURCES } from './activate'
import { partsOf, takeAway, type Unfolded } from './depth'

export const restore = (gate: Gate, roots: readonly object[]): void => {
  const elsewhere = document.implementation.createHTMLDocument()
  for (const root of roots as readonly ParentNode[])
    for (const el of root.querySelectorAll<HTMLElement>('[data-aval-done]')) {
      const keys = el.dataset['avalDone']!
      if (keys.match(/\S+/g)?.every(gate.allows)) continue
      if (el instanceof HTMLScriptElement) {
        // The copy that runs, see `pass` in depth.ts; what was declared belongs to the page, and has neither if its type
        // lets it run. Those that wait for the copy need not any more.
        if (!el.type.startsWith('text/plain') && (el.src || el.text)) {
          takeAway(el, elsewhere)
          el.onload = el.onerror = null
          el.dispatchEvent(new Event('load'))
        }
        continue
      }
      delete el.dataset['avalDone']
      el.dataset['aval'] = keys
      if (el instanceof HTMLTemplateElement)
        el.content.append(...((el as Unfolded).avalNodes ?? []).filter(({ isConnected }) => isConnected))
      else {
        for (const part of [...partsOf(el), el])
          for (const name of SOURCES) if (part.dataset[name]) part.removeAttribute(name)
        // Taken out and put back: a frame or a player forgets what it has loaded.
        el.replaceWith(el)
        el.closest<HTMLMediaElement>('video, audio')?.load()
      }
    }
}
