import type { Sdk } from './sdk.ts'

export const plausible: Sdk = {
  key: 'plausible',
  name: 'Plausible',
  purpose: 'analytics',
  module: `export { init } from '@plausible-analytics/tracker'`,
  markup: `
    <script type="text/plain" data-aval="plausible" data-type="module">
      import { init } from '/app/plausible/index.js'
      // It sends nothing from a browser that a test drives, unless told.
      window.__plausible = true
      init({ domain: 'shop.test', endpoint: '{third-party}/plausible/event' })
    </script>`,
  trackers: [],
  lastWord: 'how long the page was looked at',
  sends: '/plausible/event',
  offline: 'endpoint; window.__plausible for a driven browser'
}
