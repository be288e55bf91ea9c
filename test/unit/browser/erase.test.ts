import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matches } from '../../../src/browser/erase'

/** The same question, answered letter by letter. */
const isNamed = (declared: string, name: string): boolean => {
  if (declared === '') return name === ''
  if (declared[0] === '*') return isNamed(declared.slice(1), name) || (name !== '' && isNamed(declared, name.slice(1)))
  return declared[0] === name[0] && isNamed(declared.slice(1), name.slice(1))
}

const anyText = fc.string({ unit: 'binary' })
/** Few letters, so that they often meet, and those a regular expression would take for more than they are. */
const fewLetters = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 })

describe('a declared name', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga', '_gat', false],
    ['_ga', 'x_ga', false],
    ['_ga', '_GA', false],
    ['_ga_*', '_ga_X1', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_ga', false],
    ['*_posthog', 'ph_1_posthog', true],
    ['ph_*_posthog', 'ph_phc_x_posthog', true],
    ['ph_*_posthog', 'ph_posthog', false],
    ['a*b*c', 'a1b2b3c', true],
    ['a**c', 'abc', true],
    ['a.b', 'axb', false],
    ['a*c', 'a\n\r\u2028c', true],
    ['%5Fga', '_ga', false],
    ['_ga', '%5Fga', false]
  ])('%s stands for %s: %s', (declared, name, answer) => {
    expect(matches(declared, name)).toBe(answer)
  })

  it('without a star stands for itself alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (declared, name) => {
        fc.pre(!declared.includes('*'))
        expect(matches(declared, declared)).toBe(true)
        expect(matches(declared, name)).toBe(declared === name)
      })
    )
  })

  it('with stars stands for whatever is put in their place', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2 }), anyText, (parts, between) => {
        expect(matches(parts.join('*'), parts.join(between))).toBe(true)
      })
    )
  })

  it('says what a reading letter by letter says', () => {
    fc.assert(
      fc.property(fewLetters('ab*.\\$\n'), fewLetters('ab.\\$\n'), (declared, name) => {
        expect(matches(declared, name)).toBe(isNamed(declared, name))
      }),
      { numRuns: 2000 }
    )
  })
})
