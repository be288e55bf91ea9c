// The build hands a style sheet over as text, minified; no sheet is ever fetched by itself.
declare module '*.css' {
  const text: string
  export default text
}
