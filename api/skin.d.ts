import { S as Skin } from './chunks/surface.js'
import './chunks/acts.js'
import './chunks/resolve.js'
import './chunks/policy.js'
import 'nanostores'
import './chunks/messages.js'
import './chunks/notice.js'

/** A link: its words, and where it goes. */
interface LinkWords {
  readonly text: string
  readonly url: string
}
/** What both surfaces say of themselves. */
interface SurfaceWords {
  /** BCP 47 tag and direction of the texts; they are set around your markup. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
}
/** The texts of the banner, in the order they are read. */
interface BannerWords extends SurfaceWords {
  /** Level of the heading, 2 unless the site says otherwise. */
  readonly headingLevel: number
  /** Who asks, and with how many others. */
  readonly intro: string
  readonly purposes: readonly {
    readonly id: string
    readonly title: string
    readonly summary: string
    /** The language of the site's own text, where it is not that of the banner. */
    readonly lang: string | undefined
  }[]
  readonly note: string
  /** The site's policy, if it has told its address. */
  readonly policy: LinkWords | undefined
  /** Labels of `refuse-all`, `accept-all` and `customise`. */
  readonly refuse: string
  readonly accept: string
  readonly customise: string
}
/** The texts of one service in the panel. */
interface ServiceWords {
  /** The name of its inputs, if it has some. */
  readonly id: string
  readonly name: string
  readonly provider: string | undefined
  /** The provider's own policy. */
  readonly policy: LinkWords | undefined
  readonly trackers: readonly {
    readonly name: string
    /** What it is for, and how long it stays. May be empty. */
    readonly about: string
    readonly lang: string | undefined
  }[]
  /**
   * Set where the service has an answer of its own: labels of the pair, and why it runs without consent if it does
   * (the pair is then an objection, and has to be there).
   */
  readonly own:
    | {
        readonly text: string
        readonly refuse: string
        readonly accept: string
      }
    | undefined
}
/** The texts of one purpose in the panel. */
interface PurposeWords {
  /** The name of its inputs. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** The language of the site's own text, where it is not that of the panel. */
  readonly lang: string | undefined
  /** Said in the place of a choice, where there is none. */
  readonly always: string | undefined
  /** `2 services, 3 trackers: Counter, Advisor`; empty without services. */
  readonly about: string
  readonly services: readonly ServiceWords[]
}
/** The texts of the panel, in the order they are read. */
interface PanelWords extends SurfaceWords {
  /** How it works, and what has to be known now. */
  readonly notes: readonly string[]
  readonly purposes: readonly PurposeWords[]
  /** How long a choice is kept, and how to come back to it. */
  readonly kept: string
  /** Labels of the two halves of an answer. */
  readonly refuse: string
  readonly accept: string
  /** Labels of `refuse-all`, `accept-all`, `save` and `close`. */
  readonly refuseAll: string
  readonly acceptAll: string
  readonly save: string
  readonly close: string
}

/** The markup of a site, a function a surface. Called again where the words change, with the language for instance. */
interface Markup {
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
declare const createSkin: (markup: Markup | Skin) => Skin

export { Skin, createSkin }
export type { BannerWords, LinkWords, Markup, PanelWords, PurposeWords, ServiceWords, SurfaceWords }
