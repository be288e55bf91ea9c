// The list of defects that Aval promises not to have is held to the tests: each row names one that is there, and each
// test that was written for the list is in it.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { namesIn, rowsOf } from '../support/test-names.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'test/browser/defects/'

const proved = readFileSync(root + 'docs/reference/defects.md', 'utf8')
const rows = rowsOf(proved)

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
