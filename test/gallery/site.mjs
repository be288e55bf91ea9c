// The site of the gallery, on this machine: the page, and the files that are shipped.
import { createServer } from 'node:http'
import sirv from 'sirv'
import { fileURLToPath } from 'node:url'
import { pageOf } from './page.mjs'

/** @param {string} folder */
const folder = (folder) => sirv(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), { dev: true })

/** @param {readonly string[]} themes @param {Readonly<Record<string, string>>} folders more of them, by path */
export const createGallerySite = async (themes, folders) => {
  const served = Object.entries({ '/aval': 'dist/cdn', '/themes': 'themes', ...folders }).map(
    ([path, name]) => /** @type {const} */ ([path, folder(name)])
  )
  /** Pages made to order, by path. @type {Map<string, string>} */
  const pages = new Map()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    const missing = () => void response.writeHead(404).end()
    const found = served.find(([path]) => request.url?.startsWith(path + '/'))
    if (!found) return missing()
    request.url = request.url?.slice(found[0].length) ?? '/'
    found[1](request, response, missing)
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the site has no port')
  const origin = `http://127.0.0.1:${address.port}`
  /** @param {string} html */
  const add = (html) => {
    const path = `/page/${pages.size}`
    pages.set(path, html)
    return origin + path
  }
  return {
    add,
    /** @param {import('./page.mjs').Asked} asked */
    page: (asked) => add(pageOf(asked, themes)),
    close() {
      server.closeAllConnections()
      return new Promise((closed) => server.close(closed))
    }
  }
}
