// One purpose in the panel: its name, its reason, the pair of answers, and the services behind it.
import { h, type VNode } from 'preact'
import { isExempt, type DefinedPurpose, type Service, type Tracker } from '../core/policy'
import type { Verdict } from '../core/resolve'
import { type Draft, answerTo, keysOf } from './draft'
import { icon } from './icon'
import type { Messages } from './messages'
import { counted, fill, inLanguage, otherLanguage, purposeText, serviceText, trackerText } from './text'

export interface AnswerProps {
  readonly messages: Messages
  readonly draft: Draft
  readonly verdict: Verdict
  readonly onAnswer: (keys: readonly string[], answer: boolean) => void
}

export interface PurposeProps extends AnswerProps {
  readonly purpose: DefinedPurpose
}

const trackerLine = (tracker: Tracker, { lang, colon }: Messages): VNode => {
  const about = trackerText(tracker, lang)
  return (
    <li lang={otherLanguage(tracker.purpose, lang)}>
      <code>{tracker.name}</code>
      {about && colon + about}
    </li>
  )
}

/** Who is behind the purpose: names and policies of all of them (CNIL 2020-092, 2.3). */
const serviceItem = ({ id, name = id, provider, url, trackers }: Service, messages: Messages): VNode => (
  <li>
    <b>{name}</b>
    {provider && provider !== name && messages.colon + provider}
    {url && (
      <p>
        <a href={url}>{fill(messages.panel.providerPolicy, { provider: provider || name })}</a>
      </p>
    )}
    {trackers?.length ? <ul role="list">{trackers.map((tracker) => trackerLine(tracker, messages))}</ul> : null}
  </li>
)

const servicesOf = (services: readonly Service[], title: string, messages: Messages): VNode => {
  const { panel, lang, colon } = messages
  const trackers = services.flatMap((service) => service.trackers ?? []).length
  return (
    <details>
      <summary>
        <span>
          {counted(panel.services, services.length, lang)}
          {trackers > 0 && ', ' + counted(panel.trackers, trackers, lang)}
          {colon + services.map(({ id, name = id }) => name).join(', ')}
          <span class="unseen"> – {title}</span>
        </span>
        {icon('M5 9l7 7 7-7')}
      </summary>
      <ul role="list">{services.map((service) => serviceItem(service, messages))}</ul>
    </details>
  )
}

const check = () => icon('M4 12.5l5.5 5.5L20 7')

/**
 * A pair of named answers of equal size, rather than a switch: the state reads without colour, the labels never
 * change meaning, and an answer takes as much to refuse as to accept.
 * @param id its name
 * @param keys what it answers
 * @param shown what it shows the answer of: where that is of two minds, neither half is chosen
 */
const answerPair = (
  { draft, verdict, onAnswer }: AnswerProps,
  id: string,
  keys: readonly string[],
  shown: readonly string[],
  isDescribed: unknown,
  ...labels: readonly [refuse: string, accept: string]
): VNode => (
  <div
    class="choice"
    part="choice"
    role="radiogroup"
    aria-labelledby={'title-' + id}
    aria-describedby={isDescribed ? 'text-' + id : undefined}
  >
    {labels.map((label, index) => (
      <label>
        <input
          type="radio"
          name={id}
          value={index ? 'accept' : 'refuse'}
          checked={shown.every((key) => answerTo(draft, verdict, key) === !!index)}
          onChange={() => onAnswer(keys, !!index)}
        />
        <span>
          {check()}
          {label}
        </span>
      </label>
    ))}
  </div>
)

/**
 * A service with an answer of its own: one that is not answered as its purpose is, such as one that is new; or one that
 * measures the audience without consent, where objecting takes no more than leaving it on (CNIL 2020-091, art. 5).
 */
const serviceRow = (props: AnswerProps, service: Service): VNode => {
  const { panel, lang } = props.messages
  const { id } = service
  const reason = inLanguage(service.reason, lang)
  const isApart = isExempt(service)
  return (
    <div class="service">
      <h4 id={'title-' + id}>{serviceText(service)}</h4>
      {isApart && (
        <p id={'text-' + id}>
          {panel.exempt + ' '}
          {reason && <span lang={otherLanguage(service.reason, lang)}>{reason}</span>}
        </p>
      )}
      {answerPair(
        props,
        id,
        [id],
        [id],
        isApart,
        ...(isApart ? ([panel.object, panel.keep] as const) : ([panel.refuse, panel.accept] as const))
      )}
    </div>
  )
}

/** Sets all the rows below it, which then wait to be saved like any other. */
export const allRow = (props: AnswerProps, purposes: readonly DefinedPurpose[]): VNode => {
  const { banner, panel } = props.messages
  const keys = purposes.flatMap(keysOf)
  return (
    <div class="purpose">
      <h3 id="title-_all">{panel.all}</h3>
      {answerPair(props, '_all', keys, keys, false, banner.refuse, banner.accept)}
    </div>
  )
}

export const PurposeRow = (props: PurposeProps): VNode => {
  const { purpose, messages, verdict } = props
  const { id, required, services } = purpose
  const { lang, panel } = messages
  const title = purposeText(purpose, 'title', messages)
  const text = purposeText(purpose, 'text', messages) || purposeText(purpose, 'summary', messages)
  return (
    <div class="purpose" part="purpose">
      <h3 id={'title-' + id} lang={otherLanguage(purpose.title, lang)}>
        {title}
      </h3>
      {text && (
        <p id={'text-' + id} lang={otherLanguage(purpose.text ?? purpose.summary, lang)}>
          {text}
        </p>
      )}
      {required ? (
        // Words, not a control that does not work.
        <p class="chip" part="chip">
          {check()}
          {panel.always}
        </p>
      ) : (
        answerPair(props, id, keysOf(purpose), [id], text, panel.refuse, panel.accept)
      )}
      {services
        .filter(
          (service) =>
            isExempt(service) ||
            (!required && (purpose.byService || verdict.allowed[service.id] !== verdict.allowed[id]))
        )
        .map((service) => serviceRow(props, service))}
      {services.length > 0 && servicesOf(services, title, messages)}
    </div>
  )
}
