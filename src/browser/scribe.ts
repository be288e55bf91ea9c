// Writes decisions down: the half of the cookie that only a decision needs. A script tag downloads it with the question.
import { type Acts, createActs, type Desk, type Pen } from '../core/acts'
import { encodeRecord } from '../core/record'
import { COOKIE, type CookieOptions, cookieTexts } from './cookie'

/** Gives a gate its acts. */
export type Scribe = (desk: Desk) => Acts

/** 16 characters out of 32: 80 bits, short enough to read out to a support desk. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte & 31).toString(32)).join('')

/** The acts of a page, whose record is the cookie. */
/* @__NO_SIDE_EFFECTS__ */
export const createScribe = (name = COOKIE, domain: CookieOptions['domain'] = ''): Scribe => {
  const put = (text: string, end: number, host: string) => {
    document.cookie =
      `${name}=${text};path=/;samesite=lax;expires=${new Date(end).toUTCString()}` +
      (location.protocol === 'https:' ? ';secure' : '') +
      (host && ';domain=' + host)
  }

  /**
   * Every host this page may share a cookie with, the widest first, then the page's own host alone. An address of
   * numbers shares with nobody: WebKit would give what 127.0.0.1 writes to every address that ends in 0.1.
   */
  const hosts = () => {
    const labels = location.hostname.split('.')
    return [...labels.map((_, index) => labels.slice(~index).join('.')).filter((host) => !/\d$/.test(host)), '']
  }

  const pen: Pen = {
    now: Date.now,
    newId,
    write(record) {
      try {
        pen.clear()
        const text = encodeRecord(record)
        // Which hosts are public (`co.uk`, `gouv.fr`) is the browser's to know: the widest is tried, and read back.
        return (domain === 'auto' ? hosts() : [domain, '']).some((host) => {
          put(text, record.expiresAt, host)
          return cookieTexts(name).includes(text)
        })
      } catch {
        return false
      }
    },
    clear() {
      try {
        // A page cannot read which host a cookie belongs to: all of them are emptied.
        hosts().forEach((host) => put('', 0, host))
      } catch {
        // Denied: there is nothing to forget.
      }
    },
    // Of two cookies under the name the newest holds; were it to end first, the other one would speak again.
    tidy: (record) => cookieTexts(name)[1] && pen.write(record)
  }

  return (desk) => createActs(desk, pen)
}
