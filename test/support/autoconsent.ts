// DuckDuckGo's autoconsent, which answers for a visitor: its own test of words and buttons, and its content script as its
// extension runs it in a page.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { Tab } from './tab.ts'

const folder = resolve(import.meta.dirname, '../../node_modules/@duckduckgo/autoconsent')

/** Served to pages as `/autoconsent/`. */
export const autoconsentFiles = 'node_modules/@duckduckgo/autoconsent/dist'

interface Heuristics {
  readonly checkHeuristicPatterns: (text: string) => { readonly patterns: readonly string[] }
  readonly classifyButtonTextRegex: (label: string) => string
}

/** What it says of texts. Its package does not export that, so that it is built from its sources. */
export const loadHeuristics = async (): Promise<Heuristics> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry: `${folder}/lib/heuristics.ts`, formats: ['es'] } }
  })
  const [first] = Array.isArray(output) ? output : [output]
  if (!first || !('output' in first)) throw new Error('The heuristics came out empty')
  return (await import('data:text/javascript,' + encodeURIComponent(first.output[0].code))) as Heuristics
}

/** The languages it says it has words for, in those of `languages`: to find a question, and to refuse. */
export const languagesKnown = (languages: readonly string[]) => {
  const source = readFileSync(`${folder}/lib/heuristic-patterns.ts`, 'utf8')
  const detection = source.slice(source.indexOf('DETECT_PATTERNS'), source.indexOf('\n];'))
  // A line of its own before the words of each language but English: `// FR`, or `// Spanish (ES)`.
  const codes = [...detection.matchAll(/^ *\/\/ (?:\w+ \()?([A-Z]{2})\)?$/gm)].map(([, code]) => code!.toLowerCase())
  const names = [...source.matchAll(/^const REJECT_PATTERNS_(\w+)/gm)].map(([, name]) => name!.replaceAll('_', ' '))
  const english = new Intl.DisplayNames('en', { type: 'language' })
  return {
    toFind: languages.filter((lang) => lang === 'en' || codes.includes(lang)),
    toRefuse: languages.filter((lang) => names.includes(english.of(lang)!.toUpperCase()))
  }
}

interface ExtensionOptions {
  readonly autoAction?: 'optOut' | 'optIn'
  readonly rules?: readonly unknown[]
  readonly heuristics?: boolean
  /** Hides what is asked before it is answered. */
  readonly hides?: boolean
}

/** What the extension's background does: hands over its settings, evaluates nothing, asks for the self-test. */
const background = `
  window.told = []
  const replies = {
    init: () => ({ type: 'initResp', config, rules: { autoconsent: rules } }),
    eval: ({ id }) => ({ id, type: 'evalResp', result: false }),
    optOutResult: ({ scheduleSelfTest }) => scheduleSelfTest && { type: 'selfTest' }
  }
  window.autoconsentSendMessage = async (message) => {
    // As it was: its state goes on changing.
    told.push(structuredClone(message))
    const reply = replies[message.type]?.(message)
    // Messages between a page and an extension take a task.
    if (reply) setTimeout(() => autoconsentReceiveMessage(reply))
  }`

/** For the head of a page: the extension, with its heuristics and no list, or with rules. */
export const autoconsentTag = ({
  autoAction = 'optOut',
  rules = [],
  heuristics = false,
  hides = false
}: ExtensionOptions) => {
  const config = {
    enabled: true,
    autoAction,
    disabledCmps: [],
    enablePrehide: hides,
    enableCosmeticRules: false,
    enableGeneratedRules: false,
    detectRetries: 20,
    isMainWorld: true,
    prehideTimeout: 2000,
    enableHeuristicDetection: heuristics,
    enablePopupMutationObserver: true,
    heuristicMode: heuristics ? 'reject' : 'off',
    visualTest: false,
    logs: {}
  }
  return `<script>{ const config = ${JSON.stringify(config)}, rules = ${JSON.stringify(rules)}; ${background} }</script>
    <script defer src="/autoconsent/autoconsent.playwright.js"></script>`
}

export interface Told {
  readonly type: string
  readonly cmp?: string
  readonly result?: boolean
  readonly state?: { readonly lifecycle: string; readonly findCmpAttempts: number }
}

/** All that the content script has told its extension. */
export const toldBy = (tab: Tab) => tab.evaluate(() => Reflect.get(window, 'told') as Told[])

/** The first message of a type, once it has come: its detection is in no hurry. */
export const toldOf = (tab: Tab, type: string) =>
  tab.waitFor(
    { what: `${type} of autoconsent`, within: 15_000 },
    (type) => (Reflect.get(window, 'told') as Told[]).find((it) => it.type === type),
    type
  )
