// What the tabs of one browser share, for jsdom has neither attributes of cookies nor tabs: a jar, and channels.
import { vi } from 'vitest'

/** A jar that refuses what `isRefused` says, and tells what was written to it. */
export const aJar = (isRefused: (domain: string) => boolean = () => false) => {
  const jar = new Map<string, string>()
  const written: string[] = []
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => [...jar.values()].join('; '))
  vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => {
    written.push(text)
    const [pair, ...attributes] = text.split(';')
    const fields = new Map(attributes.map((it) => it.split('=') as [string, string]))
    const domain = fields.get('domain') ?? ''
    if (isRefused(domain)) return
    if (Date.parse(fields.get('expires')!) <= Date.now()) jar.delete(domain)
    else jar.set(domain, pair!)
  })
  return { jar, written, kept: () => written.filter((text) => !text.includes('=;')) }
}

interface Channel {
  readonly name: string
  onmessage?: () => void
}

/**
 * Channels as HTML has them ("BroadcastChannel", postMessage): all that are open under the name hear, those of the same
 * page among them, but for the one that speaks; here, when the test says so.
 * @param stored what those who hear it will find: noted of each message, as it is said
 */
export const someChannels = (stored = () => document.cookie) => {
  const open = new Set<Channel>()
  const waiting: Channel[] = []
  const said: string[] = []
  vi.stubGlobal(
    'BroadcastChannel',
    class implements Channel {
      onmessage?: () => void
      constructor(readonly name: string) {
        open.add(this)
      }
      postMessage() {
        said.push(`${this.name}: ${stored()}`)
        waiting.push(this)
      }
      close() {
        open.delete(this)
      }
    }
  )
  return {
    open,
    said,
    /** Lets everybody hear what was said, and what they say to that, until nobody says anything. */
    deliver() {
      for (let from = waiting.shift(); from; from = waiting.shift()) {
        if (said.length > 20) throw new Error('The tabs go on and on.')
        for (const channel of [...open]) if (channel !== from && channel.name === from.name) channel.onmessage?.()
      }
    }
  }
}
