// The language of the page, which a page may change while it is open.

/** @param change told the new language, each time `<html lang>` becomes another. @returns a function that stops */
export const followLanguage = (change: (lang: string) => void): (() => void) => {
  const root = document.documentElement
  let { lang } = root
  const observer = new MutationObserver(() => {
    if (root.lang === lang) return
    lang = root.lang
    change(lang)
  })
  observer.observe(root, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}
