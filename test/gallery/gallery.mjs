// `npm run gallery`: pictures of everything a visitor may be shown, in gallery/, and from them the sheets of docs/gallery/.
// `npm run gallery -- dark-card fr` takes only the pictures that have all those words in their names, and no sheet.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from '../bench/browser.mjs'
import { languages, layouts, nameOf, noticeOf, sheets, shotsOf, themes } from './plan.mjs'
import { composeSheets } from './sheets.mjs'
import { createGallerySite } from './site.mjs'

/** @typedef {import('./plan.mjs').Shot} Shot */

/** Browsers at once, for each gives frames to one page only: what one waits for, another uses. */
const BROWSERS = 2

const folder = fileURLToPath(new URL('../../gallery/', import.meta.url))
const wanted = process.argv.slice(2)
const onSheets = new Set(sheets.flatMap(({ cells }) => cells.map(({ name }) => name)))
/** @type {Map<string, import('./sheets.mjs').Taken>} */
const taken = new Map()

/** Puts a theme, a scheme and a surface before the camera. Runs in the page. */
const pose = async (/** @type {string} */ theme, /** @type {string} */ scheme, /** @type {string} */ surface) => {
  // Not `link.disabled`, which has a browser fetch the sheet again.
  for (const { id, sheet } of document.querySelectorAll('link')) if (sheet) sheet.disabled = id !== `theme-${theme}`
  document.documentElement.style.colorScheme = scheme
  /** @param {string} selector */
  const find = (selector) =>
    [...document.querySelectorAll('aval-ui')].map((host) => host.shadowRoot?.querySelector(selector)).find(Boolean)
  const isOpen = () => find('dialog[part=panel]')
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  if (surface !== 'banner' && !isOpen()) Reflect.get(window, 'aval').open('panel')
  while (surface !== 'banner' && !isOpen()) await frame()
  const details = isOpen()?.querySelector('details')
  if (details) details.open = surface === 'details'
  // What observes sizes has its say after a frame.
  await frame()
  await frame()
  const shown = isOpen() ?? document.querySelector('aval-ui[role=region]')
  const { left, top, width, height } = /** @type {Element} */ (shown).getBoundingClientRect()
  return { left, top, width, height }
}

/** @param {import('puppeteer-core').Page} page @param {readonly Shot[]} shots */
const take = async (page, shots) => {
  let size = ''
  for (const shot of shots) {
    const { theme, scheme, surface, width, height } = shot
    const name = nameOf(shot)
    const deviceScaleFactor = onSheets.has(name) ? 2 : 1
    const viewport = { width, height, deviceScaleFactor }
    if (size !== (size = JSON.stringify(viewport))) await page.setViewport(viewport)
    const box = await page.evaluate(pose, theme, scheme, surface)
    writeFileSync(
      `${folder}${name}.png`,
      await page.screenshot({ optimizeForSpeed: true, captureBeyondViewport: false })
    )
    taken.set(name, { name, width, height, surface: box })
  }
}

const start = Date.now()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const site = await createGallerySite(themes, { '/pictures': 'gallery' })
const browsers = await Promise.all(Array.from({ length: BROWSERS }, launch))
try {
  // A page for each language, layout, and what themes ask for besides their style.
  /** @type {Map<string, string[]>} */
  const notices = new Map()
  for (const theme of themes) {
    const notice = JSON.stringify(noticeOf(theme))
    notices.set(notice, [...(notices.get(notice) ?? []), theme])
  }
  const sessions = languages.flatMap((lang) =>
    layouts.flatMap((layout) =>
      [...notices].map(([notice, worn]) => ({
        asked: { lang, notice: { ...JSON.parse(notice), layout } },
        shots: shotsOf(lang, layout, worn).filter((shot) => wanted.every((word) => nameOf(shot).includes(word)))
      }))
    )
  )
  const queue = sessions.filter(({ shots }) => shots.length)
  const work = async (/** @type {import('../bench/browser.mjs').Bench} */ browser) => {
    const page = await (await browser.profile()).newPage()
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    for (let session = queue.shift(); session; session = queue.shift()) {
      await page.goto(site.page(session.asked), { waitUntil: 'load' })
      await page.waitForSelector('aval-ui[role=region]')
      await take(page, session.shots)
    }
    return page
  }
  const [page] = await Promise.all(browsers.map(work))
  if (page && !wanted.length) await composeSheets(page, site, taken)
} finally {
  await Promise.all(browsers.map((browser) => browser.close()))
  await site.close()
}
console.log(`${taken.size} pictures in gallery/, ${Math.round((Date.now() - start) / 1000)} s`)
