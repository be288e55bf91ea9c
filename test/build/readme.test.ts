// What the README says in figures is what `npm run size` prints.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const rowsOf = (text: string, row: RegExp) =>
  [...text.matchAll(row)].map(([, name, size, limit]) => ({ name, size: Number(size), limit: Number(limit) }))

it('gives every size and every limit in the README as they are, to a hundredth', () => {
  const told = rowsOf(readFileSync(root + 'README.md', 'utf8'), /^\| (.+?) +\| +(\d+) \| +(\d+) \|$/gm)
  const measured = rowsOf(
    execFileSync(process.execPath, ['build/size.mjs'], { cwd: root, encoding: 'utf8' }),
    /^(.+?) +(\d+) +(\d+)$/gm
  )
  expect(measured).not.toHaveLength(0)
  expect(told.map(({ name, limit }) => [name, limit])).toEqual(measured.map(({ name, limit }) => [name, limit]))
  measured.forEach(({ size }, row) => {
    // Another version of the compressor may find a few bytes more or less.
    expect(Math.abs(told[row]!.size - size)).toBeLessThanOrEqual(size / 100)
  })
})
