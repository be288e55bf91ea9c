import type { Sdk } from './sdk.ts'

export const countly: Sdk = {
  key: 'countly',
  name: 'Countly',
  purpose: 'analytics',
  folder: 'countly-sdk-web/lib',
  markup: `
    <script type="text/plain" data-aval="countly" data-src="{third-party}/countly/sdk/countly.min.js"></script>
    <script type="text/plain" data-aval="countly">
      Countly.init({ app_key: 'shop', url: '{third-party}/countly', ignore_bots: false })
      Countly.track_sessions()
      Countly.track_pageview()
    </script>`,
  trackers: [{ name: 'shop/cly_*', kind: 'local-storage' }],
  stop: 'Countly.opt_out()',
  sends: '/countly/i',
  offline: 'url; ignore_bots: false for a driven browser'
}
