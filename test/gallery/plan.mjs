// What is pictured: every theme, light and dark, in every layout, four languages and four sizes of window; and which of the
// pictures are brought together on the sheets of docs/gallery/.
import { readFileSync } from 'node:fs'
import { themes as shipped } from '../../build/entries.mjs'

/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {{ theme: string, scheme: Scheme, layout: string, lang: string, width: number, height: number, surface: Surface }} Shot */
/** @typedef {'banner' | 'panel' | 'details'} Surface `details`: the panel, with the services of a purpose shown */

export const themes = shipped.map(({ name }) => name)
/** @type {readonly Scheme[]} */
const schemes = ['light', 'dark']
export const layouts = ['card', 'bar', 'cloud', 'box']
export const languages = ['fr', 'en', 'de', 'ar']
export const sizes = /** @type {const} */ ([
  [1280, 800],
  [390, 844],
  [320, 568],
  [320, 256]
])

/** What a theme asks for besides its style. @param {string} theme */
export const noticeOf = (theme) =>
  theme === 'dsfr' ? JSON.parse(readFileSync(new URL('../../themes/dsfr.json', import.meta.url), 'utf8')) : {}

/** @param {Shot} shot the layout of the banner is nothing to the panel */
export const nameOf = ({ theme, scheme, layout, lang, width, height, surface }) =>
  [theme, scheme, surface === 'banner' ? layout : surface, lang, `${width}x${height}`].join('-')

/** The pictures of one page. @param {string} lang @param {string} layout @param {readonly string[]} worn @returns {Shot[]} */
export const shotsOf = (lang, layout, worn) =>
  /** @type {Surface[]} */ (layout === layouts[0] ? ['banner', 'panel', 'details'] : ['banner']).flatMap((surface) =>
    sizes
      .filter(([, height]) => surface !== 'details' || height >= 800)
      .flatMap(([width, height]) =>
        worn.flatMap((theme) => schemes.map((scheme) => ({ theme, scheme, layout, lang, width, height, surface })))
      )
  )

/**
 * @typedef {object} Sheet
 * @property {string} name
 * @property {string} alt
 * @property {number} columns
 * @property {boolean} [isStacked] whether pictures that are not tall stand one under another
 * @property {number} width of the sheet
 * @property {readonly [width: number, height: number]} crop what is shown of each picture, around the surface
 * @property {readonly { name: string, label: string }[]} cells
 */

/** @param {Partial<Shot> & { label: string }} cell */
const cell = ({ label, ...shot }) => ({
  label,
  name: nameOf({
    theme: 'default',
    scheme: 'light',
    layout: 'card',
    lang: 'fr',
    width: 1280,
    height: 800,
    surface: 'banner',
    ...shot
  })
})
const phone = { width: 390, height: 844 }

/** @type {readonly Sheet[]} */
export const sheets = [
  {
    name: 'themes',
    alt: 'The card in the four themes, each on a light and on a dark page: default, brutal, dsfr and contrast.',
    columns: 2,
    width: 1400,
    crop: [680, 430],
    cells: themes.flatMap((theme) =>
      schemes.map((scheme) => cell({ theme, scheme, label: scheme === 'light' ? theme : `${theme}, dark` }))
    )
  },
  {
    name: 'layouts',
    alt: 'The four layouts on a wide window: card in a corner, bar from edge to edge, cloud floating at the bottom, box in the middle.',
    columns: 2,
    width: 1400,
    crop: [1280, 800],
    cells: layouts.map((layout) => cell({ layout, label: layout }))
  },
  {
    name: 'phones',
    alt: 'The card as a sheet at the bottom of telephones, 390 and 320 pixels wide, and at 400 % zoom: the three actions are always in view.',
    columns: 3,
    isStacked: true,
    width: 1100,
    crop: [390, 844],
    cells: [
      cell({ ...phone, label: '390 × 844' }),
      cell({ ...phone, theme: 'brutal', scheme: 'dark', label: '390 × 844, brutal, dark' }),
      cell({ width: 320, height: 568, label: '320 × 568' }),
      cell({ width: 320, height: 256, label: '320 × 256: a desktop at 400 %' })
    ]
  },
  {
    name: 'panels',
    alt: 'The panel in the four themes, and on a telephone: one purpose a row, each with two answers of equal size.',
    columns: 2,
    width: 1400,
    crop: [800, 780],
    cells: [
      cell({ surface: 'panel', label: 'default' }),
      cell({ surface: 'details', scheme: 'dark', label: 'default, dark, the services of a purpose shown' }),
      cell({ surface: 'panel', theme: 'brutal', label: 'brutal' }),
      cell({ surface: 'panel', theme: 'dsfr', label: 'dsfr' }),
      cell({ surface: 'panel', theme: 'contrast', scheme: 'dark', label: 'contrast, dark' }),
      cell({ ...phone, surface: 'panel', label: '390 × 844' })
    ]
  },
  {
    name: 'directions',
    alt: 'The card and the panel in Arabic, from right to left, and in German, whose words are long.',
    columns: 2,
    width: 1400,
    crop: [1280, 800],
    cells: [
      cell({ lang: 'ar', label: 'Arabic' }),
      cell({ lang: 'ar', surface: 'panel', label: 'Arabic, the panel' }),
      cell({ lang: 'de', label: 'German' }),
      cell({ lang: 'de', surface: 'panel', label: 'German, the panel' })
    ]
  }
]
