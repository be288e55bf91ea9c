// The app: two routes on the history API, and the verdict in its foot.
import { countView } from './audience'
import { consent } from './consent'
import { views } from './views'

const main = document.querySelector<HTMLElement>('#view')!

const draw = () => {
  const view = views.get(location.pathname) ?? views.get('/spa/')!
  document.title = view.title
  main.replaceChildren(view.draw())
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a'))
    link.ariaCurrent = link.pathname === location.pathname ? 'page' : null
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')
  if (!link || !views.has(link.pathname) || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (link.pathname === location.pathname) return
  history.pushState(null, '', link.pathname)
  draw()
  main.focus({ preventScroll: true })
  scrollTo(0, 0)
  countView(location.pathname)
})
addEventListener('popstate', draw)
draw()

const foot = document.querySelector('#verdict')!
consent.$verdict.subscribe(({ record, allowed }) => {
  const rows = [
    ['Mesure d’audience', record ? (allowed.analytics ? 'accepté' : 'refusé') : 'pas encore choisi'],
    ...(record
      ? [['Choix gardé jusqu’au', new Date(record.expiresAt).toLocaleDateString('fr', { dateStyle: 'long' })]]
      : [])
  ]
  foot.replaceChildren(
    ...rows.flatMap(([name = '', value = '']) => {
      const [term, description] = [document.createElement('dt'), document.createElement('dd')]
      term.textContent = name
      description.textContent = value
      return [term, description]
    })
  )
})
