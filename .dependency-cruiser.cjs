/**
 * The import rules of ARCHITECTURE.md, each with its reason. Type imports count like value imports:
 * what a room knows includes the types it names. tests/bin/import-rules.test.ts plants a violation
 * of each rule and expects it to be reported.
 */

/** The rooms of lib by level, ground floor first. A room imports rooms on lower levels only. */
const levels = require('./bin/check/rooms.cjs')

/** Folders and files that compute from their arguments only. */
const pure = [
  '^lib/text/',
  '^lib/i18n/',
  '^lib/search/words/',
  '^lib/platform/result\\.ts$',
  '^lib/newsroom/(invalidated-tags\\.ts|categories/category-tree\\.ts)$',
  '^lib/newsroom/articles/lists/listings\\.ts$',
  '^lib/newsroom/articles/(article|correction|old-address)\\.ts$',
  '^lib/conversation/(comments/comment|votes/wilson|margin/(margin-note|margin-pick))\\.ts$',
  '^lib/conversation/moderation/(phases|word-matcher)\\.ts$',
  '^lib/notifications/(subscriptions/subscription|notices/(inbox|rhythm))\\.ts$',
  '^lib/accounts/(users/(user|roles)|handles/handle)\\.ts$',
  '^lib/pages/(archive/archive|articles/related|history/history)\\.ts$',
  '^lib/pages/cache-tags/',
  '^lib/.+/(policy|input|refusals|refusal-messages)\\.ts$',
].join('|')

// Packages that are nothing but types come as @types/NAME and have no code to find.
const typesOnly = Object.keys(require('./package.json').devDependencies)
  .filter((name) => name.startsWith('@types/'))
  .map((name) => name.slice('@types/'.length))

const levelRules = levels.flatMap((rooms, level) => {
  const lower = levels.slice(0, level).flat().join('|') || 'nothing'
  return rooms.map((room) => ({
    name: `level-${level}-${room}`,
    comment: `lib/${room} is on level ${level}: it may import lower levels only, so that a change never runs in circles.`,
    severity: 'error',
    from: { path: `^lib/${room}/` },
    to: { path: '^lib/', pathNot: `^lib/(${room}|${lower})/` },
  }))
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...levelRules,
    {
      name: 'every-file-has-a-room',
      comment: 'A file of lib outside of the rooms has no level and escapes every rule.',
      severity: 'error',
      from: {},
      to: { path: '^lib/', pathNot: `^lib/(${levels.flat().join('|')})/` },
    },
    {
      name: 'nothing-imports-app',
      comment:
        'Routes are the outermost layer: what two of them share belongs to components or lib.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'lib-imports-no-components',
      comment: 'The product works without a screen: in the seed, in imports and in tests.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What runs the site must not need what tests it.',
      severity: 'error',
      from: { pathNot: '^(tests/|vitest\\.config)' },
      to: { path: '^tests/' },
    },
    {
      name: 'bin-is-for-the-command-line',
      comment: 'What the site needs too belongs in lib.',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(bin|prisma)/' },
    },
    {
      name: 'components-reach-no-database',
      comment:
        'Components get view types and actions as props, so their tests mock nothing and no query hides in a leaf.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(platform/db|notifications/mail|web)/', reachable: true },
    },
    {
      name: 'pure-files-stay-pure',
      comment: 'Pure code is tested with plain values and may run in a browser.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '^lib/(platform/(db|http|storage)/|platform/cache/(?!site-tag)|platform/config/env\\.ts|web)|(^|node_modules/)(react|react-dom|next|next-auth|@prisma|pg|better-sqlite3)(/|$)',
        reachable: true,
      },
    },
    {
      name: 'pure-files-do-no-io',
      comment: 'A pure function reads no file and no clock of its own.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util|buffer)$' },
    },
    {
      name: 'next-only-in-web-and-cache',
      comment:
        'Commands and queries run without Next: in the seed, in tests and on the command line.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(web|platform/cache)/' },
      to: { path: '(^|node_modules/)next(/|$)' },
    },
    {
      name: 'next-auth-only-in-web',
      comment: 'Who is signed in is one question with one answer.',
      severity: 'error',
      from: { pathNot: '^(lib|tests/lib)/web/' },
      to: { path: '(^|node_modules/)next-auth(/|$)' },
    },
    {
      name: 'react-only-on-screen',
      comment: 'The product does not know how it is drawn.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/web/' },
      to: { path: '(^|node_modules/)react(-dom)?(/|$)' },
    },
    {
      name: 'generated-client-only-in-db',
      comment: 'Two generated clients hide behind one type; only platform/db knows there are two.',
      severity: 'error',
      from: { pathNot: '^(lib/platform/db|bin|tests)/' },
      to: { path: '^lib/platform/db/generated/|(^|node_modules/)@prisma/' },
    },
    {
      name: 'routes-call-loaders-and-commands',
      comment: 'Only commands and queries talk to the database, so that every caller is as safe.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/platform/db/', pathNot: '^lib/platform/db/database\\.ts$' },
    },
    {
      name: 'commands-use-no-foreign-queries',
      comment:
        "A command must not depend on how another noun is shown. It may use the other noun's commands.",
      severity: 'error',
      from: { path: '^lib/(.+)/commands/' },
      to: { path: '^lib/(pages/|.+/queries/)', pathNot: '^lib/$1/queries/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: `^(${typesOnly.join('|')})$` },
    },
    {
      name: 'no-dev-packages-on-the-site',
      comment: 'A production install has no packages for tests and checks.',
      severity: 'error',
      from: {
        path: '^(app|components|lib|prisma)/|^bin/(start|serve|build|generate|migrate)\\.ts$',
        // Draws the demo's pictures, which are committed.
        pathNot: '^prisma/newsroom/draw/',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API; without another parser nothing is read.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules|^lib/platform/db/generated' },
    exclude: { path: '^\\.next|^\\.cache' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
