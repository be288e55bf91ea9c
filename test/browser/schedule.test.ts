// `later` in real browsers: after the paint, one task a turn, and quickly.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { createGateSite, type GateSite, type PageWindow } from '../support/gate-page.ts'

declare const window: Window & PageWindow

describe('later', () => {
  let pages: GateSite
  beforeAll(async () => {
    pages = await createGateSite()
  })
  afterAll(() => pages.site.close())

  eachEngine((engine) => {
    it('runs after the frame that follows the click', async () => {
      const tab = await pages.open(
        engine,
        `<button>Yes</button><script>document.querySelector('button').onclick = () => {
          later(() => ran.push('task')); requestAnimationFrame(() => ran.push('frame')); ran.push('click')
        }</script>`
      )
      await tab.click('button')
      await tab.waitFor('the task', () => window.ran.length === 3)
      expect(await tab.evaluate(() => window.ran)).toEqual(['click', 'frame', 'task'])
    })

    it('runs 2,000 tasks in order, each in a turn of its own, in much less than a timer would take', async () => {
      const tab = await pages.open(engine, '')
      const { inOrder, turns, time } = await tab.evaluate(
        () =>
          new Promise<{ inOrder: boolean; turns: number; time: number }>((resolve) => {
            const order: number[] = []
            let turns = 0
            let isNewTurn = true
            const start = performance.now()
            for (let task = 0; task < 2000; task++)
              window.later(() => {
                order.push(task)
                if (isNewTurn) turns++
                isNewTurn = false
                queueMicrotask(() => (isNewTurn = true))
              })
            window.later(() =>
              resolve({ inOrder: order.every((task, index) => task === index), turns, time: performance.now() - start })
            )
          })
      )
      console.info(`${engine.name}: 2,000 tasks in ${Math.round(time)} ms`)
      expect(inOrder).toBe(true)
      expect(turns).toBe(2000)
      expect(time).toBeLessThan(4000)
    })

    it('goes on when a task throws, and lets the site see the error', async () => {
      const tab = await pages.open(engine, '')
      await tab.evaluate(() => {
        window.later(() => {
          throw new Error('on purpose')
        })
        window.later(() => window.ran.push('next'))
      })
      await tab.waitFor('the next task', () => window.ran.length)
      expect((await tab.faults()).map(({ text }) => text)).toEqual(['Error: on purpose'])
    })
  })
})
