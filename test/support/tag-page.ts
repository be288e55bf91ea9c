// A page with the script tag, as text, and what its scripts leave in `window`: every page keeps what the events told it,
// what its tags did, and what was said in the console.

/** What an event of Aval carried. */
export interface Told {
  readonly type: 'ready' | 'change' | 'erase' | 'show' | 'hide' | 'error'
  readonly reason: string
  readonly allowed: Readonly<Record<string, boolean>>
  readonly ask: boolean
  readonly code?: string
  readonly error?: string
  readonly surface?: string
  readonly granted?: readonly string[]
  readonly revoked?: readonly string[]
  readonly erased?: readonly string[]
  readonly leftovers?: readonly string[]
}

interface Gate {
  readonly $verdict: {
    get(): {
      readonly ask: boolean
      readonly standing: string
      readonly allowed: Readonly<Record<string, boolean>>
      readonly record: { readonly id: string; readonly decidedAt: number; readonly expiresAt: number } | null
    }
  }
  readonly policy: { readonly purposes: readonly { readonly id: string }[] }
  allows(key: string): boolean
  when(key: string): Promise<void>
  when(key: string, run: () => unknown): () => void
  push(call: readonly unknown[]): unknown
  open(surface?: 'banner' | 'panel'): void
  acceptAll(): void
  refuseAll(): void
  withdraw(key?: string): void
  choose(choices: Record<string, boolean>): void
  reset(): void
  refresh(): void
}

/** What the pages have in `window`. */
export interface TagWindow {
  /** What has run, by name, in order. */
  readonly ran: string[]
  readonly told: Told[]
  /** The warnings of the console. */
  readonly warned: string[]
  readonly aval: Gate
}

/** The first script of every page. */
export const memory = `
window.ran = []
window.told = []
window.warned = []
for (const type of ['ready', 'change', 'erase', 'show', 'hide', 'error'])
  document.addEventListener('aval:' + type, ({ detail: { verdict, error, ...rest } }) =>
    told.push({ type, ...rest, allowed: verdict.allowed, ask: verdict.ask, error: error && String(error) }))
const warn = console.warn
console.warn = (...words) => {
  warned.push(words.join(' '))
  warn.apply(console, words)
}`

export interface TagPage {
  readonly lang?: string
  /** What stands in the head before the script tag. */
  readonly before?: string
  /** The script tag. */
  readonly gate?: string
  /** What stands after the script tag, in the head. */
  readonly after?: string
  readonly body?: string
  /** The page's own way back to the question, at its end. */
  readonly control?: string
  readonly headers?: Readonly<Record<string, string>>
}

export const gateTag = (attributes = '', file = 'gate.js') => `<script src="/aval/${file}" ${attributes}></script>`

/** A JSON block, as a site would write it. */
export const configBlock = (config: unknown) =>
  `<script type="application/json" data-aval-config>${
    typeof config === 'string' ? config : JSON.stringify(config)
  }</script>`

/** A gated inline script that says it has run. */
export const gated = (name: string, keys = 'analytics', attributes = '') =>
  `<script type="text/plain" data-aval="${keys}" ${attributes}>ran.push('${name}')</script>`

/**
 * Keeps a diary that outlives a reload of the tab, and says more in it with `note(word)`: loads, and what the gate tells
 * of changes.
 */
export const diary = `<script>
  window.note = (word) => sessionStorage.setItem('diary', (sessionStorage.getItem('diary') ?? '') + word + ' ')
  note('load')
  for (const type of ['change', 'erase', 'error'])
    document.addEventListener('aval:' + type, ({ detail }) => note(type + ':' + detail.reason))
</script>`

/** From here on the page believes it is this time, and time goes on from there. */
export const clockAt = (time: number | string) => `<script>
  {
    const Real = Date
    const shift = ${new Date(time).getTime()} - Real.now()
    window.Date = class extends Real {
      constructor(...parts) {
        if (parts.length) super(...parts)
        else super(Real.now() + shift)
      }
      static now() {
        return Real.now() + shift
      }
    }
  }
</script>`

const ownControl = '<button type="button" data-aval-open>Cookies</button>'

export const tagHtml = ({
  lang = 'fr',
  before = '',
  gate = gateTag(),
  after = '',
  body = '',
  control = ownControl
}: TagPage) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${before}${gate}${after}</head>` +
  `<body><h1>Page</h1><p>Text</p>${body}${control}</body></html>`
