import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentEvents } from '../../src/browser/document-events'
import { openers } from '../../src/browser/openers'
import { aGate, aRecord } from '../support/builders'

const detail = { reason: 'first', verdict: {} } as never

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('the events of a document', () => {
  it('carry their detail to who listens, until they stop', () => {
    const heard = vi.fn()
    const stop = documentEvents.on('change', heard)
    documentEvents.emit('change', detail)
    stop()
    documentEvents.emit('change', detail)
    expect(heard).toHaveBeenCalledExactlyOnceWith(detail)
  })

  it('are those of the DOM', () => {
    const heard = vi.fn()
    document.addEventListener('aval:show', (event) => heard((event as CustomEvent).detail))
    documentEvents.emit('show', detail)
    expect(heard).toHaveBeenCalledExactlyOnceWith(detail)
  })

  it('wait until the page has been read, so that any listener in it hears them, in their order', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const heard: string[] = []
    documentEvents.emit('ready', detail)
    documentEvents.emit('change', detail)
    for (const type of ['ready', 'change'] as const) documentEvents.on(type, () => heard.push(type))
    expect(heard).toEqual([])
    document.dispatchEvent(new Event('DOMContentLoaded'))
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(heard.slice(0, 2)).toEqual(['ready', 'change'])
  })
})

describe('an opener', () => {
  const click = (el: Element) =>
    el.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))

  it('opens the panel, or the banner, from anything inside it', () => {
    const { gate } = aGate({ reading: aRecord(), effects: [openers()] })
    document.body.innerHTML = '<a data-aval-open href="#x"><b>Cookies</b></a><p data-aval-open="banner"></p>'
    expect(click(document.querySelector('b')!)).toBe(false)
    expect(gate.$surface.get()).toBe('panel')
    click(document.querySelector('p')!)
    expect(gate.$surface.get()).toBe('banner')
  })

  it('may stand in the shadow of another element', () => {
    const { gate } = aGate({ reading: aRecord(), effects: [openers()] })
    const host = document.body.appendChild(document.createElement('div'))
    host.attachShadow({ mode: 'open' }).innerHTML = '<button data-aval-open="yes">Cookies</button>'
    click(host.shadowRoot!.querySelector('button')!)
    expect(gate.$surface.get()).toBe('panel')
  })

  it('is nothing else that is clicked', () => {
    const { gate } = aGate({ reading: aRecord(), effects: [openers()] })
    document.body.innerHTML = '<button>Other</button>'
    expect(click(document.querySelector('button')!)).toBe(true)
    expect(gate.$surface.get()).toBeNull()
  })
})

describe('a page without an opener', () => {
  const GLANCE = 3000
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const aPage = (html: string, bring = vi.fn(async () => {})) => {
    document.body.innerHTML = html
    return { bring, ...aGate({ reading: aRecord(), effects: [openers(bring)] }) }
  }

  it('is given one, once, after a while', () => {
    const { bring } = aPage('<p>Text</p>')
    vi.advanceTimersByTime(GLANCE - 1)
    expect(bring).not.toHaveBeenCalled()
    vi.advanceTimersByTime(GLANCE * 3)
    expect(bring).toHaveBeenCalledOnce()
  })

  it('is given none while it has one, or does not want it', () => {
    const { bring } = aPage('<p data-aval-open></p><p data-aval-reopen="false"></p>')
    vi.advanceTimersByTime(GLANCE * 3)
    document.querySelector('[data-aval-open]')!.remove()
    vi.advanceTimersByTime(GLANCE * 3)
    expect(bring).not.toHaveBeenCalled()
    document.querySelector('[data-aval-reopen]')!.remove()
    vi.advanceTimersByTime(GLANCE)
    expect(bring).toHaveBeenCalledOnce()
  })

  it('says so once if it cannot be given', async () => {
    const { faults } = aPage(
      '',
      vi.fn(() => Promise.reject(new Error('not there')))
    )
    await vi.advanceTimersByTimeAsync(GLANCE * 3)
    expect(faults).toMatchObject([{ code: 'ui' }])
  })
})

describe('a report in development', () => {
  let warn: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    vi.resetModules()
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  })

  it('is said once a page, with the page to read and the error', async () => {
    const { report, reportIssues } = await import('../../src/browser/report')
    const error = new Error('no room')
    report('storage', error)
    report('storage', error)
    reportIssues([{ code: 'id', message: 'An id.' }])
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^\[aval\] .+ \(docs\/messages\/storage\.md\)$/), error],
      ['[aval] An id. (docs/messages/id.md)']
    ])
  })

  it('throws what a listener threw in a task of its own', async () => {
    const { report } = await import('../../src/browser/report')
    vi.useFakeTimers()
    const error = new Error('oops')
    expect(() => report('listener', error)).not.toThrow()
    expect(() => vi.runAllTimers()).toThrow(error)
    report('ui', error)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
