// The script a test site puts first in its pages: it keeps what goes wrong, from the very first line of the page on.

export interface Fault {
  /** `csp` is any policy violation, Trusted Types included. */
  readonly kind: 'error' | 'rejection' | 'console' | 'csp'
  readonly text: string
  /** Where, or for `csp` the directive. */
  readonly where: string
}

// Sent as text: it uses nothing of this file.
const record = () => {
  const faults: Fault[] = []
  const keep = (kind: Fault['kind'], text: unknown, where: string) =>
    void faults.push({ kind, text: text instanceof Error ? `${text.name}: ${text.message}` : String(text), where })
  Object.defineProperty(window, '__faults', { value: faults })

  addEventListener(
    'error',
    (event: Event) => {
      // A resource that did not load has no message and does not bubble; it is caught on its way down.
      if (event instanceof ErrorEvent) keep('error', event.error ?? event.message, `${event.filename}:${event.lineno}`)
      else if (event.target instanceof Element) {
        keep(
          'error',
          `<${event.target.localName}> did not load`,
          event.target.getAttribute('src') ?? event.target.getAttribute('href') ?? ''
        )
      }
    },
    true
  )
  addEventListener('unhandledrejection', (event) => keep('rejection', event.reason, ''))
  document.addEventListener('securitypolicyviolation', (event) =>
    keep('csp', event.blockedURI || event.sample, event.effectiveDirective)
  )
  const original = console.error
  console.error = (...words: unknown[]) => {
    keep(
      'console',
      words.map((word) => (word instanceof Error ? `${word.name}: ${word.message}` : String(word))).join(' '),
      ''
    )
    original.apply(console, words)
  }
}

export const recorderScript = `(${record})()`
