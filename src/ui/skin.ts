// aval/skin: a site gives the markup of the banner or of the panel, in the light DOM, with the classes of its own design
// system; the rest is done here. Markup that favours an answer, or fails, is not shown: ours is, for that page.
// Long, for the banner and the panel are alike in all but what they read: apart, each would repeat the other.
import { isExempt } from '../core/policy'
import { answersToSave, answerTo, emptyDraft, keysOf, withAnswer } from './draft'
import { focused, giveFocus } from './focus'
import { bannerFault, panelFault, preselected, saysYes } from './honest'
import { type Host, keepPlaced, lockScroll, placeOf, speakIn } from './host'
import type { BannerView, Skin, SurfaceContext, SurfaceView } from './surface'
import { optionalOf } from './text'
import { type BannerWords, bannerWords, type PanelWords, panelWords, type SurfaceWords } from './words'

/** The markup of a site, a function a surface. Called again where the words change, with the language for instance. */
export interface Markup {
  /**
   * An element with `data-aval-action="refuse-all"` and `"accept-all"`, siblings that look the same, and, where more
   * than one purpose is asked, `"customise"`.
   */
  readonly banner?: (words: BannerWords) => HTMLElement
  /**
   * A `<dialog>`, or what is put in one. It has `data-aval-action="refuse-all"`, `"save"` and `"close"`, and for each
   * purpose that is not always on, inputs named after its id: `<input type="radio" value="accept">` and
   * `value="refuse"`, or a checkbox.
   */
  readonly panel?: (words: PanelWords) => HTMLElement
}

/** While style sheets are on their way, how long markup is given to look right, and how often it is looked at: ms. */
const PATIENCE = 3000
const GLANCE = 50

const isUnstyled = () =>
  document.readyState !== 'complete' ||
  [...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet]')].some(
    ({ disabled, sheet }) => !disabled && !sheet
  )

const TELLTALES = ['id', 'name', 'value', 'data-aval-action']

/** The control that does in new markup what another did in the old. */
const twinOf = (root: HTMLElement, old: Element): HTMLElement | undefined => {
  const marks = TELLTALES.filter((name) => old.hasAttribute(name))
  return [...root.querySelectorAll<HTMLElement>(old.localName)].find(
    (it) => marks[0] && marks.every((name) => it.getAttribute(name) === old.getAttribute(name))
  )
}

type Ours = SurfaceView & Partial<BannerView>

/** What is particular to one surface. */
interface Cut<Words extends SurfaceWords> {
  readonly name: string
  readonly context: SurfaceContext
  readonly words: () => Words
  readonly make: (words: Words) => HTMLElement
  readonly isModal: unknown
  /** Why new markup is not put in the page. */
  readonly distrust?: (made: HTMLElement) => string | undefined
  /** Why what is in the page is not shown. */
  readonly judge: (root: HTMLElement) => string | undefined
  readonly place: (element: HTMLElement) => void
  readonly fill?: (root: HTMLElement) => void
  readonly does: { readonly [action: string]: () => void }
  readonly answer?: (input: HTMLInputElement) => void
  readonly left?: () => void
  readonly ours: () => Ours
}

