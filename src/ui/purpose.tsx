// One purpose in the panel: its name, its reason, the pair of answers, and the services behind it.
import { h, type VNode } from 'preact'
import type { DefinedPurpose, Service, Tracker } from '../core/policy'
import { icon } from './icon'
import type { Messages } from './messages'
import { counted, fill, inLanguage, monthsIn, otherLanguage, purposeText } from './text'

export interface PurposeProps {
  readonly purpose: DefinedPurpose
  readonly messages: Messages
  readonly answer: boolean
  readonly onAnswer: (answer: boolean) => void
}

const trackerLine = ({ name, purpose, lifetime }: Tracker, { lang, colon }: Messages): VNode => {
  const stays = typeof lifetime === 'number' ? monthsIn(lang, lifetime) : inLanguage(lifetime, lang)
  const about = [inLanguage(purpose, lang), stays].filter(Boolean).join(' · ')
  return (
    <li lang={otherLanguage(purpose, lang)}>
      <code>{name}</code>
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
  const { panel, lang } = messages
  const trackers = services.flatMap((service) => service.trackers ?? []).length
  return (
    <details>
      <summary>
        {counted(panel.services, services.length, lang)}
        {trackers > 0 && ', ' + counted(panel.trackers, trackers, lang)}
        <span class="unseen"> – {title}</span>
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
 */
const answerPair = ({ purpose: { id }, messages: { panel }, answer, onAnswer }: PurposeProps, text: string): VNode => (
  <div
    class="choice"
    part="choice"
    role="radiogroup"
    aria-labelledby={'title-' + id}
    aria-describedby={text ? 'text-' + id : undefined}
  >
    {([false, true] as const).map((value) => (
      <label>
        <input
          type="radio"
          name={id}
          value={value ? 'accept' : 'refuse'}
          checked={answer === value}
          onChange={() => onAnswer(value)}
        />
        <span>
          {check()}
          {value ? panel.accept : panel.refuse}
        </span>
      </label>
    ))}
  </div>
)

export const PurposeRow = (props: PurposeProps): VNode => {
  const { purpose, messages } = props
  const { id, required, services } = purpose
  const { lang } = messages
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
          {messages.panel.always}
        </p>
      ) : (
        answerPair(props, text)
      )}
      {services.length > 0 && servicesOf(services, title, messages)}
    </div>
  )
}
