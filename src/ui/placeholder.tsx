// What stands in the place of a gated element until it is allowed: says what it is and whom it comes from, shows it once
// or from now on, and leads to where it comes from. Nothing is asked of the third party before that, not even a picture.
// Long, for one placeholder and the watch over all of them share what they know of an element.
import { h, render } from 'preact'
import type { Effect, Gate } from '../core/gate'
import { Action } from './action'
import actionCss from './action.css'
import { boxOf, isSpeck } from './box'
import { giveFocus } from './focus'
import { type Host, hostOf, speakIn, wear } from './host'
import type { Messages, PageMessages } from './messages'
import type { OwnMessages } from './notice'
import placeholderCss from './placeholder.css'
import sharedCss from './shared.css'
import { followLanguage } from './spoken'
import { createStatus } from './status'
import statusCss from './status.css'
import { fill, purposeText, withOwn } from './text'

/** The texts of one language. */
export type Texts = readonly [messages: Messages, page: PageMessages]

const NAME = 'aval-placeholder'

/** Every frame, and what asks for one. A script has no place in the page. */
const HELD = ':is(iframe,[data-aval-placeholder])[data-aval]:not(script,link,[data-aval-placeholder=none])'

const keysOf = (element: HTMLElement): readonly string[] => element.dataset['aval']?.match(/\S+/g) ?? []

/** Where it comes from, for the visitor to go there: the author's link, or the address of a frame. */
const linkOf = ({ dataset, localName }: HTMLElement): string | undefined => {
  const address = dataset['avalLink'] ?? (localName === 'iframe' && dataset['src'])
  if (!address) return
  try {
    const { href, protocol } = new URL(address, document.baseURI)
    if (/^https?:$/.test(protocol)) return href
  } catch {
    // No address, no link.
  }
}

/** Whom it comes from: its services by name, or else its purposes. */
const serviceOf = (element: HTMLElement, { policy }: Gate, messages: Messages): string => {
  const keys = keysOf(element)
  const services = policy.purposes.flatMap((purpose) => purpose.services).filter(({ id }) => keys.includes(id))
  return (
    services.map(({ id, name = id }) => name).join(', ') ||
    policy.purposes
      .filter(({ id }) => keys.includes(id))
      .map((purpose) => purposeText(purpose, 'title', messages))
      .join(', ') ||
    keys.join(', ')
  )
}

interface View {
  readonly draw: () => void
  /** Reads the box of the element again. @returns whether anybody would see it */
  readonly fit: () => boolean
  /** Puts it right before the element, wherever that is now. @returns the same */
  readonly place: () => boolean
  /** Takes it off the page. @param isShown whether the element has come in its place */
  readonly leave: (isShown: boolean) => void
}

interface Context {
  readonly gate: Gate
  readonly say: (text: string) => void
  texts: Texts
}

/** Gives focus to what cannot have it by itself, for as long as it stays there. */
const focusOn = (element: HTMLElement): void => {
  // A frame can, and one that is taken out of the order of Tab takes out with it all that it holds.
  if (element.localName !== 'iframe' && element.tabIndex < 0) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  giveFocus(element)
}

const createView = (element: HTMLElement, context: Context): View => {
  const { gate } = context
  const { element: host, root } = hostOf(document.createElement(NAME), context.texts[0], sharedCss, actionCss)
  const box = new CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, box]
  wear(root, placeholderCss)
  let isAsked = false

  const once = () => {
    isAsked = true
    // Its one way in is the gate's, which looks again when anything comes into the page.
    element.dataset['aval'] = 'necessary'
    host.append('')
  }
  const always = (keys: readonly string[]) => {
    isAsked = true
    gate.choose(Object.fromEntries(keys.map((key) => [key, true])))
  }

  const fit = () => {
    // Displayed while it is asked what it is displayed as. (WebKit would not ask its media queries again otherwise.)
    delete element.dataset['avalHeld']
    const { display } = getComputedStyle(element)
    element.dataset['avalHeld'] = ''
    box.replaceSync(boxOf(element, display))
    return element.localName === 'template' || (display !== 'none' && !isSpeck(element))
  }
  return {
    fit,
    draw() {
      const [messages, { placeholder }] = context.texts
      const { avalHeading = '', avalPlaceholder, avalTitle } = element.dataset
      const service = serviceOf(element, gate, messages)
      const named = { service }
      const keys = keysOf(element)
      const link = linkOf(element)
      const title = avalTitle || element.title
      speakIn(host, messages)
      render(
        <div class="frame" part="placeholder" role="group" aria-labelledby="title" aria-describedby="text">
          {h(
            // No guess: a wrong level breaks the outline of the page (RGAA 9.1).
            /^[1-6]$/.test(avalHeading) ? 'h' + avalHeading : 'p',
            // The site's own words are in the language of the page (RGAA 8.7).
            { id: 'title', lang: (title && element.closest<HTMLElement>('[lang]')?.lang) || undefined },
            title || service
          )}
          <p id="text">{fill(placeholder.text, named)}</p>
          <div class="actions">
            <Action
              does="show"
              label={
                placeholder[avalPlaceholder === 'video' || avalPlaceholder === 'map' ? avalPlaceholder : 'content']
              }
              part="action"
              run={once}
            />
            {/* A yes to a key that nobody can give would show nothing. */}
            {keys.every((key) => key in gate.$verdict.get().allowed) && (
              <Action
                does="show-always"
                label={fill(placeholder.always, named)}
                part="action-quiet"
                run={() => always(keys)}
              />
            )}
          </div>
          {link && <a href={link}>{fill(placeholder.outside, named)}</a>}
        </div>,
        root
      )
    },
    place() {
      if (host.nextElementSibling === element) return true
      element.before(host)
      return fit()
    },
    leave(isShown) {
      delete element.dataset['avalHeld']
      // Some browsers give no focus to a button that is clicked.
      const hadFocus = root.activeElement || (isAsked && document.activeElement === document.body)
      if (isShown && hadFocus) {
        // What a template held stands before it.
        let shown = host.nextElementSibling as HTMLElement
        while (shown !== element && !shown.getClientRects()[0]) shown = shown.nextElementSibling as HTMLElement
        focusOn(shown)
      }
      host.remove()
      if (isShown && isAsked) context.say(context.texts[1].placeholder.shown)
    }
  }
}

