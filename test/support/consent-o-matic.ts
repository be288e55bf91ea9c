// The few actions of a Consent-O-Matic rule that ours is made of, read from that extension's documentation: it is not on
// npm. As there, an element that has a shadow tree is searched inside of it when it is the `parent`.

interface Selection {
  readonly parent?: { readonly selector: string }
  readonly target: { readonly selector: string }
}
type Action =
  | ({ readonly type: 'click' } & Selection)
  | ({ readonly type: 'waitcss'; readonly retries: number; readonly waitTime: number } & Selection)
  | ({ readonly type: 'foreach'; readonly action: Action } & Selection)
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | {
      readonly type: 'consent'
      readonly consents: readonly { readonly type: string; readonly trueAction: Action; readonly falseAction: Action }[]
    }

export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Selection[]
    readonly showingMatcher: readonly Selection[]
  }[]
  readonly methods: readonly { readonly name: string; readonly action: Action }[]
}

/**
 * Runs in a page. @param wishes what the visitor has set, by category. @returns which methods were run; none where
 * nothing is asked
 */
export const answerAs = async (rule: Rule, wishes: { readonly [category: string]: boolean }): Promise<string[]> => {
  const find = ({ parent, target }: Selection, base: ParentNode): Element[] => {
    if (!parent) return [...base.querySelectorAll(target.selector)]
    const from = base.querySelector(parent.selector)
    return from ? [...(from.shadowRoot ?? from).querySelectorAll(target.selector)] : []
  }
  const run = async (action: Action, base: ParentNode): Promise<void> => {
    switch (action.type) {
      case 'click':
        return (find(action, base)[0] as HTMLElement | undefined)?.click()
      case 'waitcss':
        for (let left = action.retries; left > 0 && !find(action, base)[0]; left--)
          await new Promise((resolve) => setTimeout(resolve, action.waitTime))
        return
      case 'foreach':
        for (const element of find(action, base)) await run(action.action, element)
        return
      case 'list':
        for (const next of action.actions) await run(next, base)
        return
      case 'consent':
        for (const { type, trueAction, falseAction } of action.consents)
          await run(wishes[type] ? trueAction : falseAction, base)
        return
      default:
        throw new Error('An action this reader does not know: ' + JSON.stringify(action))
    }
  }
  const matches = (matchers: readonly Selection[]) => matchers.every((it) => find(it, document).length > 0)
  const isAsked = rule.detectors.some((it) => matches(it.presentMatcher) && matches(it.showingMatcher))
  if (!isAsked) return []
  const done: string[] = []
  for (const name of ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT'])
    for (const method of rule.methods)
      if (method.name === name) {
        await run(method.action, document)
        done.push(name)
      }
  return done
}