const dress = <Words extends SurfaceWords>(cut: Cut<Words>): BannerView => {
  const { context } = cut
  const element = document.createElement('aval-ui')
  // There for us alone: to the layout, what is inside stands where it stands.
  element.style.display = 'contents'
  let root: HTMLElement | undefined
  let dialog: HTMLDialogElement | undefined
  let said = ''
  let instead: Ours | undefined
  let glance: ReturnType<typeof setTimeout> | undefined
  let undo: (() => void)[] = []
  element.getBoundingClientRect = () => (root ?? document.createElement('i')).getBoundingClientRect()

  /** @returns whether there is new markup */
  const make = (): boolean => {
    const words = cut.words()
    const text = JSON.stringify(words)
    if (root && text === said) return false
    const made = cut.make(words)
    if (!(made instanceof HTMLElement)) throw new Error('it is no element')
    const reason = cut.distrust?.(made)
    if (reason) throw new Error(reason)
    said = text
    root = made
    dialog = undefined
    if (cut.isModal) {
      dialog = made instanceof HTMLDialogElement ? made : document.createElement('dialog')
      if (dialog !== made) {
        dialog.style.cssText = 'padding:0;border:0;color:inherit;background:none'
        dialog.append(made)
      }
    } else if (!made.hasAttribute('role')) made.setAttribute('role', 'region')
    const named = dialog ?? made
    if (!named.hasAttribute('aria-label') && !named.hasAttribute('aria-labelledby'))
      named.setAttribute('aria-label', words.title)
    for (const button of made.querySelectorAll('[data-aval-action]')) {
      // Enter in a field presses the first button of its form that submits: none may.
      if (button.localName === 'button') button.setAttribute('type', 'button')
      if (button.matches('[data-aval-action=customise]')) button.setAttribute('aria-haspopup', 'dialog')
    }
    speakIn(element, context.messages)
    element.replaceChildren(named)
    return true
  }

  const place = () => {
    if (!element.isConnected) cut.place(element)
    if (!dialog) return
    // Out of the page and in it again, a dialog stays open but is no longer modal.
    if (dialog.open) dialog.close()
    dialog.showModal()
    // The title, so that the text is read first and no answer is favoured.
    const title = root!.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6') ?? dialog
    title.tabIndex = -1
    giveFocus(title)
  }

  const takeOff = () => {
    clearTimeout(glance)
    glance = undefined
    for (const run of undo) run()
    undo = []
    if (dialog?.open) dialog.close()
    // Removed, not hidden: that is what tools which refuse for the visitor look for.
    element.remove()
    element.removeAttribute('data-dodge')
  }

  const retreat = (error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    takeOff()
    instead = cut.ours()
    context.fault('ui', new Error(`aval: the ${cut.name} of the skin is not shown: ${why}`, { cause: error }))
    instead.show()
  }

  const tryOn = (until: number) => {
    glance = undefined
    try {
      const had = focused()
      const isNew = make()
      if (isNew || !element.isConnected) place()
      cut.fill?.(root!)
      if (!isNew && undo[0]) return
      const reason = cut.judge(root!)
      if (reason) {
        if (performance.now() > until || !isUnstyled()) throw new Error(reason)
        takeOff()
        // Perhaps the style that makes them equal is still on its way.
        glance = setTimeout(() => tryOn(until), GLANCE)
        return
      }
      if (!undo[0]) undo = [keepPlaced(element, place), ...(dialog ? [lockScroll()] : [])]
      else if (had && !had.isConnected) giveFocus(twinOf(root!, had))
    } catch (error) {
      retreat(error)
    }
  }

  element.addEventListener('click', (event) => {
    const action = (event.target as Element).closest('[data-aval-action]')
    const run = cut.does[action?.getAttribute('data-aval-action') ?? '']
    if (!run) return
    event.preventDefault()
    // It may have changed since it was shown: a yes counts where a no could have been said instead.
    const reason = action!.matches('[data-aval-action=accept-all]') && cut.judge(root!)
    if (reason) retreat(reason)
    else run()
  })
  element.addEventListener('submit', (event) => event.preventDefault())
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) cut.answer?.(target)
  })
  // From any control: not every browser closes a dialog while a radio has focus. `cancel` does not bubble.
  for (const type of ['cancel', 'keydown'])
    element.addEventListener(
      type,
      (event) => {
        const isMeant = type === 'cancel' ? event.target === dialog : (event as KeyboardEvent).key === 'Escape'
        if (!dialog || !isMeant) return
        event.preventDefault()
        context.gate.close()
      },
      true
    )

  return {
    get element() {
      return instead?.element ?? element
    },
    opener: () => instead?.opener?.() ?? element.querySelector('[data-aval-action=customise]'),
    draw() {
      if (instead) instead.draw()
      // Not in the page yet: it is drawn when it is.
      else if (!glance) tryOn(0)
    },
    show: () => (instead ? instead.show() : tryOn(performance.now() + PATIENCE)),
    hide() {
      if (instead) return instead.hide()
      takeOff()
      cut.left?.()
    }
  }
}

