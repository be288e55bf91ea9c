// A browser tab as a test sees it: one interface for Chromium, Firefox and WebKit. What differs from engine to engine is behind
// `Hands` (hands.ts); everything else is written here once, so that the three cannot drift apart.

import type { AccessibleNode } from './accessible.ts'
import type { Cookie, Hands, NewCookie, Preferences } from './hands.ts'
import type { Fault } from './recorder.ts'
import { arrive, evaluateBy, type Evaluate, type Milestone } from './evaluate.ts'
import { aim, findAll, focused, look, type Focus, type Sight } from './page-scripts.ts'
import { patience, until } from './until.ts'

/** A CSS selector, tried in the document and in every open shadow root; with `text`, the element whose whole text that is. */
export type Target = string | { readonly selector: string; readonly text: string }

export interface Tab {
  readonly goto: (url: string, milestone?: Milestone) => Promise<void>
  readonly reload: () => Promise<void>
  readonly back: () => Promise<void>
  readonly close: () => Promise<void>
  /** Another tab of the same profile: same cookies, same storage. It comes in front. */
  readonly sibling: (url?: string) => Promise<Tab>
  readonly show: () => Promise<void>
  /** Runs `fn` in the page, awaits what it returns, and brings it back through JSON. Functions among `args` are sent as text. */
  readonly evaluate: Evaluate
  /** Asks `fn` in the page until it answers something truthy, across reloads, and gives that; `what` names it if it never comes. */
  readonly waitFor: <A extends readonly unknown[], R>(
    what: string | { readonly what: string; readonly within: number },
    fn: (...args: A) => R,
    ...args: A
  ) => Promise<NonNullable<Awaited<R>>>
  /** A real pointer click in the middle of the target, once it is there, visible, still and not covered. */
  readonly click: (target: Target, options?: { readonly within?: number }) => Promise<void>
  /** A real pointer on the middle of the target, as for a click, and no click. */
  readonly hover: (target: Target) => Promise<void>
  /** A real pointer click at a point of the viewport, whatever is there. */
  readonly clickAt: (x: number, y: number) => Promise<void>
  /** A real key: `Tab`, `Shift+Tab`, `Escape`, `Enter`, `Space`, `ArrowRight`, `a`… */
  readonly press: (key: string) => Promise<void>
  readonly focused: () => Promise<Focus>
  readonly look: (target: Target) => Promise<Sight | null>
  readonly viewport: (width: number, height: number) => Promise<void>
  readonly prefer: (preferences: Preferences) => Promise<void>
  readonly screenshot: (path: string) => Promise<void>
  /** The page as assistive technologies are given it. */
  readonly accessibilityTree: () => Promise<AccessibleNode>
  /** The cookies the browser would send to the present page, as the browser reports them. */
  readonly cookies: () => Promise<Cookie[]>
  readonly setCookie: (cookie: NewCookie) => Promise<void>
  /** What went wrong on the page since it loaded. Rejects on a page without our recorder: no news is then not good news. */
  readonly faults: () => Promise<Fault[]>
}

const describe = (target: Target) => (typeof target === 'string' ? target : `${target.selector} “${target.text}”`)
const partsOf = (target: Target) =>
  typeof target === 'string' ? ([target, null] as const) : ([target.selector, target.text] as const)

export const createTab = (hands: Hands, openSibling: () => Promise<Tab>): Tab => {
  const evaluate = evaluateBy(hands.run)

  const waitFor: Tab['waitFor'] = (wish, fn, ...args) => {
    const { what, within } = typeof wish === 'string' ? { what: wish, within: patience } : wish
    return until(what, () => evaluate(fn, ...args), within)
  }

  const pointAt = async (what: string, target: Target, within: number) => {
    await hands.show()
    return until(
      `${what} ${describe(target)}`,
      async () => {
        const answer = await evaluate(aim, findAll, ...partsOf(target))
        if ('problem' in answer) throw new Error(answer.problem)
        return answer
      },
      within
    )
  }

  return {
    goto: (url, milestone = 'load') => hands.goto(url, milestone),
    reload: hands.reload,
    // Not the engines' own command: they wait for a load event, which a page out of the back/forward cache does not have.
    back: () => arrive(evaluate, 'the page before', 'load', () => evaluate(() => history.back())),
    close: hands.close,
    show: hands.show,
    evaluate,
    waitFor,
    sibling: async (url) => {
      const tab = await openSibling()
      if (url !== undefined) await tab.goto(url)
      return tab
    },
    click: async (target, { within = patience } = {}) => {
      const { x, y } = await pointAt('a click on', target, within)
      await hands.clickAt(x, y)
    },
    hover: async (target) => {
      const { x, y } = await pointAt('a pointer on', target, patience)
      await hands.moveTo(x, y)
    },
    clickAt: async (x, y) => {
      await hands.show()
      await hands.clickAt(x, y)
    },
    press: async (combination) => {
      await hands.show()
      const keys = combination.split('+')
      const key = keys.pop() ?? ''
      await hands.press(key === 'Space' ? ' ' : key, keys)
    },
    focused: () => evaluate(focused),
    look: (target) => evaluate(look, findAll, ...partsOf(target)),
    viewport: hands.viewport,
    prefer: hands.prefer,
    screenshot: async (path) => {
      await hands.show()
      await hands.screenshot(path)
    },
    accessibilityTree: hands.accessibilityTree,
    cookies: hands.cookies,
    setCookie: hands.setCookie,
    faults: async () => {
      const faults = await evaluate((): Fault[] | null => Reflect.get(window, '__faults') ?? null)
      if (!faults)
        throw new Error('This page has no recorder, so nobody knows its faults: serve it from a site that records')
      return faults
    }
  }
}
