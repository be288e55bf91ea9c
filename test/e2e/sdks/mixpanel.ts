import type { Sdk } from './sdk.ts'

export const mixpanel: Sdk = {
  key: 'mixpanel',
  name: 'Mixpanel',
  purpose: 'analytics',
  folder: 'mixpanel-browser/dist',
  markup: `
    <script type="text/plain" data-aval="mixpanel" data-src="{third-party}/mixpanel/sdk/mixpanel.umd.js"></script>
    <script type="text/plain" data-aval="mixpanel">
      mixpanel.init('shop', { api_host: '{third-party}/mixpanel/in', track_pageview: true, batch_requests: false, ignore_dnt: true })
    </script>`,
  trackers: [
    { name: 'mp_shop_mixpanel', lifetime: 12 },
    { name: 'mp_*', kind: 'session-storage' },
    { name: 'mixpanelBrowserDb', kind: 'indexed-db' },
    { name: 'mixpanelFlagsDb', kind: 'indexed-db' }
  ],
  stop: 'mixpanel.disable()',
  sends: '/mixpanel/in/',
  offline: 'api_host; nothing else is asked for by default'
}
