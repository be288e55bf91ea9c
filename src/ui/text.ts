// Finds the words of the surfaces and fills them in: a site's own over the language file's. Pure: a server uses it too.
import { lifetimeOf } from '../core/decide'
import { isExempt, type DefinedPurpose, type Policy, type Service, type Text, type Tracker } from '../core/policy'
import type { Change } from '../core/change'
import type { Verdict } from '../core/resolve'
import type { Messages, PageMessages, Plural, PurposeMessages } from './messages'
import type { OwnMessages, Part } from './notice'

/** Puts values in the place of `{names}`. A name without a value stays as it is. */
export const fill = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** The text for `n` things, in the plural form the language asks for. */
export const counted = (forms: Plural, n: number, lang: string, values?: { readonly [name: string]: string }): string =>
  fill(forms[new Intl.PluralRules(lang).select(n)] ?? forms.other, { n, ...values })

/** `13 months`, in any language: one that the browser cannot count in is counted in French. */
export const monthsIn = (lang: string, n: number): string =>
  new Intl.NumberFormat([lang, 'fr'], { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(n)

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

/** The messages with a site's own over them: those of every language, then those of this one. */
export const withOwn = <Texts extends Messages | PageMessages>(messages: Texts, own: OwnMessages = {}): Texts => {
  const { lang } = messages
  const byLanguage = own as { readonly [language: string]: Part<Texts> }
  return overlay(overlay(messages, own as Part<Texts>), byLanguage[lang] ?? byLanguage[lang.split('-')[0]!])
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

/** What a tracker is for, and how long it stays. */
export const trackerText = ({ purpose, lifetime }: Tracker, lang: string): string =>
  [inLanguage(purpose, lang), typeof lifetime === 'number' ? monthsIn(lang, lifetime) : inLanguage(lifetime, lang)]
    .filter(Boolean)
    .join(' · ')

/** The name of a service, and who answers for it. */
export const serviceText = ({ id, name = id, provider }: Service): string =>
  provider && provider !== name ? `${name} (${provider})` : name

/** What is asked at all, and of whom: measurement that needs no consent is not. */
export const optionalOf = (policy: Policy): readonly DefinedPurpose[] =>
  policy.purposes
    .filter(({ required }) => !required)
    .map((purpose) => ({ ...purpose, services: purpose.services.filter((service) => !isExempt(service)) }))

/** What the banner asks: all of it; or, where an answer holds, the purposes and services it says nothing of. */
export const askedOf = (policy: Policy, { standing, open }: Verdict): readonly DefinedPurpose[] =>
  optionalOf(policy).flatMap((purpose) => {
    if (standing !== 'purpose' || open.includes(purpose.id)) return purpose
    const services = purpose.services.filter(({ id }) => open.includes(id))
    return services[0] ? { ...purpose, services } : []
  })

/** Names in one line: a purpose where the key is its own, else the services whose keys they are. */
const namesOf = (purposes: readonly DefinedPurpose[], isNamed: (key: string) => boolean, messages: Messages): string =>
  purposes
    .flatMap((purpose) =>
      isNamed(purpose.id)
        ? purposeText(purpose, 'title', messages)
        : purpose.services.filter(({ id }) => isNamed(id)).map(serviceText)
    )
    .join(', ')

/** Says why the question is asked again, where it is. */
export const bannerTitle = ({ standing }: Verdict, { banner }: Messages, site: string): string =>
  fill(
    standing === 'expired'
      ? banner.titleExpired
      : standing === 'revision' || standing === 'purpose'
        ? banner.titleChanged
        : banner.title,
    { site }
  )

/** Who asks, with the number of companies behind what is asked (CNIL 2020-092, 2.3), and what is new. */
export const bannerIntro = (policy: Policy, verdict: Verdict, messages: Messages, site: string): string => {
  const { banner, lang } = messages
  const asked = askedOf(policy, verdict)
  const providers = new Set(asked.flatMap(({ services }) => services.map(({ provider }) => provider || '')))
  providers.delete('')
  const isNew = (key: string) => verdict.open.includes(key)
  return (
    (verdict.standing === 'purpose' ? fill(banner.news, { purpose: namesOf(asked, isNew, messages) }) + ' ' : '') +
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
  { granted, revoked }: Change,
  messages: Messages
): string => {
  const { status } = messages
  const optional = optionalOf(policy)
  const keys = optional.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)])
  const withdrawn = namesOf(optional, (key) => revoked.includes(key), messages)
  const isAllowed = (key: string) => allowed[key]
  return withdrawn
    ? fill(status.withdrawn, { purpose: withdrawn })
    : // Measurement that needs no consent is neither accepted nor refused.
      [...granted, ...revoked].some((key) => !keys.includes(key))
      ? status.saved
      : keys.every(isAllowed)
        ? status.accepted
        : keys.some(isAllowed)
          ? status.saved
          : status.refused
}
