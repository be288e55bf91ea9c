// A small web site on this machine, for one test file: pages and folders, any headers, answers late or never on demand, and a memory
// of every request. Several can run at once: another port is another origin, and `localhost` is another host than `127.0.0.1`.

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sirv from 'sirv'
import { pageWithScripts } from './recorded-page.ts'
import { createRequestLog, type LoggedRequest, type RequestLog } from './request-log.ts'

type Headers = Readonly<Record<string, string | readonly string[]>>

export interface Answer {
  readonly status?: number
  /** The media type; by default that of the path's extension, HTML without one. */
  readonly type?: string
  readonly headers?: Headers
  readonly body?: string
}

export type Page = string | Answer | ((request: LoggedRequest) => string | Answer | Promise<string | Answer>)

export interface SiteOptions {
  /** By path, without the query. */
  readonly pages?: Readonly<Record<string, Page>>
  /** Folders of the project, by the path under which they are served. */
  readonly mounts?: Readonly<Record<string, string>>
  /** More headers (a CSP…), by the beginning of the path. */
  readonly headers?: Readonly<Record<string, Headers>>
  /** Answers that come late: milliseconds, or `hold` until `release()` and if need be for ever; by the beginning of the path. */
  readonly slow?: Readonly<Record<string, number | 'hold'>>
  /** False leaves out the recorder that `tab.faults()` reads. */
  readonly record?: boolean
  /** Script text that runs before anything else on every HTML page: to set the clock, `navigator.globalPrivacyControl`… */
  readonly before?: string
  /** Answers 204 to everything it does not know, and lets every origin read it. */
  readonly sink?: boolean
}

export interface Site extends RequestLog {
  /** `http://127.0.0.1:port` */
  readonly origin: string
  /** An address on this site, on another host name of this machine if you give one. */
  readonly url: (path?: string, host?: string) => string
  /** Lets the answers go that are held now and whose path begins so; `waitForRequest()` tells when one is. */
  readonly release: (prefix: string) => void
  readonly close: () => Promise<void>
}

const projectFolder = resolve(import.meta.dirname, '../..')

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
}
const html = 'text/html; charset=utf-8'

const matching = <T>(byPrefix: Readonly<Record<string, T>> | undefined, path: string): T[] =>
  Object.entries(byPrefix ?? {}).flatMap(([prefix, value]) => (path.startsWith(prefix) ? [value] : []))

const openToAll = (request: IncomingMessage): Headers => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': '*',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  'cross-origin-resource-policy': 'cross-origin'
})

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

export const createSite = async (options: SiteOptions = {}): Promise<Site> => {
  const { pages = {}, mounts = {}, record = true, before = '', sink = false } = options
  const log = createRequestLog()
  const scripts = pageWithScripts({ record, before })
  const held = new Map<() => void, string>()

  const folders = Object.entries(mounts).map(([prefix, folder]) => {
    const path = resolve(projectFolder, folder)
    return { prefix, path, serve: sirv(path, { dev: true }) }
  })

  const inItsTime = async (path: string) => {
    const [delay] = matching(options.slow, path)
    if (typeof delay === 'number') await pause(delay)
    if (delay === 'hold') await new Promise<void>((go) => held.set(go, path))
  }

  const send = (response: ServerResponse, path: string, answer: Answer) => {
    const { status = 200, headers = {}, body = '' } = answer
    const type = answer.type ?? types[extname(path)] ?? html
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string | string[])
    // no-cache rather than no-store, which would keep pages out of the back/forward cache.
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache')
    if (!response.hasHeader('content-type')) response.setHeader('content-type', type)
    const isPage = String(response.getHeader('content-type')).startsWith('text/html')
    const policy = String(response.getHeader('content-security-policy') ?? '')
    response.statusCode = status
    response.end(isPage ? scripts.putInto(body, policy) : body)
  }

  const sendFromFolder = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
    const folder = folders.find(({ prefix }) => path.startsWith(prefix))
    if (!folder) return false
    const rest = path.slice(folder.prefix.length)
    // Pages go through our hands to get the scripts; the rest is sirv's business.
    const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest
    if (file.endsWith('.html')) {
      const body = await readFile(join(folder.path, file), 'utf8').catch(() => undefined)
      if (body === undefined) return false
      send(response, file, { type: html, body })
      return true
    }
    request.url = `/${rest}`
    return new Promise((done) => {
      response.once('finish', () => done(true))
      response.once('close', () => done(true))
      folder.serve(request, response, () => done(false))
    })
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://site')
    // What browsers ask for by themselves is not the page's doing.
    if (path === '/favicon.ico' && !pages[path]) return void response.writeHead(204).end()
    if (path === scripts.path) return send(response, path, { body: scripts.text })

    const logged = log.add({
      method: request.method ?? 'GET',
      path,
      query: Object.fromEntries(searchParams),
      headers: request.headers,
      body: await bodyOf(request),
      time: Date.now()
    })
    await inItsTime(path)
    if (sink) for (const [name, value] of Object.entries(openToAll(request))) response.setHeader(name, value as string)
    for (const headers of matching(options.headers, path)) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string | string[])
    }
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined
    if (page !== undefined) {
      const made = typeof page === 'function' ? await page(logged) : page
      return send(response, path, typeof made === 'string' ? { body: made } : made)
    }
    if (await sendFromFolder(request, response, path)) return
    if (sink) return void response.writeHead(204).end()
    send(response, path, { status: 404, type: 'text/plain', body: `Nothing at ${path}` })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A page function that throws is a mistake in the test: say it where the test will look.
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? error.stack : String(error))
    })
  })
  await new Promise<void>((ready, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', ready)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const url: Site['url'] = (path = '/', host = '127.0.0.1') => `http://${host}:${port}${path}`

  return {
    ...log.api,
    origin: url(''),
    url,
    release: (prefix) => {
      for (const [go, path] of held) {
        if (!path.startsWith(prefix)) continue
        held.delete(go)
        go()
      }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  }
}

/** The world outside: says yes to everything, serves nothing, remembers all. */
export const createSink = (options: SiteOptions = {}): Promise<Site> => createSite({ ...options, sink: true })
