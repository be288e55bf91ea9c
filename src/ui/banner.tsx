// The banner: asks, and stays out of the way. Its words and buttons are light-DOM children of the host, so that
// tools which refuse on a visitor's behalf can read and press them; the shadow tree only lays them out, with rules
// marked important that no rule of the page can beat. Only direct children can be slotted: hence the flat list.
import { h, render, type VNode } from 'preact'
import { Action, choicePair } from './action'
import actionCss from './action.css'
import bannerCss from './banner.css'
import { createHost, keepPlaced, lockScroll, placeOf } from './host'
import sharedCss from './shared.css'
import { siteName } from './site'
import type { BannerView, SurfaceContext } from './surface'
import { askedOf, bannerIntro, bannerTitle, otherLanguage, purposeText } from './text'

const slotOf = (purpose: string) => 'purpose-' + purpose

/** In the shadow tree: where each child goes, and the real list and paragraph they are read as. */
const frame = (purposes: readonly string[]): VNode => (
  <div class="in">
    <div class="body" part="body">
      <slot name="words" />
      <ul role="list">
        {purposes.map((id) => (
          <li part="purpose">
            <slot name={slotOf(id)} />
          </li>
        ))}
      </ul>
      <p>
        <slot name="note" />
      </p>
    </div>
    <div class="actions">
      <div class="pair">
        <slot name="pair" />
      </div>
      <slot name="more" />
    </div>
  </div>
)

const words = ({ gate, notice, messages }: SurfaceContext): unknown[] => {
  const { policy } = gate
  const verdict = gate.$verdict.get()
  const { open, standing } = verdict
  const { banner, colon, lang } = messages
  // An answer holds: only what has none is asked, and nothing else is answered by it.
  const isNews = standing === 'purpose'
  const site = siteName(notice)
  const Heading = `h${notice.headingLevel ?? 2}` as 'h2'
  return [
    <Heading id="aval-title" slot="words" tabIndex={-1}>
      {bannerTitle(verdict, messages, site)}
    </Heading>,
    <p slot="words">{bannerIntro(policy, verdict, messages, site)}</p>,
    ...askedOf(policy, verdict).flatMap((purpose) => {
      const summary = purposeText(purpose, 'summary', messages)
      return [
        <b slot={slotOf(purpose.id)} lang={otherLanguage(purpose.title, lang)}>
          {purposeText(purpose, 'title', messages)}
        </b>,
        summary && (
          <span slot={slotOf(purpose.id)} lang={otherLanguage(purpose.summary, lang)}>
            {colon + summary}
          </span>
        )
      ]
    }),
    // The space at the end keeps the link apart.
    <span slot="note">{banner.note + ' '}</span>,
    notice.policyUrl && (
      <a slot="note" href={notice.policyUrl}>
        {banner.policy}
      </a>
    ),
    ...choicePair({
      labels: isNews ? { refuse: banner.refuseNew, accept: banner.acceptNew } : banner,
      answer: (yes) => {
        if (isNews) gate.choose(Object.fromEntries(open.map((key) => [key, yes])))
        else if (yes) gate.acceptAll()
        else gate.refuseAll()
      },
      order: notice.order,
      part: 'action',
      slot: 'pair'
    }),
    <Action does="customise" label={banner.choose} part="action-quiet" slot="more" run={() => gate.open('panel')} />
  ]
}

export const createBanner = (context: SurfaceContext): BannerView => {
  const { gate, notice } = context
  const { blocking, layout, position } = notice
  const { element, root } = createHost(context.messages, sharedCss, actionCss, bannerCss)
  const title = () => element.querySelector<HTMLElement>('#aval-title')
  const dialog = () => root.querySelector('dialog')!
  if (blocking) element.dataset['blocking'] = ''
  else {
    // A region, not a dialog: the page behind it still answers.
    element.role = 'region'
    element.setAttribute('aria-labelledby', 'aval-title')
    // In the top layer: no war of z-indexes. `manual`: neither Escape nor a click elsewhere closes it.
    element.setAttribute('popover', 'manual')
  }

  const onCancel = (event: Event) => {
    // For this view of the page, and nothing is recorded.
    event.preventDefault()
    gate.close()
  }

  // Words that overflow are the first stop of Tab, or else the first stop is the link at their end and the purposes
  // scroll away unread.
  const overflow = new ResizeObserver(([entry]) => {
    const body = entry!.target
    const isOverflowing = body.scrollHeight > body.clientHeight
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      // An id of the light tree cannot be named from here.
      ['aria-label', title()?.textContent ?? '']
    ] as const)
      if (isOverflowing) body.setAttribute(name, value)
      else body.removeAttribute(name)
  })
  let undo: (() => void)[] = []

  const draw = () => {
    const inside = frame(askedOf(gate.policy, gate.$verdict.get()).map(({ id }) => id))
    render(words(context), element)
    render(
      blocking ? (
        <dialog aria-label={title()!.textContent} onCancel={onCancel}>
          {inside}
        </dialog>
      ) : (
        inside
      ),
      root
    )
  }
  return {
    element,
    opener: () => element.querySelector('[data-aval-action=customise]'),
    draw,
    show() {
      draw()
      // The list of trackers is read with the question open: it must not be under it.
      element.dataset['layout'] = document.querySelector('aval-trackers') ? 'card' : layout || 'card'
      if (position) element.dataset['position'] = position
      undo = [
        keepPlaced(element, () => {
          placeOf(notice).prepend(element)
          if (!blocking) return element.showPopover?.()
          dialog().close()
          dialog().showModal()
          title()!.focus()
        }),
        () => overflow.disconnect()
      ]
      if (blocking) undo.push(lockScroll())
      overflow.observe(root.querySelector('.body')!)
    },
    hide() {
      for (const run of undo) run()
      // Removed, not hidden: that is what tools which refuse for the visitor look for.
      element.remove()
      element.removeAttribute('data-dodge')
    }
  }
}
