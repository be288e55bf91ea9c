// @vitest-environment jsdom
// The list of trackers as HTML: whatever a site has written in its policy stays text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy, type PolicyInput } from '../../../src/core/policy'
import fr from '../../../src/locales/fr'
import pageFr from '../../../src/locales/page/fr'
import { renderTrackers } from '../../../src/server'
import { declaration, type Tree } from '../../../src/ui/declaration'
import { LISTED, verdictOn } from '../../support/tracker-lists'

const render = (input: PolicyInput, more: object = {}) => renderTrackers(input, { messages: fr, page: pageFr, ...more })

/** What a parser makes of a text. */
const parsed = (html: string) => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** What a browser makes of a tree. */
const made = (tree: Tree | string): Node => {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [tag, attributes, ...children] = tree
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value)
  element.append(...children.map(made))
  return element
}

/** A policy that says one text in every place it has for one. */
const saying = (text: string): PolicyInput => ({
  purposes: [
    {
      id: 'analytics',
      title: text,
      text: { fr: text },
      services: [
        {
          id: 'x',
          name: text,
          provider: text + '.',
          url: 'https://a.example/' + text,
          reason: { [text]: text },
          exemption: 'audience',
          trackers: [{ name: text, purpose: { [text]: text }, lifetime: text, kind: text as 'cookie' }]
        }
      ]
    }
  ]
})

const hostile = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  `' onmouseover='alert(1)`,
  '</table></aval-trackers><img src=x onerror=alert(1)>',
  '&lt;script&gt;',
  '<!--',
  ']]>',
  '</title><svg/onload=alert(1)>',
  'a\r\nb',
  '{purpose}{date}{id}'
]

const tags = /^(div|h[1-6]|p|b|ul|li|a|time|code|span|section|table|caption|thead|tbody|tr|th|td|button)$/
const attributes = /^(lang|dir|class|type|data-aval-open|aria-haspopup|href|datetime|role|scope|data-th)$/

const isPlain = (html: string) => {
  expect(html).not.toMatch(/<script/i)
  for (const element of parsed(html).querySelectorAll('*')) {
    expect(element.localName).toMatch(tags)
    for (const { name } of element.attributes) expect(name).toMatch(attributes)
  }
}

describe('the list as HTML', () => {
  it.each([
    ['without a choice', null],
    ['with a choice', verdictOn(LISTED, { analytics: true, counter: false })],
    ['before a choice', verdictOn(LISTED)]
  ])('is read by a parser as what a browser draws, %s', (_, verdict) => {
    const options = { updated: '2026-11-01', headingLevel: 3, timeZone: 'UTC' }
    const fragment = parsed(render(LISTED, { ...options, ...(verdict && { verdict }) }))
    expect(fragment.childNodes).toHaveLength(1)
    expect(
      fragment.firstChild!.isEqualNode(made(declaration(definePolicy(LISTED), verdict, fr, pageFr, options)))
    ).toBe(true)
  })

  it.each(hostile)('keeps %j a text', (text) => {
    const html = render(saying(text))
    isPlain(html)
    const code = parsed(html).querySelector('tbody code')!
    expect(code.textContent).toBe(text)
    const tree = declaration(definePolicy(saying(text)), null, fr, pageFr)
    expect(parsed(html).firstChild!.isEqualNode(made(tree))).toBe(true)
  })

  it('lets no tag and no attribute out of any text', () => {
    const bits = fc.array(fc.oneof(fc.string(), fc.constantFrom(...hostile, '<', '>', '"', "'", '&', '=', '/')), {
      maxLength: 6
    })
    fc.assert(
      fc.property(bits, (parts) => isPlain(render(saying(parts.join(''))))),
      { numRuns: 300 }
    )
  })

  it('lists the default policy of a site that has declared nothing', () => {
    const titles = [...parsed(renderTrackers(undefined, { messages: fr, page: pageFr })).querySelectorAll('h3')]
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Strictement nécessaires',
      'Mesure d’audience',
      'Personnalisation'
    ])
  })
})
