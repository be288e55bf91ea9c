// Finds the words of the surfaces and fills them in: a site's own over the language file's. Pure.
import { lifetimeOf } from '../core/decide'
import type { DefinedPurpose, Policy, Text } from '../core/policy'
import type { Verdict } from '../core/resolve'
import type { Messages, Plural, PurposeMessages } from './messages'
import type { Part } from './notice'

/** Puts values in the place of `{names}`. A name without a value stays as it is. */
export const fill = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** The text for `n` things, in the plural form the language asks for. */
export const counted = (forms: Plural, n: number, lang: string, values?: { readonly [name: string]: string }): string =>
  fill(forms[new Intl.PluralRules(lang).select(n)] ?? forms.other, { n, ...values })

/** `13 months`, in any language. */
export const monthsIn = (lang: string, n: number): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(n)

/** A site's text in a language: the very language, else the one it is a variety of, else the first that was given. */
export const inLanguage = (text: Text | undefined, lang: string): string | undefined =>
  text && typeof text === 'object' ? (text[lang] ?? text[lang.split('-')[0]!] ?? Object.values(text)[0]) : text

/** The language of a site's text, where it is not found in the one asked for: to be said in the markup (RGAA 8.7). */
export const otherLanguage = (text: Text | undefined, lang: string): string | undefined =>
  text && typeof text === 'object' && !(text[lang] ?? text[lang.split('-')[0]!]) ? Object.keys(text)[0] : undefined

/** The messages with a site's own over them. */
export const overlay = <T extends object>(messages: T, own: Part<T> = {}): T => {
  const merged = { ...messages }
  for (const key of Object.keys(own) as (keyof T)[]) {
    const value: unknown = own[key]
    // A key a language file does not have is a typing mistake: it has no place to be shown.
    if (typeof value === typeof messages[key])
      merged[key] = (value && typeof value === 'object' ? overlay(messages[key] as object, value) : value) as never
  }
  return merged as T
}

/** One text of a purpose. A purpose without a title goes by its id: it can still be asked. */
export const purposeText = (purpose: DefinedPurpose, part: keyof PurposeMessages, messages: Messages): string => {
  const { id } = purpose
  const known: { readonly [id: string]: Partial<PurposeMessages> } = messages.purposes
  return (
    inLanguage(purpose[part], messages.lang) ||
    (Object.hasOwn(known, id) && known[id]![part]) ||
    (part === 'title' ? id : '')
  )
}

/** The names of some purposes, in one line. */
export const namesOf = (purposes: readonly DefinedPurpose[], messages: Messages): string =>
  purposes.map((purpose) => purposeText(purpose, 'title', messages)).join(', ')

export const optionalOf = (policy: Policy): readonly DefinedPurpose[] =>
  policy.purposes.filter(({ required }) => !required)

/** Says why the question is asked again, where it is. */
export const bannerTitle = ({ standing }: Verdict, { banner }: Messages): string =>
  standing === 'expired'
    ? banner.titleExpired
    : standing === 'revision' || standing === 'purpose'
      ? banner.titleChanged
      : banner.title

/** Who asks, with the number of companies behind the optional purposes (CNIL 2020-092, 2.3), and what is new. */
export const bannerIntro = (policy: Policy, { record }: Verdict, messages: Messages, site: string): string => {
  const { banner, lang } = messages
  const optional = optionalOf(policy)
  const providers = new Set(optional.flatMap(({ services }) => services.map(({ provider }) => provider || '')))
  providers.delete('')
  const news = record ? optional.filter(({ id }) => record.answers[id] === undefined) : []
  return (
    (news.length ? fill(banner.news, { purpose: namesOf(news, messages) }) + ' ' : '') +
    (providers.size ? counted(banner.introProviders, providers.size, lang, { site }) : fill(banner.intro, { site }))
  )
}

/** How long the choice is kept. */
export const keptText = (policy: Policy, { panel, lang }: Messages): string => {
  const accepted = monthsIn(lang, lifetimeOf(policy, true))
  const refused = monthsIn(lang, lifetimeOf(policy, false))
  return accepted === refused ? fill(panel.kept, { duration: accepted }) : fill(panel.keptApart, { accepted, refused })
}

/** What a decision did, in a sentence to be read aloud. */
export const decisionText = (
  policy: Policy,
  { allowed }: Verdict,
  revoked: readonly string[],
  messages: Messages
): string => {
  const { status } = messages
  const optional = optionalOf(policy)
  const withdrawn = optional.filter(({ id }) => revoked.includes(id))
  return withdrawn.length
    ? fill(status.withdrawn, { purpose: namesOf(withdrawn, messages) })
    : optional.every(({ id }) => allowed[id])
      ? status.accepted
      : optional.some(({ id }) => allowed[id])
        ? status.saved
        : status.refused
}
