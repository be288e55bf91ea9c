// The question of this page: a form in the page, first in it, there while it has to be asked or while a visitor wants to
// change an answer. Two buttons of one class say all or nothing; the form says the rest, and begins with what holds.
import { consent } from './consent'
import { texts } from './texts'

const place = document.querySelector<HTMLElement>('#ask')!
const again = document.querySelector<HTMLButtonElement>('#again')!

const keys = ['analytics', 'personalisation'] as const

const half = (key: string, value: 'no' | 'yes') =>
  `<label><input type="radio" name="${key}" value="${value}" /> ${texts[value]}</label>`

const draw = () => {
  const { allowed, ask } = consent.$verdict.get()
  const form = document.createElement('form')
  form.className = 'card'
  form.setAttribute('aria-labelledby', 'ask-title')
  form.append(
    document.createRange().createContextualFragment(`
    <h2 id="ask-title" tabindex="-1">${texts.ask}</h2>
    <p>${texts.why}</p>
    ${keys
      .map(
        (key) => `<fieldset aria-describedby="about-${key}">
      <legend>${texts.purposes[key][0]}</legend>
      <p id="about-${key}">${texts.purposes[key][1]}</p>
      <div class="pair">${half(key, 'no')}${half(key, 'yes')}</div>
    </fieldset>`
      )
      .join('')}
    <div class="pair">
      <button type="button" class="answer" data-all="no">${texts.none}</button>
      <button type="button" class="answer" data-all="yes">${texts.all}</button>
    </div>
    <button class="quiet">${texts.save}</button>
    ${ask ? '' : `<button type="button" class="quiet" data-close>${texts.done}</button>`}`)
  )
  // A no until there is a yes.
  for (const key of keys)
    form.querySelector<HTMLInputElement>(`[name=${key}][value=${allowed[key] ? 'yes' : 'no'}]`)!.checked = true
  form.onclick = ({ target }) => {
    const { all } = (target as HTMLElement).dataset
    if (all === 'yes') consent.acceptAll()
    else if (all === 'no') consent.refuseAll()
    else if ('close' in (target as HTMLElement).dataset) close()
  }
  form.onsubmit = (event) => {
    event.preventDefault()
    const said = new FormData(form)
    consent.choose(Object.fromEntries(keys.map((key) => [key, said.get(key) === 'yes'])))
  }
  form.onkeydown = ({ key }) => {
    if (key === 'Escape' && !consent.$verdict.get().ask) close()
  }
  place.replaceChildren(form)
}

/** Records nothing. */
const close = () => {
  const hadFocus = place.contains(document.activeElement)
  place.replaceChildren()
  if (hadFocus) again.focus()
}

/** Asks, now or when it has to be asked again. */
export const startQuestion = () => {
  again.textContent = texts.again
  again.onclick = () => {
    draw()
    place.querySelector('h2')!.focus()
  }

  // Now, and each time the verdict is another: after an answer here, in another tab, or at the end of its months.
  consent.$verdict.subscribe(({ ask }) => {
    if (ask && !place.firstChild) draw()
  })
  // After every answer, one that leaves all as it was too.
  consent.on('change', ({ verdict }) => {
    if (!verdict.ask) close()
  })
}
