// Gets the three engines ready: on a Debian machine where we may, installs what is missing; elsewhere takes what it finds.
// Run it with `node test/support/install-browsers.mjs`. With CI=true a missing engine is a failure, never a silent skip.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { engineNames, findBrowser, findWebKitDriver, findXvfb } from './browser-binaries.mjs'

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const missingPackages = () => {
  const packages = []
  if ('missing' in findBrowser('chromium')) packages.push('chromium')
  if ('missing' in findBrowser('firefox')) packages.push('firefox-esr')
  if (!findWebKitDriver() || 'missing' in findBrowser('webkit')) packages.push('webkit2gtk-driver')
  if (!findXvfb()) packages.push('xvfb')
  return packages
}

/** @param {readonly string[]} args */
const aptGet = (args) =>
  execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

const packages = missingPackages()
if (packages.length > 0 && mayInstall) {
  try {
    aptGet(['update'])
    aptGet(['install', '-y', '--no-install-recommends', ...packages])
  } catch (error) {
    console.error(`apt-get could not install ${packages.join(', ')}: ${error instanceof Error ? error.message : error}`)
  }
}

let skipped = 0
for (const name of engineNames) {
  const finding = findBrowser(name)
  if ('path' in finding) console.log(`${name}: found at ${finding.path}`)
  else {
    skipped += 1
    console.log(`${name}: skipped because ${finding.missing}`)
  }
}

if (process.env['CI'] === 'true' && skipped > 0) process.exitCode = 1
