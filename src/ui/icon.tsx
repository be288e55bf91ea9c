// The drawings: a stroke in the colour of the text, silent for screen readers.
import { h, type VNode } from 'preact'

export const icon = (path: string): VNode => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
)
