// The list of defects that Aval promises not to have is held to the tests: each row names one that is there, and each
// test that was written for the list is in it.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'test/browser/defects/'

const proved = readFileSync(root + 'docs/reference/defects.md', 'utf8')
const rows = [...proved.matchAll(/^\| (.+?) +\| .+? +\| `(test\/.+?)` +\| (.+?) +\|$/gm)].map(
  ([, promise = '', file = '', name = '']) => ({ promise, file, name })
)

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

const namesIn = (file: string): RegExp[] => {
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

describe('the list of defects', () => {
  it('has a test in every row, and makes each promise once', () => {
    const tables = proved.split('\n## ').slice(1)
    // The first two lines of a table are its head.
    const lines = tables.flatMap((table) =>
      table
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2)
    )
    expect(lines.length).toBeGreaterThan(50)
    expect(rows).toHaveLength(lines.length)
    expect(new Set(rows.map(({ promise }) => promise)).size).toBe(rows.length)
  })

  it.each(rows)('names a test that is there: $promise', ({ file, name }) => {
    expect(namesIn(file).filter((pattern) => pattern.test(name))).not.toEqual([])
  })

  it.each(readdirSync(root + folder))('names every test of %s', (file) => {
    const names = rows.flatMap((row) => (row.file === folder + file ? [row.name] : []))
    const missing = namesIn(folder + file).filter((pattern) => !names.some((name) => pattern.test(name)))
    expect(missing.map(String)).toEqual([])
  })
})
