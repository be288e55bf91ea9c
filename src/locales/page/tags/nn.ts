// Nynorsk pages are spoken to in Bokmål, as `pickLanguage` does: a script tag on `<html lang="nn">` asks for `nn.js`.
export { default } from '../nb'
