import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/core/policy'

const idsOf = (input: unknown) => definePolicy(input).purposes.map(({ id }) => id)

const DEFAULT = [
  { id: 'necessary', required: true, services: [] },
  { id: 'analytics', required: false, services: [] },
  { id: 'personalisation', required: false, services: [] }
]

describe('a policy of which nothing is said', () => {
  it('asks about analytics and personalisation, at revision 0', () => {
    expect(definePolicy()).toEqual({ purposes: DEFAULT, revision: 0 })
  })

  it.each([null, 0, true, Symbol('policy'), () => {}, {}, { revision: undefined }])(
    'is the default policy, whatever was said instead: %o',
    (input) => {
      expect(definePolicy(input)).toMatchObject({ purposes: DEFAULT, revision: 0 })
    }
  )

  it.each([
    { purposes: null },
    { purposes: 7 },
    { purposes: '' },
    { purposes: ' \n ' },
    { purposes: { 0: { id: 'ads' }, length: 1 } },
    { purposes: [null] },
    { purposes: [{ id: 'ads' }, undefined] },
    { purposes: [{ id: 'ads', services: 7 }] },
    { purposes: [{ id: 'ads', services: {} }] },
    { purposes: [{ id: 'ads', services: [null] }] },
    { purposes: [{ id: 'ads', services: [{ id: 'matomo' }, undefined] }] }
  ])('is the default policy where it has not the shape of one: %j', (input) => {
    expect(definePolicy(input)).toEqual({ purposes: DEFAULT, revision: 0 })
  })
})

describe('the purposes of a policy', () => {
  it('come in the order of the site, after necessary', () => {
    expect(idsOf({ purposes: [{ id: 'media' }, { id: 'necessary' }, { id: 'ads' }] })).toEqual([
      'necessary',
      'media',
      'ads'
    ])
    expect(idsOf({ purposes: [{ id: 'media' }] })).toEqual(['necessary', 'media'])
    expect(idsOf({ purposes: [] })).toEqual(['necessary'])
  })

  it.each([
    ['analytics personalisation', ['necessary', 'analytics', 'personalisation']],
    [' media\n\t necessary  ads ', ['necessary', 'media', 'ads']],
    ['media', ['necessary', 'media']]
  ])('may be a text, as an attribute says them: their ids, with spaces between: %j', (purposes, ids) => {
    expect(idsOf({ purposes })).toEqual(ids)
    expect(definePolicy({ purposes }).purposes.at(-1)).toEqual({ id: ids.at(-1), required: false, services: [] })
  })

  it('always hold necessary, required even where the site says otherwise', () => {
    const [necessary] = definePolicy({ purposes: [{ id: 'necessary', required: false, title: 'Needed' }] }).purposes
    expect(necessary).toEqual({ id: 'necessary', required: true, title: 'Needed', services: [] })
  })

  it('are required only by the word true', () => {
    const { purposes } = definePolicy({
      purposes: [{ id: 'a', required: true }, { id: 'b', required: 'true' }, { id: 'c', required: 1 }, { id: 'd' }]
    })
    expect(purposes.map(({ required }) => required)).toEqual([true, true, false, false, false])
  })

  it('keep what the site says of them', () => {
    const media = {
      id: 'media',
      title: { fr: 'Vidéos' },
      summary: 's',
      text: 't',
      services: [{ id: 'vimeo', name: 'V' }]
    }
    expect(definePolicy({ purposes: [media] }).purposes[1]).toEqual({ ...media, required: false })
  })

  it('leave out a service without an id', () => {
    const { purposes } = definePolicy({
      purposes: [{ id: 'ads', services: [{ name: 'x' }, { id: '' }, { id: 'one' }] }]
    })
    expect(purposes[1]!.services).toEqual([{ id: 'one' }])
  })

  it('are not the objects of the site, which may change theirs', () => {
    const services = [{ id: 'vimeo' }]
    const input = { purposes: [{ id: 'media', services }] }
    const policy = definePolicy(input)
    services.push({ id: 'later' })
    input.purposes.push({ id: 'later', services: [] })
    expect(policy.purposes.map(({ id, services }) => [id, services.length])).toEqual([
      ['necessary', 0],
      ['media', 1]
    ])
  })
})

describe('the revision of a policy', () => {
  it.each([
    ['2', 2],
    ['20261122', 20261122],
    ['', 0],
    ['two', 0],
    [NaN, 0],
    [null, 0]
  ])('is a number, whatever an attribute says: %j', (revision, number) => {
    expect(definePolicy({ revision }).revision).toBe(number)
  })
})

describe('the rest of a policy', () => {
  it('is its lifetime and its regime, and nothing else of what stands beside it', () => {
    for (const input of [{}, { cookie: 'other', frames: true, notice: {} }, { purposes: 7, cookie: 'other' }])
      expect(Object.keys(definePolicy(input)).sort()).toEqual(['lifetime', 'purposes', 'regime', 'revision'])
  })

  it('is what the site says', () => {
    expect(definePolicy({ regime: 'opt-out', lifetime: 6, revision: 202611221530 })).toEqual({
      purposes: DEFAULT,
      regime: 'opt-out',
      lifetime: 6,
      revision: 202611221530
    })
  })
})
