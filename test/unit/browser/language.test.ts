import { describe, expect, it } from 'vitest'
import { pickLanguage, pickVariety } from '../../../src/browser/language'

const languages = ['fr', 'en', 'nb', 'pt', 'pt-BR', 'sr', 'zh-Hans', 'zh-Hant']

describe('the language of a page', () => {
  it.each([
    ['fr', 'fr', 'exact'],
    ['pt-BR', 'pt-BR', 'exact, with its region'],
    ['PT-br', 'pt-BR', 'exact, in other letters'],
    ['fr-CA', 'fr', 'shorter'],
    ['en-GB', 'en', 'shorter'],
    ['en-GB-oxendict', 'en', 'shorter by two'],
    ['pt-PT', 'pt', 'shorter, not another variety'],
    ['pt-AO', 'pt', 'shorter, not another variety'],
    ['zh-TW', 'zh-Hant', 'in the script of the region'],
    ['zh-HK', 'zh-Hant', 'in the script of the region'],
    ['zh-Hant-HK', 'zh-Hant', 'in the script it names'],
    ['zh', 'zh-Hans', 'in the script it leaves unsaid'],
    ['zh-CN', 'zh-Hans', 'in the script of the region'],
    ['zh-SG', 'zh-Hans', 'in the script of the region'],
    ['no', 'nb', 'Norwegian'],
    ['nn', 'nb', 'the other Norwegian'],
    ['nn-NO', 'nb', 'the other Norwegian, with its region'],
    ['sr-Latn', 'sr', 'in another script, for want of a better one'],
    ['nono', 'fr', 'no Norwegian, by its whole name'],
    ['de', 'fr', 'the first for a language there is not']
  ])('%s is %s: %s', (wanted, found) => {
    expect(pickLanguage(wanted, languages)).toBe(found)
  })

  it('is written in the script that is asked for, where there is one', () => {
    expect(pickLanguage('sr-Latn', ['fr', 'sr', 'sr-Latn'])).toBe('sr-Latn')
    expect(pickLanguage('sr', ['fr', 'sr-Latn', 'sr'])).toBe('sr')
    expect(pickLanguage('zh-TW', ['fr', 'zh', 'zh-Hant'])).toBe('zh-Hant')
    expect(pickLanguage('zh-TW', ['fr', 'zh'])).toBe('zh')
  })

  it.each(['', 'x', '--', '-', 'français', 'fr_FR', 'a'.repeat(200), '1', 'i-am-not', '*'])(
    'is the first for the tag "%s", which makes no sense',
    (wanted) => {
      expect(pickLanguage(wanted, languages)).toBe('fr')
    }
  )

  it('is none where there is none to choose from', () => {
    expect(pickLanguage('fr', [])).toBeUndefined()
  })
})

describe('the variety of a language file that holds several', () => {
  const of = (lang: string, ...others: string[]) => ({ lang, varieties: others.map((it) => ({ lang: it })) })

  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant']
  ])('for %s is %s', (wanted, found) => {
    expect(pickVariety(of('zh-Hans', 'zh-Hant'), wanted).lang).toBe(found)
  })

  it.each([
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR']
  ])('for %s is %s', (wanted, found) => {
    expect(pickVariety(of('pt', 'pt-BR'), wanted).lang).toBe(found)
  })

  it('is the file’s own where it has no other, or none that fits', () => {
    const alone = { lang: 'fr' }
    expect(pickVariety(alone, 'zh-TW')).toBe(alone)
    expect(pickVariety(of('pt', 'pt-BR'), 'français').lang).toBe('pt')
  })
})
