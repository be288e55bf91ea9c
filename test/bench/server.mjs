// The site of the benchmark, on this machine: pages made to order, the files of each system, and tags that say when they
// ran. Text is compressed once and kept, so that a run measures browsers and not this server.
import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

/** @typedef {import('./systems.mjs').System} System */
/** @typedef {{ path: string, bytes: number }} Sent */

/**
 * @typedef {object} Asked
 * @property {number} [tags] how many; every tenth is inline
 * @property {number} [elements] how many elements the page has besides
 * @property {string} [script] runs before anything else
 */

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' }

// A clock of 5 µs rather than 100, which browsers give to pages that are alone in their process.
const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }

/**
 * A list nested as sites nest them, four elements an item, with attributes as sites have them: browsers pass quickly over
 * what has few (they keep a summary of the attributes below an element), so a bare page would measure nothing.
 */
const filler = (/** @type {number} */ elements) =>
  Array.from(
    { length: Math.floor(elements / 4) },
    (_, item) => `<li class="item item-${item}" id="item-${item}" data-id="${item}" data-list-${item % 50}="x">
<h3 title="Item ${item}" aria-label="Item ${item}">Item</h3>
<p data-price="${item}"><a href="#item-${item}" rel="nofollow" target="_self" data-position="${item}">More</a></p></li>`
  ).join('\n')

/** @type {(system: System, base: string, asked: Asked) => string} */
const html = (system, base, { tags = 0, elements = 200, script = '' }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title>
<script>${script}</script>
${system.head(base)}
<style>body { font: 16px/1.5 sans-serif; max-width: 60em; margin: auto }</style>
${Array.from({ length: tags }, (_, tag) => (tag % 10 === 9 ? system.inline(`tag(${tag})`) : system.external(`/tags/${tag}.js`))).join('\n')}
</head><body><p id="beat">Beat</p><h1>Page</h1><div id="home"></div><ul>
${filler(elements)}
</ul>
${system.foot}</body></html>`

export const createBenchSite = async () => {
  /** @type {Map<string, { type: keyof types, body: Buffer }>} */
  const kept = new Map()
  /** @type {Sent[]} */
  let sent = []

  const keep = (/** @type {string} */ path, /** @type {keyof types} */ type, /** @type {string} */ text) =>
    kept.has(path) || kept.set(path, { type, body: brotliCompressSync(text) })

  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const found = kept.get(path)
    if (found) {
      sent.push({ path, bytes: found.body.length })
      response.writeHead(200, {
        'Content-Type': `${types[found.type]}; charset=utf-8`,
        'Content-Encoding': 'br',
        'Content-Length': found.body.length,
        'Cache-Control': found.type === 'html' ? 'no-cache' : 'public, max-age=86400',
        ...isolated
      })
      return response.end(found.body)
    }
    const tag = /^\/tags\/(\d+)\.js$/.exec(path)?.[1]
    if (!tag) return response.writeHead(404, isolated).end()
    const body = `tag(${tag})`
    response.writeHead(200, { 'Content-Type': types.js, 'Content-Length': body.length, ...isolated }).end(body)
  })
  server.keepAliveTimeout = 60_000
  await new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(undefined)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the site has no port')
  const origin = `http://127.0.0.1:${address.port}`

  return {
    /**
     * The address of a page.
     * @param {System} system
     * @param {Asked} [asked]
     */
    url(system, asked = {}) {
      const folder = encodeURIComponent(system.name)
      const base = `/consent/${folder}/`
      for (const [file, text] of Object.entries(system.files))
        keep(base + file, /** @type {keyof types} */ (file.split('.').pop()), text)
      const path = `/${folder}/${asked.tags ?? 0}/${asked.elements ?? 0}/${asked.script?.length ?? 0}`
      keep(path, 'html', html(system, base, asked))
      return origin + path
    },
    /** What systems have downloaded since the last time this was asked. */
    takeSent() {
      const files = sent.filter(({ path }) => path.startsWith('/consent/'))
      sent = []
      return files
    },
    close() {
      server.closeAllConnections()
      return new Promise((settle) => server.close(settle))
    }
  }
}

/** @typedef {Awaited<ReturnType<typeof createBenchSite>>} BenchSite */
