// Where the three engines live on this machine. Plain JavaScript, because the installer runs before anything is compiled.
// It only looks: it never installs and never starts anything.

import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit']

/**
 * @param {string} path
 * @returns {boolean}
 */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
const onPath = (names) => {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

/** @param {string} folder */
const foldersIn = (folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

// Debian keeps MiniBrowser in /usr/lib/<architecture>/webkit2gtk-<API version>, others straight in /usr/lib or /usr/libexec.
const miniBrowser = () =>
  [...foldersIn('/usr/lib'), ...foldersIn('/usr/libexec')]
    .flatMap((folder) => [folder, ...(folder.endsWith('-linux-gnu') ? foldersIn(folder) : [])])
    .filter((folder) => folder.includes('webkit2gtk-4.') || folder.includes('webkitgtk-6.'))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable)

export const findXvfb = () => onPath(['Xvfb'])
export const findWebKitDriver = () => onPath(['WebKitWebDriver'])

/**
 * @typedef {{ path: string } | { missing: string }} Finding
 * @param {EngineName} name
 * @returns {Finding}
 */
export const findBrowser = (name) => {
  const variable = `AVAL_${name.toUpperCase()}`
  const chosen = process.env[variable]
  if (chosen && !isExecutable(chosen)) return { missing: `${variable} names ${chosen}, which cannot be run` }

  if (name === 'chromium') {
    const path = chosen ?? onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'])
    return path ? { path } : { missing: 'no chromium or google-chrome on the PATH' }
  }
  if (name === 'firefox') {
    const path = chosen ?? onPath(['firefox-esr', 'firefox'])
    return path ? { path } : { missing: 'no firefox-esr or firefox on the PATH' }
  }
  const path = chosen ?? miniBrowser()
  if (!path) return { missing: 'no MiniBrowser of WebKitGTK under /usr/lib' }
  if (!findWebKitDriver()) return { missing: 'no WebKitWebDriver on the PATH' }
  if (!findXvfb()) return { missing: 'no Xvfb on the PATH, and MiniBrowser needs a display' }
  return { path }
}
