/** True in the development build, false in the production build: the only compile-time switch. */
declare const __DEV__: boolean

/** The style sheet of the UI, minified, as a string (see `build/css-text.mjs`). */
declare module '*.css' {
  const text: string
  export default text
}
