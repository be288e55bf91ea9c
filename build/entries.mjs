// The one table of what is shipped: read by Rollup, the size limits, the documentation and the package tests.

/**
 * What npm users import. `name` is the path below dist/ and, with `aval/` before it, the import path (`index` is
 * `aval` itself).
 * `limit` is in bytes, brotli 11, of `import` alone, minified, with everything it pulls in but the packages it may go
 * `without`, which a site may already have. How the limits were set: docs/adr/0008.
 */
export const entries = [
  { name: 'index', source: 'src/entries/index.ts', import: '{ createConsent }', limit: 2700 },
  { name: 'core', source: 'src/entries/core.ts', import: '{ createGate }', limit: 1500 },
  { name: 'ui', source: 'src/entries/ui.ts', import: '{ mount }', limit: 5000, without: ['preact'] },
  { name: 'consent-mode', source: 'src/integrations/consent-mode.ts', import: '{ consentMode }', limit: 400 },
  { name: 'locales/fr', source: 'src/locales/fr.ts', import: 'locale', limit: 1200 },
  { name: 'locales/en', source: 'src/locales/en.ts', import: 'locale', limit: 1200 }
]

/** What a script tag loads: files below dist/cdn/, rolled up from the entry of that name. Limits as above. */
export const files = [
  { name: 'gate.js', entry: 'tags/script', format: 'iife', limit: 3000 },
  { name: 'google.js', entry: 'tags/google', format: 'iife', limit: 400 },
  { name: 'gate.dev.js', entry: 'development/tags/script', format: 'iife' },
  { name: 'ui.js', entry: 'tags/question', format: 'es', limit: 9000 },
  { name: 'panel.js', entry: 'tags/panel', format: 'es', limit: 4100 },
  { name: 'depth.js', entry: 'tags/depth', format: 'es', limit: 1300 },
  { name: 'sweep.js', entry: 'tags/sweep', format: 'es', limit: 1600 },
  { name: 'fr.js', entry: 'locales/fr', format: 'es', limit: 1200 },
  { name: 'en.js', entry: 'locales/en', format: 'es', limit: 1200 }
]

/** The sources of those files, compiled below dist/tags/ and not published. */
export const tags = [
  { name: 'tags/script', source: 'src/entries/script.ts' },
  { name: 'tags/question', source: 'src/entries/question.ts' },
  { name: 'tags/panel', source: 'src/ui/panel.tsx' },
  { name: 'tags/depth', source: 'src/browser/elements/depth.ts' },
  { name: 'tags/sweep', source: 'src/browser/sweep.ts' },
  { name: 'tags/google', source: 'src/entries/google.ts' }
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
    limit: 15200
  },
  { name: 'returning visitor (gate.js)', files: ['gate.js'], limit: 3000 }
]

export const themes = [{ name: 'default', limit: 800 }]
