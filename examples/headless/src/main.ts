// A page that asks in its own way: Aval decides, remembers and holds back; every element in sight is the site's own.
import { consent } from './consent'
import { startQuestion } from './question'
import { isEnglish, texts } from './texts'

document.title = texts.title
document.querySelector('.name')!.textContent = texts.title
if (isEnglish)
  Object.assign(document.querySelector<HTMLAnchorElement>('[data-other]')!, {
    href: '/headless/',
    hreflang: 'fr',
    lang: 'fr',
    textContent: 'Français'
  })

document.querySelector('#view')!.append(
  document.createRange().createContextualFragment(`
  <p class="place">${texts.place}</p>
  <h1>${texts.heading}</h1>
  <p class="lead">${texts.lead}</p>
  <ul class="drawers" role="list">${texts.seeds.map((name, at) => `<li><b>${at + 1}</b> ${name}</li>`).join('')}</ul>
  <p class="count">${texts.count} <output data-visits>0</output></p>`)
)

const foot = document.querySelector('#verdict')!
consent.$verdict.subscribe(({ record, allowed }) => {
  const names = (['analytics', 'personalisation'] as const).flatMap((key) =>
    allowed[key] ? texts.purposes[key][0]!.toLocaleLowerCase() : []
  )
  foot.textContent = record ? texts.said(names.join(', ')) : texts.open
})

startQuestion()
