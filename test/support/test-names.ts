// The names of the tests of a file, read and not run: for the documents that are held to the tests.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Whether a call is one of `it`: `it(…)`, `it.each(…)(…)`. */
const isTest = (callee: ts.Node): boolean =>
  ts.isIdentifier(callee) ? callee.text === 'it' : 'expression' in callee && isTest(callee.expression as ts.Node)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What the name of a test may be, with anything in the place of what is filled in. */
const patternOf = (name: ts.Node): string | undefined => {
  const filledIn = (text: string) => escaped(text).replace(/%[sdijo]|\\\$\w+/g, '.+')
  if (ts.isStringLiteralLike(name)) return filledIn(name.text)
  if (!ts.isTemplateExpression(name)) return undefined
  return [name.head, ...name.templateSpans.map(({ literal }) => literal)].map(({ text }) => filledIn(text)).join('.+')
}

/** @param file from the root of the project */
export const namesIn = (file: string): RegExp[] => {
  const names: RegExp[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.arguments[0] && isTest(node.expression)) {
      const pattern = patternOf(node.arguments[0])
      if (pattern) names.push(new RegExp(`^${pattern}$`))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest))
  return names
}

export interface Row {
  readonly promise: string
  readonly means: string
  readonly file: string
  readonly name: string
}

/** The rows of a document's tables that name a test: what is promised, what else is said, the file and the test. */
export const rowsOf = (document: string): Row[] =>
  [...document.matchAll(/^\| (.+?) +\| (.+?) +\| `(test\/.+?)` +\| (.+?) +\|$/gm)].map(
    ([, promise = '', means = '', file = '', name = '']) => ({ promise, means, file, name })
  )
