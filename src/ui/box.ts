// The box of an element, for what stands in its place: the same place in the layout and the same size, so that nothing
// of the page moves when one is exchanged for the other.

/** Computed, these are words and lengths that hold for any other element there. Order: a shorthand first. */
const COPIED = [
  'position',
  'inset',
  'float',
  'clear',
  'margin',
  'padding',
  'border-width',
  'box-sizing',
  'width',
  'flex',
  'order',
  'align-self',
  'justify-self',
  'grid-area',
  'vertical-align'
]

/** What is 300 by 150 pixels where nothing says otherwise (CSS 2, 10.3.2; HTML, 15.4). */
const isReplaced = (element: Element) => element.matches('iframe,video,embed,object')

/**
 * The box as a rule of a shadow tree. Read while the element is not displayed: then, and only then, its computed sizes are
 * what was asked for (`100%`, `auto`) and not what came of it on this screen.
 * @param display what the element is displayed as when it is
 */
export const boxOf = (element: Element, display: string): string => {
  const style = getComputedStyle(element)
  const { aspectRatio, height, maxWidth, minHeight, position, width } = style
  const isInline = display.startsWith('inline')
  const box: Record<string, string> = {}
  for (const name of COPIED) box[name] = style.getPropertyValue(name)
  // The border of the element, unseen; what is drawn has its own.
  box['border-style'] = 'solid'
  box['border-color'] = 'transparent'
  box['display'] = isInline ? 'inline-flex' : 'flex'
  if (width !== 'auto' || isInline || isReplaced(element)) {
    const wish = width !== 'auto' ? width : isReplaced(element) ? '300px' : '100%'
    // No `max-width`: in WebKit, what has one in percent does not grow out of its ratio.
    box['width'] = `min(${wish},100%${maxWidth === 'none' ? '' : ',' + maxWidth})`
  }
  // The least height, for words take the room they need. (`auto`, where there is none: a ratio grows under no other.)
  box['min-height'] =
    height !== 'auto'
      ? height
      : aspectRatio === 'auto' && isReplaced(element)
        ? '150px'
        : minHeight === '0px'
          ? 'auto'
          : minHeight
  if (!height.endsWith('px')) box['aspect-ratio'] = aspectRatio
  // Except over a box that has the size already: whatever grew there would cover what follows.
  if (/absolute|fixed/.test(position) && height !== 'auto') {
    box['height'] = height
    box['min-height'] = '0'
    box['overflow'] = 'auto'
  }
  return `:host{${Object.entries(box)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')}}`
}

/** Nobody is to see a frame of one pixel, which measures. */
export const isSpeck = (element: Element): boolean => {
  const { width, height } = getComputedStyle(element)
  return [width, height].some((length) => length.endsWith('px') && parseFloat(length) <= 1)
}
