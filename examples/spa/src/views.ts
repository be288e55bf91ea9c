// The two pages of the app, as elements.
import { curveOf, dayFrom, heightAt, tidesOf, type Tide } from './tide'

const hour = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' })
const longDay = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long' })
const shortDay = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric' })
const metres = (height: number) =>
  height.toLocaleString('fr', { maximumFractionDigits: 1, minimumFractionDigits: 1 }) + '\u00a0m'

const parse = (markup: string) => document.createRange().createContextualFragment(markup)

const WIDTH = 960
const HEIGHT = 300
const y = (height: number) => (HEIGHT - 24 - height * 34).toFixed(1)

const drawing = (day: Date) => {
  const line = curveOf(day)
    .map(([across, height]) => `${Math.round(across * WIDTH)} ${y(height)}`)
    .join('L')
  const now = Math.round(((Date.now() - day.getTime()) / 86_400_000) * WIDTH)
  const level = y(heightAt(Date.now()))
  const hours = [6, 12, 18].map((at) => `M${(at / 24) * WIDTH} 0v${HEIGHT}`).join('')
  return `<svg class="tide" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="hours" d="${hours}" />
    <path class="water" d="M${line}V${HEIGHT}H0z" />
    <path class="surface" d="M${line}" />
    <path class="now" d="M${now} ${level}V${HEIGHT}" />
  </svg>`
}

const tideRow = ({ time, height, isHigh }: Tide) =>
  `<li><span>${isHigh ? 'Pleine mer' : 'Basse mer'}</span> <b>${hour.format(time)}</b> <span>${metres(height)}</span></li>`

const today = () => {
  const day = dayFrom(0)
  const isRising = heightAt(Date.now() + 60_000) > heightAt(Date.now())
  return parse(`
    <p class="place">Port-Alizé, ${longDay.format(day)}</p>
    <h1>La mer ${isRising ? 'monte' : 'descend'}</h1>
    <p class="lead">${metres(heightAt(Date.now()))} d’eau sur la cale en ce moment.</p>
    ${drawing(day)}
    <ul class="tides" role="list">${tidesOf(day).map(tideRow).join('')}</ul>`)
}

const week = () =>
  parse(`
    <p class="place">Port-Alizé</p>
    <h1>La semaine</h1>
    <p class="lead">Les pleines mers des sept prochains jours.</p>
    <ol class="week" role="list">${Array.from({ length: 7 }, (_, days) => {
      const day = dayFrom(days)
      const highs = tidesOf(day).filter(({ isHigh }) => isHigh)
      return `<li><span>${shortDay.format(day)}</span> ${highs
        .map(({ time, height }) => `<span><b>${hour.format(time)}</b> ${metres(height)}</span>`)
        .join(' ')}</li>`
    }).join('')}</ol>`)

export interface View {
  readonly title: string
  readonly draw: () => DocumentFragment
}

export const views: ReadonlyMap<string, View> = new Map([
  ['/spa/', { title: 'Carnet de marée', draw: today }],
  ['/spa/semaine', { title: 'La semaine\u00a0– Carnet de marée', draw: week }]
])
