// The strip at the top of every example: what the third parties have received since this page was opened. First-party
// code of the demo; it is no part of Aval.
const texts = {
  fr: {
    intro: 'Ce que les tiers ont reçu de cette page\u00a0:',
    count: (n) => `${n}\u00a0requête${n > 1 ? 's' : ''}`,
    nothing: 'Rien. Aucun tag n’a été chargé, aucun événement envoyé.',
    home: 'Tous les exemples'
  },
  en: {
    intro: 'What third parties have received from this page:',
    count: (n) => `${n} request${n === 1 ? '' : 's'}`,
    nothing: 'Nothing. No tag was loaded, no event sent.',
    home: 'All examples'
  }
}

const element = (name, className, ...children) => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

class DemoJournal extends HTMLElement {
  connectedCallback() {
    const text = texts[document.documentElement.lang] ?? texts.en
    const count = element('b', 'count', text.count(0))
    const list = element('ol', 'received', element('li', 'nothing', text.nothing))
    const home = element('a', 'home', text.home)
    home.href = '/'
    this.append(element('details', '', element('summary', '', element('span', '', text.intro), ' ', count), list), home)

    let received = 0
    this.source = new EventSource('/journal?since=' + Math.floor(performance.timeOrigin))
    this.source.onmessage = ({ data }) => {
      const { method, path, events } = JSON.parse(data)
      if (!received) list.replaceChildren()
      this.dataset.received = ++received
      count.textContent = text.count(received)
      list.append(
        element(
          'li',
          '',
          element('code', '', method),
          ' ',
          path,
          ...(events.length ? [' ', element('i', '', events.join(', '))] : [])
        )
      )
    }
  }

  disconnectedCallback() {
    this.source.close()
  }
}

customElements.define('demo-journal', DemoJournal)
