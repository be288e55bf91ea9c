// aval/server: what a server, or a build, can do without a page.
export { readConsent, type RequestFacts } from './consent'
export { renderTrackers, type RenderOptions } from './render'
