import type { Sdk } from './sdk.ts'

export const ahoy: Sdk = {
  key: 'ahoy',
  name: 'Ahoy',
  purpose: 'analytics',
  module: `export { default } from 'ahoy.js'`,
  answers: { '/ahoy/visits': { type: 'application/json', body: '{}' } },
  markup: `
    <script>
      aval.when('ahoy', () => {
        import('/app/ahoy/index.js').then(({ default: ahoy }) => {
          if (!aval.allows('ahoy')) return
          ahoy.configure({ urlPrefix: '{third-party}', visitsUrl: '/ahoy/visits', eventsUrl: '/ahoy/events' })
          ahoy.trackView()
        })
      })
    </script>`,
  trackers: [
    { name: 'ahoy_visit', lifetime: '4 hours' },
    { name: 'ahoy_visitor', lifetime: 24 }
  ],
  passing: [{ name: 'ahoy_events' }],
  sends: '/ahoy/',
  offline: 'urlPrefix; its visits must be answered 200 before it sends events'
}
