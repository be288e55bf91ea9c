// What is said and not shown: one live region, in the page before it has anything to say, and still there when the
// surfaces have left (WCAG 4.1.3, RGAA 7.5).
import type { Host } from './host'

/** Screen readers miss a text that comes in the same moment as a move of focus: milliseconds. */
const BREATH = 150

/** @returns a function that says a text; what is said in the same breath is said in a row */
export const createStatus = ({ element, root }: Host): ((text: string) => void) => {
  const region = root.appendChild(document.createElement('div'))
  region.role = 'status'
  region.className = 'unseen'
  let texts: string[] = []
  document.body.append(element)
  return (text) => {
    if (!element.isConnected) document.body.append(element)
    region.textContent = ''
    if (texts.push(text) > 1) return
    setTimeout(() => {
      region.textContent = texts.join(' ')
      texts = []
    }, BREATH)
  }
}
