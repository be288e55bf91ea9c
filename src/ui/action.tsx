// The one button of both surfaces. A refusal and an acceptance come out of `choicePair` and nowhere else: the same
// element, part and style, in the same call (CNIL 2020-092, 2.4 and § 34).
import { h, type VNode } from 'preact'
import type { Notice } from './notice'

export interface ActionProps {
  /** What it does, for tests and tools: `data-aval-action`. */
  readonly does: 'accept-all' | 'refuse-all' | 'customise' | 'save' | 'show' | 'show-always'
  readonly label: string
  readonly part: 'action' | 'action-quiet'
  readonly run: () => void
  readonly slot?: string
}

export const Action = ({ does, label, part, run, slot }: ActionProps): VNode => (
  <button
    type="button"
    part={part}
    slot={slot}
    data-aval-action={does}
    aria-haspopup={does === 'customise' ? 'dialog' : undefined}
    onClick={run}
  >
    {label}
  </button>
)

export interface ChoicePairProps extends Pick<ActionProps, 'part' | 'slot'> {
  readonly labels: { readonly refuse: string; readonly accept: string }
  /** Answers all that the surface asks, one way or the other. */
  readonly answer: (yes: boolean) => void
  readonly order: Notice['order']
}

export const choicePair = ({ labels, answer, order, ...look }: ChoicePairProps): VNode[] => {
  const pair = [
    <Action does="refuse-all" label={labels.refuse} run={() => answer(false)} {...look} />,
    <Action does="accept-all" label={labels.accept} run={() => answer(true)} {...look} />
  ]
  return order === 'accept-first' ? pair.reverse() : pair
}
