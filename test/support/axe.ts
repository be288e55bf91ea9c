// What axe-core finds wrong with a page, every rule of it asked.

import type { Tab } from './tab.ts'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: unknown }[]
}

/** The rules broken on the whole page, each with where. The page has axe.min.js. */
export const axeFaults = (tab: Tab): Promise<string[]> =>
  tab.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[]; passes: Violation[] }> }
    }
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
    const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
    if (!passes.length) throw new Error('axe has looked at nothing')
    return violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes.map(({ target }) => target))}`)
  })
