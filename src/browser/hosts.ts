// Whom a page shares its cookies with: what a cookie is written for, and what it is taken away from.

/**
 * Every host this page may share a cookie with, the widest first, then the page's own host alone. An address of
 * numbers shares with nobody: WebKit would give what 127.0.0.1 writes to every address that ends in 0.1.
 */
export const hosts = () => {
  const labels = location.hostname.split('.')
  return [...labels.map((_, index) => labels.slice(~index).join('.')).filter((host) => !/\d$/.test(host)), '']
}
