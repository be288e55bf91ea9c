// The stand-in for Preact in ui.js against Preact itself: the same views, drawn one after the other, give the same DOM.

import { describe, expect, it, vi } from 'vitest'
import * as preact from 'preact'
import { definePolicy } from '../../src/core/policy'
import english from '../../src/locales/en'
import * as standIn from '../../src/stand-ins/preact'

type Renderer = typeof preact
type View = (h: Renderer['h']) => preact.ComponentChild

const renderers = { Preact: preact, 'the stand-in': standIn as unknown as Renderer }

const fresh = () => document.body.appendChild(document.createElement('div'))

/** What is in the page after each view, drawn over the one before. */
const drawn = ({ h, render }: Renderer, views: readonly View[]): string[] => {
  const parent = fresh()
  return views.map((view) => {
    render(view(h), parent)
    return parent.innerHTML
  })
}

const sequences: Record<string, View[]> = {
  'text, numbers, and what shows nothing': [
    (h) => h('p', null, 'a', 1, null, undefined, false, true, '', ['b', ['c']]),
    (h) => h('p', null, 'a', 2)
  ],
  'properties that change, come and are false': [
    (h) => h('p', { id: 'a', class: 'b', tabIndex: -1, 'aria-label': 'c' }),
    (h) => h('p', { id: 'd', class: 'e', tabIndex: 0, 'aria-label': 'f' }),
    (h) => h('p', { id: 'd', class: undefined, tabIndex: 0, 'aria-label': 'f', title: 'g' })
  ],
  'the attributes the surfaces use': [
    (h) => h('button', { type: 'button', part: 'action', slot: 'pair', 'data-aval-action': 'save', autofocus: true }),
    (h) => h('a', { href: '/policy', slot: 'note' }, 'Policy')
  ],
  'children that come, go and change kind': [
    (h) => h('div', null, h('p', null, 'a'), h('b', null, 'b')),
    (h) => h('div', null, h('p', null, 'a'), h('p', null, 'new'), h('b', null, 'b')),
    (h) => h('div', null, h('b', null, 'b')),
    (h) => h('div', null, 'only text'),
    (h) => h('div', null, h('ul', null, h('li', null, 'one'), h('li', null, 'two')))
  ],
  'components, and lists of them': [
    (h) => h(({ name }: { name: string }) => h('i', null, name), { name: 'a' }),
    (h) => [h('i', null, 'b'), h('i', null, 'c')],
    () => null
  ],
  drawings: [
    (h) => h('span', null, h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: 'M6 6' })), 'a'),
    (h) => h('span', null, h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: 'M9 9' })), 'b')
  ]
}

describe('the stand-in for Preact', () => {
  for (const [what, views] of Object.entries(sequences))
    it(`draws as Preact does: ${what}`, () => {
      const expected = drawn(preact, views)
      expect(drawn(renderers['the stand-in'], views)).toEqual(expected)
      expect(new Set(expected).size).toBe(views.length)
    })

  it('draws a purpose of the panel as Preact does, answered one way and the other', async () => {
    const policy = definePolicy({
      purposes: [
        {
          id: 'analytics',
          services: [
            { id: 'a', name: 'A', provider: 'B', url: 'https://b.example/', trackers: [{ name: '_a', lifetime: 2 }] },
            { id: 'house', exemption: 'audience', reason: { fr: 'Compteur maison.' } },
            { id: 'apart' }
          ]
        },
        { id: 'personalisation' }
      ]
    })
    const allowed = { analytics: false, a: false, house: true, apart: true, personalisation: false }
    const verdict = { allowed, ask: false, open: [], standing: 'stored', record: null } as const
    const pictures: [Node, string][][] = []
    for (const renderer of Object.values(renderers)) {
      vi.resetModules()
      vi.doMock('preact', () => renderer)
      const { PurposeRow } = await import('../../src/ui/purpose')
      const parent = fresh()
      pictures.push(
        [false, true, false].flatMap((answer) =>
          policy.purposes.map((purpose): [Node, string] => {
            const draft = { [purpose.id]: answer }
            renderer.render(PurposeRow({ purpose, messages: english, draft, verdict, onAnswer: () => {} }), parent)
            return [parent.cloneNode(true), [...parent.querySelectorAll('input')].map(({ checked }) => checked).join()]
          })
        )
      )
    }
    vi.doUnmock('preact')
    const [theirs, ours] = pictures as [[Node, string][], [Node, string][]]
    expect(theirs).toHaveLength(9)
    for (const [index, [node, ticked]] of theirs.entries()) {
      // The order of attributes says nothing.
      expect(ours[index]![0].isEqualNode(node)).toBe(true)
      expect(ours[index]![1]).toBe(ticked)
    }
    expect(theirs.map(([, ticked]) => ticked)).toContain('false,true,false,true,false,true')
  })

  for (const [name, { h, render }] of Object.entries(renderers)) {
    describe(name, () => {
      const radios = (answer: boolean, onAnswer: (value: boolean) => void) =>
        [false, true].map((value) =>
          h('input', { type: 'radio', name: 'a', checked: answer === value, onChange: () => onAnswer(value) })
        )

      it('ticks what it is told, whatever was ticked since', () => {
        const parent = fresh()
        const ticked = () => [...parent.querySelectorAll('input')].map((input) => input.checked)
        render(
          radios(false, () => {}),
          parent
        )
        expect(ticked()).toEqual([true, false])
        parent.querySelectorAll('input')[1]!.click()
        render(
          radios(true, () => {}),
          parent
        )
        expect(ticked()).toEqual([false, true])
        render(
          radios(false, () => {}),
          parent
        )
        expect(ticked()).toEqual([true, false])
      })

      it('keeps a control that stays, and its focus, when its view is drawn again', () => {
        const parent = fresh()
        render(
          h(
            'div',
            null,
            h('p', null, 'a'),
            radios(false, () => {})
          ),
          parent
        )
        const [, second] = parent.querySelectorAll('input')
        second!.focus()
        render(
          h(
            'div',
            null,
            h('p', null, 'b'),
            radios(true, () => {})
          ),
          parent
        )
        expect(document.activeElement).toBe(second)
      })

      it('calls the handler of the last view, once', () => {
        const parent = fresh()
        const calls: string[] = []
        for (const view of ['first', 'second']) render(h('button', { onClick: () => calls.push(view) }), parent)
        parent.querySelector('button')!.click()
        expect(calls).toEqual(['second'])
      })

      it('puts drawings in the name space of drawings, and what is beside them in that of the page', () => {
        const parent = fresh()
        render(h('p', null, h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' })), h('b', null)), parent)
        const spaces = [...parent.querySelectorAll('svg, path, b')].map(({ namespaceURI }) => namespaceURI!.slice(-3))
        expect(spaces).toEqual(['svg', 'svg', 'tml'])
        expect(parent.querySelector('svg')!.getAttribute('viewBox')).toBe('0 0 1 1')
      })

      it('draws into a shadow root', () => {
        const root = fresh().attachShadow({ mode: 'open' })
        render(h('p', null, 'a'), root)
        render(h('p', null, 'b'), root)
        expect(root.innerHTML).toBe('<p>b</p>')
      })
    })
  }
})
