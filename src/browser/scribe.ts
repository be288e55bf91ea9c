// Writes decisions down: the half of the cookie that only a decision needs, downloaded with the question.
import { type Acts, createActs, type Desk, type Pen } from '../core/acts'
import { encodeRecord } from '../core/record'
import { COOKIE, type CookieOptions, cookieTexts } from './cookie'
import { CHANNEL } from './elsewhere'
import { hosts } from './hosts'
import { later } from './schedule'
import type { OnWithdraw } from './sweep'

/** Gives a gate its acts. */
export type Scribe = (desk: Desk) => Acts

/** 16 characters out of 32: 80 bits, short enough to read out to a support desk. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => (byte & 31).toString(32)).join('')

export interface ScribeOptions {
  readonly domain?: CookieOptions['domain'] | undefined
  /** The name of the cookie, if it has another than ours. */
  readonly cookie?: string | undefined
  readonly onWithdraw?: OnWithdraw | undefined
  /** Asks inside a frame too. */
  readonly frames?: boolean | undefined
}

/** Says, after the record, that something is left to erase on the next page: tags write once more as they unload. */
const UNSWEPT = '&_sw=1'

/**
 * The acts of a page, whose record is the cookie.
 * @param load loads what only a change that closes something needs: see sweep.ts
 */
/* @__NO_SIDE_EFFECTS__ */
export const createScribe =
  (
    { cookie: name = COOKIE, domain = '', onWithdraw, frames }: ScribeOptions,
    load: () => Promise<typeof import('./sweep')>
  ): Scribe =>
  (desk) => {
    const put = (text: string, end: number, host: string) => {
      document.cookie =
        `${name}=${text};path=/;samesite=lax;expires=${new Date(end).toUTCString()}` +
        (location.protocol === 'https:' ? ';secure' : '') +
        (host && ';domain=' + host)
    }

    const save = (text: string, end: number) => {
      try {
        // Which hosts are public (`co.uk`, `gouv.fr`) is the browser's to know: the widest is tried, and read back.
        const write = () =>
          (domain === 'auto' ? hosts() : [domain, '']).some((host) => {
            put(text, end, host)
            return cookieTexts(name).includes(text)
          })
        const isKept = write()
        if (isKept && !cookieTexts(name)[1]) return true
        // Only where another one stands beside it: a tab that looks in between would find none.
        pen.clear()
        return write()
      } catch {
        return false
      }
    }

    /** Whether this page has taken something back: the next one sweeps for it once more. */
    let isSwept = false
    /** When the answer ends that this page stood on. */
    let end = desk.gate.$verdict.get().record?.expiresAt

    const sweep = (after?: () => void, isOver?: boolean) => {
      load()
        .then((it) => it.sweep(desk, { cookie: name, onWithdraw, isOver }))
        .then(after)
        .catch((error) => desk.fault('erase', error))
    }

    const pen: Pen = {
      now: Date.now,
      newId,
      write: (record) => save(encodeRecord(record) + (isSwept ? UNSWEPT : ''), record.expiresAt),
      clear() {
        try {
          // A page cannot read which host a cookie belongs to: all of them are emptied.
          hosts().forEach((host) => put('', 0, host))
        } catch {
          // Denied: there is nothing to forget.
        }
      },
      tidy() {
        const tidy = () => {
          const { record } = desk.gate.$verdict.get()
          // Of two cookies under the name the newest holds; were it to end first, the other one would speak again.
          if (record) pen.write(record)
        }
        const texts = `${cookieTexts(name)}`
        // Told of its own decision, or about to follow another tab's, a page leaves it to the next one.
        if (texts.includes(UNSWEPT)) Promise.resolve().then(() => isSwept || sweep(tidy))
        else if (/,/.test(texts)) tidy()
      },
      sweep({ revoked }) {
        const { gate } = desk
        const { record } = gate.$verdict.get()
        // A browser drops the cookie with its answer, and nothing is left that says `expired`.
        const isOver = desk.reason === 'first' && end! <= Date.now()
        end = record?.expiresAt
        isSwept ||= !!revoked[0]
        // Another tab's withdrawal has said it already.
        if (revoked[0] && record && !`${cookieTexts(name)}`.includes(UNSWEPT)) pen.write(record)
        if (
          revoked[0] ||
          gate.policy.purposes.some(({ services }) => services.some(({ id, trackers }) => trackers && !gate.allows(id)))
        )
          sweep(undefined, isOver)
        // Told last: whoever hears it reads what is written.
        try {
          const channel = new BroadcastChannel(CHANNEL)
          channel.postMessage(0)
          // In Firefox the news can be faster than the cookie.
          setTimeout(() => {
            channel.postMessage(0)
            channel.close()
          }, 500)
        } catch {
          // The others will see for themselves, within a minute.
        }
      }
    }

    // The page around a frame asks; a frame of the same site shares its answer.
    desk.quiet = `${frames ?? false}` === 'false' && self !== top
    // From now on there are acts, and a paint that must not wait for what they set off.
    desk.later = later
    return createActs(desk, pen)
  }
