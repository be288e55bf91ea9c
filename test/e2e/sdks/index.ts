// Every SDK of the page, in the order the page has them.

import { ahoy } from './ahoy.ts'
import { amplitude } from './amplitude.ts'
import { clarity } from './clarity.ts'
import { countly } from './countly.ts'
import { datadog } from './datadog.ts'
import { leaflet } from './leaflet.ts'
import { mixpanel } from './mixpanel.ts'
import { plausible } from './plausible.ts'
import { posthog } from './posthog.ts'
import type { Sdk } from './sdk.ts'
import { segment } from './segment.ts'
import { snowplow } from './snowplow.ts'
import { youtube } from './youtube.ts'

export const sdks: readonly Sdk[] = [
  posthog,
  mixpanel,
  amplitude,
  snowplow,
  clarity,
  datadog,
  countly,
  plausible,
  ahoy,
  segment,
  leaflet,
  youtube
]
