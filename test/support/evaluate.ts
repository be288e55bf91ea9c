// Carries a function into a page as text, and its answer back as JSON, in the same way for every engine.

import { until } from './until.ts'

/** Evaluates an expression in a page, awaits it, and gives the string it resolves with. */
export type Run = (expression: string) => Promise<string>

export type Evaluate = <A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>

const asText = (argument: unknown): string =>
  typeof argument === 'function' ? `(${argument})` : (JSON.stringify(argument) ?? 'undefined')

// The promise always resolves: the engines differ in how they report one that does not.
const expressionOf = (fn: unknown, args: readonly unknown[]): string =>
  `new Promise((resolve) => resolve((${fn})(${args.map(asText).join(', ')}))).then(
    (value) => JSON.stringify({ value }),
    (error) => JSON.stringify({ error: error instanceof Error ? error.name + ': ' + error.message : String(error) })
  )`

export const evaluateBy =
  (run: Run): Evaluate =>
  async (fn, ...args) => {
    const answer = JSON.parse(await run(expressionOf(fn, args)))
    if ('error' in answer) throw new Error(answer.error)
    return answer.value
  }

/** `load`: the page and all it loads; `parsed`: its HTML; `started`: the new document exists, for pages that never finish. */
export type Milestone = 'load' | 'parsed' | 'started'

/** Does what makes the page give way to another (or to another entry of its history), and waits until that one is there. */
export const arrive = async (evaluate: Evaluate, what: string, milestone: Milestone, leave: () => Promise<unknown>) => {
  // The mark stays on the document we leave: a document without it, or at another address, is where we go.
  const mark = String(Math.random())
  const from = await evaluate((mark) => {
    Object.assign(window, { __left: mark })
    return location.href
  }, mark)
  await leave()
  await until(what, () =>
    evaluate(
      (mark, from, milestone) => {
        if (Reflect.get(window, '__left') === mark && location.href === from) return false
        if (milestone === 'started') return true
        if (milestone === 'parsed') return document.readyState !== 'loading'
        const [entry] = performance.getEntriesByType('navigation')
        return document.readyState === 'complete' && !(entry && Reflect.get(entry, 'loadEventEnd') === 0)
      },
      mark,
      from,
      milestone
    )
  )
}
