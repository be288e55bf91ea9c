// Measures a surface in every theme, scheme and layout at once: runs in the page, so that a viewport costs one message
// to the browser and not a thousand.

import { readdirSync, readFileSync } from 'node:fs'
import { findAll } from './page-scripts.ts'
import type { Tab } from './tab.ts'

const folder = new URL('../../themes/', import.meta.url)

/** The style sheets of `themes/`, by name. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')])
)

/** Layout, and position where it is not the layout's own. */
export const stances = [
  ['card', ''],
  ['bar', ''],
  ['bar', 'top'],
  ['cloud', ''],
  ['box', '']
] as const

export interface Measures {
  readonly faults: string[]
  /** By stance, the part of the viewport that is taken, in percent, in the theme that takes most. */
  readonly shares: Readonly<Record<string, number>>
}

/** Runs in the page. */
const measure = (
  find: typeof findAll,
  themes: Readonly<Record<string, string>>,
  stances: readonly (readonly [layout: string, position: string])[]
): Measures => {
  const faults: string[] = []
  const shares: Record<string, number> = {}
  const banner = document.querySelector<HTMLElement>('aval-ui[data-layout]')
  const surface = banner ?? (find('dialog[open]', null)[0] as HTMLElement)
  const host = banner ?? ((surface.getRootNode() as ShadowRoot).host as HTMLElement)
  const isRtl = host.dir === 'rtl'
  const inside = (selector: string) =>
    find(selector, null).filter(
      (element) => surface.contains(element) || banner?.shadowRoot?.contains(element)
    ) as HTMLElement[]
  const one = (selector: string) => inside(selector)[0]!
  const body = one('.body')
  const refuse = one('[data-aval-action=refuse-all]')
  const accept = one('[data-aval-action=accept-all]')
  const actions = inside('button[data-aval-action]:not([part=close])')
  const targets = [...actions, ...inside('[part=close], summary, label')]
  const texts = inside('*').filter((element) =>
    [...element.childNodes].some((it) => it.nodeType === 3 && it.textContent!.trim())
  )
  const labels = [...actions, ...inside('label span')]
  const names = [...getComputedStyle(refuse)].filter(
    (name) =>
      !/^((-webkit-logical-)?(width|height)|(inline|block)-size|(perspective|transform)-origin|--.*)$/.test(name)
  )

  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminance = (colour: string) => {
    canvas.fillStyle = '#fff'
    canvas.fillRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) =>
      it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4
    )
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const contrast = (text: HTMLElement, under: HTMLElement) => {
    const [dark, light] = [
      luminance(getComputedStyle(text).color),
      luminance(getComputedStyle(under).backgroundColor)
    ].sort((a, b) => a - b)
    return (light! + 0.05) / (dark! + 0.05)
  }
  /** The words of a label that are broken in the middle. */
  const broken = (element: HTMLElement) => {
    const text = [...element.childNodes].find((it) => it.nodeType === 3 && it.textContent!.trim())
    if (!text) return []
    return [...text.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
    })
  }

  for (const [theme, css] of Object.entries(themes))
    for (const scheme of ['light', 'dark'])
      for (const [index, [layout, position]] of (banner ? stances : stances.slice(0, 1)).entries()) {
        const say = (what: string) => {
          const where = [theme, scheme, ...(banner ? [layout, position] : [])].filter(Boolean).join(' ')
          if (faults.length < 12) faults.push(`${innerWidth}×${innerHeight} ${where}: ${what}`)
        }
        if (!index) sheet.replaceSync(`${css} :root { color-scheme: ${scheme}; background: Canvas; color: CanvasText }`)
        if (banner) {
          banner.dataset['layout'] = layout
          if (position) banner.dataset['position'] = position
          else delete banner.dataset['position']
        }
        const width = document.documentElement.clientWidth
        const box = surface.getBoundingClientRect()

        // All of it is in view, and nothing of it is cut off or scrolls sideways.
        if (box.top < 0 || box.left < 0 || box.right > width + 0.5 || box.bottom > innerHeight + 0.5)
          say(`the box is at ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`)
        if (document.documentElement.scrollWidth > width) say('the page scrolls sideways')
        for (const element of [surface, body, ...labels])
          if (element.scrollWidth > element.clientWidth + 1)
            say(`${element.textContent!.slice(0, 20)} is ${element.scrollWidth} wide in ${element.clientWidth}`)
        for (const label of labels) for (const word of broken(label)) say(`“${word}” is broken`)
        // So little height that the panel scrolls as a whole: its actions come into view then.
        const isScrolling = !banner && surface.scrollHeight > surface.clientHeight + 1
        if (isScrolling && innerHeight >= 32 * parseFloat(getComputedStyle(host).fontSize)) say('all of it scrolls')
        for (const action of isScrolling ? [] : actions) {
          const at = action.getBoundingClientRect()
          if (at.top < box.top || at.bottom > box.bottom || at.left < box.left || at.right > box.right || at.height < 1)
            say(`${action.textContent} is out of the box`)
        }
        if (isScrolling)
          for (const target of targets) {
            target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
            const at = target.getBoundingClientRect()
            if (at.top < -1 || at.bottom > innerHeight + 1) say(`${target.textContent} cannot be reached`)
          }
        else if (body.clientHeight < 40) say(`the words have ${body.clientHeight} px`)

        // Both answers are the same but for their words.
        const [no, yes] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()]
        if (Math.abs(no.width - yes.width) > 1 || Math.abs(no.height - yes.height) > 1)
          say(`refuse is ${no.width} by ${no.height}, accept ${yes.width} by ${yes.height}`)
        if (no.top !== yes.top && no.left !== yes.left) say('the answers are neither in a row nor in a column')
        if (no.top === yes.top && no.left > yes.left !== isRtl) say('refuse is not the first to be read')
        const [ofNo, ofYes] = [getComputedStyle(refuse), getComputedStyle(accept)]
        for (const name of names) {
          const [one, other] = [ofNo.getPropertyValue(name), ofYes.getPropertyValue(name)]
          if (one !== other) say(`${name} is ${one} and ${other}`)
        }
        for (const pair of inside('[role=radiogroup]')) {
          const [first, second] = [...pair.querySelectorAll('label')].map((it) => it.getBoundingClientRect())
          if (Math.abs(first!.width - second!.width) > 1 || Math.abs(first!.height - second!.height) > 1)
            say('a pair is not even')
        }

        // Sizes.
        for (const target of targets) {
          const { width, height } = target.getBoundingClientRect()
          if (Math.min(width, height) < 43.9) say(`${target.textContent} is ${width} by ${height}`)
        }
        for (const text of texts) {
          const size = parseFloat(getComputedStyle(text).fontSize)
          if (size < 14) say(`“${text.textContent!.trim().slice(0, 20)}” has letters of ${size} px`)
        }
        if (banner) {
          const key = [layout, position].filter(Boolean).join(' ')
          const share = (100 * box.width * box.height) / (width * innerHeight)
          shares[key] = Math.max(shares[key] ?? 0, Math.round(share * 10) / 10)
          // In its corner: at the end of the line, which is the left where one reads from the right.
          const gap = isRtl ? box.left : width - box.right
          const em = parseFloat(getComputedStyle(host).fontSize)
          if (layout === 'card' && Math.abs(gap - (innerWidth < 480 ? em / 2 : em)) > 1)
            say(`it is ${gap} px from the end`)
        }
        if (getComputedStyle(one('h2')).direction !== (isRtl ? 'rtl' : 'ltr')) say('it reads the wrong way')

        // Colours depend on the theme and the scheme alone.
        if (index) continue
        const readable: [string, HTMLElement, HTMLElement][] = [
          ['refuse', refuse, banner ? refuse : surface],
          ['accept', accept, banner ? accept : surface],
          ['the title', one('h2'), surface],
          ['a text', one(banner ? 'p' : '.body > p'), surface],
          ...(banner
            ? []
            : ([
                ['save', one('[data-aval-action=save]'), one('[data-aval-action=save]')],
                ['the chosen half', one('input:checked + span'), one('input:checked + span')]
              ] satisfies [string, HTMLElement, HTMLElement][]))
        ]
        for (const [what, text, under] of readable)
          if (contrast(text, under) < 4.5)
            say(
              `${what}, ${getComputedStyle(text).color} on ${getComputedStyle(under).backgroundColor}, is hard to read`
            )
      }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((it) => it !== sheet)
  return { faults, shares }
}

/** What is wrong with the surface that is open, in every theme, scheme and layout, at the present viewport. */
export const measureAll = (tab: Tab, worn = themes): Promise<Measures> => tab.evaluate(measure, findAll, worn, stances)
