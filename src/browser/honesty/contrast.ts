// Reads the colours of a shown surface, and says which of them cannot be told apart.
import { type Colour, contrastOf, over, readColour } from './colour'
import type { Flaw, Shown } from './flaw'
import { deepAll, frameOf, framesOf, isSeen } from './tree'

interface Limit {
  readonly what: string
  readonly least: number
  readonly remedy: string
}

/** At 7.5:1 of text on surface, what is mixed from the two holds its own limits. */
const LIMITS = {
  text: { what: 'Its title', least: 7.5, remedy: 'change --aval-text or --aval-surface' },
  muted: { what: 'The palest of its text', least: 4.5, remedy: 'change --aval-text-muted, or leave it out' },
  label: { what: 'The text of a button', least: 4.5, remedy: 'change --aval-accent, and leave --aval-on-accent out' },
  control: { what: 'The edge of a control', least: 3, remedy: 'change --aval-control, or leave it out' }
} as const satisfies { readonly [kind: string]: Limit }

type Kind = keyof typeof LIMITS

/** What is behind an element: its own background and those it is drawn in, down to an opaque one. */
const groundOf = (element: Element | null, { container }: Shown): Colour | undefined => {
  const glazes: Colour[] = []
  for (let it = element; it; it = frameOf(it)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(it)
    const colour = readColour(backgroundColor)
    // A picture, or a notation we cannot read: nobody knows what is behind the words.
    if (!colour || backgroundImage !== 'none' || opacity !== '1') return
    if (colour[3] === 1) return glazes.reduceRight((under, glaze) => over(glaze, under), colour)
    glazes.push(colour)
    // What it floats above is anything.
    if (it === container) return
  }
  return
}

const contrast = (colour: string, ground: Colour | undefined): number | undefined => {
  const front = readColour(colour)
  return front && ground && contrastOf(over(front, ground), ground)
}

const hasWords = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())

const kindOf = (element: Element): Kind => {
  const frames = framesOf(element)
  if (frames.some((it) => it.matches('[data-aval-action],[part~=choice]'))) return 'label'
  return frames.some((it) => it.matches('h1,h2,[part~=title],#aval-title')) ? 'text' : 'muted'
}

/** @returns the kinds that fail, each with the least contrast of it */
export const faintOf = (shown: Shown): readonly Flaw[] => {
  // Colours are the visitor's then.
  if (matchMedia('(forced-colors: active)').matches) return []
  const worst: { [kind in Kind]?: number } = {}
  const note = (kind: Kind, ratio: number | undefined) => {
    if (ratio !== undefined) worst[kind] = Math.min(ratio, worst[kind] ?? Infinity)
  }
  for (const element of deepAll('*', shown.container).filter((it) => hasWords(it) && isSeen(it)))
    note(kindOf(element), contrast(getComputedStyle(element).color, groundOf(element, shown)))
  for (const element of [...deepAll('[part~=choice]', shown.container), ...shown.actions.values()]) {
    const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(element)
    // Only where the edge alone says how far it goes.
    if (isSeen(element) && borderTopStyle !== 'none' && readColour(backgroundColor)?.[3] === 0)
      note('control', contrast(borderTopColor, groundOf(frameOf(element), shown)))
  }
  return (Object.keys(LIMITS) as Kind[])
    .filter((kind) => worst[kind]! < LIMITS[kind].least)
    .filter((kind, _, failed) => kind === 'label' || kind === 'text' || !failed.includes('text'))
    .map((kind) => {
      const { what, least, remedy } = LIMITS[kind]
      // Never rounded up to the limit.
      const ratio = Math.floor(worst[kind]! * 100) / 100
      return {
        code: 'contrast',
        message: `${what} has a contrast of ${ratio}:1 in the question, under ${least}:1: ${remedy}.`
      }
    })
}
