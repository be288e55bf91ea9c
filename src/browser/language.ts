// Which language the question speaks: the page's own.

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
