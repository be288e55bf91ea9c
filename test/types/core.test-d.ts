// Checked by the compiler alone (`tsc -p test`): a line that should not compile says so, and fails when it does.
import type { Choices } from '../../src/core/acts'
import { createGate, type Gate } from '../../src/core/gate'
import type { KeyOf, PolicyInput } from '../../src/core/policy'
import type { Ports } from '../../src/core/ports'

declare const ports: Ports

/** Compiles only if the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(isSame: Same<A, B>) => isSame

// The default policy has the keys of the default purposes.
const plain = createGate(undefined, ports, [])
plain.allows('analytics')
plain.allows('personalisation')
plain.allows('necessary')
// @ts-expect-error a purpose that does not exist
plain.allows('analitycs')
// @ts-expect-error nor does this one
plain.when('ads', () => {})
// @ts-expect-error nor can it be chosen
plain.choose({ ads: true })
// @ts-expect-error or withdrawn
plain.withdraw('ads')
// @ts-expect-error an answer is a boolean
plain.choose({ analytics: 'yes' })

// A policy that only speaks of other things asks about the default purposes.
const patient = createGate({ lifetime: 6, regime: 'opt-out' }, ports, [])
patient.allows('analytics')
// @ts-expect-error a purpose that does not exist
patient.allows('media')

// The keys of a policy written in place are its purposes and its services, and necessary.
const gate = createGate(
  {
    purposes: [
      { id: 'analytics', services: [{ id: 'matomo' }] },
      { id: 'media', services: [{ id: 'peertube' }, { id: 'vimeo' }] }
    ]
  },
  ports,
  []
)
gate.allows('necessary')
gate.allows('media')
gate.allows('vimeo')
gate.choose({ analytics: true, vimeo: false })
gate.withdraw('matomo')
gate.when('peertube', () => () => {})
gate.when('peertube').then(() => {})
// @ts-expect-error a word with two letters exchanged
gate.allows('analitycs')
// @ts-expect-error a default purpose that this policy does not declare
gate.allows('personalisation')
// @ts-expect-error a service that it does not declare
gate.when('youtube')

same<typeof gate, Gate<'necessary' | 'analytics' | 'media' | 'matomo' | 'peertube' | 'vimeo'>>(true)
same<Parameters<typeof gate.choose>[0], Choices<'necessary' | 'analytics' | 'media' | 'matomo' | 'peertube' | 'vimeo'>>(
  true
)

// What is told of the keys is told by their names.
gate.on('change', ({ granted, revoked, verdict, reason }) => {
  same<(typeof granted)[number], 'necessary' | 'analytics' | 'media' | 'matomo' | 'peertube' | 'vimeo'>(true)
  same<typeof revoked, typeof granted>(true)
  same<typeof verdict.allowed.matomo, boolean>(true)
  // @ts-expect-error no such key
  void verdict.allowed.youtube
  // @ts-expect-error no such reason
  if (reason === 'boredom') return
})
// @ts-expect-error no such event
gate.on('changed', () => {})
// @ts-expect-error a show has no keys
gate.on('show', ({ granted }) => granted)

// A policy of purposes without services has no key but theirs.
same<KeyOf<{ purposes: [{ id: 'ads' }] }>, 'necessary' | 'ads'>(true)
// A policy that is only known when the page runs keeps the default keys.
same<KeyOf<PolicyInput>, 'necessary' | 'analytics' | 'personalisation'>(true)

// A verdict can be read, not written.
const verdict = gate.$verdict.get()
// @ts-expect-error read-only
verdict.ask = false
// @ts-expect-error read-only
verdict.allowed.analytics = true
// @ts-expect-error the atom has no setter
gate.$verdict.set(verdict)

// A gate of known keys can be handed to what works with any gate.
const anyGate: Gate = gate
anyGate.allows('whatever')

// @ts-expect-error a regime is one of two words
createGate({ regime: 'opt-maybe' }, ports, [])
// @ts-expect-error a purpose has an id
createGate({ purposes: [{ title: 'Ads' }] }, ports, [])
