// What an engine must bring so that a test can hold it: the small port behind `Tab`. Only types.

import type { AccessibleNode } from './accessible.ts'
import type { Milestone, Run } from './evaluate.ts'

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  /** Seconds since 1970; null for a cookie that ends with the session. */
  readonly expires: number | null
  readonly secure: boolean
  readonly httpOnly: boolean
  /** Null when the engine reports none. */
  readonly sameSite: 'Lax' | 'Strict' | 'None' | null
}

export type NewCookie = Pick<Cookie, 'name' | 'value'> & Partial<Cookie>

/** What a visitor has set in the system: media features of the same names. A feature left out is as the engine has it. */
export interface Preferences {
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: boolean
  readonly forcedColors?: boolean
  readonly moreContrast?: boolean
}

/** What the engine can do for a test; ask before you skip, and skip by saying so. */
export interface Abilities {
  readonly forcedColors: boolean
  readonly moreContrast: boolean
  /** The accessibility tree tells levels and states too, not roles and names alone. */
  readonly accessibleStates: boolean
  /** `tab.prefer()` works while the tab is open; without it, preferences are given to `open()`. */
  readonly preferWhileOpen: boolean
}

/** What one engine must bring for one tab. */
export interface Hands {
  readonly run: Run
  readonly goto: (url: string, milestone: Milestone) => Promise<void>
  readonly reload: () => Promise<void>
  /** Makes the tab the one in front: the others may be throttled, and get no frames. */
  readonly show: () => Promise<void>
  readonly moveTo: (x: number, y: number) => Promise<void>
  readonly clickAt: (x: number, y: number) => Promise<void>
  readonly press: (key: string, modifiers: readonly string[]) => Promise<void>
  readonly viewport: (width: number, height: number) => Promise<void>
  readonly prefer: (preferences: Preferences) => Promise<void>
  readonly screenshot: (path: string) => Promise<void>
  readonly accessibilityTree: () => Promise<AccessibleNode>
  readonly cookies: () => Promise<Cookie[]>
  readonly setCookie: (cookie: NewCookie) => Promise<void>
  readonly close: () => Promise<void>
}

/** What one visitor keeps: cookies and storage, shared by the tabs of the profile and by nobody else. */
export interface Profile {
  readonly openTab: () => Promise<Hands>
  readonly close: () => Promise<void>
}

export interface LaunchedBrowser {
  readonly version: () => Promise<string>
  readonly openProfile: (preferences: Preferences) => Promise<Profile>
}
