// The site that browser tests visit, asked without a browser.

import { afterEach, describe, expect, it } from 'vitest'
import { createSink, createSite, type Site, type SiteOptions } from '../support/site.ts'

describe('the test site', () => {
  const sites: Site[] = []
  const open = async (options: SiteOptions) => {
    const site = await createSite(options)
    sites.push(site)
    return site
  }
  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()))
  })
  const textAt = async (url: string) => (await fetch(url)).text()

  it('serves a folder of the project, and puts its scripts first in the head of its pages', async () => {
    const site = await open({ mounts: { '/pages/': 'test/browser/pages' }, before: 'window.first = true' })
    expect(await textAt(site.url('/pages/word.js'))).toContain('bonjour')
    const page = await textAt(site.url('/pages/bonjour.html'))
    expect(page).toMatch(/<head>\s*<script>\{window\.first = true\s*\}/)
    expect(page.indexOf('__faults')).toBeLessThan(page.indexOf('<title>'))
    expect((await fetch(site.url('/pages/absent.js'))).status).toBe(404)
    expect((await fetch(site.url('/pages/../../package.json'))).status).toBe(404)
  })

  it('puts nothing into pages when it is told not to record', async () => {
    const site = await open({ pages: { '/': '<!doctype html><p>Plain</p>' }, record: false })
    expect(await textAt(site.url())).toBe('<!doctype html><p>Plain</p>')
  })

  it('never puts its scripts before the doctype, and signs them with the nonce of the policy', async () => {
    const headers = { 'content-security-policy': "script-src 'nonce-abc'" }
    const site = await open({ pages: { '/': '<!doctype html><p>Plain</p>' }, headers: { '/': headers } })
    expect(await textAt(site.url())).toMatch(/^<!doctype html><script nonce="abc">/)
  })

  it('remembers every request until it is told to forget', async () => {
    const site = await open({ pages: { '/a': 'A', '/b': 'B' } })
    await textAt(site.url('/a?x=1'))
    await textAt(site.url('/b'))
    expect(site.requests).toMatchObject([{ method: 'GET', path: '/a', query: { x: '1' }, body: '' }, { path: '/b' }])
    expect(site.requestsTo('/b')).toHaveLength(1)
    site.clearRequests()
    expect(site.requests).toEqual([])
  })

  it('waits for a request that has not come, and tells what came instead', async () => {
    const site = await open({ pages: { '/a': 'A' } })
    const waiting = site.waitForRequest('/a')
    await textAt(site.url('/a'))
    expect(await waiting).toMatchObject({ path: '/a' })
    await expect(site.waitForRequest('/c', 20)).rejects.toThrow(
      'Waited 20 ms for a request to /c; requests seen: GET /a'
    )
  })

  it('answers late, and holds an answer until it is released', async () => {
    const site = await open({
      pages: { '/late': 'late', '/held': 'held' },
      record: false,
      slow: { '/late': 60, '/held': 'hold' }
    })
    const asked = performance.now()
    expect(await textAt(site.url('/late'))).toBe('late')
    expect(performance.now() - asked).toBeGreaterThan(50)

    let answered = false
    const answer = textAt(site.url('/held')).finally(() => (answered = true))
    await site.waitForRequest('/held')
    expect(answered).toBe(false)
    site.release('/held')
    expect(await answer).toBe('held')
  })

  it('makes a page from the request, and shows the error of a page that throws', async () => {
    const site = await open({
      pages: {
        '/echo': ({ method, body }) => ({ status: 201, type: 'text/plain', body: `${method} ${body}` }),
        '/wrong': () => {
          throw new Error('a mistake in the test')
        }
      }
    })
    const echo = await fetch(site.url('/echo'), { method: 'PUT', body: 'this' })
    expect([echo.status, await echo.text()]).toEqual([201, 'PUT this'])
    expect(await textAt(site.url('/wrong'))).toContain('a mistake in the test')
  })

  it('is, as a sink, open to every origin and every path', async () => {
    const sink = await createSink()
    sites.push(sink)
    const answer = await fetch(sink.url('/any/where'), {
      method: 'POST',
      body: '{}',
      headers: { origin: 'http://a.test' }
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, 'http://a.test'])
    expect(sink.requestsTo('/any')).toMatchObject([{ method: 'POST', body: '{}' }])
  })
})
