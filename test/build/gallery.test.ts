// The sheets of pictures that are committed: light enough to be, all of them shown, each with words for who cannot see it.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { themes } from '../../build/entries.mjs'
import { languages, layouts, nameOf, sheets, shotsOf, sizes } from '../gallery/plan.mjs'

const folder = fileURLToPath(new URL('../../docs/gallery/', import.meta.url))
const readme = readFileSync(folder + 'README.md', 'utf8')
const files = readdirSync(folder).filter((name) => name !== 'README.md')
const shown = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt, file]) => ({ alt, file }))

it('weighs a megabyte at the most', () => {
  expect(files).not.toHaveLength(0)
  expect(files.reduce((sum, name) => sum + statSync(folder + name).size, 0)).toBeLessThanOrEqual(1_000_000)
})

it('shows every sheet, and no other file, with what is on it', () => {
  expect(files.toSorted()).toEqual(sheets.map(({ name }) => `${name}.webp`).toSorted())
  expect(shown).toEqual(sheets.map(({ name, alt }) => ({ alt, file: `${name}.webp` })))
  for (const { alt } of shown) expect(alt!.length).toBeGreaterThan(40)
})

it('names every theme and every layout that ships', () => {
  const altOf = (file: string) => shown.find((it) => it.file === file)!.alt
  for (const { name } of themes) expect(altOf('themes.webp')).toContain(name)
  for (const name of layouts) expect(altOf('layouts.webp')).toContain(name)
})

it('is made of pictures that are taken', () => {
  const themeNames = themes.map(({ name }) => name)
  const taken = languages.flatMap((lang) =>
    layouts.flatMap((layout) => shotsOf(lang, layout, themeNames).map((shot) => nameOf(shot)))
  )
  // Banner in every layout and panel once, in every theme, scheme, language and size; and the services, in two sizes.
  const each = themes.length * 2 * languages.length
  expect(new Set(taken).size).toBe(each * (layouts.length * sizes.length + sizes.length + 2))
  expect(taken).toEqual(expect.arrayContaining(sheets.flatMap(({ cells }) => cells.map(({ name }) => name))))
})
