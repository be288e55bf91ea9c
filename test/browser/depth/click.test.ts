// With the built files and the real banner: no tag comes into the page inside the visitor's click, and each starts in a
// task of its own.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../../support/engines.ts'
import { action, createTagSite, gated, hasRun, question, type TagSite } from '../../support/tag-site.ts'

const tags = Array.from({ length: 20 }, (_, index) =>
  index % 2
    ? gated(`tag ${index}`)
    : `<script type="text/plain" data-aval="analytics" data-src="/tag.js?name=tag ${index}"></script>`
)

/** Notes, in order: the click, the last microtask of it, each task after it, and each tag that comes into the page. */
const notebook = `<script>
  window.notes = []
  new MutationObserver((changes) => {
    const count = changes.flatMap((it) => [...it.addedNodes]).filter((it) => it.matches?.('script[data-aval-done]')).length
    if (count) notes.push(count)
  }).observe(document, { childList: true, subtree: true })
  addEventListener('click', () => {
    notes.push('click')
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => notes.push('task')
    port2.postMessage(0)
  }, true)
</script>`

describe('a click on accept, with 20 gated tags', () => {
  let pages: TagSite
  beforeAll(async () => {
    pages = await createTagSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('puts none into the page before its own task has ended, and then one a task', async () => {
      const tab = await pages.visit(engine, { body: notebook + tags.join('') })
      await question(tab)
      await tab.click(action('accept-all'))
      expect(await hasRun(tab, 20)).toHaveLength(20)
      const notes = await tab.evaluate(() => Reflect.get(window, 'notes') as (string | number)[])
      expect(notes.slice(0, 2)).toEqual(['click', 'task'])
      const counts = notes.filter((note) => typeof note === 'number')
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
      // One a task, but that those which waited for an external come with the end of it.
      expect(Math.max(...counts)).toBeLessThanOrEqual(2)
    })
  })
})
