// What a browser computes for an element: to say that two look the same, or that one looks as it does elsewhere.

import { findAll } from './page-scripts.ts'
import type { Tab } from './tab.ts'

export interface Look {
  /** Every computed property that does not follow from the size of the box. */
  readonly style: Readonly<Record<string, string>>
  /** Of its `::before`, `::after` and `::backdrop`, what would be seen of them. */
  readonly around: Readonly<Record<string, string>>
  readonly rect: readonly [left: number, top: number, width: number, height: number]
}

/** Runs in the page. */
const computed = (find: typeof findAll, selector: string): Look => {
  const [element] = find(selector, null)
  if (!element) throw new Error(`Nothing matches ${selector}`)
  const fromSize = /^((-webkit-logical-)?(width|height)|(inline|block)-size|(perspective|transform)-origin)$/
  const style = getComputedStyle(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const names = [...style].filter((name) => !fromSize.test(name) && !name.startsWith('--'))
  return {
    style: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
    around: Object.fromEntries(
      [
        ['::before', 'content'],
        ['::after', 'content'],
        ['::backdrop', 'display']
      ].map(([pseudo, name]) => [`${pseudo} ${name}`, getComputedStyle(element, pseudo).getPropertyValue(name!)])
    ),
    rect: [left, top, width, height]
  }
}

export const lookOf = (tab: Tab, selector: string): Promise<Look> => tab.evaluate(computed, findAll, selector)

/** In what two looks differ, one line a difference; sizes and places that differ by a pixel or less do not. */
export const differences = (one: Look, other: Look, compare: { readonly place: boolean }): string[] => {
  const lines: string[] = []
  for (const part of ['style', 'around'] as const)
    for (const name of new Set([...Object.keys(one[part]), ...Object.keys(other[part])]))
      if (one[part][name] !== other[part][name]) lines.push(`${name}: ${one[part][name]} ≠ ${other[part][name]}`)
  for (const [index, name] of ['left', 'top', 'width', 'height'].entries())
    if ((compare.place || index > 1) && !(Math.abs(one.rect[index]! - other.rect[index]!) <= 1))
      lines.push(`${name}: ${one.rect[index]} ≠ ${other.rect[index]}`)
  return lines
}

/** Those of the elements that match whose whole box is not inside the viewport, or that are not there. */
export const outOfView = (tab: Tab, ...selectors: string[]): Promise<string[]> =>
  tab.evaluate(
    (find, selectors) =>
      selectors.filter((selector) => {
        const box = find(selector, null)[0]?.getBoundingClientRect()
        return (
          !box || box.width < 1 || box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight
        )
      }),
    findAll,
    selectors
  )
