// The facts of the script tag that loaded us: where its companions are, and what the site wrote on or beside it.
// They hold only while that script runs, so they are read first. Nothing here is trusted: see `definePolicy`.

export interface Head {
  /** The address of gate.js, empty if it cannot be known. */
  readonly src: string
  /** What the JSON block and the attributes say, attributes last. */
  readonly config: object
  /** What was thrown if something could not be read. */
  readonly error?: unknown
}

export const readHead = (): Head => {
  const config: Record<string, unknown> = {}
  let src = ''
  let error: unknown
  try {
    const script = (document.currentScript || document.querySelector('script[src$="gate.js"]')) as HTMLScriptElement
    src = script.src
    const block = document.querySelector('script[data-aval-config]')
    if (block) Object.assign(config, JSON.parse(block.textContent!))
    for (const [attribute, text] of Object.entries(script.dataset)) {
      // `data-aval-policy-url` is `avalPolicyUrl` in a dataset, and `policyUrl` to us.
      const name = attribute.replace(/^aval(.)/, (_, first) => first.toLowerCase())
      config[name] =
        name === 'purposes' ? text!.split(' ') : /^(\d+|true|false)$/.test(text!) ? JSON.parse(text!) : text
    }
  } catch (thrown) {
    error = thrown
  }
  return { src, config, error }
}
