// The gate of this app. It is made when this module is first imported; every other module imports it from here.
import { createConsent, gatedElements } from 'aval'
import { consentMode } from 'aval/consent-mode'

export const consent = createConsent(
  {
    purposes: [
      {
        id: 'analytics',
        services: [
          {
            id: 'mixpanel',
            name: 'Mixpanel',
            provider: 'Mixpanel, Inc.',
            url: 'https://mixpanel.com/legal/privacy-policy',
            trackers: [
              { name: 'mp_*', purpose: 'Distinguer les visites', lifetime: 12 },
              {
                name: 'mp_*',
                kind: 'session-storage',
                purpose: 'Reconnaître l’onglet',
                lifetime: 'le temps de la visite'
              },
              { name: '__mp_opt_in_out_*', kind: 'local-storage', purpose: 'Rester à l’arrêt', lifetime: 12 }
            ]
          }
        ]
      }
    ]
  },
  {
    ui: () => import('aval/ui'),
    locales: { fr: () => import('aval/locales/fr'), en: () => import('aval/locales/en') },
    effects: [consentMode(), gatedElements()],
    // The examples share one host: each keeps its own answer.
    cookie: { name: 'eu-consent-carnet' },
    notice: { site: 'Carnet de marée' }
  }
)
