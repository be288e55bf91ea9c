// The gate: holds the verdict, takes the visitor's acts, and tells whoever must act on a change. It decides nothing
// itself (`resolve` does) and touches nothing itself (ports and effects do).
import { atom, type ReadableAtom } from 'nanostores'
import type { Acts, Desk } from './acts'
import { changeBetween } from './change'
import type { GateEvents, Listener, Reason, Surface } from './events'
import { definePolicy, type KeyOf, type Policy, type PolicyInput } from './policy'
import type { FaultCode, Ports } from './ports'
import type { Reading } from './record'
import { resolve, type Verdict } from './resolve'

/** Called at once, inside the visitor's act, with what `change` will tell: revoke here; grants can wait for `later`. */
export type Reaction = Listener<GateEvents['change']>

/** What an effect may use besides the gate. */
export interface Tools extends Pick<Ports, 'later'> {
  /** Says that a surface has become visible, or has left. */
  readonly emit: (type: 'show' | 'hide', surface: Surface) => void
  /** Reports a fault, and tells the listeners of `error`. */
  readonly fault: (code: FaultCode, error?: unknown) => void
}

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
  /** Reads the record again: call it when something else may have written it. */
  refresh(): void
  /** Opens a surface. @default 'panel' */
  open(surface?: Surface): void
  /** Closes what is open and records nothing. An unanswered question comes back to its banner. */
  close(): void
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
  { read, acts, signals, now, later, report }: Ports,
  effects: readonly Effect[] = []
): Gate<KeyOf<P>> => {
  const policy = definePolicy(input)
  /** What holds for this page and is stored nowhere. */
  let fleeting: Reading | undefined
  const look = (reading = fleeting ?? read()) => resolve(policy, reading, signals(), now())

  const $verdict = atom(look())
  const $surface = atom<Surface | null>($verdict.get().ask ? 'banner' : null)
  /** Listeners by event; under `verdict`, those who follow inside the visitor's act. */
  const listeners = new Set<readonly [type: string, listener: Listener<never>]>()
  let reason: Reason = $verdict.get().standing
  /** What has changed and was not told to all who follow. */
  let news: GateEvents['change'][] = []
  let isReady = false

  /** Runs what others gave us: whatever it throws stops nobody else. */
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      return run()
    } catch (error) {
      report('listener', error)
      return
    }
  }

  const add = (type: string, listener: Listener<never>) => {
    const entry = [type, listener] as const
    listeners.add(entry)
    return entry
  }

  const emit = (type: string, more?: object, to: Iterable<ReturnType<typeof add>> = [...listeners]) => {
    for (const entry of to)
      // Not to one that has been stopped since.
      if (entry[0] === type && listeners.has(entry))
        attempt(() => entry[1]({ reason, verdict: $verdict.get(), ...more } as never))
  }

  const fault = (code: FaultCode, error?: unknown) => {
    report(code, error)
    emit('error', { code, error })
  }

  const setSurface = (surface: Surface | null) => attempt(() => $surface.set(surface))

  const commit: Desk['commit'] = (reading, act, isFleeting) => {
    fleeting = isFleeting ? reading : undefined
    const verdict = look(reading)
    const change = changeBetween($verdict.get(), verdict)
    // Taking back is told from choosing: it must be effective, not only remembered (CNIL 2020-092, art. 3).
    reason = act === 'choice' && change.revoked.length ? 'withdrawal' : act
    // Who acts in their turn, inside an act, waits for it to be told: nobody hears last of a verdict that is over.
    const isFirst = news.push({ reason, verdict, ...change }) < 2
    attempt(() => $verdict.set(verdict))
    if (!isFirst) return
    for (const told of news) {
      emit('verdict', told)
      later(() => emit('change', told))
    }
    news = []
    setSurface($verdict.get().ask ? 'banner' : null)
  }

  const desk: Desk = { policy, look, commit, fault }

  // Where the acts have to come first, one that takes back closes everything at once; where they cannot come, so does
  // any: nobody knows what the visitor wanted.
  const act =
    (name: keyof Acts, takesBack: boolean) =>
    (...args: never[]) => {
      const ready = acts(desk)
      const perform = (them: Acts) => (them[name] as (...args: never[]) => void)(...args)
      if (!('then' in ready)) return perform(ready)
      if (takesBack) commit('unreadable', 'withdrawal')
      ready.then(perform).catch((error) => {
        commit('unreadable', 'doubt', true)
        fault('ui', error)
      })
    }

  const allows = (key: string) => $verdict.get().allowed[key] === true

  const when = (key: string, run: () => unknown) => {
    let state: 'waiting' | 'due' | 'done' = 'waiting'
    let undo: unknown
    const follow = () => {
      if (allows(key)) {
        if (state !== 'waiting') return
        state = 'due'
        later(() => {
          // Forgotten since.
          if (state !== 'due') return
          // Revoked since.
          if (!allows(key)) return (state = 'waiting')
          state = 'done'
          undo = attempt(run)
          // `run` may have revoked its own key.
          follow()
        })
      } else if (typeof undo === 'function') {
        const stop = undo as () => void
        undo = 0
        state = 'waiting'
        attempt(stop)
      }
    }
    const entry = add('verdict', follow)
    follow()
    return () => {
      state = 'done'
      listeners.delete(entry)
    }
  }

  const gate: Gate = {
    protocol: 1,
    policy,
    $verdict,
    $surface,
    allows,
    when: ((key: string, run?: () => unknown) =>
      run ? when(key, run) : new Promise<void>((settle) => when(key, settle))) as Gate['when'],
    choose: act('choose', false),
    acceptAll: act('acceptAll', false),
    refuseAll: act('refuseAll', true),
    withdraw: act('withdraw', true),
    reset: act('reset', true),
    refresh() {
      const verdict = look()
      if (JSON.stringify(verdict) !== JSON.stringify($verdict.get())) commit(fleeting ?? read(), verdict.standing)
    },
    open: (surface = 'panel') => setSurface(surface),
    close: () => setSurface($surface.get() === 'panel' && $verdict.get().ask ? 'banner' : null),
    on(type, listener) {
      const entry = add(type, listener)
      // Told once, however late one listens.
      if (type === 'ready' && isReady) later(() => emit(type, {}, [entry]))
      return () => {
        listeners.delete(entry)
      }
    }
  }

  for (const effect of effects) {
    const reaction = attempt(() => effect(gate, { later, fault, emit: (type, surface) => emit(type, { surface }) }))
    if (reaction) add('verdict', reaction)
  }
  later(() => {
    isReady = true
    emit('ready')
  })
  return gate as Gate<KeyOf<P>>
}
