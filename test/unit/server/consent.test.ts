// The answer of a visitor, as a request brings it.
import { describe, expect, it } from 'vitest'
import { COOKIE } from '../../../src/browser/cookie'
import { encodeRecord } from '../../../src/core/record'
import { readConsent } from '../../../src/server'
import { aRecord, DAY, NOW } from '../../support/builders'

const yes = encodeRecord(aRecord({ answers: { analytics: true, personalisation: false } }))
const read = (header: string | null | undefined, more: object = {}) =>
  readConsent(header, undefined, { now: NOW, ...more })

describe('the answer in a request', () => {
  it('is read among the other cookies, under the name the page writes', () => {
    const { allowed, standing, record } = read(`a=1; ${COOKIE}=${yes}; b=2`)
    expect([allowed.analytics, allowed.personalisation, standing]).toEqual([true, false, 'stored'])
    expect(record?.id).toBe('k3v9x2m4q8')
  })

  it('is read where cookies are not kept apart by a space, and where it was percent-encoded', () => {
    expect(read(`a=1;${COOKIE}=${yes}`).allowed.analytics).toBe(true)
    expect(read(`${COOKIE}=${encodeURIComponent(yes)}`).allowed.analytics).toBe(true)
  })

  it('is read under another name', () => {
    expect(read(`choix=${yes}`, { cookie: 'choix' }).allowed.analytics).toBe(true)
    expect(read(`choix=${yes}`).allowed.analytics).toBe(false)
    expect(read(`x${COOKIE}=${yes}`).standing).toBe('first')
  })

  it.each([undefined, null, '', 'a=1', ';;', `${COOKIE}=`, `${COOKIE}=nonsense`, `${COOKIE}=%E0%A4%A`])(
    'grants nothing optional to %j',
    (header) => {
      const { allowed } = read(header)
      expect(allowed).toEqual({ necessary: true, analytics: false, personalisation: false })
    }
  )

  it('is the newest, where a host and a domain each have one', () => {
    const no = encodeRecord(aRecord({ decidedAt: NOW - DAY }))
    expect(read(`${COOKIE}=${no}; ${COOKIE}=${yes}`).allowed.analytics).toBe(true)
  })

  it('ends when it ends, and counts the refusal of a browser', () => {
    expect(read(`${COOKIE}=${yes}`, { now: NOW + 400 * DAY }).standing).toBe('expired')
    expect(read(undefined, { gpc: true }).standing).toBe('signal')
  })

  it('is held to the policy of the site', () => {
    const { allowed } = readConsent(
      `${COOKIE}=${yes}`,
      { purposes: [{ id: 'analytics' }, { id: 'media' }] },
      { now: NOW }
    )
    expect(allowed).toEqual({ necessary: true, analytics: true, media: false })
  })
})
