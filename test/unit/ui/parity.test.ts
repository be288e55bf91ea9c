// No rule of ours, in any style sheet, tells a refusal from an acceptance: neither by name, nor by place among the two.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transform } from 'lightningcss'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sheets = ['src/ui/', 'themes/'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => folder + name)
)

/** Every selector of a sheet, as text, with what is inside `:is()`, `::slotted()` and their like. */
const selectorsOf = (css: string): string[] => {
  const found: string[] = []
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    visitor: { Selector: (parts) => void found.push(JSON.stringify(parts)) }
  })
  return found
}

/** What only one of the two answers would match. */
const oneOfTwo = (css: string): string[] =>
  selectorsOf(css).filter(
    (selector) =>
      /refuse|accept|data-aval-action|"name":"value"/.test(selector) ||
      // A place among siblings, on or beside what may be one of the answers.
      (/"kind":"(nth|first|last|only)-/.test(selector) &&
        /slotted|"(pair|choice|foot|actions)"|"name":"(button|label|input|span)"|"part"/.test(selector))
  )

/** The tokens a sheet declares. */
const tokensOf = (css: string) => new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!))

it('finds sheets to read, and would find a rule that tells the two apart', () => {
  expect(sheets).toEqual(expect.arrayContaining(['src/ui/action.css', 'themes/default.css', 'themes/dsfr.css']))
  for (const selector of [
    '[data-aval-action=refuse-all]',
    '::slotted([data-aval-action="accept-all"])',
    'input[value=accept] + span',
    '.pair > :first-child',
    '::slotted(button:last-of-type)',
    ':is(.foot, label:nth-child(2)) span'
  ])
    expect([selector, oneOfTwo(`${selector} { opacity: 0.5 }`)]).toEqual([selector, [expect.any(String)]])
})

describe.each(sheets)('%s', (path) => {
  const css = readFileSync(root + path, 'utf8')

  it('has no selector that matches one of the two answers and not the other', () => {
    expect(oneOfTwo(css)).toEqual([])
  })

  it('has no token that is named after one of them', () => {
    expect([...tokensOf(css)].filter((name) => /refus|accept|reject|deny|allow|agree|yes|primary/i.test(name))).toEqual(
      []
    )
  })

  if (!path.startsWith('themes/')) return

  it('declares tokens that are public, and nothing else', () => {
    const documented = readFileSync(root + 'docs/reference/dom.md', 'utf8')
    for (const token of tokensOf(css)) {
      expect(token).toMatch(/^--aval-/)
      expect(documented).toContain(`\`${token}\``)
    }
    // Scoped to the root, with no weight; no rule reaches an element.
    expect(new Set(selectorsOf(css))).toEqual(new Set(selectorsOf(':where(:root) { --aval-z: 1 }')))
  })

  it('is complete, light, for browsers that know none of the functions it asks for', () => {
    const bare = css.replace(/\/\*[^]*?\*\//g, '')
    const asked = [...bare.matchAll(/@supports[^{]*\{\s*:where\(:root\) \{([^}]*)\}\s*\}/g)].map(([, rules]) => rules!)
    const rest = bare.replace(/@supports[^{]*\{\s*:where\(:root\) \{[^}]*\}\s*\}/g, '')
    expect(asked).not.toHaveLength(0)
    expect(rest).not.toMatch(/@supports|light-dark|color-mix|from /)
    expect([...tokensOf(asked.join())].filter((token) => !tokensOf(rest).has(token))).toEqual([])
  })
})
