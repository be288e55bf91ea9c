// What ships, imported where there is no browser: a server, a build, a test. Importing must do nothing at all.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entries } from '../../build/entries.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a module in a bare Node whose browser globals throw when they are so much as looked at. */
const inBareNode = (source: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', guards + source], { cwd: root, encoding: 'utf8' })

const guards = `
  for (const name of ['window', 'document', 'navigator', 'location', 'localStorage'])
    Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was read') }, configurable: true })
  const before = Object.getOwnPropertyNames(globalThis).length
`

describe.each(entries.map(({ name }) => (name === 'index' ? 'aval' : `aval/${name}`)))('%s', (specifier) => {
  it('is imported in bare Node without touching a browser global', () => {
    const printed = inBareNode(`
      const names = Object.keys(await import('${specifier}'))
      console.log(JSON.stringify(names))
    `)
    expect(JSON.parse(printed)).not.toHaveLength(0)
  })
})

it('gives a server a gate that allows nothing optional and keeps nothing', () => {
  const printed = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { createConsent } = await import('aval')
       const first = createConsent()
       const second = createConsent()
       console.log(JSON.stringify([first.allows('necessary'), first.allows('analytics'), first === second]))`
    ],
    { cwd: root, encoding: 'utf8' }
  )
  expect(JSON.parse(printed)).toEqual([true, false, false])
})

it('lets a core host decide with no browser at all', () => {
  const printed = inBareNode(`
    const { resolve, definePolicy, newestRecord, encodeRecord } = await import('aval/core')
    const text = encodeRecord({ id: 'x', decidedAt: 1e12, expiresAt: 1e12 + 864e5, revision: 0, answers: { analytics: true, personalisation: false } })
    console.log(JSON.stringify(resolve(definePolicy(), newestRecord([text]), { gpc: false }, 1e12).allowed))
  `)
  expect(JSON.parse(printed)).toEqual({ necessary: true, analytics: true, personalisation: false })
})

it('lets a server write the list of trackers, and read an answer, with no browser at all', () => {
  const printed = inBareNode(`
    const { renderTrackers, readConsent } = await import('aval/server')
    const { default: messages } = await import('aval/locales/fr')
    const { default: page } = await import('aval/locales/page/fr')
    const verdict = readConsent('eu-consent=_v=1&_r=0&_t=1000000000&_e=1000086400&_id=x1&analytics=1', undefined, { now: 1e12 })
    const html = renderTrackers({}, { messages, page, verdict, timeZone: 'UTC' })
    console.log(JSON.stringify([verdict.allowed.analytics, html.includes('9 septembre 2001'), html.includes('<b>Accepté</b>')]))
  `)
  expect(JSON.parse(printed)).toEqual([true, true, true])
})
