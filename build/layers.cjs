// The layers of src/, as rules: which room may import which. The compiler keeps the DOM out of core (its own
// tsconfig); this keeps the rooms apart.
const room = (name) => `^src/${name}/`
const only = (name, allowed) => ({
  name: `${name}-imports-only-${allowed.length ? allowed.join('-') : 'itself'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...allowed.map(room), '^src/env.d.ts'] }
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('core', []),
    only('browser', ['core']),
    only('ui', ['core']),
    only('integrations', ['core']),
    only('stand-ins', []),
    only('locales', ['ui']),
    only('server', ['core', 'ui']),
    {
      name: 'server-imports-the-pure-files-of-ui',
      severity: 'error',
      from: { path: room('server') },
      to: { path: room('ui'), pathNot: '^src/ui/(declaration|messages|notice|text)\\.ts$' }
    },
    {
      name: 'locales-import-types-only',
      severity: 'error',
      from: { path: room('locales'), pathNot: '/tags/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] }
    },
    {
      // A file that a script tag asks for may be another language, or several.
      name: 'locales-tags-import-locales-and-types-only',
      severity: 'error',
      from: { path: '^src/locales/(page/)?tags/' },
      to: { path: '^src/', pathNot: room('locales'), dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'only-core-and-ui-import-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: [room('core'), room('ui')] },
      to: { path: 'node_modules' }
    },
    {
      name: 'core-imports-nanostores-only',
      severity: 'error',
      from: { path: room('core') },
      to: { path: 'node_modules', pathNot: 'node_modules/nanostores' }
    },
    {
      name: 'ui-imports-preact-only',
      severity: 'error',
      from: { path: room('ui') },
      to: { path: 'node_modules', pathNot: 'node_modules/preact' }
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    }
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types']
    }
  }
}
