// jsdom tests run sources as the development build: its one compile-time switch is a global there.
Object.assign(globalThis, { __DEV__: true })

export {}
