import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'

const minified = (filename, source) => transform({ filename, code: Buffer.from(source), minify: true }).code.toString()

/** Makes `import css from './styles.css'` the minified text of the style sheet. */
export const cssText = () => ({
  name: 'css-text',
  transform(source, id) {
    if (!id.endsWith('.css')) return null
    return { code: `export default ${JSON.stringify(minified(id, source))}`, map: { mappings: '' } }
  }
})

/** Puts style sheets beside the rest, as files. @param {readonly { name: string, source: string }[]} sheets */
export const cssFiles = (sheets) => ({
  name: 'css-files',
  generateBundle() {
    for (const { name, source } of sheets)
      this.emitFile({ type: 'asset', fileName: name, source: minified(source, readFileSync(source, 'utf8')) })
  }
})
