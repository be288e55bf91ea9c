import { afterEach, describe, expect, it, vi } from 'vitest'
import { readHead } from '../../src/browser/head'

/** What is read by a script tag with these attributes, after a block with this text. */
const headOf = (attributes: string, block?: string) => {
  document.head.innerHTML =
    (block === undefined ? '' : `<script type="application/json" data-aval-config>${block}</script>`) +
    `<script src="https://example.fr/aval/gate.js" ${attributes}></script>`
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(document.head.lastChild as HTMLScriptElement)
  return readHead() as ReturnType<typeof readHead> & Record<string, unknown>
}

afterEach(() => {
  vi.restoreAllMocks()
  document.head.innerHTML = ''
})

describe('the head of a page', () => {
  it('says where the companions of gate.js are', () => {
    expect(headOf('')).toEqual({ src: 'https://example.fr/aval/gate.js' })
  })

  it('is read from attributes, as text', () => {
    expect(
      headOf('data-aval-purposes=" analytics\n media " data-aval-policy-url="/cookies" data-aval-revision="3"')
    ).toMatchObject({ purposes: ' analytics\n media ', policyUrl: '/cookies', revision: '3' })
  })

  it('is read from a block, over which attributes win', () => {
    const block = JSON.stringify({ revision: 2, lang: 'en', lifetime: { accepted: 13, refused: 6 }, src: '/elsewhere' })
    expect(headOf('data-aval-lang="fr"', block)).toEqual({
      src: 'https://example.fr/aval/gate.js',
      revision: 2,
      lang: 'fr',
      lifetime: { accepted: 13, refused: 6 }
    })
  })

  it.each(['{', '', '{"revision": 2,}'])('is the default where the block is broken, which is told: %j', (block) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(headOf('', block)).toEqual({ src: 'https://example.fr/aval/gate.js' })
    expect(warn.mock.calls.length).toBeLessThanOrEqual(1)
  })

  it('changes no object but its own', () => {
    headOf(
      'data-aval-__proto__="x"',
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'
    )
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('is found by its file where the browser does not say which script runs', () => {
    headOf('data-aval-lang="en"')
    vi.restoreAllMocks()
    expect(readHead()).toMatchObject({ src: 'https://example.fr/aval/gate.js', lang: 'en' })
  })

  it('is empty where there is none, which is told', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(readHead()).toEqual({})
  })
})
