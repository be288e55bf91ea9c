// Style sheets a banner may meet: one that attacks, and resets like those of two popular frameworks.

export const attack = `
  * { letter-spacing: 5px !important; word-spacing: 9px !important; font-family: cursive !important; font-size: 7px !important;
    font-style: italic !important; font-weight: 100 !important; line-height: 3 !important; text-transform: uppercase !important;
    animation: spin 1s infinite !important; transform: rotate(3deg) !important; rotate: 3deg !important; scale: 0.5 !important;
    opacity: .1 !important; filter: blur(2px) !important; color: silver !important; background: pink !important;
    -webkit-text-fill-color: silver !important; text-align: right !important; text-indent: 40px !important;
    text-shadow: 1px 1px red !important; white-space: nowrap !important; box-sizing: content-box !important;
    pointer-events: none !important; clip-path: circle(10%) !important; zoom: 0.7 !important; float: right !important;
    border: 5px dotted red !important; outline: 2px solid lime !important; max-width: 60px !important; inset: 7px !important;
    unicode-bidi: bidi-override !important; direction: rtl !important; transition: all 3s !important; mask: none !important;
    visibility: hidden !important; content-visibility: hidden !important; user-select: none !important; contain: strict !important }
  @keyframes spin { to { rotate: 360deg } }
  button { display: none !important; width: 3px !important; padding: 0 !important; text-decoration: line-through !important }
  button:first-of-type { border-radius: 50% !important; min-height: 90px !important; order: 4 !important }
  [data-aval-action='refuse-all'] { color: #eee !important; background: #fff !important; font-size: 3px !important;
    display: none !important; --_accent: #fff !important; --_on-accent: #eee !important; --_radius: 0px !important; --_target: 1px !important }
  *::before, *::after { content: 'x' !important; display: block !important; position: fixed !important; inset: 0 !important }
  *::first-letter { font-size: 40px !important; color: red !important }
  *::first-line { font-size: 30px !important }
  body > :first-child { margin: 100px !important; display: none !important }
  aval-ui { display: none !important; position: static !important; width: 5px !important; height: 0 !important; overflow: hidden !important }
  [popover] { inset: auto !important; width: 10px !important; height: 10px !important; display: none !important }
  ::backdrop { background: black !important; display: block !important }
  h2, a, p, b, span { display: none !important; font-size: 60px !important; position: absolute !important; margin: 30px !important }
  dialog { display: none !important; width: 20px !important }
  section, [role='region'] { position: absolute !important; left: -9999px !important }
  ul, li { list-style: none !important } input { display: none !important } label { float: left !important }
  html, body { zoom: 1 !important; visibility: visible !important; content-visibility: visible !important; contain: none !important; overflow: hidden !important }`

export const bootstrapLike = `
  *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font-size: 1rem; line-height: 1.5; color: #212529; background: #fff; -webkit-text-size-adjust: 100% }
  h1, h2, h3 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 } h2 { font-size: calc(1.325rem + .9vw) }
  p { margin-top: 0; margin-bottom: 1rem } b, strong { font-weight: bolder }
  a { color: #0d6efd; text-decoration: underline } a:not([href]):not([class]) { color: inherit; text-decoration: none }
  button { border-radius: 0; text-transform: none; margin: 0; font: inherit } button:focus:not(:focus-visible) { outline: 0 }
  [type='button']:not(:disabled), button:not(:disabled) { cursor: pointer } [role='button'] { cursor: pointer }
  dialog { margin: 0 } label { display: inline-block } ul { padding-left: 2rem; margin-bottom: 1rem } summary { display: list-item }`

export const preflightLike = `
  *, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  html { line-height: 1.5; tab-size: 4; -webkit-tap-highlight-color: transparent }
  h1, h2, h3 { font-size: inherit; font-weight: inherit } a { color: inherit; text-decoration: inherit } b { font-weight: bolder }
  button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
  button, [type='button'] { appearance: button; background: none } ol, ul { list-style: none }
  svg { display: block; vertical-align: middle } [hidden] { display: none !important } dialog { margin: auto; max-width: 100% }`
