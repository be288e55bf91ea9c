import { describe, expect, it } from 'vitest'
import { contrastOf, over, readColour } from '../../../../src/browser/honesty/colour'

const colour = (text: string) => readColour(text)!
/** Red, green and blue from 0 to 255, as a painted pixel has them. */
const pixel = (text: string) => readColour(text)?.map((value, index) => (index < 3 ? Math.round(value * 255) : value))

describe('a computed colour', () => {
  it.each([
    ['rgb(31, 41, 55)', [31, 41, 55, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['rgba(10, 12, 16, 0.56)', [10, 12, 16, 0.56]],
    ['rgb(255 255 255 / 0.5)', [255, 255, 255, 0.5]],
    ['color(srgb 0.5 0.25 1)', [128, 64, 255, 1]],
    ['color(srgb 1 1 1 / 0.25)', [255, 255, 255, 0.25]],
    ['color(srgb-linear 0.5 0.5 0.5)', [188, 188, 188, 1]],
    ['color(xyz-d65 0 0 0)', [0, 0, 0, 1]],
    ['color(xyz-d65 0.9505 1 1.089)', [255, 255, 255, 1]],
    ['color(xyz 0.9505 1 1.089)', [255, 255, 255, 1]],
    ['color(display-p3 0 1 0)', [0, 255, 0, 1]],
    ['color(display-p3 0.6 0.6 0.6)', [153, 153, 153, 1]],
    ['oklab(1 0 0)', [255, 255, 255, 1]],
    ['oklab(0.627955 0.224863 0.125846)', [255, 0, 0, 1]],
    ['oklab(0.5 none none / 0.4)', [99, 99, 99, 0.4]],
    ['oklch(0.627955 0.257683 29.234)', [255, 0, 0, 1]],
    ['oklch(0.519752 0.176858 142.495)', [0, 128, 0, 1]]
  ])('is read as it is painted: %s', (text, painted) => {
    expect(pixel(text)).toEqual(painted)
  })

  it.each([
    '',
    'red',
    'transparent',
    'lab(50 0 0)',
    'color(rec2020 1 1 1)',
    'rgb()',
    'rgb(a, b, c)',
    'light-dark(red, blue)'
  ])('is not guessed at: %s', (text) => {
    expect(readColour(text)).toBeUndefined()
  })

  it('shows what is under it, as far as one can see through', () => {
    const [white, black] = [colour('rgb(255, 255, 255)'), colour('rgb(0, 0, 0)')]
    const mixed = over(colour('rgba(255, 255, 255, 0.25)'), black)
    for (const value of mixed.slice(0, 3)) expect(value).toBeCloseTo(0.25)
    expect(mixed[3]).toBe(1)
    expect(over(black, white)).toEqual(black)
  })
})

describe('the contrast of two colours', () => {
  // Known pairs: the two ends, the grey of the AA limit, the last that fails it, and colours of the default theme.
  it.each([
    ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 21],
    ['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 1],
    ['rgb(118, 118, 118)', 'rgb(255, 255, 255)', 4.54],
    ['rgb(119, 119, 119)', 'rgb(255, 255, 255)', 4.48],
    ['rgb(89, 89, 89)', 'rgb(255, 255, 255)', 7],
    ['rgb(255, 0, 0)', 'rgb(255, 255, 255)', 4],
    ['rgb(31, 41, 55)', 'rgb(255, 255, 255)', 14.68],
    ['rgb(27, 29, 34)', 'rgb(255, 255, 255)', 16.87]
  ])('of %s and %s is %d, either way round', (one, other, ratio) => {
    expect(contrastOf(colour(one), colour(other))).toBeCloseTo(ratio, 1)
    expect(contrastOf(colour(other), colour(one))).toBe(contrastOf(colour(one), colour(other)))
  })
})
