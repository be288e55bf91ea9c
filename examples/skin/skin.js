// The question in the markup of Toile, an invented design system: elements and classes, and nothing else. Clicks, inputs,
// focus, Escape, languages and announcements are Aval's.

/** @typedef {import('aval/skin').Markup} Markup */

/** @param {string} name @param {string} className @param {(string | Node)[]} children */
const element = (name, className, ...children) => {
  const made = document.createElement(name)
  made.className = className
  made.append(...children)
  return made
}

/** @param {string} does @param {string} label @param {string} [kind] */
const button = (does, label, kind = 'tl-button') => {
  const made = element('button', kind, label)
  made.dataset.avalAction = does
  return made
}

/** One half of an answer. @param {string} name @param {string} value @param {string} label */
const half = (name, value, label) => {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name, value })
  return element('label', 'tl-choice', input, element('span', 'tl-choice-text', label))
}

/** @param {string} about @param {string} className @param {{ text: string, url: string } | undefined} link */
const link = (about, className, link) => {
  const line = element('p', className, about)
  if (link) line.append(' ', Object.assign(element('a', 'tl-anchor', link.text), { href: link.url }))
  return line
}

/** @type {Markup} */
export default {
  banner: ({ title, intro, purposes, note, policy, refuse, accept, customise }) =>
    element(
      'section',
      'tl-strip',
      element(
        'div',
        'tl-strip-words',
        element('h2', 'tl-title', title),
        element('p', 'tl-text', intro),
        element(
          'ul',
          'tl-list',
          ...purposes.map((purpose) => element('li', '', element('b', '', purpose.title), ' – ', purpose.summary))
        ),
        link(note, 'tl-text', policy)
      ),
      element(
        'div',
        'tl-strip-actions',
        element('div', 'tl-pair', button('refuse-all', refuse), button('accept-all', accept)),
        button('customise', customise, 'tl-link')
      )
    ),

  panel: ({ title, notes, purposes, kept, refuse, accept, refuseAll, acceptAll, save, close }) =>
    element(
      'dialog',
      'tl-modal',
      element('div', 'tl-modal-head', element('h2', 'tl-title', title), button('close', close, 'tl-link')),
      ...notes.map((text) => element('p', 'tl-text', text)),
      ...purposes.map(({ id, title, text, always, about, services }) =>
        element(
          'fieldset',
          'tl-group',
          element('legend', 'tl-legend', title),
          element('p', 'tl-text', text),
          always
            ? element('p', 'tl-mark', always)
            : element('div', 'tl-pair', half(id, 'refuse', refuse), half(id, 'accept', accept)),
          ...(about ? [element('p', 'tl-fine', about)] : []),
          ...services.flatMap(({ id, name, own }) =>
            own
              ? [
                  element('p', 'tl-text', name, own.text && ` – ${own.text}`),
                  element('div', 'tl-pair', half(id, 'refuse', own.refuse), half(id, 'accept', own.accept))
                ]
              : []
          )
        )
      ),
      element('p', 'tl-fine', kept),
      element('div', 'tl-pair', button('refuse-all', refuseAll), button('accept-all', acceptAll)),
      button('save', save, 'tl-button tl-wide')
    )
}
