// `npm run demo`: the examples on this machine, each a way of installing Aval, and on another origin the third parties
// whose tags they hold back. The tags are the real ones, from node_modules; what they send goes no further than here.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { build } from 'vite'

/**
 * @typedef {{ time: number, method: string, path: string, body: string, events: string[] }} Received
 *   `time` in milliseconds since 1970, `path` without the query, `events` the names of the events a tag sent
 * @typedef {{ port?: number, thirdPartyPort?: number, page?: (html: string) => string }} ServeOptions
 *   port 0 is any free port; `page` has the last word on every page
 * @typedef {{
 *   origin: string, thirdParty: string, close: () => Promise<void>, requested: string[], received: Received[]
 * }} Examples `requested` holds the paths asked of the examples, `received` what reached the third parties, oldest first
 * @typedef {import('node:http').RequestListener} Listener
 */

const here = import.meta.dirname
const root = dirname(here)

/** What the pages call the third parties' origin, which is known when it listens. */
const PLACEHOLDER = 'https://third-party.example'

export const examples = [
  { path: '/', shows: 'the list of examples, and Aval with no configuration at all' },
  { path: '/script-tag/', shows: 'a script tag alone: PostHog, Mixpanel and a video wait in the markup (French)' },
  { path: '/spa/', shows: 'a bundled app: Mixpanel is imported from npm once it is allowed (French)' },
  { path: '/events/', shows: 'an event listener alone starts PostHog (English)' },
  { path: '/skin/', shows: 'the banner and the panel in the markup of another design system (French)' },
  { path: '/headless/', shows: 'a bundled app that asks in a form of its own, without our interface (French, English)' }
]

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8']
])

/** The examples that are bundled. */
const APPS = ['spa', 'headless']

/** The files of a bundled example, by name. @param {string} name */
const bundle = async (name) => {
  const built = await build({
    root: join(here, name),
    base: `/${name}/`,
    logLevel: 'warn',
    build: { write: false, chunkSizeWarningLimit: 2000 }
  })
  const output = [built].flat().flatMap((it) => ('output' in it ? it.output : []))
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]))
}

/** @param {Record<string, string>} folders by the path under which they are served @returns {Listener} */
const serveFolders = (folders) => {
  const served = Object.entries(folders).map(
    // `dev` reads the disk at every request; the browser asks again each time, so that a request tells a use.
    ([path, folder]) => /** @type {const} */ ([path, sirv(folder, { dev: true, etag: true })])
  )
  return (request, response) => {
    const found = served.find(([path]) => request.url?.startsWith(path))
    const missing = () => void response.writeHead(404).end()
    if (!found) return missing()
    request.url = request.url?.slice(found[0].length - 1)
    found[1](request, response, missing)
  }
}

/** @param {Listener} listener @param {number} port */
const listen = async (listener, port) => {
  const server = createServer(listener)
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { port: address.port, close }
}

/** @param {string | undefined} url */
const pathOf = (url) => new URL(url ?? '/', PLACEHOLDER).pathname

/** The names of the events in what a tag sent, JSON as it is or in a form. @param {string} body */
const eventsIn = (body) => {
  const text = body.startsWith('data=') ? (new URLSearchParams(body).get('data') ?? '') : body
  return [...text.matchAll(/"event":\s*"([^"]+)"/g)].map(([, name = '']) => name)
}

/** Serves the tags as they were published, and says yes to whatever they send. @param {(it: Received) => void} keep */
const thirdParties = (keep) => {
  const tags = serveFolders({
    '/posthog-js/': join(root, 'node_modules/posthog-js/dist'),
    '/mixpanel-browser/': join(root, 'node_modules/mixpanel-browser/dist'),
    // A page of this folder, in the place of a video server.
    '/videos/': join(here, 'third-party')
  })
  /** @type {Listener} */
  return (request, response) => {
    const { method = 'GET', headers } = request
    const path = pathOf(request.url)
    /** @type {Buffer[]} */
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      if (path !== '/favicon.ico') keep({ time: Date.now(), method, path, body, events: eventsIn(body) })
      response.setHeader('access-control-allow-origin', headers.origin ?? '*')
      response.setHeader('access-control-allow-credentials', 'true')
      response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*')
      response.setHeader('cache-control', 'no-cache')
      if (method === 'OPTIONS') response.writeHead(204).end()
      else if (/^\/(posthog-js|mixpanel-browser|videos)\//.test(path)) tags(request, response)
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":1}')
    })
  }
}

