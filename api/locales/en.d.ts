declare const _default: {}

export { _default as default }
