// Norwegian without saying which: `<html lang="no">` is common, and a script tag asks for `no.js`. It is Bokmål.
export { default } from '../nb'
