import type { Sdk } from './sdk.ts'

export const amplitude: Sdk = {
  key: 'amplitude',
  name: 'Amplitude',
  purpose: 'analytics',
  folder: '@amplitude/analytics-browser/lib/scripts',
  markup: `
    <script type="text/plain" data-aval="amplitude" data-src="{third-party}/amplitude/sdk/amplitude-min.js"></script>
    <script type="text/plain" data-aval="amplitude">
      amplitude.init('shopshopshop', {
        serverUrl: '{third-party}/amplitude/in',
        flushQueueSize: 1,
        flushIntervalMillis: 100,
        fetchRemoteConfig: false,
        enableDiagnostics: false,
        // Its messages go to console.error, whatever they say.
        logLevel: 0
      })
    </script>`,
  trackers: [
    { name: 'AMP_*', lifetime: 12 },
    { name: 'AMP_*', kind: 'local-storage' },
    { name: 'AMP_*', kind: 'session-storage' },
    { name: 'AMP_diagnostics_*', kind: 'indexed-db' }
  ],
  stop: 'amplitude.setOptOut(true)',
  sends: '/amplitude/in',
  offline: 'serverUrl, fetchRemoteConfig, enableDiagnostics'
}
