// A browser tab as a test sees it: one interface for Chromium, Firefox and WebKit. What differs from engine to engine is behind
// `Hands` (hands.ts); everything else is written here once, so that the three cannot drift apart.

import type { Cookie, Hands, NewCookie, Preferences } from './hands.ts'
import type { Fault } from './recorder.ts'
import { aim, findAll, focused, look, type Focus, type Sight } from './page-scripts.ts'
import { patience, until } from './until.ts'

/** A CSS selector, tried in the document and in every open shadow root; with `text`, the element whose whole text that is. */
export type Target = string | { readonly selector: string; readonly text: string }

/** `load`: the page and all it loads; `parsed`: its HTML; `started`: the new document exists, for pages that never finish. */
export type Milestone = 'load' | 'parsed' | 'started'

type Answer<R> = Promise<Awaited<R>>
type Argument = unknown

export interface Tab {
  readonly goto: (url: string, milestone?: Milestone) => Promise<void>
  readonly reload: () => Promise<void>
  readonly back: () => Promise<void>
  readonly close: () => Promise<void>
  /** Another tab of the same profile: same cookies, same storage. It comes in front. */
  readonly sibling: (url?: string) => Promise<Tab>
  readonly show: () => Promise<void>
  /** Runs `fn` in the page, awaits what it returns, and brings it back through JSON. Functions among `args` are sent as text. */
  readonly evaluate: <A extends readonly Argument[], R>(fn: (...args: A) => R, ...args: A) => Answer<R>
  /** Asks `fn` in the page until it answers something truthy, across reloads, and gives that; `what` names it if it never comes. */
  readonly waitFor: <A extends readonly Argument[], R>(
    what: string | { readonly what: string; readonly within: number },
    fn: (...args: A) => R,
    ...args: A
  ) => Promise<NonNullable<Awaited<R>>>
  /** A real pointer click in the middle of the target, once it is there, visible, still and not covered. */
  readonly click: (target: Target, options?: { readonly within?: number }) => Promise<void>
  /** A real key: `Tab`, `Shift+Tab`, `Escape`, `Enter`, `Space`, `ArrowRight`, `a`… */
  readonly press: (key: string) => Promise<void>
  readonly focused: () => Promise<Focus>
  readonly look: (target: Target) => Promise<Sight | null>
  readonly viewport: (width: number, height: number) => Promise<void>
  readonly prefer: (preferences: Preferences) => Promise<void>
  readonly screenshot: (path: string) => Promise<void>
  /** The cookies the browser would send to the present page, as the browser reports them. */
  readonly cookies: () => Promise<Cookie[]>
  readonly setCookie: (cookie: NewCookie) => Promise<void>
  /** What went wrong on the page since it loaded. Rejects on a page without our recorder: no news is then not good news. */
  readonly faults: () => Promise<Fault[]>
}

const asText = (argument: Argument): string =>
  typeof argument === 'function' ? `(${argument})` : (JSON.stringify(argument) ?? 'undefined')

/** An expression whose promise always resolves, with JSON: the engines differ in how they report a rejected one. */
const expressionOf = (fn: unknown, args: readonly Argument[]): string =>
  `new Promise((resolve) => resolve((${fn})(${args.map(asText).join(', ')}))).then(
    (value) => JSON.stringify({ value }),
    (error) => JSON.stringify({ error: error instanceof Error ? error.name + ': ' + error.message : String(error) })
  )`

const describe = (target: Target) => (typeof target === 'string' ? target : `${target.selector} “${target.text}”`)
const partsOf = (target: Target) =>
  typeof target === 'string' ? ([target, null] as const) : ([target.selector, target.text] as const)

export const createTab = (hands: Hands): Tab => {
  const evaluate: Tab['evaluate'] = async (fn, ...args) => {
    const answer = JSON.parse(await hands.run(expressionOf(fn, args)))
    if ('error' in answer) throw new Error(answer.error)
    return answer.value
  }

  const waitFor: Tab['waitFor'] = (wish, fn, ...args) => {
    const { what, within } = typeof wish === 'string' ? { what: wish, within: patience } : wish
    return until(what, () => evaluate(fn, ...args), within)
  }

  const goto: Tab['goto'] = async (url, milestone = 'load') => {
    if (milestone === 'load') return hands.goto(url)
    const mark = String(Math.random())
    await evaluate(
      (url, mark) => {
        Object.assign(window, { __left: mark })
        location.assign(url)
      },
      url,
      mark
    )
    await waitFor(
      `${url} to be ${milestone}`,
      (mark, milestone) =>
        Reflect.get(window, '__left') !== mark && (milestone === 'started' || document.readyState !== 'loading'),
      mark,
      milestone
    )
  }

  return {
    goto,
    reload: hands.reload,
    back: hands.back,
    close: hands.close,
    show: hands.show,
    evaluate,
    waitFor,
    sibling: async (url) => {
      const tab = createTab(await hands.sibling())
      if (url !== undefined) await tab.goto(url)
      return tab
    },
    click: async (target, { within = patience } = {}) => {
      await hands.show()
      const point = await until(
        `a click on ${describe(target)}`,
        async () => {
          const answer = await evaluate(aim, findAll, ...partsOf(target))
          if ('problem' in answer) throw new Error(answer.problem)
          return answer
        },
        within
      )
      await hands.clickAt(point.x, point.y)
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
