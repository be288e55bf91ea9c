// Code of the page that throws: it spoils nothing for anybody else, and the site's own monitoring sees it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { action, createTagSite, gated, hasRun, question, type TagSite, type TagWindow } from '../support/tag-site.ts'

declare const window: Window & TagWindow

const throwing = `<script>
  for (const type of ['ready', 'change', 'show', 'hide', 'error'])
    document.addEventListener('aval:' + type, () => { throw new Error('listener of ' + type) })
</script>`

describe('a function of the page that throws', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('stops no other listener and no tag when it listens, and the site sees what it threw', async () => {
      const tab = await pages.visit(engine, { before: throwing, body: gated('tag') })
      await question(tab)
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 1)).toEqual(['tag'])
      expect([...new Set(await tab.evaluate(() => window.told.map(({ type }) => type)))].sort()).toEqual([
        'change',
        'hide',
        'ready',
        'show'
      ])
      const thrown = (await tab.faults()).map(({ text }) => text)
      expect([...thrown].sort()).toEqual([
        'Error: listener of change',
        'Error: listener of hide',
        'Error: listener of ready',
        'Error: listener of show'
      ])
    })

    it('stops no other when it waits for a key, and the site sees what it threw', async () => {
      const when = `<script>
        aval.when('analytics', () => { throw new Error('first') })
        aval.when('analytics', () => { ran.push('second') })
      </script>`
      const tab = await pages.visit(engine, { body: when + gated('tag') })
      await question(tab)
      await tab.click(action('accept-all'))
      expect([...(await hasRun(tab, 2))].sort()).toEqual(['second', 'tag'])
      expect((await tab.faults()).map(({ text }) => text)).toEqual(['Error: first'])
    })
  })
})