/** @param {ServeOptions} options @returns {Promise<Examples>} */
export const serveExamples = async ({ port = 4173, thirdPartyPort = 4174, page = (html) => html } = {}) => {
  if (!existsSync(join(root, 'dist/cdn/gate.js')))
    throw new Error('There is no dist/ to show: run `npm run build` first')
  /** @type {Received[]} */
  const received = []
  /** @type {string[]} */
  const requested = []
  /** @type {Set<(it: Received) => void>} */
  const readers = new Set()

  const outside = await listen(
    thirdParties((it) => {
      received.push(it)
      for (const tell of readers) tell(it)
    }),
    thirdPartyPort
  )
  // Another host, and so another site, than that of the examples: their cookies do not follow.
  const thirdParty = `http://localhost:${outside.port}`

  /** @type {Map<string, Map<string, string>>} */
  const apps = new Map()
  for (const name of APPS) apps.set(name, await bundle(name))
  const pages = new Set(
    readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.html') && !file.startsWith('third-party')
    )
  )
  const folders = serveFolders({
    '/aval/': join(root, 'dist/cdn'),
    '/themes/': join(root, 'themes'),
    '/shared/': join(here, 'shared'),
    '/script-tag/': join(here, 'script-tag'),
    '/events/': join(here, 'events'),
    '/skin/': join(here, 'skin')
  })

  /** What the third parties have received since a moment, and what they receive from now on. @type {Listener} */
  const journal = (request, response) => {
    const since = Number(new URL(request.url ?? '', PLACEHOLDER).searchParams.get('since'))
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(': open\n\n')
    /** @param {Received} it */
    const tell = ({ time, method, path, events }) =>
      time >= since && response.write(`data: ${JSON.stringify({ method, path, events })}\n\n`)
    received.forEach(tell)
    readers.add(tell)
    response.on('close', () => readers.delete(tell))
  }

  /** @type {Listener} */
  const answer = (request, response) => {
    const path = pathOf(request.url)
    if (path === '/favicon.ico') return void response.writeHead(204).end()
    if (path === '/journal') return journal(request, response)
    requested.push(path)

    /** @param {string} type @param {string} text */
    const send = (type, text) => {
      response.writeHead(200, {
        'content-type': TYPES.get(type) ?? 'application/octet-stream',
        'cache-control': 'no-cache'
      })
      response.end(type === '.html' ? page(text.replaceAll(PLACEHOLDER, thirdParty)) : text)
    }
    const [, folder = ''] = path.split('/')
    const app = apps.get(folder)
    if (app && path !== `/${folder}`) {
      const name = path.slice(folder.length + 2)
      // A route of the app is the app's to know.
      const file = app.has(name) || name.startsWith('assets/') ? name : 'index.html'
      const text = app.get(file)
      return text === undefined ? void response.writeHead(404).end() : send(extname(file), text)
    }
    const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '')
    if (pages.has(file)) return send('.html', readFileSync(join(here, file), 'utf8'))
    folders(request, response)
  }
  const inside = await listen(answer, port)

  return {
    origin: `http://127.0.0.1:${inside.port}`,
    thirdParty,
    received,
    requested,
    close: async () => {
      await Promise.all([inside.close(), outside.close()])
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin, thirdParty } = await serveExamples()
  console.log(`\n  Examples       ${origin}\n  Third parties  ${thirdParty}\n`)
  for (const { path, shows } of examples) console.log(`  ${(origin + path).padEnd(38)}${shows}`)
  console.log('\n  Every page says at its top what the third parties have received from it. Ctrl-C ends it.\n')
}
