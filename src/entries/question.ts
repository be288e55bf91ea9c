// ui.js, the script tag: all it takes to ask the question, and to write the answer down.
export { createScribe } from '../browser/scribe'
export { mount } from '../ui/mount'
