// The actions of a shown surface: that each has words, that a visitor can reach it, and that refusing looks as accepting
// does (CNIL 2020-092, 2.4 and § 34).
import type { Flaw, Shown } from './flaw'
import { deepAll, framesOf, isSeen, nameOf } from './tree'

/** Where the words of each action come from. */
const TEXTS: { readonly [action: string]: string } = {
  'refuse-all': 'banner.refuse',
  'accept-all': 'banner.accept',
  customise: 'banner.choose',
  save: 'panel.save',
  close: 'panel.close'
}

/** White space, and characters that have no shape. */
const isBlank = (text: string) => /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text)

const isNameless = (element: Element) =>
  isBlank(
    (element.getAttribute('aria-label') ?? '') + (element.textContent ?? '') + (element.getAttribute('title') ?? '')
  )

export const namelessOf = ({ surface, container, actions }: Shown): readonly Flaw[] => [
  ...[...actions]
    .filter(([, element]) => isNameless(element))
    .map(([does]) => ({
      code: 'label' as const,
      message: `The action "${does}" of the ${surface} has no words: give "${TEXTS[does]}" of the messages a text, or leave it out for ours.`
    })),
  ...(deepAll('[part~=choice] label', container).some(isNameless)
    ? [
        {
          code: 'label' as const,
          message: `An answer to a purpose has no words in the ${surface}: give "panel.refuse" and "panel.accept" of the messages a text, or leave them out for ours.`
        }
      ]
    : [])
]

/** What a visitor would see differ. The place of the two, and what depends on it, may. */
const LOOKS =
  'display visibility color background-color background-image box-shadow filter clip-path cursor pointer-events z-index ' +
  'font-family font-size font-weight font-style font-stretch letter-spacing line-height text-transform text-shadow ' +
  'text-decoration-line transform translate scale rotate animation-name outline-style outline-width ' +
  'padding-top padding-right padding-bottom padding-left ' +
  'border-top-width border-right-width border-bottom-width border-left-width ' +
  'border-top-style border-right-style border-bottom-style border-left-style ' +
  'border-top-color border-right-color border-bottom-color border-left-color ' +
  'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius'

/** How much of an element shows through all it is drawn in. */
const opacityOf = (element: Element) =>
  framesOf(element).reduce((product, it) => product * Number(getComputedStyle(it).opacity), 1)

const lookOf = (element: Element): ReadonlyMap<string, string | number> => {
  const style = getComputedStyle(element)
  const { width, height } = element.getBoundingClientRect()
  return new Map<string, string | number>([
    ['width', width],
    ['height', height],
    ['opacity', opacityOf(element)],
    // Where there is no outline, its colour is that of the text.
    ['outline-color', style.outlineStyle === 'none' ? '' : style.outlineColor],
    ...LOOKS.split(' ').map((name) => [name, style.getPropertyValue(name)] as const)
  ])
}

export const unequalOf = ({ surface, actions }: Shown): readonly Flaw[] => {
  const [refuse, accept] = ['refuse-all', 'accept-all'].map((does) => actions.get(does))
  const tell = (what: string): readonly Flaw[] => [
    {
      code: 'unequal',
      message: `${what} on the ${surface}: refusing must be as easy as accepting, so give both buttons the same style.`
    }
  ]
  if (!accept) return []
  if (!refuse) return tell('Of "refuse-all" and "accept-all", only the second can be seen')
  const other = lookOf(accept)
  const differences = [...lookOf(refuse)].filter(([name, value]) => {
    const its = other.get(name)!
    // What is rounded to another pixel is no difference.
    return typeof value === 'number' && name !== 'opacity' ? Math.abs(value - Number(its)) > 1 : value !== its
  })
  if (!differences.length) return []
  const some = differences.slice(0, 3).map(([name, value]) => `${name} ${value}, ${other.get(name)}`)
  return tell(`"refuse-all" and "accept-all" differ (${some.join('; ')})`)
}

/** What a pointer would meet at a point. */
const topmostAt = (x: number, y: number): Element | null => {
  let top = document.elementFromPoint(x, y)
  for (let inner = top; (inner = top?.shadowRoot?.elementFromPoint(x, y) ?? null) && inner !== top;) top = inner
  return top
}

/** Whether the visitor can bring it into view by scrolling the surface, where so little height leaves no other way. */
const canScroll = (element: Element, { container }: Shown) => {
  const frames = framesOf(element)
  return frames
    .slice(0, frames.indexOf(container) + 1)
    .some((it) => /auto|scroll/.test(getComputedStyle(it).overflowY) && it.scrollHeight > it.clientHeight)
}

export const hiddenOf = (shown: Shown): readonly Flaw[] =>
  [...shown.actions].flatMap(([does, element]): Flaw[] => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const which = `The action "${does}" of the ${shown.surface}`
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
      return canScroll(element, shown)
        ? []
        : [
            {
              code: 'covered',
              message: `${which} is outside of the window: shorten the texts, or mend the styles that put it there.`
            }
          ]
    const met = topmostAt((left + right) / 2, (top + bottom) / 2)
    return met && framesOf(met).includes(element)
      ? []
      : [{ code: 'covered', message: `${which} is covered by ${nameOf(met)}: put that elsewhere, or show it later.` }]
  })

/** The actions of the question that a visitor can see, by what they do. */
export const seenActions = (): ReadonlyMap<string, HTMLElement> =>
  new Map(
    deepAll('[data-aval-action]')
      .filter((element) => Object.hasOwn(TEXTS, element.dataset['avalAction']!) && isSeen(element))
      .map((element) => [element.dataset['avalAction']!, element])
  )
