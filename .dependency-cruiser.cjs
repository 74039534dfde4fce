/**
 * The import law of ARCHITECTURE.md, each rule with its reason. Types count like
 * values: who names another part's types depends on it.
 */
const pureFiles =
  '^lib/(anchoring|quotes|search/words|threads|text)/|^lib/(result|clock)\\.ts$|^lib/[^/]+/(policy|sentences|input)\\.ts$'

// Packages that are nothing but types come as @types/NAME and have no code to find.
const typesOnly = Object.keys(require('./package.json').devDependencies)
  .filter((name) => name.startsWith('@types/'))
  .map((name) => name.slice('@types/'.length))

// Commands are named verb-noun, queries by what they answer.
const verbs = [
  'write',
  'save',
  'publish',
  'post',
  'edit',
  'change',
  'refile',
  'remove',
  'correct',
  'import',
  'add',
  'announce',
  'ask',
  'cancel',
  'cast',
  'confirm',
  'create',
  'delete',
  'end',
  'ignore',
  'lift',
  'link',
  'mail',
  'make',
  'mark',
  'moderate',
  'queue',
  'record',
  'redeem',
  'report',
  'reset',
  'send',
  'set',
  'stop',
  'subscribe',
  'suspend',
  'unlink',
  'unsubscribe',
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'nothing-imports-app',
      comment:
        'Routes are the outermost layer: what two of them share belongs to components or lib.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'lib-knows-no-components',
      comment: 'The newspaper works without a screen, in the seed, in imports and in tests.',
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
      comment: 'What the site needs too belongs to lib.',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(bin|prisma)/' },
    },
    {
      name: 'components-reach-no-database',
      comment:
        'Components get view types and actions as props, so that their tests mock nothing and no query hides in a leaf.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/(db|mail|web)/', reachable: true },
    },
    {
      name: 'pure-libraries-stay-pure',
      comment: 'What is pure is tested with plain values and may run in a browser.',
      severity: 'error',
      from: { path: pureFiles },
      to: {
        path: '^lib/(db|mail|web|delivery|env\\.ts)|(^|node_modules/)(react|react-dom|next|next-auth|@prisma|pg|better-sqlite3)(/|$)',
        reachable: true,
      },
    },
    {
      name: 'pure-libraries-do-no-io',
      comment: 'A pure function reads no file and no clock of its own.',
      severity: 'error',
      from: { path: pureFiles },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|url|util|buffer)$' },
    },
    {
      name: 'next-only-in-web-and-delivery',
      comment:
        'Commands and queries run without Next, in the seed, in tests and on the command line.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(web|delivery)/' },
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
      comment: 'The newspaper knows nothing of how it is drawn.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(web|delivery)/' },
      to: { path: '(^|node_modules/)react(-dom)?(/|$)' },
    },
    {
      name: 'generated-client-only-in-db',
      comment: 'Two generated clients hide behind one type; only lib/db knows that there are two.',
      severity: 'error',
      from: { pathNot: '^(lib/db|bin|tests)/' },
      to: { path: '^lib/platform/db/generated/|(^|node_modules/)@prisma/' },
    },
    {
      name: 'routes-ask-lib-not-the-database',
      comment: 'Only commands and queries talk to the database, so that every caller is as safe.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/db/', pathNot: '^lib/db/database\\.ts$' },
    },
    {
      name: 'commands-ask-no-foreign-queries',
      comment:
        "A slice's write must not hang on how another slice shows things; it may use its commands.",
      severity: 'error',
      from: { path: `^lib/([^/]+)/(${verbs.join('|')})-[^/]+\\.ts$` },
      to: {
        path: '^lib/.+-(by|of|in|before|page|list)[-.]',
        pathNot: '^lib/$1/',
      },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
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
