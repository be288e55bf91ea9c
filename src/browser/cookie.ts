// Where the record is kept: one cookie. This is the half that every page needs, the reading; see `scribe.ts`.

export interface CookieOptions {
  /**
   * The cookie's name.
   * @default 'eu-consent', the name the CNIL suggests for the cookie that keeps a choice (2020-092, art. 6)
   */
  readonly name?: string
  /**
   * Who shares the answer: this host alone if left out; a domain (`'example.fr'`); or `'auto'`, the widest domain the
   * browser lets this page write to. A domain the browser refuses falls back to the host.
   */
  readonly domain?: string
}

export const COOKIE = 'eu-consent'

/**
 * Every value under the name: a host cookie and a domain cookie may share it. Cookies that are denied count as a value
 * that nobody can read: they hold no answer one could trust.
 */
export const cookieTexts = (name = COOKIE): string[] => {
  try {
    return document.cookie
      .split('; ')
      .flatMap((pair) => (pair.startsWith(name + '=') ? pair.slice(name.length + 1) : []))
  } catch {
    return ['']
  }
}
