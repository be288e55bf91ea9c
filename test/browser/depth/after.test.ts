// What waits for what: `data-aval-after`, and what is deferred on a page that was there before the choice.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { createGateSite, type GateSite, type PageWindow } from '../../support/gate-page.ts'
import { accept, external, faults, hasRun, inline, insert, ran, settled, withdraw } from '../../support/gated.ts'

declare const window: Window & PageWindow

describe('gated tags that wait', () => {
  let pages: GateSite
  beforeAll(async () => {
    pages = await createGateSite({ slow: { '/b.js': 150 } })
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    const open = (...[body, options]: [string, Parameters<GateSite['open']>[2]?]) => pages.open(engine, body, options)

    it('for another by its id run when that one has loaded, wherever it stands', async () => {
      const tab = await open(
        external('a', 'data-aval-after="b"') +
          inline('after b', 'data-aval-after="b"') +
          inline('free') +
          external('b', 'id="b"') +
          inline('after b too', 'data-aval-after="b" async')
      )
      await accept(tab)
      const names = await hasRun(tab, 5)
      expect(names.slice(0, 2)).toEqual(['free', 'b'])
      expect(names.slice(2).sort()).toEqual(['a', 'after b', 'after b too'])
    })

    it('for an inline one run after it, and in a row where each waits for the next', async () => {
      const tab = await open(
        inline('three', 'id="three" data-aval-after="two"') +
          inline('two', 'id="two" data-aval-after="one"') +
          inline('one', 'id="one"')
      )
      await accept(tab)
      expect(await hasRun(tab, 3)).toEqual(['one', 'two', 'three'])
    })

    it('for one that is over, or has failed, or comes into the page later do not wait for ever', async () => {
      const tab = await open(external('a', 'id="a"') + external('missing', 'id="missing"'))
      await accept(tab)
      await tab.waitFor('the failure', () => window.gateFaults.length)
      await insert(
        tab,
        inline('after a', 'data-aval-after="a"') +
          inline('after missing', 'data-aval-after="missing"') +
          inline('after later', 'data-aval-after="later"')
      )
      expect((await hasRun(tab, 3)).sort()).toEqual(['a', 'after a', 'after missing'])
      await insert(tab, external('b', 'id="later"'))
      expect((await hasRun(tab, 5)).slice(3)).toEqual(['b', 'after later'])
    })

    it('for one that is not allowed wait until it is, and for one that does not exist for ever', async () => {
      const tab = await open(
        inline('after', 'data-aval-after="other"') +
          '<script type="text/plain" data-aval="personalisation" id="other" data-src="/a.js"></script>' +
          inline('never', 'data-aval-after="nobody"') +
          inline('nor this', 'data-aval-after="a b"')
      )
      await tab.evaluate(() => window.gate.choose({ analytics: true }))
      await settled(tab)
      expect(await ran(tab)).toEqual([])
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['a', 'after'])
      await settled(tab)
      expect(await ran(tab)).toHaveLength(2)
    })

    it('for another are closed when the visitor says no meanwhile', async () => {
      const tab = await open(external('slow', 'id="slow"') + inline('after', 'data-aval-after="slow"'))
      await accept(tab)
      await pages.site.waitForRequest('/slow.js')
      await withdraw(tab)
      await settled(tab)
      expect(await ran(tab)).toEqual([])
      expect(await faults(tab)).toEqual([])
    })

    it('for an async one run when that one has loaded', async () => {
      const tab = await open(external('slow', 'id="slow" async') + inline('after', 'data-aval-after="slow"'))
      await accept(tab)
      expect(await hasRun(tab, 2)).toEqual(['slow', 'after'])
    })

    it('run where they are put back after their turn has passed', async () => {
      const tab = await open(inline('moved', 'class="moved"') + external('a'))
      await tab.evaluate(() => {
        const moved = document.querySelector('.moved')!
        window.gate.acceptAll()
        moved.remove()
        Object.assign(window, { moved })
      })
      await hasRun(tab, 1)
      await tab.evaluate(() => document.body.append(Reflect.get(window, 'moved')))
      expect(await hasRun(tab, 2)).toEqual(['a', 'moved'])
    })

    it('as frames do come when what they wait for is over', async () => {
      const tab = await open(
        '<iframe data-aval="analytics" data-aval-after="slow" data-src="/frame"></iframe>' +
          external('slow', 'id="slow"')
      )
      await accept(tab)
      await hasRun(tab, 1)
      const request = await pages.site.waitForRequest('/frame')
      expect(request.time - pages.site.requestsTo('/slow.js')[0]!.time).toBeGreaterThanOrEqual(240)
    })

    it('for the end of the document come after the rest on a page that was there, too', async () => {
      const tab = await open(
        external('b', 'defer') +
          inline('module', 'data-type="module"') +
          external('a') +
          inline('inline') +
          external('c', 'data-type="module"') +
          external('d')
      )
      await accept(tab)
      // Firefox runs an inline module that a script has made at once, whatever its `async`.
      const inLine = (name: string) => engine.name !== 'firefox' || name !== 'module'
      expect((await hasRun(tab, 6)).filter(inLine)).toEqual(['a', 'inline', 'd', 'b', 'module', 'c'].filter(inLine))
    })
  })
})
