// The checks of development on the question as the visitor sees it: when a surface is shown, that each action has words,
// contrast, room and its equal; and that a way leads back. It reads the page by its public hooks, so that it holds for
// every skin. It only looks, and is an empty function in the production build.
import type { Surface } from '../../core/events'
import type { Effect, Gate } from '../../core/gate'
import { reportIssues } from '../report'
import { hiddenOf, namelessOf, seenActions, unequalOf } from './actions'
import { faintOf } from './contrast'
import type { Flaw, Shown } from './flaw'
import { framesOf, ownerOf } from './tree'
import { watchWayBack } from './way-back'

/** What of the notice is checked against the page. */
interface NoticeFacts {
  readonly within?: string
  readonly reopen?: unknown
}

/** Between two looks at a surface that comes in, milliseconds. */
const GLANCE = 150
/** How often to look for actions: those of a closed shadow tree are never found. */
const GLANCES = 40

const containerOf = (action: Element): Element => {
  for (let it: Element | null = action; it; it = ownerOf(it))
    if (it.matches('dialog,aval-ui,[role=dialog],[role=alertdialog],[role=region],[part~=panel],[part~=banner]'))
      return it
  return document.body
}

/** Whether it still comes in. */
const isMoving = (element: Element) =>
  framesOf(element)
    .flatMap((it) => it.getAnimations())
    .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)

/** Whether one of the two answers looks as it does under a pointer, or with the focus. */
const isTouched = (actions: Shown['actions']) =>
  ['refuse-all', 'accept-all'].some((does) => actions.get(does)?.matches(':hover,:active,:focus-visible'))

const check = (gate: Gate, surface: Surface): void => {
  let before = ''
  let glances = 0
  const look = () => {
    // It has been answered meanwhile.
    if (gate.$surface.get() !== surface) return
    const actions = seenActions()
    const places = JSON.stringify([...actions].map(([does, element]) => [does, element.getBoundingClientRect()]))
    const [first] = actions.values()
    if (!first || places !== before || isTouched(actions) || [...actions.values()].some(isMoving)) {
      before = places
      if (first || ++glances < GLANCES) setTimeout(look, GLANCE)
      return
    }
    const shown: Shown = { surface, container: containerOf(first), actions }
    reportIssues([namelessOf, unequalOf, hiddenOf, faintOf].flatMap((find) => find(shown)))
  }
  setTimeout(look, GLANCE)
}

/** The banner is put in the body, where what the site names is not there. */
const lostPlaceOf = ({ within }: NoticeFacts): readonly Flaw[] => {
  const tell = (why: string): readonly Flaw[] => [
    {
      code: 'notice',
      message: `"within" is ${JSON.stringify(within)}, ${why}, so the banner is in the body: write the selector of one that is there.`
    }
  ]
  if (!within) return []
  try {
    return document.querySelector(within) ? [] : tell('and the page has no such element')
  } catch {
    return tell('which is no selector')
  }
}

/* @__NO_SIDE_EFFECTS__ */
export const honesty =
  (notice: NoticeFacts): Effect =>
  (gate) => {
    if (!__DEV__) return
    gate.on('show', ({ surface }) => {
      if (surface === 'banner') reportIssues(lostPlaceOf(notice))
      check(gate, surface)
    })
    watchWayBack(gate, String(notice.reopen) === 'false')
  }
