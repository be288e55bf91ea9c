import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/decide'
import { decodeRecord, encodeRecord, newestRecord } from '../../../src/core/record'
import { resolve } from '../../../src/core/resolve'
import { aPolicy, aRecord, DAY, NOW, SECOND, someSignals } from '../../support/builders'

const TEXT = '_v=1&_r=0&_t=1778583600&_e=1812798000&_id=k3v9x2m4q8&analytics=0&personalisation=0'
/** The plain text with one part changed. */
const textWith = (part: string, other: string) => {
  expect(TEXT).toContain(part)
  return TEXT.replace(part, other)
}

describe('the text of a record', () => {
  it('is a query string, times in seconds, answers as 0 and 1', () => {
    expect(encodeRecord(aRecord())).toBe(TEXT)
    expect(encodeRecord(aRecord({ revision: 4, answers: { media: true, vimeo: false } }))).toBe(
      '_v=1&_r=4&_t=1778583600&_e=1812798000&_id=k3v9x2m4q8&media=1&vimeo=0'
    )
  })

  it('reads back as the record it was made of', () => {
    const record = aRecord({ revision: 202611221530, answers: { analytics: true, 'a-b_c': false, constructor: true } })
    expect(decodeRecord(encodeRecord(record))).toEqual(record)
  })

  it('takes no more than 120 bytes for the default policy, with a reference of 22 characters', () => {
    const verdict = resolve(aPolicy(), 'none', someSignals(), NOW)
    const record = decide(
      aPolicy(),
      verdict,
      () => true,
      NOW,
      () => 'A'.repeat(22)
    )!
    const text = 'eu-consent=' + encodeRecord(record)
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(120)
  })

  it('needs no encoding in a cookie or an address', () => {
    expect(TEXT).toMatch(/^[\w=&-]+$/)
  })
})

describe('a text is read', () => {
  it('with its fields in any order', () => {
    expect(decodeRecord(TEXT.split('&').reverse().join('&'))).toEqual(aRecord())
  })

  it('when it was percent-encoded, whole or in part', () => {
    expect(decodeRecord(encodeURIComponent(TEXT))).toEqual(aRecord())
    expect(decodeRecord(textWith('analytics', '%61nalytics'))).toEqual(aRecord())
  })

  it('with fields of a later minor form, which begin with an underscore, left aside', () => {
    expect(decodeRecord(TEXT + '&_from=panel&_ui=&_ab=7-b')).toEqual(aRecord())
    expect(decodeRecord(TEXT + '&__proto__=1')).toEqual(aRecord())
  })

  it('without any answer, which allows nothing', () => {
    expect(decodeRecord('_v=1&_r=0&_t=1778583600&_e=1812798000&_id=a')).toEqual(aRecord({ id: 'a', answers: {} }))
  })

  it('with a deadline of a second to 397 days: the longest that thirteen months can be', () => {
    const decided = aRecord().decidedAt / SECOND
    for (const [after, isRecord] of [
      [-1, false],
      [0, false],
      [1, true],
      [(397 * DAY) / SECOND, true],
      [(397 * DAY) / SECOND + 1, false]
    ] as const)
      expect(decodeRecord(textWith('_e=1812798000', `_e=${decided + after}`)) !== null).toBe(isRecord)
  })

  it('with answers that have no inherited names, so that none is found where none was given', () => {
    const { answers } = decodeRecord(TEXT)!
    expect(answers['constructor']).toBeUndefined()
    expect(Object.getPrototypeOf(answers)).toBeNull()
  })
})