/**
 * The effect that puts a placeholder where a gated frame would be, for as long as it is not allowed.
 * @param load gives the texts for a language tag
 * @param options the language to speak, left out, that of the page; and texts of the site's own
 */
/* @__NO_SIDE_EFFECTS__ */
export const createPlaceholders =
  (
    load: (lang: string) => Promise<Texts>,
    {
      lang: fixed,
      messages: own
    }: { readonly lang?: string | undefined; readonly messages?: OwnMessages | undefined } = {}
  ): Effect =>
  (gate, { fault, roots }) => {
    const views = new Map<HTMLElement, View>()
    /** Those that nobody would see; looked at again when the page changes how it looks. */
    let unseen = new WeakSet<HTMLElement>()
    let context: Context | undefined
    let isWanted = false

    // No style on the site's own element, and an attribute that says nothing once it is not gated. (A sheet that hides what
    // follows a placeholder would need none: WebKit does not always look at what follows.)
    const hiding = new CSSStyleSheet()
    hiding.replaceSync('[data-aval][data-aval-held]{display:none!important}')

    const spoken = () => fixed || document.documentElement.lang
    const speak = () => {
      const lang = spoken()
      load(lang).then(
        ([messages, page]) => {
          // Another one since, perhaps.
          if (lang !== spoken()) return
          const texts: Texts = [withOwn(messages, own), withOwn(page, own)]
          if (context) context.texts = texts
          else {
            status = hostOf(document.createElement('aval-status'), texts[0], statusCss)
            context = { gate, texts, say: createStatus(status) }
          }
          speakIn(status!.element, texts[0])
          for (const view of views.values()) view.draw()
          scan()
        },
        // The elements stay as they are: gated.
        (error) => fault('ui', error)
      )
    }
    let status: Host | undefined

    const drop = (element: HTMLElement, view: View) => {
      views.delete(element)
      view.leave(element.isConnected && !keysOf(element)[0])
    }

    const scan = () => {
      for (const [element, view] of views)
        if (!element.isConnected || !element.matches(HELD) || !view.place()) drop(element, view)
      // A sheet belongs to one document: a frame's own is not followed.
      for (const root of new Set([document, ...roots] as (Document | ShadowRoot)[])) {
        if ((root.ownerDocument ?? root) !== document) continue
        observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-aval', 'hidden'] })
        // Copies that a page has made of its own regions, or kept of them, are empty.
        for (const host of root.querySelectorAll(NAME)) if (!host.shadowRoot) host.remove()
        for (const element of root.querySelectorAll<HTMLElement>(HELD)) {
          // Nobody can give what no key names.
          if (views.has(element) || unseen.has(element) || keysOf(element).every(gate.allows)) continue
          if (!context) {
            // Once: what fails is told, and another language is another try.
            if (!isWanted) speak()
            isWanted = true
            continue
          }
          if (!root.adoptedStyleSheets.includes(hiding)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, hiding]
          const view = createView(element, context)
          if (view.place()) {
            view.draw()
            views.set(element, view)
          } else {
            view.leave(false)
            unseen.add(element)
          }
        }
      }
    }

    // What is hidden may be shown, and what a media query says of a size is asked again.
    const look = () => {
      unseen = new WeakSet()
      scan()
      for (const [element, view] of views) if (!view.fit()) drop(element, view)
    }
    const observer = new MutationObserver((records) =>
      records.some(({ type }) => type === 'attributes') ? look() : scan()
    )
    addEventListener('resize', look)
    if (!fixed) followLanguage(() => isWanted && speak())
    const { watch } = gate
    gate.watch = (root) => {
      watch(root)
      scan()
    }
    scan()
    return scan
  }
