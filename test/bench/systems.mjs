// What is compared: Aval, its peers from npm, the same tags ungated, and the least one can write by hand. Each is set up
// as its documentation says, in English, with one purpose, and holds the same tags in markup of its own. Where the
// documentation leaves a choice (a classic `defer` file or a chain of modules), a peer gets the one that is faster.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const read = (/** @type {string} */ path) => readFileSync(path, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '')

/**
 * @typedef {object} System
 * @property {string} name
 * @property {Record<string, string>} files what the system downloads, by name, below `/consent/<name>/`
 * @property {(base: string) => string} head what stands first in the head; `base` is where its files are
 * @property {string} foot what stands last in the body
 * @property {string} accept the selector of the button that accepts all, if there is a question
 * @property {(src: string) => string} external a script from elsewhere
 * @property {(text: string) => string} inline a script in the page
 */

const nothing = { files: {}, head: () => '', foot: '', accept: '' }

/** @type {System} */
const ungated = {
  ...nothing,
  name: 'ungated',
  external: (src) => `<script src="${src}"></script>`,
  inline: (text) => `<script>${text}</script>`
}

/**
 * The floor: a cookie, a button, and one loop that copies the scripts. What no gate can do without, and nothing else.
 * @type {System}
 */
const byHand = {
  ...nothing,
  name: 'by hand',
  accept: '#accept',
  external: (src) => `<script type="text/plain" data-src="${src}"></script>`,
  inline: (text) => `<script type="text/plain">${text}</script>`,
  foot: `<p id="question">Cookies? <button id="accept" type="button">Accept</button></p>
<script>
  {
    const release = () => {
      for (const inert of document.querySelectorAll('script[type="text/plain"]')) {
        const script = document.createElement('script')
        script.async = false
        if (inert.dataset.src) script.src = inert.dataset.src
        else script.text = inert.text
        inert.replaceWith(script)
      }
    }
    if (document.cookie.includes('by-hand=1')) {
      question.hidden = true
      release()
    }
    accept.onclick = () => {
      document.cookie = 'by-hand=1; path=/; max-age=86400'
      question.hidden = true
      release()
    }
  }
</script>`
}

/**
 * @param {string} name
 * @param {URL} folder of its built files
 * @returns {System}
 */
export const aval = (name, folder) => ({
  ...nothing,
  name,
  files: Object.fromEntries(['gate.js', 'ui.js', 'en.js'].map((file) => [file, read(new URL(file, folder).pathname)])),
  head: (base) => `<script src="${base}gate.js" data-aval-purposes="analytics"></script>`,
  // As every page should have: without it, Aval would bring one.
  foot: '<button type="button" data-aval-open>Cookies</button>',
  accept: '[data-aval-action="accept-all"]',
  external: (src) => `<script type="text/plain" data-aval="analytics" data-src="${src}"></script>`,
  inline: (text) => `<script type="text/plain" data-aval="analytics">${text}</script>`
})

/** @type {System} */
const vanilla = {
  ...nothing,
  name: 'vanilla-cookieconsent',
  files: {
    'cookieconsent.css': read(require.resolve('vanilla-cookieconsent/dist/cookieconsent.css')),
    'cookieconsent.js': read(require.resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js')),
    // It hides from automated browsers unless told not to.
    'config.js': `CookieConsent.run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'They tell us how the site is used.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage preferences'
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          closeIconLabel: 'Close',
          sections: [{ title: 'Analytics', description: 'How the site is used.', linkedCategory: 'analytics' }]
        }
      }
    }
  }
})`
  },
  head: (base) => `<link rel="stylesheet" href="${base}cookieconsent.css">
<script defer src="${base}cookieconsent.js"></script>
<script defer src="${base}config.js"></script>`,
  accept: '#cc-main [data-role="all"]',
  external: (src) => `<script type="text/plain" data-category="analytics" data-src="${src}"></script>`,
  inline: (text) => `<script type="text/plain" data-category="analytics">${text}</script>`
}

/** @type {System} */
const klaro = {
  ...nothing,
  name: 'klaro',
  files: {
    'config.js': `var klaroConfig = {
  version: 1,
  lang: 'en',
  acceptAll: true,
  privacyPolicy: '/privacy',
  services: [{ name: 'stats', title: 'Statistics', purposes: ['analytics'] }]
}`,
    'klaro.js': read(require.resolve('klaro/dist/klaro.js'))
  },
  head: (base) => `<script defer src="${base}config.js"></script>
<script defer src="${base}klaro.js"></script>`,
  accept: '#klaro .cm-btn-success',
  external: (src) =>
    `<script type="text/plain" data-type="text/javascript" data-name="stats" data-src="${src}"></script>`,
  inline: (text) => `<script type="text/plain" data-type="text/javascript" data-name="stats">${text}</script>`
}

/** @type {System} */
const orejime = {
  ...nothing,
  name: 'orejime',
  files: {
    'orejime.js': read(require.resolve('orejime/dist/orejime-standard-en.js')),
    'orejime.css': read(require.resolve('orejime/dist/orejime-standard.css'))
  },
  head: (base) => `<script>
  window.orejimeConfig = {
    privacyPolicyUrl: '/privacy',
    purposes: [{ id: 'analytics', title: 'Analytics', cookies: [] }]
  }
</script>
<script src="${base}orejime.js"></script>
<link rel="stylesheet" href="${base}orejime.css">`,
  accept: '.orejime-Banner-saveButton',
  external: (src) => `<template data-purpose="analytics"><script src="${src}"></script></template>`,
  inline: (text) => `<template data-purpose="analytics"><script>${text}</script></template>`
}

const dist = new URL('../../dist/cdn/', import.meta.url)

/** In the order of the tables: what the others are measured against comes first. */
export const systems = () => ({ ungated, byHand, ours: aval('aval', dist), peers: [vanilla, klaro, orejime] })
