// What is wrong with a surface as the visitor sees it.
import type { Surface } from '../../core/events'

export interface Flaw {
  /** The page under docs/messages that explains it. */
  readonly code: 'label' | 'contrast' | 'unequal' | 'covered' | 'notice' | 'way-back'
  /** What happened, and what to do. */
  readonly message: string
}

/** A surface that is shown, by its public hooks: those of ours and of every skin. */
export interface Shown {
  readonly surface: Surface
  /** The element around all of it. */
  readonly container: Element
  /** The buttons that a visitor can see, by what they do. */
  readonly actions: ReadonlyMap<string, HTMLElement>
}
