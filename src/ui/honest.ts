// What markup must be for an answer given in it to be a free one: refusing is as easy as accepting, and looks it
// (CNIL 2020-092, 2.4 and § 34; GDPR, art. 7(3)). Each check says what is wrong, or nothing.
// Presence, names and boxes first; then what a style sheet has made of them. Cheap: a few elements, read once.
import type { Verdict } from '../core/resolve'

/** Smaller is hard to hit: CSS pixels (WCAG 2.2, 2.5.8), less what rounding takes. */
const TARGET = 23.5

/** What may tell two actions apart without changing how they look. */
const MAY_DIFFER = /^(id|title|value|name|href|lang|aria-.+|data-.+)$/

/** What makes one of two actions more, or less, than the other. Corners and side borders may belong to a group. */
const LOOKS = [
  'background-color',
  'background-image',
  'border-top-color',
  'border-top-style',
  'border-top-width',
  'box-shadow',
  'color',
  'filter',
  'font-size',
  'font-weight',
  'opacity',
  'outline-style',
  'pointer-events',
  'text-decoration-line',
  'text-transform',
  'transform'
]

const all = (root: Element, action: string) => [...root.querySelectorAll<HTMLElement>(`[data-aval-action="${action}"]`)]

/** Why an action cannot be used, if it cannot: by whoever sees, by a pointer, by a keyboard, by name. */
const useless = (action: HTMLElement): string | undefined => {
  const name = action.getAttribute('data-aval-action')
  const { width, height } = action.getBoundingClientRect()
  const { opacity, visibility } = getComputedStyle(action)
  if (!action.localName.includes('-') && !(action.matches('button,input,a[href]') && action.tabIndex >= 0))
    return `${name} cannot be reached with the keyboard`
  if (action.matches(':disabled') || action.closest('[inert],[aria-hidden=true]')) return `${name} is disabled`
  if (!(action.textContent!.trim() || action.getAttribute('aria-label') || (action as HTMLInputElement).value))
    return `${name} has no label`
  return width < TARGET || height < TARGET || visibility !== 'visible' || opacity === '0'
    ? `${name} is not visible, or smaller than 24 pixels`
    : undefined
}

const unequal = (accept: HTMLElement, refuse: HTMLElement): string | undefined => {
  if (accept.localName !== refuse.localName) return 'accept-all and refuse-all are not the same element'
  for (const attribute of new Set([...accept.getAttributeNames(), ...refuse.getAttributeNames()]))
    if (!MAY_DIFFER.test(attribute) && accept.getAttribute(attribute) !== refuse.getAttribute(attribute))
      return `accept-all and refuse-all differ in ${attribute}`
  // Under a pointer, or with focus, a button may well look otherwise.
  if ([accept, refuse].some((button) => button.matches(':hover,:focus,:active'))) return
  const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)]
  for (const look of LOOKS)
    if (one.getPropertyValue(look) !== other.getPropertyValue(look))
      return `accept-all and refuse-all differ in ${look}`
  const [box, otherBox] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()]
  return Math.abs(box.width - otherBox.width) > 1 || Math.abs(box.height - otherBox.height) > 1
    ? 'accept-all and refuse-all differ in size'
    : undefined
}

/** Every way to accept all has a way to refuse all beside it, its equal. */
const pairs = (root: HTMLElement): string | undefined => {
  for (const accept of all(root, 'accept-all')) {
    const refuse = [...accept.parentElement!.children].find((it) => it.matches('[data-aval-action=refuse-all]'))
    if (!refuse) return 'accept-all has no refuse-all beside it, in the same parent'
    const reason = useless(accept) ?? useless(refuse as HTMLElement) ?? unequal(accept, refuse as HTMLElement)
    if (reason) return reason
  }
}

/** @param root what is in the page @param actions what it must have beside the pair @returns why it is not shown */
const lacks = (root: HTMLElement, actions: readonly string[]): string | undefined => {
  for (const name of actions) {
    const [first] = all(root, name)
    const reason = first ? useless(first) : `${name} is missing`
    if (reason) return reason
  }
  return pairs(root)
}

/** @param isManifold whether more than one thing is asked, so that they can be answered one by one */
export const bannerFault = (root: HTMLElement, isManifold: boolean): string | undefined =>
  lacks(root, ['refuse-all', 'accept-all', ...(isManifold ? ['customise'] : [])])

/** The inputs that answer a key. */
const inputsOf = (root: Element, key: string) =>
  [...root.querySelectorAll('input')].filter(({ name, type }) => name === key && /^(radio|checkbox)$/.test(type))

export const saysYes = ({ type, value, checked }: HTMLInputElement): boolean =>
  type === 'checkbox' ? checked : checked && value === 'accept'

/** Before anything is drawn in it: a yes that nobody has given is none (CJEU C-673/17). */
export const preselected = (root: HTMLElement, { allowed }: Verdict): string | undefined => {
  for (const input of root.querySelectorAll('input'))
    if (Object.hasOwn(allowed, input.name) && !allowed[input.name] && saysYes(input))
      return `the yes to ${input.name} is preselected`
}

/** @param keys what it has to ask, one by one */
export const panelFault = (root: HTMLElement, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const inputs = inputsOf(root, key)
    const values = inputs.map(({ type, value }) => (type === 'radio' ? value : type))
    if (!values.includes('checkbox') && !(values.includes('accept') && values.includes('refuse')))
      return `${key} has neither a checkbox nor a pair of radios, accept and refuse`
    // The input itself is often out of sight, and drawn by its label.
    if (inputs.some((input) => input.disabled || !(input.labels?.[0] ?? input).getClientRects().length))
      return `an answer to ${key} is disabled or not visible`
  }
  return lacks(root, ['refuse-all', 'save', 'close'])
}
