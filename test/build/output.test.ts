// What ships, read as text: nothing of development, nothing a strict page would refuse, nothing an old parser would.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { files } from '../../build/entries.mjs'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
const production = scripts.filter((path) => !/^development\b|\.dev\./.test(path))
const code = (path: string) => readFileSync(dist + path, 'utf8').replace(/\/\/# sourceMappingURL=.*/, '')

it('ships every file of the table, and no other, to script tags', () => {
  const shipped = readdirSync(dist + 'cdn', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js')
  )
  expect(shipped.toSorted()).toEqual(files.map(({ name }) => name).toSorted())
})

describe.each(production)('%s', (path) => {
  it('holds no word of the development build', () => {
    expect(code(path)).not.toMatch(/__DEV__|\[aval\]|docs\/messages|console\./)
    // Nor of its audit: neither what it finds, nor whom it knows.
    expect(code(path)).not.toMatch(/third-party-request|early-(?:cookie|storage)|ungated-vendor|resource-hint/)
    expect(code(path)).not.toMatch(/noscript|late-default|PerformanceObserver|googletagmanager|doubleclick/)
    // Nor of its checks of the question.
    expect(code(path)).not.toMatch(/elementFromPoint|oklch|getAnimations|currententrychange|code: ?['"]/)
    expect(code(path)).not.toMatch(/Nothing on the page|must be as easy|has a contrast|is not known, so|has no words/)
  })

  it('holds nothing that a strict content security policy or Trusted Types would refuse', () => {
    expect(code(path)).not.toMatch(
      /\beval\(|new Function|\.innerHTML|\.outerHTML|insertAdjacentHTML\(|document\.write\(/
    )
    expect(code(path)).not.toMatch(/setAttribute\(['"`]style|style=/)
  })

  it('asks nothing of a bundler', () => {
    expect(code(path)).not.toMatch(/\bprocess\.|\brequire\(/)
  })

  it('is written in the syntax of ES2020', () => {
    expect(() => parse(code(path), { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow()
  })
})

it('names no downloaded file in a way that filter lists hide', () => {
  for (const { name } of files)
    expect(name).not.toMatch(/cookie|consent|gdpr|rgpd|cnil|cmp|banner|notice|privacy|track|analytic|ads?\b/i)
})

it('has an audit to hold back: the development builds hold it', () => {
  const development = scripts.filter((path) => /^development\b/.test(path)).map(code)
  for (const text of [code('cdn/gate.dev.js'), development.join()]) expect(text).toMatch(/ungated-vendor[^]*noscript/)
})

it('has checks of the question to hold back, too', () => {
  for (const text of [
    code('cdn/gate.dev.js'),
    scripts
      .filter((path) => /^development\b/.test(path))
      .map(code)
      .join()
  ])
    for (const words of [
      'Nothing on the page',
      'must be as easy',
      'has a contrast',
      'is not known, so',
      'has no words'
    ])
      expect(text).toContain(words)
})

it('keeps Preact and the texts out of the file that every page loads', () => {
  expect(code('cdn/gate.js')).not.toMatch(/__k\b|createElementNS|Tout refuser|Refuse all/)
})
