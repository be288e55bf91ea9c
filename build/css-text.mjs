import { transform } from 'lightningcss'

/** Makes `import css from './styles.css'` the minified text of the style sheet. */
export const cssText = () => ({
  name: 'css-text',
  transform(source, id) {
    if (!id.endsWith('.css')) return null
    const { code } = transform({ filename: id, code: Buffer.from(source), minify: true })
    return { code: `export default ${JSON.stringify(code.toString())}`, map: { mappings: '' } }
  }
})
