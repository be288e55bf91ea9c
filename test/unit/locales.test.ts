// Holds every language file to what can be tested of a language without reading it. The folder is the list. Long because each
// rule says what it would let through; split up, the rules of one file would be in several places.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { pickLanguage } from '../../src/browser/language'
import en from '../../src/locales/en'
import pageEn from '../../src/locales/page/en'
import type { Messages, PageMessages, WithVarieties } from '../../src/ui/messages'

type Tree = { readonly [key: string]: string | Tree }
type Texts = ReadonlyMap<string, string>

/** Every language the issue asks for. */
const ASKED =
  'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv nb is uk tr sq sr mk bs ca eu gl br oc co ' +
  'lb cy ru ar he fa ja ko zh-Hans zh-Hant pt-BR hi'

/** The longest each label may be, in characters, to stand in its button on a narrow screen. */
const LONGEST: { readonly [path: string]: number } = {
  reopen: 30,
  'banner.refuse': 24,
  'banner.accept': 24,
  'banner.refuseNew': 14,
  'banner.acceptNew': 14,
  'banner.choose': 14,
  'panel.refuse': 14,
  'panel.accept': 14,
  'panel.object': 18,
  'panel.keep': 18,
  'panel.save': 34,
  'placeholder.video': 34,
  'placeholder.map': 34,
  'placeholder.content': 34
}

/** The two answers, wherever they stand side by side. */
const PAIRS = [
  ['banner.refuse', 'banner.accept'],
  ['banner.refuseNew', 'banner.acceptNew'],
  ['panel.refuse', 'panel.accept']
] as const

const PLURALS = ['banner.introProviders', 'panel.services', 'panel.trackers']
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']
/** Not seen in an editor: U+00A0 and U+202F, which typography asks for, and all that nothing asks for. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u
/** Persian writes its compounds with U+200C. */
const ASKED_FOR: { readonly [lang: string]: RegExp } = { fa: /[\u00a0\u202f\u200c]/g }

const src = new URL('../../src/locales/', import.meta.url)
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, src))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
const load = async <T>(path: string): Promise<T> => (await import(new URL(path + '.ts', src).pathname)).default as T

const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? textsOf(value, path + key + '.') : ([[path + key, value]] as [string, string][])
  )
const isPlural = (path: string) => PLURALS.some((plural) => path.startsWith(plural + '.'))
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w*\}/g))].sort()
const lengthOf = (text: string) => [...new Intl.Segmenter().segment(text)].length
const hasPlurals = (lang: string) => Intl.PluralRules.supportedLocalesOf(lang).length > 0

/** The numbers up to 200 of each plural form: interfaces count no fractions. */
const numbersOf = (lang: string): Map<string, number[]> => {
  const rules = new Intl.PluralRules(lang)
  const numbers = new Map<string, number[]>()
  for (let n = 0; n <= 200; n++) numbers.set(rules.select(n), [...(numbers.get(rules.select(n)) ?? []), n])
  return numbers
}

/** Without spaces. */
const longestShared = (one: string, other: string): string => {
  const parts = Array.from({ length: one.length }, (_, from) =>
    Array.from({ length: one.length - from }, (_, more) => one.slice(from, from + more + 1))
  ).flat()
  return parts.filter((part) => !/\s/.test(part) && other.includes(part)).sort((a, b) => b.length - a.length)[0] ?? ''
}

