// Brings pictures together on the sheets of docs/gallery/, and writes the page that shows them. The browser that took the
// pictures composes them too.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sheets } from './plan.mjs'

const GAP = 20

/**
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 * @typedef {{ name: string, width: number, height: number, surface: Box }} Taken a picture, and where the surface is in it
 */

/** Where a crop begins, so that the surface is in its middle, or as near as the edges allow. */
const startOf = (
  /** @type {number} */ from,
  /** @type {number} */ size,
  /** @type {number} */ crop,
  /** @type {number} */ all
) => Math.max(0, Math.min(all - crop, from + size / 2 - crop / 2))

/** @param {import('./plan.mjs').Sheet} sheet @param {ReadonlyMap<string, Taken>} taken */
const htmlOf = ({ columns, isStacked, width, crop, cells }, taken) => {
  const column = (width - GAP * (columns + 1)) / columns
  const figures = cells.map(({ name, label }) => {
    const picture = taken.get(name)
    if (!picture) throw new Error(`There is no picture ${name}`)
    const { surface } = picture
    const shown = { width: Math.min(crop[0], picture.width), height: Math.min(crop[1], picture.height) }
    // Narrower pictures are shown at the scale of the others.
    const scale = column / crop[0]
    const left = startOf(surface.left, surface.width, shown.width, picture.width)
    const top = startOf(surface.top, surface.height, shown.height, picture.height)
    return `<figure><div style="width:${shown.width * scale}px;height:${shown.height * scale}px"><img src="/pictures/${name}.png"
      style="width:${picture.width * scale}px;margin:${-top * scale}px 0 0 ${-left * scale}px"></div>
      <figcaption>${label}</figcaption></figure>`
  })
  const grid = isStacked
    ? `columns: ${columns}; column-gap: ${GAP}px`
    : `display: grid; gap: ${GAP}px; grid-template-columns: repeat(${columns}, 1fr); justify-items: center`
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: ${GAP}px; box-sizing: border-box; width: ${width}px; background: #e8e9eb; ${grid};
      font: 15px/1 'DejaVu Sans Condensed', sans-serif; color: #33383d }
    figure { margin: 0; break-inside: avoid } figure + figure { ${isStacked ? `margin-top: ${GAP}px` : ''} }
    div { margin: auto; overflow: hidden; border-radius: 6px; box-shadow: 0 0 0 1px #0000001f }
    img { display: block } figcaption { padding-top: 10px; text-align: center }
    </style>${figures.join('')}`
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ add: (html: string) => string }} site
 * @param {ReadonlyMap<string, Taken>} taken
 */
export const composeSheets = async (page, site, taken) => {
  const folder = fileURLToPath(new URL('../../docs/gallery/', import.meta.url))
  const pictures = fileURLToPath(new URL('../../gallery/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const sheet of sheets) {
    await page.setViewport({ width: sheet.width, height: 100 })
    await page.goto(site.add(htmlOf(sheet, taken)), { waitUntil: 'load' })
    writeFileSync(`${folder}${sheet.name}.webp`, await page.screenshot({ type: 'webp', quality: 82, fullPage: true }))
    // For eyes and tools that do not open WebP.
    writeFileSync(`${pictures}sheet-${sheet.name}.png`, await page.screenshot({ fullPage: true }))
  }
  writeFileSync(
    `${folder}README.md`,
    `# Gallery

Pictures of the question as it ships, brought together by \`npm run gallery\`, which takes several hundred more: every
theme, light and dark, in every layout, four languages and four sizes of window, in \`gallery/\`. This page is written by it too.

${sheets.map(({ name, alt }) => `## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n![${alt}](${name}.webp)\n`).join('\n')}`
  )
}
