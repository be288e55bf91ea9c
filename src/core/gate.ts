// The gate: holds the verdict, takes the visitor's acts, and tells whoever must act on a change. It decides nothing
// itself (`resolve` does) and touches nothing itself (ports and effects do).
import { atom, type ReadableAtom } from 'nanostores'
import { addMonths } from './calendar'
import { type Change, changeBetween } from './change'
import type { GateEvents, Listener, Reason, Surface } from './events'
import { definePolicy, type KeyOf, type Policy, type PolicyInput } from './policy'
import type { FaultCode, Ports } from './ports'
import type { Reading } from './record'
import { resolve, type Verdict } from './resolve'

/** Called at once, inside the visitor's act: revoke here; what is granted can wait for `later`. */
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

/** The answers handed to `choose`: only `true` is a yes. Keys left out keep their present answer. */
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
   * @returns a function that forgets `run`
   */
  when(key: Key, run: () => void | (() => void)): () => void
  /** Records a decision. */
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
  const look = (reading: Reading) => resolve(policy, reading, ports.signals(), ports.now())

  const $verdict = atom(look(store.read()))
  const $surface = atom<Surface | null>(null)
  const listeners = new Set<readonly [type: string, listener: Listener<never>]>()
  const waiting = new Set<() => void>()
  const reactions: Reaction[] = []
  let reason: Reason = $verdict.get().standing
  let isReady = false

  const eventOf = (more?: object) => ({ reason, verdict: $verdict.get(), ...more }) as never

  const emit = (type: keyof GateEvents, more?: object) => {
    for (const [wanted, listener] of [...listeners])
      if (wanted === type)
        try {
          listener(eventOf(more))
        } catch (error) {
          // A listener of `error` that throws is not told of its own fault.
          if (type === 'error') report('listener', error)
          else fault('listener', error)
        }
  }

  const fault = (code: FaultCode, error?: unknown) => {
    report(code, error)
    emit('error', { code, error })
  }

  /** Runs what others gave us: whatever it throws stops nobody else. */
  const guarded = <Result>(run: () => Result): Result | undefined => {
    try {
      return run()
    } catch (error) {
      fault('listener', error)
      return
    }
  }

  const setSurface = (surface: Surface | null) => guarded(() => $surface.set(surface))

  const commit = (verdict: Verdict, act: Reason) => {
    const change = changeBetween($verdict.get(), verdict)
    // Taking back is told from choosing: it must be effective, not only remembered (CNIL 2020-092, art. 3).
    reason = act === 'choice' && change.revoked.length ? 'withdrawal' : act
    const told = { reason, verdict, ...change }
    guarded(() => $verdict.set(verdict))
    for (const reaction of reactions) guarded(() => reaction(change, verdict))
    setSurface(verdict.ask ? 'banner' : null)
    later(() => emit('change', told))
    for (const check of [...waiting]) check()
  }

  const decide = (answerTo: (key: string) => boolean | undefined) => {
    const { allowed, record } = $verdict.get()
    const answers: Record<string, boolean> = {}
    for (const { id, required, services } of policy.purposes) {
      if (required) continue
      const said = answerTo(id)
      const answer = (answers[id] = said ?? allowed[id]!)
      for (const service of services) {
        // An answer to a purpose answers for its services, except for those answered apart.
        const apart = answerTo(service.id) ?? (said === undefined ? allowed[service.id]! : answer)
        if (apart !== answer) answers[service.id] = apart
      }
    }
    const isAcceptance = Object.values(answers).includes(true)
    const decidedAt = Math.floor(ports.now() / 1000) * 1000
    const next = {
      id: record?.id ?? ports.newId(),
      decidedAt,
      // From the decision, never sliding (CNIL 2020-092, §38-39).
      expiresAt: addMonths(decidedAt, policy.lifetime[isAcceptance ? 'accepted' : 'refused']),
      revision: policy.revision,
      answers
    }
    const isKept = store.write(next)
    commit(look(next), 'choice')
    if (!isKept) fault('storage')
  }

  const allows = (key: string) => $verdict.get().allowed[key] === true

  const when = (key: string, run: () => unknown) => {
    let state: 'waiting' | 'due' | 'running' = 'waiting'
    let undo: unknown
    const check = () => {
      if (state === 'waiting' && allows(key)) {
        state = 'due'
        later(() => {
          state = 'waiting'
          // Forgotten, or revoked, since.
          if (!waiting.has(check) || !allows(key)) return
          state = 'running'
          undo = guarded(run)
          if (typeof undo !== 'function') waiting.delete(check)
        })
      } else if (state === 'running' && !allows(key)) {
        state = 'waiting'
        guarded(undo as () => void)
      }
    }
    waiting.add(check)
    check()
    return () => {
      waiting.delete(check)
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
    choose: (choices) => decide((key) => (choices[key] === undefined ? undefined : choices[key] === true)),
    acceptAll: () => decide(() => true),
    refuseAll: () => decide(() => false),
    withdraw: (key) => decide((candidate) => (key === undefined || key === candidate ? false : undefined)),
    reset() {
      store.clear()
      commit(look('none'), 'reset')
    },
    refresh() {
      const verdict = look(store.read())
      if (JSON.stringify(verdict) !== JSON.stringify($verdict.get())) commit(verdict, verdict.standing)
    },
    open: (surface = 'panel') => setSurface(surface),
    close: () => setSurface($surface.get() === 'panel' && $verdict.get().ask ? 'banner' : null),
    on(type, listener) {
      const entry = [type, listener] as const
      listeners.add(entry)
      if (type === 'ready' && isReady) later(() => listeners.has(entry) && guarded(() => listener(eventOf())))
      return () => {
        listeners.delete(entry)
      }
    }
  }

  for (const effect of effects) {
    const reaction = guarded(() => effect(gate, { later, fault, emit: (type, surface) => emit(type, { surface }) }))
    if (reaction) reactions.push(reaction)
  }
  if ($verdict.get().ask) setSurface('banner')
  later(() => {
    isReady = true
    emit('ready')
  })
  return gate as Gate<KeyOf<P>>
}
