// A visitor's own tool, which has no rule for us, refuses on their behalf: DuckDuckGo's autoconsent, as its extension
// runs it in a page, with its heuristics and no list.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { bannerGone, createSurfaceSite, recorded, type Lang, type SurfaceSite } from '../support/surface-page.ts'

/** What the extension's background does: hands over its settings, evaluates nothing, asks for the self-test. */
const extension = `
  window.told = []
  const config = {
    enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: false, enableCosmeticRules: false,
    enableGeneratedRules: false, detectRetries: 20, isMainWorld: true, prehideTimeout: 2000, enableHeuristicDetection: true,
    enableHeuristicAction: true, enablePopupMutationObserver: true, enableFilterList: false, heuristicMode: 'reject',
    visualTest: false, logs: {}
  }
  const replies = {
    init: () => ({ type: 'initResp', config, rules: { autoconsent: [] } }),
    eval: ({ id }) => ({ id, type: 'evalResp', result: false }),
    optOutResult: ({ scheduleSelfTest }) => scheduleSelfTest && { type: 'selfTest' }
  }
  window.autoconsentSendMessage = async (message) => {
    told.push(message)
    const reply = replies[message.type]?.(message)
    // Messages between a page and an extension take a task.
    if (reply) setTimeout(() => autoconsentReceiveMessage(reply))
  }`

/** What waits for a yes. */
const gated = '<script type="text/plain" data-aval="analytics">window.ran = true</script>'

describe('a tool that refuses for the visitor', () => {
  let pages: SurfaceSite
  beforeAll(async () => {
    pages = await createSurfaceSite({
      pages: { '/extension.js': extension },
      mounts: { '/autoconsent/': 'node_modules/@duckduckgo/autoconsent/dist' }
    })
  })
  afterAll(() => pages.site.close())

  const told = (type: string) =>
    (Reflect.get(window, 'told') as { type: string; cmp?: string; result?: boolean }[]).find((it) => it.type === type)

  eachEngine((engine) => {
    for (const lang of ['fr', 'en'] satisfies Lang[]) {
      it(`refuses on a page in ${lang}, and finds that it has`, async () => {
        const head =
          '<script src="/extension.js"></script><script defer src="/autoconsent/autoconsent.playwright.js"></script>'
        const tab = await pages.open(engine, { lang, head, body: `<h1>Page</h1>${gated}` })
        const within = 15_000
        expect(await tab.waitFor({ what: 'the refusal', within }, told, 'optOutResult')).toMatchObject({
          cmp: 'HEURISTIC-REJECT',
          result: true
        })
        expect(await tab.waitFor({ what: 'the self-test', within }, told, 'selfTestResult')).toMatchObject({
          result: true
        })
        await bannerGone(tab)
        expect(await recorded(tab)).toEqual({ analytics: false, personalisation: false })
        expect(await tab.evaluate(() => Reflect.has(window, 'ran'))).toBe(false)
      })
    }
  })
})
