// The gate: holds the verdict, takes the visitor's acts, and tells whoever must act on a change. It decides nothing
// itself (`resolve` does) and touches nothing itself (ports and effects do).
import { resolve, type Verdict } from './resolve'
import type { GateEvents, Listener, Surface } from './events'
import type { Acts, Desk } from './acts'
import { atom, type ReadableAtom } from 'nanostores'
import type { FaultCode, Ports } from './ports'
import { definePolicy, type KeyOf, type Policy, type PolicyInput } from './policy'

/** What an effect may use besides the gate. */
export type Tools = Pick<Desk, 'look' | 'later' | 'fault' | 'emit' | 'lasting' | 'roots'>

/** Called inside the visitor's act, each time the verdict has changed: revoke here; what is granted can wait for `later`. */
export type Reaction = () => void

/**
 * Something that follows the verdict: gated elements, a vendor's signal, the question itself. Called once, when the
 * first verdict stands; what it returns is called on every later one. Effects follow; they never decide.
 */
export type Effect = (gate: Gate, tools: Tools) => Reaction | void

export interface Gate<Key extends string = string> extends Acts<Key> {
  /** Raised when a UI written for another gate could not work with this one. */
  readonly protocol: 1
  readonly policy: Policy
  /** The verdict, as a nanostores atom: `get()`, `listen()`, `subscribe()`. */
  readonly $verdict: ReadableAtom<Verdict<Key>>
  /** The surface that should be visible, as a nanostores atom. */
  readonly $surface: ReadableAtom<Surface | null>
  /** Whether a purpose or a service is allowed now. An unknown key is not. */
  allows(key: Key): boolean
  /** Resolves when the key is allowed: at once if it is already, never if it never is. */
  when(key: Key): Promise<void>
  /**
   * Calls `run` once the key is allowed, in a task of its own. If `run` returns a function, that one is called when
   * the key is revoked, and `run` again if the key is allowed again; otherwise `run` is called once a page.
   * @returns a function that forgets `run`; what it has started is left as it is
   */
  when(key: Key, run: () => void | (() => void)): () => void
  /**
   * Follows gated markup in another tree too: an open shadow root, or a document of the same origin. The effect that
   * gates markup does it; without that effect it does nothing.
   */
  watch(root: object): void
  /** Adds an effect to those the gate was made with. */
  use(effect: Effect): void
  /** Listens to an event. @returns a function that stops */
  on<Type extends keyof GateEvents>(type: Type, listener: Listener<GateEvents<Key>[Type]>): () => void
}

/**
 * Makes a gate. Nothing optional is allowed unless `resolve` says so.
 * @param input the site's policy; the default policy if left out
 * @param ports the outside: see `Ports`
 * @param effects what follows the verdict, in the order they are told
 */
/* @__NO_SIDE_EFFECTS__ */
export const createGate = <const P extends PolicyInput>(
  input: P | undefined,
  ports: Ports,
  effects: readonly Effect[]
): Gate<KeyOf<P>> => {
  const policy = definePolicy(input)
  const look = (reading = desk.fleeting ?? ports.read()): Verdict =>
    resolve(policy, reading, ports.signals(), ports.now())

  // Until the page starts, all is closed: as in doubt.
  // Stryker disable next-line StringLiteral: any text but 'none' is in doubt
  const $verdict = atom(look('unreadable'))
  const $surface = atom<Surface | null>(null)

  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      return run()
    } catch (error) {
      ports.report('listener', error)
    }
  }

  const detail = (more?: object) =>
    ({ reason: desk.reason ?? $verdict.get().standing, verdict: $verdict.get(), ...more }) as never
  const emit = (type: keyof GateEvents, more?: object) => ports.events.emit(type, detail(more))
  const fault = (code: FaultCode, error?: unknown) => {
    ports.report(code, error)
    emit('error', { error, code })
  }

  const allows = (key: string) => !!$verdict.get().allowed[key]

  const when = (key: string, run: () => unknown) => {
    /** True once `run` is due or done; what undoes it, if it has said so. */
    let state: unknown
    const follow = () => {
      if (allows(key)) {
        if (state) return
        state = true
        desk.later(() => {
          // Revoked since, perhaps; and `run` may revoke its own key.
          state = allows(key) && (attempt(run) || true)
          if (state && typeof state !== 'function') desk.lasting.push(key)
          follow()
        })
      } else if (typeof state === 'function') {
        const undo = state as () => void
        state = false
        undo()
      }
    }
    const forget = $verdict.subscribe(follow)
    return () => {
      forget()
      // Its turn may still come: nothing has this key.
      // Stryker disable next-line StringLiteral: nor has anything another that no policy knows
      key = ''
    }
  }

  const gate = {
    protocol: 1,
    policy,
    $verdict,
    $surface,
    allows,
    when: ((key: string, run?: () => unknown) =>
      run ? when(key, run) : new Promise<void>((settle) => when(key, settle))) as Gate['when'],
    on(type, listener) {
      if (type !== 'ready') return ports.events.on(type, listener)
      // Told once, however late one listens.
      ports.start(() => desk.later(() => listener(detail())))
      return () => {
        listener = () => {}
      }
    },
    watch() {},
    use(effect) {
      const reaction = attempt(() => effect(gate, desk))
      if (reaction) $verdict.listen(reaction)
    }
  } satisfies Omit<Gate, keyof Acts> as unknown as Gate

  for (const name of 'open choose acceptAll refuseAll withdraw reset refresh close'.split(' ') as (keyof Acts)[])
    gate[name] = (...args: never[]) =>
      ports.start(() =>
        ports.acts(
          desk,
          (them) => (them[name] as (...args: never[]) => void)(...args),
          (error) => {
            // Nobody knows any more what the visitor wanted: closed on doubt, for this page. Who only wanted to look has
            // changed nothing, and may try again.
            if ('open' !== name) {
              // Stryker disable next-line StringLiteral: any text but 'none' is in doubt
              desk.fleeting = 'unreadable'
              desk.reason = undefined
              attempt(() => $verdict.set(look()))
            }
            fault('ui', error)
          }
        )
      )

  const desk: Desk = {
    gate,
    look,
    attempt,
    emit,
    fault,
    lasting: [],
    later: ports.later,
    roots: []
  }
  ports.start(() => {
    attempt(() => $verdict.set(look()))
    if ($verdict.get().ask) gate.open(null)
    effects.forEach(gate.use)
    desk.later(() => emit('ready'))
  })
  return gate as Gate<KeyOf<P>>
}
