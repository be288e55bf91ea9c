import type { Sdk } from './sdk.ts'

export const posthog: Sdk = {
  key: 'posthog',
  name: 'PostHog',
  purpose: 'analytics',
  folder: 'posthog-js/dist',
  markup: `
    <script type="text/plain" data-aval="posthog" data-src="{third-party}/posthog/sdk/array.js"></script>
    <script type="text/plain" data-aval="posthog">
      posthog.init('phc_shop', {
        api_host: '{third-party}/posthog/in',
        advanced_disable_flags: true,
        disable_external_dependency_loading: true,
        disable_session_recording: true,
        disable_surveys: true,
        request_batching: false,
        opt_out_useragent_filter: true
      })
    </script>`,
  trackers: [
    { name: 'ph_phc_shop_posthog', lifetime: 12 },
    { name: 'ph_phc_shop_posthog', kind: 'local-storage' },
    { name: 'ph_phc_shop_*', kind: 'session-storage' }
  ],
  // `opt_out_capturing()` would do, and leave one more key in the local storage.
  stop: 'posthog.set_config({ before_send: () => null })',
  sends: '/posthog/in/',
  offline: 'advanced_disable_flags, disable_external_dependency_loading; opt_out_useragent_filter for a driven browser'
}
