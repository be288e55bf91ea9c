import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ModuleKind, transpileModule } from 'typescript'
import { describe, expect, it } from 'vitest'
import { addMonths, LONGEST_LIFETIME, LONGEST_MONTHS } from '../../../src/core/calendar'
import { DAY } from '../../support/builders'

const after = (iso: string, months: number) => new Date(addMonths(Date.parse(iso), months)).toISOString()

describe('a deadline in calendar months', () => {
  it.each([
    ['2026-05-12T12:34:56.000Z', 13, '2027-06-12T12:34:56.000Z'],
    ['2026-01-15T00:00:00.000Z', 1, '2026-02-15T00:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 1, '2027-01-31T23:59:59.000Z'],
    ['2026-12-01T00:00:00.000Z', 13, '2028-01-01T00:00:00.000Z'],
    ['2026-05-12T12:34:56.789Z', 6, '2026-11-12T12:34:56.789Z']
  ])('falls on the same day and time: %s and %d months', (from, months, to) => {
    expect(after(from, months)).toBe(to)
  })

  it.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 1, '2028-02-29T10:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', 13, '2027-02-28T10:00:00.000Z'],
    ['2027-01-29T10:00:00.000Z', 13, '2028-02-29T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', 13, '2027-04-30T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', 12, '2029-02-28T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', 13, '2029-03-29T10:00:00.000Z'],
    ['2026-08-31T10:00:00.000Z', 6, '2027-02-28T10:00:00.000Z']
  ])('falls on the last day of a month that is too short: %s and %d months', (from, months, to) => {
    expect(after(from, months)).toBe(to)
  })

  it('spans 393 to 397 days over thirteen months, whatever the day, within the 400 that browsers keep a cookie', () => {
    const spans = new Set<number>()
    for (let day = Date.UTC(2096, 0, 1); day < Date.UTC(2105, 0, 1); day += DAY)
      spans.add((addMonths(day, LONGEST_MONTHS) - day) / DAY)
    expect([...spans].sort()).toEqual([393, 394, 395, 396, 397])
    expect(LONGEST_LIFETIME / DAY).toBe(397)
  })

  it('is no number when it is counted from no date, so that no comparison with it holds', () => {
    expect(addMonths(NaN, 13)).toBeNaN()
  })
})

// Across the changes of clocks of Paris and Lord Howe, at an hour that does not exist or exists twice there; at a month
// end for some that is a first day for others; and over 30 December 2011, which Apia never had.
const ACROSS = [
  ['2026-02-28T01:30:00.000Z', 1, '2026-03-28T01:30:00.000Z'],
  ['2026-02-28T23:30:00.000Z', 13, '2027-03-28T23:30:00.000Z'],
  ['2026-09-25T00:30:00.000Z', 1, '2026-10-25T00:30:00.000Z'],
  ['2026-03-04T15:15:00.000Z', 1, '2026-04-04T15:15:00.000Z'],
  ['2026-01-31T00:10:00.000Z', 1, '2026-02-28T00:10:00.000Z'],
  ['2026-01-31T23:50:00.000Z', 1, '2026-02-28T23:50:00.000Z'],
  ['2011-11-30T12:00:00.000Z', 1, '2011-12-30T12:00:00.000Z']
] as const

/** The deadlines as a process of that time zone finds them: a zone is only real for a whole process. */
const countedIn = (zone: string) => {
  const source = readFileSync(new URL('../../../src/core/calendar.ts', import.meta.url), 'utf8')
  const { outputText } = transpileModule(source, { compilerOptions: { module: ModuleKind.ESNext } })
  const script = `${outputText}
    const deadlines = ${JSON.stringify(ACROSS)}.map(([from, months]) =>
      new Date(addMonths(Date.parse(from), months)).toISOString())
    console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, deadlines }))`
  const output = execFileSync(process.execPath, ['--input-type=module'], {
    input: script,
    env: { ...process.env, TZ: zone }
  })
  return JSON.parse(String(output)) as { zone: string; deadlines: string[] }
}

describe('a deadline', () => {
  it.each(['UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kiritimati', 'Australia/Lord_Howe'])(
    'is the same instant everywhere: %s',
    (zone) => {
      expect(countedIn(zone)).toEqual({ zone, deadlines: ACROSS.map(([, , deadline]) => deadline) })
    }
  )
})
