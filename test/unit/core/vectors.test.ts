import { describe, expect, it } from 'vitest'
import { newestRecord } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { aPolicy, someSignals } from '../../support/builders'
import file from '../../vectors/record.json' with { type: 'json' }

interface Vector {
  readonly name: string
  readonly text: string | null
  readonly now: string
  readonly revision?: number
  readonly gpc?: boolean
  readonly purposes?: readonly {
    readonly id: string
    readonly services?: readonly string[]
    readonly exempt?: readonly string[]
  }[]
  readonly expected: {
    readonly reading: string
    readonly standing: string
    readonly allowed: readonly string[]
    readonly open?: readonly string[]
  }
  readonly why: string
}

describe('the vectors of the record', () => {
  const vectors: readonly Vector[] = file.vectors

  it.each(vectors)('are read as they say: $name', ({ text, now, revision = 0, gpc = false, purposes, expected }) => {
    const policy = aPolicy({
      revision,
      ...(purposes && {
        purposes: purposes.map(({ id, services = [], exempt = [] }) => ({
          id,
          services: [
            ...services.map((it) => ({ id: it })),
            ...exempt.map((it) => ({ id: it, exemption: 'audience' as const }))
          ]
        }))
      })
    })
    const reading = newestRecord(text === null ? [] : [text])
    const { standing, allowed, open } = resolve(policy, reading, someSignals({ gpc }), Date.parse(now))
    expect({
      reading: typeof reading === 'string' ? reading : 'record',
      standing,
      allowed: Object.keys(allowed).filter((key) => key !== 'necessary' && allowed[key]),
      ...(standing === 'purpose' && { open })
    }).toEqual(expected)
  })

  it('have each a name of their own and a reason', () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length)
    expect(vectors.every(({ why }) => why.endsWith('.'))).toBe(true)
  })
})
