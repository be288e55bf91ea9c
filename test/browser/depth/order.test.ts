// `defer` and modules keep their order; and that each script runs once, whoever brings it again.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { createGateSite, type GateSite, type PageWindow } from '../../support/gate-page.ts'
import { accept, external, faults, hasRun, inline, insert, ran, settled } from '../../support/gated.ts'

declare const window: Window & PageWindow

describe('gated tags that wait', () => {
  let pages: GateSite
  beforeAll(async () => {
    pages = await createGateSite({ slow: { '/b.js': 150 } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = (...[body, options]: [string, Parameters<GateSite['open']>[2]?]) => pages.open(engine, body, options)

    it('for the end of the document, deferred ones and modules, keep their order and come last', async () => {
      const tab = await open(
        external('b', 'defer') +
          inline('module', 'data-type="module"') +
          external('c', 'data-type="module"') +
          external('d', 'defer') +
          external('a') +
          inline('inline') +
          `<script>document.addEventListener('DOMContentLoaded', () => ran.push('parsed'))</script>`,
        { isReturning: true }
      )
      const names = await hasRun(tab, 7)
      const isLast = (name: string) => /^[bcd]$|module/.test(name)
      // Firefox runs an inline module that a script has made at once, whatever its `async`.
      const inLine = (name: string) => isLast(name) && (engine.name !== 'firefox' || name !== 'module')
      expect(names.filter(inLine)).toEqual(['b', 'module', 'c', 'd'].filter(inLine))
      expect(names.indexOf('b')).toBeGreaterThan(names.indexOf('parsed'))
      expect(names.filter((name) => !isLast(name) && name !== 'parsed')).toEqual(['a', 'inline'])
    })

    it('are not waited for where they are deferred, async or for other browsers', async () => {
      const tab = await open(
        external('slow', 'defer') +
          external('a', 'nomodule') +
          external('b', 'async') +
          external('c', 'data-type="text/babel"') +
          inline('inline') +
          inline('deferred', 'defer')
      )
      await accept(tab)
      const names = await hasRun(tab, 4)
      expect(names.slice(0, 2)).toEqual(['inline', 'deferred'])
      expect(names.slice(2).sort()).toEqual(['b', 'slow'])
      expect(await faults(tab)).toEqual([])
    })

    it('run once when a framework brings them twice, takes them away and brings them again', async () => {
      const tab = await open('<div id="root"></div>')
      await tab.evaluate(() => {
        const root = document.querySelector('#root')!
        const script = (fields: Record<string, string>, text = '') => {
          const script = document.createElement('script')
          script.type = 'text/plain'
          Object.assign(script.dataset, { aval: 'analytics', ...fields })
          script.text = text
          return script
        }
        const create = () => {
          const withId = script({}, "ran.push('with an id')")
          withId.id = 'with-id'
          return [script({ src: '/a.js' }), withId]
        }
        Object.assign(window, {
          mount: () => {
            const nodes = create()
            root.append(...nodes)
            // As a framework does, which knows its own nodes only, and throws if one is not where it put it.
            return () => nodes.forEach((node) => root.removeChild(node))
          }
        })
        const page = window as unknown as { mount: () => () => void; unmount: () => void }
        page.mount()()
        page.unmount = page.mount()
      })
      await accept(tab)
      expect((await hasRun(tab, 2)).sort()).toEqual(['a', 'with an id'])
      await tab.evaluate(() => {
        const page = window as unknown as { mount: () => () => void; unmount: () => void }
        page.unmount()
        page.mount()()
        page.mount()
      })
      await insert(tab, external('a') + '<script type="text/plain" data-aval="analytics" src="/a.js"></script>')
      await settled(tab)
      expect(await ran(tab)).toHaveLength(2)
      expect(pages.site.requestsTo('/a.js')).toHaveLength(1)
      expect(await tab.faults()).toEqual([])
    })

    it('run once where two copies of the gate follow the same page', async () => {
      const tab = await open(
        external('a') +
          inline('inline') +
          inline('module', 'data-type="module"') +
          external('b', 'defer') +
          `<template data-aval="analytics"><i>once</i><script>ran.push('in a template')</script></template>` +
          '<iframe data-aval="analytics" data-src="/frame"></iframe>'
      )
      await tab.evaluate(() => {
        const first = window.gate
        window.startGate(false)
        const second = window.gate
        first.acceptAll()
        second.acceptAll()
      })
      expect((await hasRun(tab, 5)).sort()).toEqual(['a', 'b', 'in a template', 'inline', 'module'])
      await settled(tab)
      expect(await ran(tab)).toHaveLength(5)
      expect(await tab.evaluate(() => document.querySelectorAll('i').length)).toBe(1)
      expect(pages.site.requestsTo('/frame')).toHaveLength(1)
    })
  })
})