const dressBanner =
  (make: (words: BannerWords) => HTMLElement): NonNullable<Skin['banner']> =>
  (context, ours) => {
    const { gate, notice } = context
    const answer = (yes: boolean) => {
      const { open, standing } = gate.$verdict.get()
      // An answer holds: only what has none is asked, and nothing else is answered by it.
      if (standing === 'purpose') gate.choose(Object.fromEntries(open.map((key) => [key, yes])))
      else if (yes) gate.acceptAll()
      else gate.refuseAll()
    }
    return dress({
      name: 'banner',
      context,
      words: () => bannerWords(context),
      make,
      isModal: notice.blocking,
      judge: (root) => bannerFault(root, optionalOf(gate.policy).length > 1),
      place: (element) => placeOf(notice).prepend(element),
      does: {
        'accept-all': () => answer(true),
        'refuse-all': () => answer(false),
        customise: () => gate.open('panel'),
        close: gate.close
      },
      ours: () => ours(context)
    })
  }

const dressPanel =
  (make: (words: PanelWords) => HTMLElement): NonNullable<Skin['panel']> =>
  (context: SurfaceContext, host: Host, isUnkept, ours) => {
    const { gate } = context
    const { purposes } = gate.policy
    let draft = emptyDraft
    const verdict = () => gate.$verdict.get()
    const inputs = (root: Element) => root.querySelectorAll('input')
    const fill = (root: Element) => {
      for (const input of inputs(root)) {
        if (!Object.hasOwn(verdict().allowed, input.name)) continue
        const yes = answerTo(draft, verdict(), input.name)
        input.checked = input.type === 'checkbox' ? yes : input.value === (yes ? 'accept' : 'refuse')
      }
    }
    const answerAll = (yes: boolean) => () => {
      for (const purpose of optionalOf(gate.policy)) draft = withAnswer(draft, keysOf(purpose), yes)
      gate.choose(draft)
    }
    return dress({
      name: 'panel',
      context,
      words: () => panelWords(context, isUnkept()),
      make,
      isModal: true,
      distrust: (made) => preselected(made, verdict()),
      judge: (root) =>
        panelFault(root, [
          ...optionalOf(gate.policy).map(({ id }) => id),
          ...purposes.flatMap(({ services }) => services.filter(isExempt).map(({ id }) => id))
        ]),
      place: (element) => document.body.append(element),
      fill,
      does: {
        'accept-all': answerAll(true),
        'refuse-all': answerAll(false),
        save() {
          const answers = answersToSave(draft, verdict())
          if (Object.keys(answers).length) gate.choose(answers)
          // All of it is as it was recorded.
          else gate.close()
        },
        close: gate.close
      },
      answer(input) {
        if (!Object.hasOwn(verdict().allowed, input.name)) return
        const purpose = purposes.find(({ id }) => id === input.name)
        draft = withAnswer(draft, purpose ? keysOf(purpose) : [input.name], saysYes(input))
        fill(input.closest('aval-ui')!)
      },
      left: () => (draft = emptyDraft),
      ours: () => ours(context, host, isUnkept)
    })
  }

const made = new WeakSet<object>()

/**
 * Makes a skin of markup: clicks, inputs, focus, Escape, the modal panel, languages and announcements are done for you.
 * Markup that would favour an answer is not shown: ours is, and `aval:error` says why.
 *
 * @param markup what it leaves out is ours
 * @example
 * const element = (name: string, className: string, ...children: (string | Node)[]) => {
 *   const made = Object.assign(document.createElement(name), { className })
 *   made.append(...children)
 *   return made
 * }
 * const button = (does: string, label: string) => {
 *   const made = element('button', 'ds-button', label)
 *   made.dataset.avalAction = does
 *   return made
 * }
 * const skin = createSkin({
 *   banner: ({ title, intro, refuse, accept, customise }) =>
 *     element(
 *       'section',
 *       'ds-notice',
 *       element('h2', 'ds-title', title),
 *       element('p', 'ds-text', intro),
 *       element('div', 'ds-pair', button('refuse-all', refuse), button('accept-all', accept)),
 *       button('customise', customise)
 *     )
 * })
 * createConsent(policy, { ui: () => import('aval/ui'), locales, skin })
 */
/* @__NO_SIDE_EFFECTS__ */
export const createSkin = (markup: Markup | Skin): Skin => {
  if (made.has(markup)) return markup as Skin
  const { banner, panel } = markup as Markup
  const skin: Skin = {
    ...(banner && { banner: dressBanner(banner) }),
    ...(panel && { panel: dressPanel(panel) })
  }
  made.add(skin)
  return skin
}
