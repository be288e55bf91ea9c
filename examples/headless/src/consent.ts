// The gate of this page. No `ui`, no `locales`: not a byte of Aval's interface is in the bundle.
import { createConsent, gatedElements } from 'aval'

export const consent = createConsent(
  {
    lifetime: 6,
    purposes: [
      {
        id: 'analytics',
        services: [
          { id: 'visits', name: 'visits.js', trackers: [{ name: 'visits', kind: 'local-storage', lifetime: 'no end' }] }
        ]
      },
      { id: 'personalisation' }
    ]
  },
  // The examples share one host: each keeps its own answer.
  { effects: [gatedElements()], cookie: { name: 'eu-consent-graines' } }
)
