// Which language the question speaks: the page's own.

type Load<Module> = () => Promise<Module>

/** The tag with its likely script and region (`zh-TW` is `zh-Hant-TW`), lowercase; as it is if it makes no sense. */
const likely = (tag: string): readonly [tag: string, script?: string | undefined] => {
  try {
    const { baseName, script } = new Intl.Locale(tag).maximize()
    return [baseName.toLowerCase(), script]
  } catch {
    return [tag]
  }
}

/** `pt-br`, `pt`. */
const shorter = (tag: string): string[] => (tag ? [tag, ...shorter(tag.replace(/(^|-)[^-]*$/, ''))] : [])

/**
 * The best of the available languages for a BCP 47 tag: the tag itself, then shorter and shorter (`pt-BR`, `pt`), with
 * what it leaves unsaid (`zh-TW`, `zh-Hant`), in the script it is written in if there is one; then the first available.
 */
export const pickLanguage = (wanted: string, available: readonly string[]): string | undefined => {
  // What is said of Norwegian is said in Bokmål.
  const tag = wanted.toLowerCase().replace(/^n[no]\b/, 'nb')
  const [whole, script] = likely(tag)
  for (const anyScript of [false, true])
    for (const name of [...shorter(tag), ...shorter(whole)]) {
      const found = available.find((it) => it.toLowerCase() === name && (anyScript || likely(it)[1] === script))
      if (found) return found
    }
  return available[0]
}

/** Of the varieties of one language file, the one a page is written in. */
export const pickVariety = <Texts extends { readonly lang: string }>(
  texts: Texts & { readonly varieties?: readonly Texts[] },
  wanted: string
): Texts => {
  const all: readonly Texts[] = [texts, ...(texts.varieties ?? [])]
  const best = pickLanguage(
    wanted,
    all.map(({ lang }) => lang)
  )
  return all.find(({ lang }) => lang === best)!
}

/** Loads the best language for a tag, or another one where that fails: a missing file must not silence the question. */
export const loadLanguage = async <Module>(
  wanted: string,
  locales: { readonly [language: string]: Load<Module> }
): Promise<Module> => {
  const languages = Object.keys(locales)
  const best = pickLanguage(wanted, languages)
  for (const language of [best, ...languages.filter((other) => other !== best)])
    try {
      return await locales[language!]!()
    } catch {
      // The next one, then.
    }
  throw new Error(`No language could be loaded: ${languages.join(', ')}`)
}
