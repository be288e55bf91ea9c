// The page that the pictures are taken on: a review as a reader would find it, light or dark, with Aval asking.
import { words } from './words.mjs'

/** @typedef {{ lang: string, notice: object }} Asked */

const css = `
:root { color-scheme: light; --paper: light-dark(#faf7f1, #14171a); --ink: light-dark(#20262b, #e4e2dc);
  --soft: light-dark(#6a6f72, #9a9d9e); --rule: light-dark(#20262b26, #ffffff26); --spot: light-dark(#a8412c, #f0a48f);
  --sky: light-dark(#e9dcc6, #232c37); --sun: light-dark(#e2674a, #f0dfb4); --far: light-dark(#b9c7c6, #2f404c);
  --sea: light-dark(#5f8790, #26495a); --near: light-dark(#2d4c57, #14303d); --rock: light-dark(#20343c, #0b1c25) }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 'DejaVu Sans Condensed', 'DejaVu Sans', sans-serif }
h1, .name, .text { font-family: 'DejaVu Serif Condensed', 'DejaVu Serif', serif }
:lang(ar) :is(h1, .name, .text) { font-family: inherit }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; padding: 1.25rem clamp(1.25rem, 5vw, 4rem);
  border-block-end: 1px solid var(--rule) }
.name { font-size: 1.625rem; font-weight: 700; letter-spacing: -.01em }
nav { display: flex; gap: 1.5rem; font-size: .875rem; color: var(--soft) }
main { max-inline-size: 74rem; margin: auto; padding: clamp(1.5rem, 4vw, 3rem) clamp(1.25rem, 5vw, 4rem) }
.top { display: grid; grid-template-columns: 1fr; gap: 2rem 3.5rem; align-items: center }
svg { display: block; inline-size: 100%; block-size: auto; border-radius: 2px }
.kicker { margin: 0; color: var(--spot); font-size: .8125rem; font-weight: 700 }
h1 { margin: .5rem 0 1rem; font-size: clamp(1.75rem, 5vw, 3rem); line-height: 1.12; letter-spacing: -.015em; text-wrap: balance }
:lang(ar) h1 { letter-spacing: 0; line-height: 1.3 }
.lead { margin: 0 0 1rem; font-size: 1.125rem; line-height: 1.55; text-wrap: pretty }
.by { margin: 0; color: var(--soft); font-size: .875rem }
.text { max-inline-size: 29.5rem; margin-block-start: 2.5rem; font-size: 1.0625rem; line-height: 1.75 }
footer { padding: 1.5rem clamp(1.25rem, 5vw, 4rem); border-block-start: 1px solid var(--rule); font-size: .875rem }
footer button { padding: 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline }
@media (min-width: 56rem) { .top { grid-template-columns: 6fr 5fr } }
@media (max-width: 30rem) { nav { gap: 1.125rem } .lead { font-size: 1.0625rem } }
`

const shore = `<svg viewBox="0 0 600 400" aria-hidden="true" focusable="false">
<path fill="var(--sky)" d="M0 0h600v400H0z"/><circle cx="412" cy="150" r="52" fill="var(--sun)"/>
<path fill="var(--far)" d="M0 214c60-22 96-40 150-36s80 34 140 30 90-22 150-14 110 12 160 4v202H0z"/>
<path fill="var(--sea)" d="M0 246c70-10 120 8 190 6s110-16 190-12 140 12 220 2v158H0z"/>
<path fill="var(--near)" d="M0 300c80-16 150 10 230 6s120-22 200-16 120 14 170 6v104H0z"/>
<path fill="var(--rock)" d="M0 400V306c30-14 54-6 74 12s52 14 76 34 60 12 84 48zM96 345V232h22v113z"/>
<path fill="var(--sun)" d="M92 214h30v18H92z"/><path fill="var(--rock)" d="M88 232h38v6H88zM90 214l17-14 17 14z"/></svg>`

/** @param {Asked} asked */
const config = ({ lang, notice }) => ({
  site: words[lang]?.name,
  policyUrl: '/policy',
  purposes: [
    { id: 'necessary' },
    {
      id: 'analytics',
      services: [
        {
          id: 'matomo',
          name: 'Matomo',
          provider: 'InnoCraft',
          url: '/policy',
          trackers: [{ name: '_pk_id', purpose: words[lang]?.provider, lifetime: 13 }]
        }
      ]
    },
    { id: 'personalisation', services: [{ id: 'algolia', name: 'Algolia', provider: 'Algolia SAS', url: '/policy' }] }
  ],
  ...notice
})

/**
 * @param {Asked} asked
 * @param {readonly string[]} themes all of them are in the page; one is worn
 */
export const pageOf = (asked, themes) => {
  const it = words[asked.lang]
  if (!it) throw new Error(`No words in ${asked.lang}`)
  return `<!doctype html><html lang="${asked.lang}" dir="${it.dir}"><head><meta charset="utf-8"><title>${it.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>
${themes.map((theme) => `<link rel="stylesheet" href="/themes/${theme}.css" id="theme-${theme}">`).join('')}
<script type="application/json" data-aval-config>${JSON.stringify(config(asked))}</script>
<script src="/aval/gate.js"></script></head><body>
<header><span class="name">${it.name}</span><nav>${it.sections.map((section) => `<span>${section}</span>`).join('')}</nav></header>
<main><div class="top"><div><p class="kicker">${it.kicker}</p><h1>${it.title}</h1><p class="lead">${it.lead}</p>
<p class="by">${it.by}</p></div>${shore}</div>
<div class="text">${it.text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div></main>
<footer><button type="button" data-aval-open>${it.manage}</button></footer></body></html>`
}
