import type { Sdk } from './sdk.ts'

export const snowplow: Sdk = {
  key: 'snowplow',
  name: 'Snowplow',
  purpose: 'analytics',
  folder: '@snowplow/browser-tracker/dist',
  markup: `
    <script type="text/plain" data-aval="snowplow" data-src="{third-party}/snowplow/sdk/index.umd.min.js"></script>
    <script type="text/plain" data-aval="snowplow">
      snowplowBrowserTracking.newTracker('sp', '{third-party}', {
        appId: 'shop',
        postPath: '/snowplow/in',
        bufferSize: 1,
        cookieSecure: false
      })
      snowplowBrowserTracking.trackPageView()
    </script>`,
  trackers: [
    { name: '_sp_id.*', lifetime: 24 },
    { name: '_sp_ses.*', lifetime: '30 minutes' },
    { name: 'snowplowOutQueue_*', kind: 'local-storage' }
  ],
  sends: '/snowplow/in',
  offline: 'the collector endpoint; cookieSecure: false where the page is not https'
}