/** What is true of the file of any language, of the surfaces or of the page. */
const holdsAsFile = (folder: '' | 'page/', name: string, english: Tree) => {
  let texts: Texts
  let tree: Tree
  beforeAll(async () => {
    tree = await load<Tree>(folder + name)
    texts = new Map(textsOf(tree))
  })
  const matching = (pattern: RegExp) => [...texts].filter(([path, text]) => path !== 'colon' && pattern.test(text))

  it('is named after its language', () => {
    expect(tree['lang']).toBe(name)
    expect(Intl.getCanonicalLocales(name)).toEqual([name])
  })

  it('has the keys of English, each with a text', () => {
    const keys = (of: Iterable<string>) => [...of].filter((path) => !isPlural(path)).sort()
    expect(keys(texts.keys())).toEqual(keys(textsOf(english).map(([path]) => path)))
    expect([...texts].filter(([, text]) => typeof text !== 'string' || !text.trim())).toEqual([])
  })

  it('has the placeholders of English', () => {
    for (const [path, text] of textsOf(english))
      if (!isPlural(path)) expect([path, placeholdersIn(texts.get(path) ?? '')]).toEqual([path, placeholdersIn(text)])
    expect(matching(/[{}]/).filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })

  it('has labels short enough for their buttons', () => {
    const tooLong = [...texts].filter(([path, text]) => lengthOf(text) > (LONGEST[path] ?? Infinity))
    expect(tooLong).toEqual([])
  })

  it('has neither straight quotes nor stray spaces', () => {
    expect(matching(/['"`´]/)).toEqual([])
    expect(matching(/\s\s|^\s|\s$|[\t\n\r]/)).toEqual([])
  })

  it('has no space that breaks before double punctuation or inside guillemets', () => {
    // Not of »Danish« quotes, which open as others close.
    expect(matching(/ [:;?!]| »(?![\p{L}{])|(?<![\p{L}}])« /u)).toEqual([])
  })

  it('has no character that is not seen, but those that its spelling asks for', () => {
    const unasked = [...texts].filter(([, text]) =>
      INVISIBLE.test(text.replace(ASKED_FOR[name] ?? /[\u00a0\u202f]/g, ''))
    )
    expect(unasked).toEqual([])
    // In the source they are written out, so that they are seen.
    expect(readFileSync(new URL(folder + name + '.ts', src), 'utf8')).not.toMatch(INVISIBLE)
  })
}

describe.each(namesIn(''))('the texts of the question in %s', (name) => {
  holdsAsFile('', name, en)

  let messages: Messages
  let texts: Texts
  beforeAll(async () => {
    messages = await load<Messages>(name)
    texts = new Map(textsOf(messages as unknown as Tree))
  })
  const text = (path: string) => texts.get(path)!

  it('run in the direction of their script', () => {
    const locale = new Intl.Locale(name) as Intl.Locale & {
      getTextInfo?: () => { direction?: string }
      textInfo?: { direction?: string }
    }
    const table = RIGHT_TO_LEFT.includes(locale.maximize().script!) ? 'rtl' : 'ltr'
    expect(messages.dir).toBe(table)
    expect(messages.dir).toBe((locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? table)
  })

  it.each(PLURALS)('count in every plural form of the language, and in no other: %s', (path) => {
    const forms = textsOf(messages as unknown as Tree).filter(([key]) => key.startsWith(path + '.'))
    const numbers = numbersOf(name)
    const named = forms.map(([key]) => key.slice(path.length + 1))
    expect(named).toContain('other')
    if (hasPlurals(name)) {
      // What Intl has for fractions or millions alone may be left out: these are small whole numbers.
      expect(named).toEqual(expect.arrayContaining([...numbers.keys()]))
      expect(new Intl.PluralRules(name).resolvedOptions().pluralCategories).toEqual(expect.arrayContaining(named))
    } else expect(['one', 'other']).toEqual(expect.arrayContaining(named))
    const english = placeholdersIn(new Map(textsOf(en)).get(path + '.other')!)
    for (const [key, form] of forms) {
      // A form of one number alone may say it in a word.
      const isOneNumber = hasPlurals(name) && numbers.get(key.slice(path.length + 1))?.length === 1
      const asked = english.filter((it) => !isOneNumber || it !== '{n}' || form.includes(it))
      expect([key, placeholdersIn(form)]).toEqual([key, asked])
    }
  })

  it('put a name and what it is apart by a colon', () => {
    expect(messages.colon).toMatch(/^(\u00a0?: |：)$/)
  })

  it.each(PAIRS)('name the two answers alike: %s, %s', (refuse, accept) => {
    const [no, yes] = [text(refuse), text(accept)]
    expect(yes).not.toBe(no)
    expect(Math.abs(lengthOf(yes) - lengthOf(no))).toBeLessThanOrEqual(8)
    // Neither is the other with something added: "Accept" and "Accept only what is necessary" are no pair.
    expect(yes.toLowerCase()).not.toContain(no.toLowerCase())
    expect(no.toLowerCase()).not.toContain(yes.toLowerCase())
    expect(no + '\n' + yes).not.toMatch(/[.!?。！؟…]/)
    expect(Math.abs(no.split(/\s/).length - yes.split(/\s/).length)).toBeLessThanOrEqual(1)
    const isCapital = (label: string) => label[0] === label[0]!.toUpperCase()
    expect(isCapital(yes)).toBe(isCapital(no))
  })

  it('say of both answers to everything that they are to everything', () => {
    const shared = longestShared(text('banner.refuse').toLowerCase(), text('banner.accept').toLowerCase())
    expect(shared.length).toBeGreaterThanOrEqual(2)
  })

  it('do not call choosing what a purpose is called', () => {
    const stem = text('banner.choose').toLowerCase().slice(0, 6)
    expect(text('purposes.personalisation.title').toLowerCase()).not.toContain(stem)
  })
})

describe.each(namesIn('page'))('the texts of the page in %s', (name) => {
  holdsAsFile('page/', name, pageEn)
})

describe('French', () => {
  it('has a space that does not break before double punctuation and inside guillemets', async () => {
    const all = [await load<Tree>('fr'), await load<Tree>('page/fr')].flatMap((tree) => textsOf(tree))
    expect(all.filter(([, text]) => /[^\u00a0]:|[^\u202f][;?!]|«[^\u00a0]|[^\u00a0]»/.test(text))).toEqual([])
    expect(all.length).toBeGreaterThan(80)
  })
})

describe('the languages', () => {
  it('are no copies of one another', async () => {
    const seen = new Map<string, string>()
    for (const name of namesIn('')) {
      const { banner, panel } = await load<Messages>(name)
      for (const said of [
        [banner.title, banner.note, panel.title, panel.lead].join('\n'),
        [banner.titleChanged, panel.exempt, panel.kept, panel.anytime].join('\n')
      ]) {
        expect([name, seen.get(said)]).toEqual([name, undefined])
        seen.set(said, name)
      }
    }
    const pages = new Map<string, string>()
    for (const name of namesIn('page')) {
      const { placeholder, trackers } = await load<PageMessages>('page/' + name)
      const said = [placeholder.text, trackers.title, trackers.none, trackers.signal].join('\n')
      expect([name, pages.get(said)]).toEqual([name, undefined])
      pages.set(said, name)
    }
  })

  it('are counted by the browser’s rules, but for those it has none for', () => {
    const without = namesIn('').filter((name) => !hasPlurals(name))
    if (without.length) console.info(`No plural rules in this engine, so only "one" and "other": ${without.join(', ')}`)
    expect(['co', 'oc']).toEqual(expect.arrayContaining(without))
  })

  it.each(namesIn('tags'))(
    'of a file of the script tag are languages, and the first is what its name means: %s',
    async (name) => {
      for (const folder of ['', 'page/']) {
        const { varieties = [], ...own } = await load<WithVarieties<Messages | PageMessages>>(`${folder}tags/${name}`)
        for (const texts of [own, ...varieties]) expect(texts).toEqual(await load(folder + texts.lang))
        expect(own.lang).toBe(pickLanguage(name, namesIn('')))
        expect([own, ...varieties].map(({ lang }) => lang).sort()).toEqual(
          expect.arrayContaining(namesIn(folder).filter((lang) => lang.split('-')[0] === name))
        )
      }
    }
  )

  it.each(['', 'page'])('are all there: src/locales/%s', (folder) => {
    expect(namesIn(folder).sort()).toEqual(ASKED.split(' ').sort())
  })
})
