import * as nanostores from 'nanostores'
import { describe, expect, it, vi } from 'vitest'
import * as standIn from '../../../src/stand-ins/nanostores'

/** What Aval and its UI use of an atom: the one of nanostores, and the one that stands in for it in gate.js. */
interface Atom<Value> {
  get(): Value
  set(value: Value): void
  listen(listener: (value: Value) => void): () => void
  subscribe(listener: (value: Value) => void): () => void
}

const OOPS = new Error('oops')
const throws = () => {
  throw OOPS
}

describe.each([
  ['nanostores', nanostores.atom],
  ['the stand-in', standIn.atom]
] as readonly (readonly [string, (value: string) => Atom<string>])[])('an atom of %s', (_, atom) => {
  it('holds a value', () => {
    const $value = atom('one')
    expect($value.get()).toBe('one')
    $value.set('two')
    expect($value.get()).toBe('two')
  })

  it('tells of a new value only, and in the order of those who listen', () => {
    const $value = atom('one')
    const heard: string[] = []
    $value.listen((value) => heard.push(`first ${value}`))
    $value.subscribe((value) => heard.push(`second ${value}`))
    expect(heard).toEqual(['second one'])
    $value.set('one')
    $value.set('two')
    expect(heard.slice(1)).toEqual(['first two', 'second two'])
    expect($value.get()).toBe('two')
  })

  it('tells no more to who has left, not even in the middle of it', () => {
    const $value = atom('one')
    const [gone, subscribed, leaving] = [vi.fn(), vi.fn(), vi.fn()]
    $value.listen(gone)()
    $value.subscribe(subscribed)()
    const leave = $value.listen(() => {
      leaving()
      leave()
    })
    $value.set('two')
    $value.set('three')
    expect([gone, subscribed, leaving].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
  })

  it('tells everybody, even where one throws, and lets what it threw be seen: at once, or in a task of its own', () => {
    vi.useFakeTimers()
    const $value = atom('one')
    const heard = vi.fn()
    $value.listen(throws)
    $value.listen(heard)
    for (const next of ['two', 'three'])
      expect(() => {
        $value.set(next)
        vi.runAllTimers()
      }).toThrow(OOPS)
    expect([heard.mock.calls.length, $value.get()]).toEqual([2, 'three'])
    vi.useRealTimers()
  })

  it('leaves nobody with a value that is over, where a listener sets another one', () => {
    const $value = atom('one')
    const last: string[] = []
    $value.listen((value) => {
      if (value === 'two') $value.set('three')
    })
    $value.listen((value) => last.push(value))
    $value.set('two')
    expect(last.every((value) => value === 'three')).toBe(true)
    expect(last.length).toBeGreaterThan(0)
  })
})
