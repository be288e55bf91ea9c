// Computed colours, as text, to what a screen makes of them; and the contrast of two. Pure. What is not understood is not
// guessed at.

/** Red, green and blue as sRGB encodes them, and alpha, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

type Three = readonly [number, number, number]

/** sRGB's transfer function and its inverse (IEC 61966-2-1). */
const encode = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)
const decode = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const times = (matrix: readonly Three[], [a, b, c]: Three) =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three

// The matrices of CSS Color 4, § 18.
const XYZ_TO_LINEAR: readonly Three[] = [
  [3.2409699419, -1.5373831776, -0.4986107603],
  [-0.9692436363, 1.8759675015, 0.0415550574],
  [0.0556300797, -0.2039769589, 1.0569715142]
]
const P3_TO_XYZ: readonly Three[] = [
  [0.4865709486, 0.2656676932, 0.1982172852],
  [0.2289745641, 0.6917385218, 0.0792869141],
  [0, 0.0451133819, 1.0439443689]
]
const OKLAB_TO_LMS: readonly Three[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548]
]
const LMS_TO_LINEAR: readonly Three[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701]
]

const oklabToLinear = (lab: Three) =>
  times(LMS_TO_LINEAR, times(OKLAB_TO_LMS, lab).map((root) => root ** 3) as unknown as Three)

/** From the numbers of each notation that a browser computes to, to linear light in sRGB. */
const NOTATIONS: { readonly [name: string]: (three: Three) => Three } = {
  rgb: (three) => three.map((value) => decode(value / 255)) as unknown as Three,
  srgb: (three) => three.map(decode) as unknown as Three,
  'srgb-linear': (three) => three,
  xyz: (three) => times(XYZ_TO_LINEAR, three),
  'display-p3': (three) => times(XYZ_TO_LINEAR, times(P3_TO_XYZ, three.map(decode) as unknown as Three)),
  oklab: oklabToLinear,
  oklch: ([lightness, chroma, hue]) =>
    oklabToLinear([lightness, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)])
}

/** Reads a colour as browsers compute it: `rgb(…)`, `color(…)`, `oklab(…)`, `oklch(…)`. */
export const readColour = (text: string): Colour | undefined => {
  const [, notation, space, numbers] = /^(rgb|color|oklab|oklch)a?\((?:([a-z][\w-]*) )?([^()]+)\)$/.exec(text) ?? []
  const name = (space ?? notation)?.replace('-d65', '')
  if (!numbers || !name || !Object.hasOwn(NOTATIONS, name)) return
  const [red, green, blue, alpha = 1] = numbers
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)))
  const light = NOTATIONS[name]!([red!, green!, blue!])
  const colour = [...light.map((value) => encode(Math.min(1, Math.max(0, value)))), alpha]
  return colour.every(Number.isFinite) ? (colour as unknown as Colour) : undefined
}

/** One colour over an opaque other. */
export const over = ([red, green, blue, alpha]: Colour, under: Colour): Colour => {
  const mix = (value: number, index: number) => value * alpha + under[index]! * (1 - alpha)
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1]
}

/** Relative luminance (WCAG 2.2). */
const luminance = ([red, green, blue]: Colour) => 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue)

/** The contrast ratio of two opaque colours (WCAG 2.2), from 1 to 21. */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}