describe('a text is no record', () => {
  it.each([undefined, null, 0, true, {}, [], Symbol('record')])('when it is no text: %o', (value) => {
    expect(decodeRecord(value)).toBeNull()
  })

  it.each([
    ['', 'nothing'],
    ['&', 'empty fields'],
    ['=', 'a field without a name'],
    ['true', 'a word'],
    ['{"analytics":true}', 'JSON'],
    ['%', 'a broken escape'],
    [TEXT + '%E0%A4%A', 'a broken escape at the end'],
    [encodeURIComponent(encodeURIComponent(TEXT)), 'encoded twice'],
    [TEXT + '&', 'an empty field at the end'],
    ['&' + TEXT, 'an empty field at the start'],
    [TEXT + '\n', 'a line end'],
    [' ' + TEXT, 'a space'],
    [TEXT.slice(0, -1), 'cut in its last value'],
    [TEXT.slice(0, -2), 'cut in its last field'],
    [TEXT.slice(1), 'cut at its start'],
    [TEXT.replaceAll('&', ';'), 'another separator'],
    [TEXT + '&analytics=0', 'an answer said twice'],
    [TEXT + '&analytics=1', 'an answer said both ways'],
    [TEXT + '&_v=1', 'a field said twice'],
    [TEXT + '&%61nalytics=1', 'an answer said twice, once in disguise'],
    [TEXT + '&ads=yes', 'an answer in words'],
    [TEXT + '&ads=true', 'an answer as a word of JSON'],
    [TEXT + '&ads=2', 'a third answer'],
    [TEXT + '&ads=11', 'an answer too long'],
    [TEXT + '&ads=10', 'an answer that begins as a yes'],
    [TEXT + '&ads=01', 'an answer that ends as a yes'],
    [TEXT + '&ads=', 'an empty answer'],
    [TEXT + '&ads', 'a name alone'],
    [TEXT + '&ads=1=1', 'two values'],
    [TEXT + '&9ads=1', 'a name that begins with a digit'],
    [TEXT + '&-ads=1', 'a name that begins with a hyphen'],
    [TEXT + '&a.b=1', 'a name with a dot'],
    [TEXT + '&a[]=1', 'a name with brackets'],
    [TEXT + '&é=1', 'a name that is not ASCII'],
    [TEXT + '&_ab=a+b', 'a value with a sign'],
    [TEXT + '&_=1', 'an underscore alone'],
    [TEXT + '&_a=1', 'a name of the format that is too short to be a later one'],
    [TEXT + '&_a-b=1', 'a name of the format with a hyphen']
  ])('when it is not one to the letter: %s (%s)', (text) => {
    expect(decodeRecord(text)).toBeNull()
  })

  it.each([
    ['_v=1', '_v=2'],
    ['_v=1', '_v=01'],
    ['_v=1', '_v='],
    ['_v=1&', ''],
    ['_r=0&', ''],
    ['_r=0', '_r='],
    ['_r=0', '_r=-1'],
    ['_r=0', '_r=a1'],
    ['_r=0', '_r=1a'],
    ['_r=0', '_r=0x1'],
    ['_r=0', '_r=1e3'],
    ['_r=0', '_r=12345678901234567'],
    ['_t=1778583600&', ''],
    ['_t=1778583600', '_t='],
    ['_t=1778583600', '_t=-1778583600'],
    ['_t=1778583600', '_t=now'],
    ['_t=1778583600', '_t=1778583600000'],
    ['_t=1778583600', '_t=9999999999999999'],
    ['_t=1778583600', '_t=0'],
    ['_e=1812798000&', ''],
    ['_e=1812798000', '_e='],
    ['_e=1812798000', '_e=never'],
    ['_e=1812798000', '_e=1812798000000'],
    ['_e=1812798000', '_e=9999999999999999'],
    ['_e=1812798000', '_e=1778583600'],
    ['_e=1812798000', '_e=1778583599'],
    ['_id=k3v9x2m4q8&', ''],
    ['_id=k3v9x2m4q8', '_id=']
  ])('when a field of its own is missing or wrong: %s → %s', (part, other) => {
    expect(decodeRecord(textWith(part, other))).toBeNull()
  })
})

describe('a revision in a text', () => {
  it('may have up to fifteen digits, so that no two are read as one', () => {
    expect(decodeRecord(textWith('_r=0', '_r=999999999999999'))).toEqual(aRecord({ revision: 999999999999999 }))
    expect(decodeRecord(textWith('_r=0', '_r=1000000000000000'))).toBeNull()
  })
})

describe('several texts under one name', () => {
  const newer = aRecord({ id: 'newer' })
  const textOf = (id: string, secondsBefore = 0) =>
    encodeRecord(aRecord({ id, decidedAt: newer.decidedAt - secondsBefore * SECOND, expiresAt: newer.decidedAt + DAY }))
  const idIn = (texts: string[]) => {
    const reading = newestRecord(texts)
    return typeof reading === 'string' ? reading : reading.id
  }

  it('read as the newest record, wherever it stands', () => {
    expect(idIn([textOf('older', 1), textOf('newer'), textOf('oldest', 2)])).toBe('newer')
    expect(idIn([textOf('newer'), textOf('oldest', 2), textOf('older', 1)])).toBe('newer')
    expect(newestRecord([encodeRecord(newer)])).toEqual(newer)
  })

  it('read as the first of two records of the same second', () => {
    expect(idIn([textOf('older', 1), textOf('one'), textOf('other')])).toBe('one')
    expect(idIn([textOf('other'), textOf('one')])).toBe('other')
  })

  it('do not hide a record behind what is none', () => {
    expect(idIn(['', textOf('newer'), 'true'])).toBe('newer')
  })

  it('are unreadable when none is a record, and nothing when there are none', () => {
    expect(newestRecord(['', 'true'])).toBe('unreadable')
    expect(newestRecord([''])).toBe('unreadable')
    expect(newestRecord([])).toBe('none')
  })
})
