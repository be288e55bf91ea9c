// What engines fetch of gated markup while they read the page, before any script of ours has run. Nothing may be, and one thing
// cannot be helped by us: Firefox reads ahead inside a template, see docs/essential/gate-a-tag.md.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { hasRun, question, createTagSite, type TagSite, settled } from '../support/tag-site.ts'

/** Everything a page may fetch, its addresses as a browser or as the gate knows them. */
const sources = (src: string, href: string, key = '') => `
  <p>What belongs into a body comes first: before that, Firefox does not read ahead.</p>
  <script ${src}="/tag.js?name=first"></script>
  <script ${src}="/tag.js?name=second" async></script>
  <link ${key} rel="stylesheet" ${href}="/outside/style.css" />
  <img ${key} ${src}="/image.svg?outside" alt="" />
  <iframe ${key} ${src}="/blank?outside"></iframe>`

describe('what an engine fetches as it reads', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite({ pages: { '/outside/style.css': 'p { color: red }' } })
  })
  afterAll(() => pages.site.close())

  /** The addresses asked for, but for the page and our own files. */
  const outside = () =>
    pages.site.requests.map(({ path }) => path).filter((path) => /^\/(tag|outside|image|blank)/.test(path))

  eachEngine((engine) => {
    const open = async (body: string) => {
      pages.site.clearRequests()
      const tab = await pages.visit(engine, { body })
      await question(tab)
      return tab
    }

    it('is nothing of a template whose addresses are in data-src and data-href, until it may', async () => {
      const tab = await open(
        `<template data-aval="analytics">${sources('data-src', 'data-href', 'data-aval="analytics"')}</template>`
      )
      expect(outside()).toEqual([])
      await tab.evaluate(() => (window as unknown as { aval: { acceptAll(): void } }).aval.acceptAll())
      expect((await hasRun(tab, 2)).sort()).toEqual(['first', 'second'])
      await settled(tab)
      expect([...new Set(outside())].sort()).toEqual(['/blank', '/image.svg', '/outside/style.css', '/tag.js'])
    })

    it('is nothing of gated elements outside a template', async () => {
      await open(sources('type="text/plain" data-aval="analytics" data-src', 'data-aval="analytics" data-href'))
      expect(outside()).toEqual([])
    })

    it('is, in Firefox alone, what a template has in src and href: it must not be there', async () => {
      await open(`<template data-aval="analytics">${sources('src', 'href')}</template>`)
      // If this fails in Firefox because the list is empty, the warning in docs/essential/gate-a-tag.md has had its time.
      expect([...new Set(outside())].sort()).toEqual(
        engine.name === 'firefox' ? ['/image.svg', '/outside/style.css', '/tag.js'] : []
      )
    })
  })
})
