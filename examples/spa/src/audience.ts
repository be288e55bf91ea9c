// Mixpanel, from npm: the browser downloads it once it is allowed, and it stops when that is taken back.
import type { OverridedMixpanel } from 'mixpanel-browser'
import { consent } from './consent'

let mixpanel: OverridedMixpanel | undefined

/** Counts a view, if Mixpanel runs. */
export const countView = (path: string) => mixpanel?.track('view', { path })

consent.when('mixpanel', () => {
  let isAllowed = true
  void import('mixpanel-browser').then(({ default: loaded }) => {
    // The answer may have changed while it was on its way.
    if (!isAllowed) return
    loaded.init('carnet-de-maree', {
      api_host: document.querySelector<HTMLMetaElement>('meta[name=mixpanel-host]')!.content,
      batch_requests: false,
      api_payload_format: 'json',
      ignore_dnt: true
    })
    loaded.clear_opt_in_out_tracking()
    mixpanel = loaded
    countView(location.pathname)
  })
  return () => {
    isAllowed = false
    mixpanel?.opt_out_tracking()
    mixpanel = undefined
  }
})
