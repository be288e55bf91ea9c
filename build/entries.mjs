// The one table of what is shipped: read by Rollup, the size limits, the documentation and the package tests.
import { readdirSync } from 'node:fs'

/** @param {string} folder */
const namesIn = (folder) =>
  readdirSync(new URL(`../src/locales/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))

/** The languages: one a file, the folder is the list. */
export const languages = namesIn('')

/** Letters outside ASCII take two or three bytes: a language is given what its script takes (docs/adr/0008). */
const WIDE = /^(ar|bg|el|fa|he|hi|ja|ko|mk|ru|sr|uk|zh.*)$/
/** @param {string} language */
const limitOf = (language) => (WIDE.test(language) ? 1600 : 1300)

/** What a script tag on a page in one of these languages loads: several varieties in one, or one under several names. */
export const shared = namesIn('tags')

/**
 * What npm users import. `name` is the path below dist/ and, with `aval/` before it, the import path (`index` is
 * `aval` itself).
 * `limit` is in bytes, brotli 11, of `import` alone, minified, with everything it pulls in but the packages it may go
 * `without`, which a site may already have. How the limits were set: docs/adr/0008.
 */
export const entries = [
  { name: 'index', source: 'src/entries/index.ts', import: '{ createConsent }', limit: 2800 },
  { name: 'core', source: 'src/entries/core.ts', import: '{ createGate }', limit: 1500 },
  { name: 'ui', source: 'src/entries/ui.ts', import: '{ mount }', limit: 6200, without: ['preact'] },
  { name: 'skin', source: 'src/entries/skin.ts', import: '{ createSkin }', limit: 4700 },
  { name: 'consent-mode', source: 'src/integrations/consent-mode.ts', import: '{ consentMode }', limit: 400 },
  { name: 'declaration', source: 'src/entries/declaration.ts', import: '{ defineTrackers }', limit: 3300 },
  { name: 'server', source: 'src/server/index.ts', import: '{ renderTrackers, readConsent }', limit: 2700 },
  {
    name: 'placeholder',
    source: 'src/entries/placeholder.ts',
    import: '{ placeholders }',
    limit: 4400,
    without: ['preact']
  },
  ...languages.map((language) => ({
    name: `locales/${language}`,
    source: `src/locales/${language}.ts`,
    import: 'locale',
    limit: limitOf(language)
  })),
  ...languages.map((language) => ({
    name: `locales/page/${language}`,
    source: `src/locales/page/${language}.ts`,
    import: 'locale',
    limit: limitOf(language)
  }))
]

/** What a script tag loads: files below dist/cdn/, rolled up from the entry of that name. Limits as above. */
export const files = [
  { name: 'gate.js', entry: 'tags/script', format: 'iife', limit: 3000 },
  { name: 'google.js', entry: 'tags/google', format: 'iife', limit: 400 },
  // Of its own, for pages with frames of others: the tokens and buttons of the question are 1.3 kB of it, what draws 0.4.
  { name: 'placeholder.js', entry: 'tags/placeholder', format: 'iife', limit: 4900 },
  { name: 'gate.dev.js', entry: 'development/tags/script', format: 'iife' },
  { name: 'ui.js', entry: 'tags/question', format: 'es', limit: 9000 },
  { name: 'panel.js', entry: 'tags/panel', format: 'es', limit: 4900 },
  { name: 'skin.js', entry: 'tags/skin', format: 'es', limit: 4700 },
  { name: 'depth.js', entry: 'tags/depth', format: 'es', limit: 1300 },
  { name: 'sweep.js', entry: 'tags/sweep', format: 'es', limit: 1600 },
  { name: 'declaration.js', entry: 'tags/declaration', format: 'iife', limit: 3500 },
  { name: 'reopen.js', entry: 'tags/reopen', format: 'es', limit: 2600 },
  ...['', 'page/'].flatMap((folder) =>
    // Of several varieties the shared file is the one that is loaded: `pt.js`, not `pt-BR.js`.
    [...languages.filter((it) => !/-/.test(it) && !shared.includes(it)), ...shared].map((language) => ({
      name: `${folder}${language}.js`,
      entry: shared.includes(language) ? `tags/locales/${folder}${language}` : `locales/${folder}${language}`,
      format: 'es',
      // Two varieties of a language have half of their words in common.
      limit: limitOf(language) * (languages.some((it) => it.startsWith(`${language}-`)) ? 1.6 : 1)
    }))
  )
]

/** The sources of those files, compiled below dist/tags/ and not published. */
export const tags = [
  { name: 'tags/script', source: 'src/entries/script.ts' },
  { name: 'tags/question', source: 'src/entries/question.ts' },
  { name: 'tags/panel', source: 'src/ui/panel.tsx' },
  { name: 'tags/skin', source: 'src/entries/late-skin.ts' },
  { name: 'tags/depth', source: 'src/browser/elements/depth.ts' },
  { name: 'tags/sweep', source: 'src/browser/sweep.ts' },
  { name: 'tags/reopen', source: 'src/entries/reopen.ts' },
  { name: 'tags/google', source: 'src/entries/google.ts' },
  { name: 'tags/declaration', source: 'src/entries/declaration-script.ts' },
  { name: 'tags/placeholder', source: 'src/entries/placeholder-script.ts' }
]

/** The sources of the languages that are shared. */
export const sharedLanguages = ['', 'page/'].flatMap((folder) =>
  shared.map((language) => ({
    name: `tags/locales/${folder}${language}`,
    source: `src/locales/${folder}tags/${language}.ts`
  }))
)

/** The types of a language are the same for all of them, and those of what a theme holds besides its style. */
export const types = [
  ...entries.filter(({ name }) => !name.startsWith('locales/')),
  { name: 'locale', source: 'src/entries/locale.ts' },
  { name: 'page-locale', source: 'src/entries/page-locale.ts' },
  { name: 'preset', source: 'src/entries/preset.ts' }
]

/** What replaces a package in those files: see docs/adr/0004. */
export const standIns = [
  { name: 'tags/nanostores', source: 'src/stand-ins/nanostores.ts', for: 'nanostores' },
  { name: 'tags/preact', source: 'src/stand-ins/preact.ts', for: 'preact' }
]

/** What a visitor downloads, all files together. */
export const journeys = [
  { name: 'first visit (gate.js, ui.js, fr.js)', files: ['gate.js', 'ui.js', 'fr.js'], limit: 12500 },
  {
    name: 'first visit, choices looked at (and panel.js)',
    files: ['gate.js', 'ui.js', 'fr.js', 'panel.js'],
    limit: 17300
  },
  { name: 'returning visitor (gate.js)', files: ['gate.js'], limit: 3000 },
  {
    name: 'returning visitor, no control of the page (and reopen.js, fr.js)',
    files: ['gate.js', 'reopen.js', 'fr.js'],
    limit: 6800
  }
]

/** Style sheets of ours for pages without a script: copied to dist/, minified. */
export const sheets = [{ name: 'declaration.css', source: 'src/ui/declaration.css' }]

/** Tokens only, one style sheet each below themes/. Limits as above. */
export const themes = ['default', 'brutal', 'dsfr', 'contrast'].map((name) => ({ name, limit: 800 }))
