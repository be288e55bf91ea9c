// The texts of a surface, chosen and filled in, for markup that is not ours: it needs to know nothing of languages,
// policies or verdicts. Pure, but for the label of the page's own way back.
import { isExempt, type Service } from '../core/policy'
import type { Messages } from './messages'
import { anytimeText, siteName } from './site'
import type { SurfaceContext } from './surface'
import {
  askedOf,
  bannerIntro,
  bannerTitle,
  counted,
  fill,
  inLanguage,
  keptText,
  otherLanguage,
  purposeText,
  trackerText
} from './text'

/** A link: its words, and where it goes. */
export interface LinkWords {
  readonly text: string
  readonly url: string
}

/** What both surfaces say of themselves. */
export interface SurfaceWords {
  /** BCP 47 tag and direction of the texts; they are set around your markup. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
}

/** The texts of the banner, in the order they are read. */
export interface BannerWords extends SurfaceWords {
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
export interface ServiceWords {
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
  readonly own: { readonly text: string; readonly refuse: string; readonly accept: string } | undefined
}

/** The texts of one purpose in the panel. */
export interface PurposeWords {
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
export interface PanelWords extends SurfaceWords {
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

export const bannerWords = ({ gate, notice, messages }: SurfaceContext): BannerWords => {
  const { policy } = gate
  const verdict = gate.$verdict.get()
  const { banner, lang, dir } = messages
  const isNews = verdict.standing === 'purpose'
  const site = siteName(notice)
  return {
    lang,
    dir,
    headingLevel: Number(notice.headingLevel ?? 2),
    title: bannerTitle(verdict, messages, site),
    intro: bannerIntro(policy, verdict, messages, site),
    purposes: askedOf(policy, verdict).map((purpose) => ({
      id: purpose.id,
      title: purposeText(purpose, 'title', messages),
      summary: purposeText(purpose, 'summary', messages),
      lang: otherLanguage(purpose.title ?? purpose.summary, lang)
    })),
    note: banner.note,
    policy: notice.policyUrl ? { text: banner.policy, url: notice.policyUrl } : undefined,
    refuse: isNews ? banner.refuseNew : banner.refuse,
    accept: isNews ? banner.acceptNew : banner.accept,
    customise: banner.choose
  }
}

const serviceWords = (service: Service, isOwn: boolean, { lang, panel }: Messages): ServiceWords => {
  const { id, name = id, provider, url, trackers = [] } = service
  const isApart = isExempt(service)
  return {
    id,
    name,
    provider: provider === name ? undefined : provider,
    policy: url ? { text: fill(panel.providerPolicy, { provider: provider || name }), url } : undefined,
    trackers: trackers.map((tracker) => ({
      name: tracker.name,
      about: trackerText(tracker, lang),
      lang: otherLanguage(tracker.purpose, lang)
    })),
    own: isApart
      ? {
          text: [panel.exempt, inLanguage(service.reason, lang)].filter(Boolean).join(' '),
          refuse: panel.object,
          accept: panel.keep
        }
      : isOwn
        ? { text: '', refuse: panel.refuse, accept: panel.accept }
        : undefined
  }
}

/** @param isUnkept whether the browser has refused to keep a choice */
export const panelWords = ({ gate, messages }: SurfaceContext, isUnkept: boolean): PanelWords => {
  const { policy } = gate
  const { allowed, standing } = gate.$verdict.get()
  const { banner, colon, dir, lang, panel, status } = messages
  return {
    lang,
    dir,
    title: panel.title,
    notes: [panel.lead, standing === 'signal' ? status.signal : '', isUnkept ? status.storage : ''].filter(Boolean),
    purposes: policy.purposes.map((purpose) => {
      const { id, required, services, byService } = purpose
      const trackers = services.flatMap((service) => service.trackers ?? []).length
      return {
        id,
        title: purposeText(purpose, 'title', messages),
        text: purposeText(purpose, 'text', messages) || purposeText(purpose, 'summary', messages),
        lang: otherLanguage(purpose.title ?? purpose.text, lang),
        always: required ? panel.always : undefined,
        about: services.length
          ? counted(panel.services, services.length, lang) +
            (trackers ? ', ' + counted(panel.trackers, trackers, lang) : '') +
            colon +
            services.map((service) => service.name ?? service.id).join(', ')
          : '',
        services: services.map((service) =>
          serviceWords(service, !required && (byService || allowed[service.id] !== allowed[id]), messages)
        )
      }
    }),
    kept: keptText(policy, messages) + ' ' + anytimeText(messages),
    refuse: panel.refuse,
    accept: panel.accept,
    refuseAll: banner.refuse,
    acceptAll: banner.accept,
    save: panel.save,
    close: panel.close
  }
}
