// The page that has every SDK at once, gated as a site would gate it, and the third party they all speak to: a sink on another
// host. What the page may reach is in its Content-Security-Policy, so whatever an SDK asks of anybody else is refused by the browser and told as a fault.

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'vite'
import { createSink, type Page, type Site } from '../../support/site.ts'
import type { LoggedRequest } from '../../support/request-log.ts'
import { configBlock, createTagSite, type TagPage } from '../../support/tag-site.ts'
import { sdks } from './index.ts'
import type { Sdk } from './sdk.ts'

const packages = 'node_modules'
const root = resolve(import.meta.dirname, '../../..')

const placed = (text: string, thirdParty: string) => text.replaceAll('{third-party}', thirdParty)

/** Cookies may be written for the whole of `shop.test`, as on a real site. */
const host = 'www.shop.test'

/** What a site's bundler makes of an import, by path: a module, and the chunks it imports when it likes. */
const bundled = async ({ key, module = '' }: Sdk): Promise<Record<string, Page>> => {
  const id = `${root}/test/e2e/sdks/${key}.entry.js`
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry-of-a-site',
        resolveId: (name) => (name === id ? id : undefined),
        load: (name) => (name === id ? module : undefined)
      }
    ],
    build: { write: false, target: 'es2020', minify: false, lib: { entry: id, formats: ['es'], fileName: 'index' } }
  })
  const [first] = Array.isArray(output) ? output : [output]
  if (!first || !('output' in first)) throw new Error(`The bundle of ${key} came out empty`)
  return Object.fromEntries(
    first.output.flatMap((file) => (file.type === 'chunk' ? [[`/app/${key}/${file.fileName}`, file.code]] : []))
  )
}

/** One visitor's page, and what the third party received from it: each has a host of its own to speak to. */
export interface SdkVisit {
  readonly url: string
  readonly received: () => readonly LoggedRequest[]
}

export interface SdkSite {
  /** The site's own requests. */
  readonly site: Site
  readonly newVisit: () => SdkVisit
  readonly close: () => Promise<void>
}

/** Files with addresses written in them, as the third party serves them, by path. */
const patchedFiles = Object.fromEntries(
  sdks.flatMap(({ key, folder = '', patched }): (readonly [string, Page])[] => {
    if (!patched) return []
    const { file, replace } = patched
    const serve = async ({ headers }: LoggedRequest) => {
      let text = await readFile(resolve(root, packages, folder, file), 'utf8')
      for (const [from, to] of Object.entries(replace))
        text = text.replaceAll(from, placed(to, `http://${headers.host}`))
      return text
    }
    return [[`/${key}/sdk/${file}`, serve]]
  })
)

const servicesUnder = (purpose: Sdk['purpose']) =>
  sdks
    .filter((sdk) => sdk.purpose === purpose)
    .map(({ key, name, trackers, passing = [] }) => ({ id: key, name, trackers: [...trackers, ...passing] }))

const pageFor = (thirdParty: string): TagPage => ({
  before: configBlock({
    purposes: [
      { id: 'analytics', services: servicesUnder('analytics') },
      { id: 'personalisation', services: servicesUnder('personalisation') }
    ]
  }),
  body: `${sdks.map(({ markup }) => placed(markup, thirdParty)).join('')}
    <script>
      ${sdks.flatMap(({ key, stop }) => (stop ? [`aval.when('${key}', () => () => ${stop})`] : [])).join('\n')}
    </script>`,
  headers: { 'content-security-policy': `default-src 'self' ${thirdParty} 'unsafe-inline' data:` }
})

export const createSdkSite = async (): Promise<SdkSite> => {
  const thirdParty = await createSink({
    pages: { ...patchedFiles, ...Object.assign({}, ...sdks.map(({ answers }) => answers)) },
    mounts: Object.fromEntries(
      sdks.flatMap(({ key, folder }) => (folder ? [[`/${key}/sdk/`, `${packages}/${folder}`]] : []))
    )
  })
  const modules = await Promise.all(sdks.filter(({ module }) => module).map(bundled))
  const pages = await createTagSite({ pages: Object.assign({}, ...modules) })
  let visits = 0
  return {
    site: pages.site,
    newVisit: () => {
      const origin = thirdParty.url('', `visit-${++visits}.third-party.test`)
      return {
        url: pages.url(pageFor(origin), host),
        received: () => thirdParty.requests.filter(({ headers }) => `http://${headers.host}` === origin)
      }
    },
    close: async () => {
      await Promise.all([pages.site.close(), thirdParty.close()])
    }
  }
}
