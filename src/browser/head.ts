// What the site wrote on and beside the script tag that loaded us. It holds only while that script runs, so it is read
// first. Nothing of it is trusted: see `definePolicy`.
import { report } from './report'

export interface Head {
  /** The address of gate.js, if it can be known: its companions are beside it. */
  readonly src?: string
}

/** What the JSON block says, then what the attributes say. */
export const readHead = (): Head => {
  const script = (document.currentScript || document.querySelector('script[src*="gate."]')) as HTMLScriptElement | null
  // Without a prototype, so that none can be slipped in.
  const head: { [name: string]: unknown } = Object.create(null)
  try {
    Object.assign(head, JSON.parse(document.querySelector('script[data-aval-config]')?.textContent ?? null!))
    const dataset = script!.dataset
    for (const attribute in dataset)
      // `data-aval-policy-url` is `avalPolicyUrl` in a dataset, and `policyUrl` to us; others are not ours.
      if (/^aval./.test(attribute)) head[attribute[4]!.toLowerCase() + attribute.slice(5)] = dataset[attribute]
  } catch (error) {
    if (__DEV__) report('config', error)
  }
  // Last: nothing else says where we are.
  head['src'] = script?.src
  return head
}
