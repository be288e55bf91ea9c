// Puts our scripts first in the head of an HTML page, in the way its Content-Security-Policy lets scripts in.

import { recorderScript } from './recorder.ts'

// After <head>, else where the parser will make one; never before the doctype, which would put the page in quirks mode.
const beginnings = [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i]

const headOf = (markup: string): number => {
  for (const beginning of beginnings) {
    const found = beginning.exec(markup)
    if (found) return found.index + found[0].length
  }
  return 0
}

export const pageWithScripts = ({ record, before }: { readonly record: boolean; readonly before: string }) => {
  const path = '/__harness.js'
  const text = `${before ? `{${before}\n}\n` : ''}${record ? `${recorderScript}\n` : ''}`

  const tagFor = (policy: string): string => {
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    if (nonce !== undefined) return `<script nonce="${nonce}">${text}</script>`
    // A policy without a nonce most likely lets the site's own files in.
    return policy.includes('script-src') || policy.includes('default-src')
      ? `<script src="${path}"></script>`
      : `<script>${text}</script>`
  }

  const putInto = (markup: string, policy: string): string => {
    if (text === '') return markup
    const at = headOf(markup)
    return markup.slice(0, at) + tagFor(policy) + markup.slice(at)
  }

  return { path, text, putInto }
}
