import type { Sdk } from './sdk.ts'

export const segment: Sdk = {
  key: 'segment',
  name: 'Segment',
  purpose: 'personalisation',
  module: `export { AnalyticsBrowser } from '@segment/analytics-next'`,
  answers: {
    '/segment/v1/projects/shop/settings': {
      type: 'application/json',
      body: '{"integrations":{"Segment.io":{"apiKey":"shop"}},"metrics":{"sampleRate":0}}'
    }
  },
  markup: `
    <script>
      aval.when('segment', () => {
        import('/app/segment/index.js').then(({ AnalyticsBrowser }) => {
          if (!aval.allows('segment')) return
          const analytics = AnalyticsBrowser.load(
            { writeKey: 'shop', cdnURL: '{third-party}/segment' },
            { integrations: { 'Segment.io': { apiHost: '{third-party}/segment/v1'.replace('http://', ''), protocol: 'http' } } }
          )
          analytics.page()
        })
      })
    </script>`,
  trackers: [
    { name: 'ajs_*', lifetime: 12 },
    { name: 'ajs_*', kind: 'local-storage' }
  ],
  passing: [{ name: 'persisted-queue:*', kind: 'local-storage' }],
  sends: '/segment/v1/p',
  offline: 'cdnURL, apiHost, protocol; metrics.sampleRate: 0 in the settings'
}
