// Checked by the compiler alone (`tsc -p test`): what the npm entry takes, and what it refuses.
import { createConsent, gatedElements, type Effect, type Gate } from '../../src/entries/index'

/** Compiles only if the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(isSame: Same<A, B>) => isSame

// The gate of a page has the keys of its policy.
const gate = createConsent(
  { purposes: [{ id: 'analytics', services: [{ id: 'matomo' }] }] },
  { effects: [gatedElements()], cookie: { name: 'other', domain: 'auto' }, onWithdraw: 'keep', frames: true }
)
same<typeof gate, Gate<'necessary' | 'analytics' | 'matomo'>>(true)
same<ReturnType<typeof createConsent>, Gate<'necessary' | 'analytics' | 'personalisation'>>(true)

// A site that asks in its own way brings no UI.
createConsent()
createConsent({}, {})
createConsent({}, { onWithdraw: ({ erased, leftovers }) => same<typeof erased, typeof leftovers>(true) })

// What gates markup takes a time, and nothing else.
same<ReturnType<typeof gatedElements>, Effect>(true)
gatedElements(5000)
// @ts-expect-error what is rare is loaded without being asked for
gatedElements(() => import('../../src/browser/elements/depth'))

// @ts-expect-error purposes as a text are for attributes, where no compiler sees them
createConsent({ purposes: 'analytics media' })
// @ts-expect-error the name of the cookie is no part of the policy
createConsent({ cookie: 'other' })
// @ts-expect-error no such way
createConsent({}, { onWithdraw: 'ignore' })
