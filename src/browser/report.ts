// Tells the developer what went wrong: the only file that writes to the console, and only in the development build.
import type { FaultCode } from '../core/ports'
import type { Issue } from '../core/validate'
import type { Flaw } from './honesty/flaw'
import type { Finding } from './leaks'

const sentences: { readonly [code in FaultCode]: string } = {
  storage:
    'The answer could not be stored: it holds for this page only. Is the cookie domain right, are cookies denied?',
  ui: 'The question could not be loaded, so nothing optional is allowed. Are ui.js and panel.js beside gate.js, and allowed by the CSP?',
  erase:
    'What was withdrawn could not be erased; it will be tried again on the next page. Is sweep.js beside gate.js, and allowed by the CSP?',
  listener: 'A function given to Aval threw; everything else went on.',
  element: 'A gated element could not be activated, or did not come in time; the others were.',
  config:
    'The configuration is not valid JSON, so the default policy is asked. Check the <script data-aval-config> block.'
}

const told = new Set<string>()

/** Says it once a page, with where to read more. */
const warn = (code: string, sentence: string, error?: unknown) => {
  if (told.has(code + sentence)) return
  told.add(code + sentence)
  console.warn(`[aval] ${sentence} (docs/messages/${code}.md)`, ...(error === undefined ? [] : [error]))
}

/** The reporter port. */
export const report = (code: FaultCode, error?: unknown): void => {
  if (__DEV__) warn(code, sentences[code], error)
  // Rethrown in a task of its own, so that the site's own monitoring sees it and nobody here is stopped by it.
  if (code === 'listener')
    setTimeout(() => {
      throw error
    })
}

/** Says what is wrong with a policy, or with a page. Development only. */
export const reportIssues = (issues: readonly (Issue | Finding | Flaw)[]): void => {
  for (const { code, message } of issues) warn(code, message)
}
