import type { Sdk } from './sdk.ts'

export const datadog: Sdk = {
  key: 'datadog',
  name: 'Datadog RUM',
  purpose: 'analytics',
  folder: '@datadog/browser-rum/bundle',
  markup: `
    <script type="text/plain" data-aval="datadog" data-src="{third-party}/datadog/sdk/datadog-rum.js"></script>
    <script type="text/plain" data-aval="datadog">
      DD_RUM.init({
        applicationId: 'shop',
        clientToken: 'shop',
        proxy: '{third-party}/datadog/in',
        sessionReplaySampleRate: 0,
        telemetrySampleRate: 0
      })
      // Sent with the next 16 kB, or after 30 s: here are 16 kB.
      DD_RUM.addAction('opened', { text: 'a'.repeat(20000) })
    </script>`,
  trackers: [
    { name: '_dd_s*', lifetime: 12 },
    { name: '_dd_tab_id', kind: 'session-storage' }
  ],
  stop: `DD_RUM.setTrackingConsent('not-granted')`,
  lastWord: 'what it had collected',
  sends: '/datadog/in',
  offline: 'proxy, sessionReplaySampleRate: 0 (the recorder is a chunk beside the file), telemetrySampleRate: 0'
}
