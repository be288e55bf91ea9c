// What Aval says of its accessibility is held to the tests: the 18 checks of its design and the criteria of the RGAA each
// name one that is there, and each test that was written for the checks is named.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { namesIn, rowsOf } from '../support/test-names.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = 'test/browser/checks/'
const proved = readFileSync(root + 'docs/reference/accessibility.md', 'utf8')
const section = (title: string) => rowsOf(proved.split('\n## ').find((text) => text.startsWith(title)) ?? '')
const checks = section('The checks')
const criteria = section('RGAA')

/** The criteria that the surfaces have to do with. */
const concerned = (
  '3.1 3.2 3.3 6.1 6.2 7.1 7.3 7.5 8.7 8.9 9.1 9.3 10.1 10.2 10.3 10.4 10.5 10.6 10.7 10.8 10.9 10.10 10.11 10.12 10.13 ' +
  '10.14 11.1 11.2 11.5 11.6 11.7 11.9 12.8 12.9 13.8 13.9 13.11'
).split(' ')

describe('the page on accessibility', () => {
  it('has the 18 checks and every criterion, each with a test', () => {
    const numbers = checks.map(({ promise }) => parseInt(promise))
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 18 }, (_, index) => index + 1))
    expect(criteria.flatMap(({ promise }) => promise.split(', '))).toEqual(concerned)
  })

  it.each([...checks, ...criteria])('names a test that is there: $promise, $name', ({ file, name }) => {
    expect(namesIn(file).filter((pattern) => pattern.test(name))).not.toEqual([])
  })

  it.each(readdirSync(root + folder))('names every test of %s', (file) => {
    const names = [...checks, ...criteria].flatMap((row) => (row.file === folder + file ? [row.name] : []))
    const missing = namesIn(folder + file).filter((pattern) => !names.some((name) => pattern.test(name)))
    expect(missing.map(String)).toEqual([])
  })
})
