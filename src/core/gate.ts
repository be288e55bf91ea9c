// The gate: holds the verdict, takes the visitor's acts, and tells whoever must act on a change. It decides nothing
// itself (`resolve` does) and touches nothing itself (ports and effects do).
import { atom, type ReadableAtom } from 'nanostores'
import { type Change, changeBetween } from './change'
import { decide } from './decide'
import type { GateEvents, Listener, Reason, Surface } from './events'
import { definePolicy, type KeyOf, type Policy, type PolicyInput } from './policy'
import type { FaultCode, Ports } from './ports'
import { resolve, type Verdict } from './resolve'

/**
 * Called at once, inside the visitor's act: revoke here; what is granted can wait for `later`. The change is counted
 * from the verdict this reaction was told last.
 */
export type Reaction = (change: Change, verdict: Verdict) => void

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

/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer, or their lack of one. */
export type Choices<Key extends string = string> = { readonly [key in Key]?: boolean }

export interface Gate<Key extends string = string> {
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
  /** Records a decision. One that leaves answers as they are does not prolong them. */
  choose(choices: Choices<Key>): void
  acceptAll(): void
  refuseAll(): void
  /** Takes a yes back: for one key, or for everything optional. */
  withdraw(key?: Key): void
  /** Forgets the record; the question is asked again. */
  reset(): void
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
 * Makes a gate. Nothing is read or written before the store port is asked, and nothing optional is allowed unless
 * `resolve` says so.
 * @param input the site's policy; the default policy if left out
 * @param ports the outside: see `Ports`
 * @param effects what follows the verdict, in the order they are told
 */
/* @__NO_SIDE_EFFECTS__ */
export const createGate = <const P extends PolicyInput>(
  input: P | undefined,
  ports: Ports,
  effects: readonly Effect[] = []
): Gate<KeyOf<P>> => {
  const policy = definePolicy(input)
  const { store, later, report } = ports
  const look = (reading = store.read()) => resolve(policy, reading, ports.signals(), ports.now())

  const $verdict = atom(look())
  const $surface = atom<Surface | null>($verdict.get().ask ? 'banner' : null)
  const listeners = new Set<readonly [type: string, listener: Listener<never>]>()
  /** Called after every change of the verdict: the reactions of effects, and what waits for a key. */
  const followers = new Set<() => void>()
  /** The verdict that listeners were told last. */
  let told = $verdict.get()
  let reason: Reason = told.standing
  let isReady = false

  /** Runs what others gave us: whatever it throws stops nobody else. */
  const guarded = <Result>(run: () => Result, type?: string): Result | undefined => {
    try {
      return run()
    } catch (error) {
      // A listener of `error` that throws is not told of its own fault.
      if (type === 'error') report('listener', error)
      else fault('listener', error)
      return
    }
  }

  const tell = (listener: Listener<never>, type: string, more?: object) =>
    guarded(() => listener({ reason, verdict: $verdict.get(), ...more } as never), type)

  const emit = (type: keyof GateEvents, more?: object) => {
    for (const entry of [...listeners]) if (entry[0] === type && listeners.has(entry)) tell(entry[1], type, more)
  }

  const fault = (code: FaultCode, error?: unknown) => {
    report(code, error)
    emit('error', { code, error })
  }

  const setSurface = (surface: Surface | null) => guarded(() => $surface.set(surface))

  const commit = (verdict: Verdict, act: Reason) => {
    const change = changeBetween(told, verdict)
    // Taking back is told from choosing: it must be effective, not only remembered (CNIL 2020-092, art. 3).
    reason = act === 'choice' && change.revoked.length ? 'withdrawal' : act
    const event = { reason, verdict, ...change }
    guarded(() => $verdict.set(verdict))
    for (const follow of followers) guarded(follow)
    // A follower that acted in its turn has told the rest, this change included.
    if ($verdict.get() !== verdict) return
    told = verdict
    // News from outside never takes the panel from under a visitor's hands.
    if (act !== verdict.standing || $surface.get() !== 'panel') setSurface(verdict.ask ? 'banner' : null)
    later(() => emit('change', event))
  }

  const answer = (answerTo: (key: string) => boolean | undefined) => {
    // Upon what is stored now: another tab may have written since.
    const record = decide(policy, look(), answerTo, ports.now(), ports.newId)
    if (!record) return
    const isKept = store.write(record)
    commit(look(record), 'choice')
    if (!isKept) fault('storage')
  }

  const allows = (key: string) => $verdict.get().allowed[key] === true

  const when = (key: string, run: () => unknown) => {
    let state: unknown
    const follow = () => {
      if (typeof state === 'function') {
        if (allows(key)) return
        const undo = state as () => void
        state = undefined
        guarded(undo)
      } else if (!state && allows(key)) {
        state = 'due'
        later(() => {
          // Forgotten, or revoked, since.
          if (!followers.has(follow) || !allows(key)) return (state = undefined)
          state = guarded(run)
          // `run` may have revoked its own key.
          if (typeof state === 'function') follow()
          else followers.delete(follow)
        })
      }
    }
    followers.add(follow)
    follow()
    return () => {
      followers.delete(follow)
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
    choose: (choices) => answer((key) => (choices[key] === undefined ? undefined : choices[key] === true)),
    acceptAll: () => answer(() => true),
    refuseAll: () => answer(() => false),
    withdraw: (key) => answer((candidate) => (key === undefined || key === candidate ? false : undefined)),
    reset() {
      store.clear()
      commit(look('none'), 'reset')
    },
    refresh() {
      const verdict = look()
      if (JSON.stringify(verdict) !== JSON.stringify($verdict.get())) commit(verdict, verdict.standing)
    },
    open: (surface = 'panel') => setSurface(surface),
    close: () => setSurface($surface.get() === 'panel' && $verdict.get().ask ? 'banner' : null),
    on(type, listener) {
      const entry = [type, listener] as const
      listeners.add(entry)
      if (type === 'ready' && isReady) later(() => listeners.has(entry) && tell(listener, type))
      return () => {
        listeners.delete(entry)
      }
    }
  }

  const tools: Tools = { later, fault, emit: (type, surface) => emit(type, { surface }) }
  for (const effect of effects) {
    let seen = $verdict.get()
    const reaction = guarded(() => effect(gate, tools))
    if (reaction)
      followers.add(() => {
        const verdict = $verdict.get()
        const change = changeBetween(seen, verdict)
        // Told already, by an act within this one.
        if (verdict === seen) return
        seen = verdict
        reaction(change, verdict)
      })
  }
  later(() => {
    isReady = true
    emit('ready')
  })
  return gate as Gate<KeyOf<P>>
}
