// The record store: one cookie. It never throws: where cookies are denied the answer holds for this page, in memory.
import type { RecordStore } from '../core/ports'
import { encodeRecord, newestRecord, type Reading } from '../core/record'

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

/* @__NO_SIDE_EFFECTS__ */
export const cookieStore = ({ name = 'eu-consent', domain = '' }: CookieOptions = {}): RecordStore => {
  /** What holds for this page when the browser keeps nothing. */
  let memory: Reading | undefined

  const texts = () =>
    document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(name + '='))
      .map((pair) => pair.slice(name.length + 1))

  const put = (text: string, end: number, host: string) => {
    document.cookie =
      `${name}=${text};path=/;samesite=lax;expires=${new Date(end).toUTCString()}` +
      (location.protocol === 'https:' ? ';secure' : '') +
      (host && ';domain=' + host)
  }

  /** Every host this page may share a cookie with, the widest first, then the page's own host alone. */
  const hosts = () => [...location.hostname.split('.').map((_, index, labels) => labels.slice(~index).join('.')), '']

  // A page cannot read which host a cookie belongs to: all of them are emptied.
  const erase = () => hosts().forEach((host) => put('', 0, host))

  const write: RecordStore['write'] = (record) => {
    memory = record
    try {
      const text = encodeRecord(record)
      erase()
      // Which hosts are public (`co.uk`, `gouv.fr`) is the browser's to know: the widest is tried, and read back.
      for (const host of domain === 'auto' ? hosts() : [domain, '']) {
        put(text, record.expiresAt, host)
        if (texts().includes(text)) {
          memory = undefined
          return true
        }
      }
    } catch {
      // Denied: memory has it.
    }
    return false
  }

  return {
    write,
    read() {
      if (memory) return memory
      try {
        const found = texts()
        const reading = newestRecord(found)
        // A host cookie and a domain cookie may share the name: the newest answer wins, and stays alone.
        if (found[1] && typeof reading === 'object') write(reading)
        return reading
      } catch {
        return 'unreadable'
      }
    },
    clear() {
      memory = undefined
      try {
        erase()
      } catch {
        memory = 'none'
      }
    }
  }
}
