// When `later` runs its tasks, with the frames of the page in the test's own hands.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const frames: FrameRequestCallback[] = []
const page = { readyState: 'complete', hidden: false }
const turns = async (count = 20) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve))
}

describe('later', () => {
  let later: (task: () => void) => void
  let done: string[]
  const say = (word: string) => () => void done.push(word)
  const paint = () => frames.splice(0).forEach((callback) => callback(0))

  beforeEach(async () => {
    Object.assign(page, { readyState: 'complete', hidden: false })
    frames.length = 0
    done = []
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
    vi.spyOn(document, 'readyState', 'get').mockImplementation(() => page.readyState as DocumentReadyState)
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => page.hidden)
    vi.resetModules()
    ;({ later } = await import('../../src/browser/schedule.ts'))
  })
  afterEach(async () => {
    // Nothing of a test is left for the next one.
    paint()
    await turns()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('waits until the page has painted', async () => {
    later(say('task'))
    await turns(3)
    expect(done).toEqual([])
    paint()
    expect(done).toEqual([])
    await turns()
    expect(done).toEqual(['task'])
  })

  it('keeps the order, and gives each task a turn of its own', async () => {
    for (const word of ['a', 'b', 'c'])
      later(() => {
        done.push(word)
        void Promise.resolve().then(say(`after ${word}`))
      })
    paint()
    await turns()
    expect(done).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c'])
  })

  it('asks for one frame an act, not one a task', () => {
    for (let task = 0; task < 50; task++) later(say('task'))
    expect(frames).toHaveLength(1)
  })

  it('goes on with one task a turn when the visitor acts again in between', async () => {
    later(() => {
      done.push('first')
      // Not inside the task: the visitor acts between two turns.
      queueMicrotask(() => {
        later(say('newer'))
        done.push('act')
      })
    })
    later(say('second'))
    paint()
    await turns()
    expect(done).toEqual(['first', 'act', 'second', 'newer'])
  })

  it('runs what a task adds after the others, without another frame', async () => {
    later(() => {
      done.push('a')
      later(say('added'))
    })
    later(say('b'))
    paint()
    await turns()
    expect(done).toEqual(['a', 'b', 'added'])
    expect(frames).toHaveLength(0)
  })

  it('does not wait long for a page that does not paint', async () => {
    later(say('task'))
    await vi.waitFor(() => expect(done).toEqual(['task']))
    expect(frames).toHaveLength(1)
  })

  it.each([{ hidden: true }, { readyState: 'loading' }])(
    'does not wait for a paint that will not come: %j',
    async (now) => {
      Object.assign(page, now)
      later(say('a'))
      later(say('b'))
      expect(done).toEqual([])
      await turns()
      expect(done).toEqual(['a', 'b'])
      expect(frames).toHaveLength(0)
    }
  )

  it('starts again after a pause', async () => {
    for (const word of ['a', 'b']) {
      later(say(word))
      paint()
      await turns()
    }
    expect(done).toEqual(['a', 'b'])
  })
})
