// The panel: lets a visitor look and answer purpose by purpose. It edits a draft; nothing is recorded before a button
// says so, and closing records nothing.
import { h, render, type VNode } from 'preact'
import { Action, choicePair } from './action'
import { answersToSave, emptyDraft, keysOf, withAnswer } from './draft'
import { type Host, keepPlaced, lockScroll, wear } from './host'
import { icon } from './icon'
import type { Messages } from './messages'
import panelCss from './panel.css'
import { allRow, PurposeRow } from './purpose'
import purposeCss from './purpose.css'
import type { SurfaceContext, SurfaceView } from './surface'
import { anytimeText } from './site'
import { keptText, optionalOf } from './text'

/** @param isUnkept whether the browser has refused to keep a choice */
export const createPanel = (context: SurfaceContext, host: Host, isUnkept: () => boolean): SurfaceView => {
  const { gate, notice } = context
  wear(host.root, panelCss, purposeCss)
  const room = host.root.appendChild(document.createElement('div'))
  let draft = emptyDraft
  let undo: (() => void)[] = []

  const onEscape = (event: Event) => {
    // From any control: not every browser closes a dialog while a radio has focus.
    if (event.type === 'cancel' || (event as KeyboardEvent).key === 'Escape') {
      event.preventDefault()
      gate.close()
    }
  }

  const save = () => {
    const answers = answersToSave(draft, gate.$verdict.get())
    if (Object.keys(answers).length) gate.choose(answers)
    // All of it is as it was recorded.
    else gate.close()
  }

  /** What was marked of what no purpose answers, such as an objection, is said with it. */
  const answerAll = (yes: boolean) => {
    for (const purpose of optionalOf(gate.policy)) draft = withAnswer(draft, keysOf(purpose), yes)
    gate.choose(draft)
  }

  const notes = ({ panel, status }: Messages): string[] =>
    [
      panel.lead,
      gate.$verdict.get().standing === 'signal' ? status.signal : '',
      isUnkept() ? status.storage : ''
    ].filter(Boolean)

  const onAnswer = (keys: readonly string[], answer: boolean) => {
    draft = withAnswer(draft, keys, answer)
    draw()
  }

  const view = (messages: Messages): VNode => (
    <dialog part="panel" aria-labelledby="title" onKeyDown={onEscape} onCancel={onEscape}>
      <div class="head">
        <h2 id="title" part="title" tabIndex={-1} autofocus>
          {messages.panel.title}
        </h2>
        <button
          type="button"
          part="close"
          data-aval-action="close"
          aria-label={messages.panel.close}
          onClick={gate.close}
        >
          {icon('M6 6l12 12M18 6L6 18')}
        </button>
      </div>
      <div class="body" part="body">
        {notes(messages).map((note) => (
          <p>{note}</p>
        ))}
        {notice.answerAll &&
          allRow({ messages, draft, verdict: gate.$verdict.get(), onAnswer }, optionalOf(gate.policy))}
        {gate.policy.purposes.map((purpose) => (
          <PurposeRow
            purpose={purpose}
            messages={messages}
            draft={draft}
            verdict={gate.$verdict.get()}
            onAnswer={onAnswer}
          />
        ))}
        <p class="fine">
          {keptText(gate.policy, messages)} {anytimeText(messages)}
        </p>
      </div>
      <div class="foot">
        <div class="pair">
          {choicePair({ labels: messages.banner, answer: answerAll, order: notice.order, part: 'action-quiet' })}
        </div>
        <Action does="save" label={messages.panel.save} part="action" run={save} />
      </div>
    </dialog>
  )
  const draw = () => render(view(context.messages), room)
  const dialog = () => room.firstChild as HTMLDialogElement

  return {
    draw,
    show() {
      draw()
      if (!host.element.isConnected) document.body.append(host.element)
      dialog().showModal()
      // The title, so that the text is read first and no answer is favoured.
      dialog().querySelector('h2')!.focus()
      undo = [
        lockScroll(),
        keepPlaced(host.element, () => {
          document.body.append(host.element)
          // Taken out of the page, a dialog stays open but is no longer modal.
          dialog().close()
          dialog().showModal()
        })
      ]
    },
    hide() {
      for (const run of undo) run()
      dialog().close()
      draft = emptyDraft
      render(null, room)
    }
  }
}
