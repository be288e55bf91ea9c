// Which language the question speaks: the page's own.

type Load<Module> = () => Promise<Module>

/**
 * The best of the available languages for a BCP 47 tag: the tag itself, then shorter and shorter (`pt-BR`, `pt`),
 * then the first one available.
 */
export const pickLanguage = (wanted: string, available: readonly string[]): string | undefined => {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*$/, '')) {
    const found = available.find((candidate) => candidate.toLowerCase() === tag)
    if (found) return found
  }
  return available[0]
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
