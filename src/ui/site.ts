// What the page says of itself, for the words of the surfaces.
import type { Messages } from './messages'
import type { Notice } from './notice'
import { fill } from './text'

/** The name visitors know the site by. */
export const siteName = ({ site }: Notice): string => site || location.hostname.replace(/^www\./, '')

/** Where a choice can be changed later, said with the page's own control if it has one with words on it. */
export const anytimeText = ({ panel }: Messages): string => {
  const control = document.querySelector<HTMLElement>('[data-aval-open]')?.innerText.trim()
  return control ? fill(panel.anytimeWith, { control }) : panel.anytime
}
