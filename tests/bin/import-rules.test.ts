import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawRooms } from '../../bin/check/graph.ts'
import { Failed, runQuietly } from '../../bin/run.ts'

const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)
const levels: readonly (readonly string[])[] = require('../../bin/check/rooms.cjs')
const rules: readonly { readonly name: string }[] =
  require('../../.dependency-cruiser.cjs').forbidden

/** A violation of a rule: a file, and what it imports. */
interface Plant {
  readonly rule: string
  readonly file: string
  readonly imports: string
}

const plants: readonly Plant[] = [
  ...levels.flatMap((rooms, level) => rooms.map((room) => plantAbove(room, level))),
  plant('every-file-has-a-room', 'lib/web/loose.ts', 'lib/drawer/loose.ts'),
  plant('nothing-imports-app', 'components/route.ts', 'app/route.ts'),
  plant('lib-imports-no-components', 'lib/web/screen.ts', 'components/screen.ts'),
  plant('nothing-imports-tests', 'lib/web/tested.ts', 'tests/tested.ts'),
  plant('bin-is-for-the-command-line', 'lib/web/command.ts', 'bin/command.ts'),
  plant('components-reach-no-database', 'components/query.ts', 'lib/platform/db/query.ts'),
  plant('pure-files-stay-pure', 'lib/text/impure.ts', 'lib/platform/db/impure.ts'),
  plant('pure-files-do-no-io', 'lib/text/reading.ts', 'node:fs'),
  plant('next-only-in-web-and-cache', 'lib/accounts/next.ts', 'next/headers'),
  plant('next-auth-only-in-web', 'lib/accounts/next-auth.ts', 'next-auth'),
  plant('react-only-on-screen', 'lib/accounts/react.ts', 'react'),
  plant('generated-client-only-in-db', 'lib/web/client.ts', 'lib/platform/db/generated/client.ts'),
  plant('routes-call-loaders-and-commands', 'app/raw.ts', 'lib/platform/db/raw.ts'),
  plant(
    'commands-use-no-foreign-queries',
    'lib/conversation/votes/commands/cast.ts',
    'lib/conversation/comments/queries/list.ts',
  ),
  plant('no-cycles', 'lib/text/egg.ts', 'lib/text/hen.ts'),
  plant('no-unresolvable', 'lib/web/nowhere.ts', './nowhere-at-all.ts'),
  plant('no-dev-packages-on-the-site', 'lib/web/dev.ts', 'fast-check'),
]

let folder = ''
let reported: readonly { readonly rule: string; readonly from: string }[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-imports-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'tsconfig.json'), '{}')
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'))
  for (const { imports } of plants)
    if (isFile(imports)) write(imports, 'export const nothing = 0\n')
  // A cycle is reported once, from one of its files.
  write('lib/text/hen.ts', "import './egg.ts'\n")
  for (const { file, imports } of plants) write(file, `import '${specifier(file, imports)}'\n`)
  reported = await cruise()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(plants)('$rule reports $file importing $imports', ({ rule, file }) => {
  expect(reported).toContainEqual({ rule, from: file })
})

test('every rule has a planted violation', () => {
  const planted = new Set(plants.map(({ rule }) => rule))
  expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([])
})

test('the graph counts rooms, arrows between them, arrows upwards and files in cycles', () => {
  const file = (source: string, ...targets: string[]) => ({
    source,
    dependencies: targets.map((resolved) => ({ resolved, circular: source.includes('egg') })),
  })
  const graph = drawRooms(
    [
      file('lib/web/a.ts', 'lib/text/b.ts', 'lib/text/c.ts'),
      file('lib/text/b.ts', 'lib/web/a.ts', 'node_modules/diff/index.js'),
      file('lib/text/egg.ts', 'lib/text/b.ts'),
      file('app/page.ts', 'lib/web/a.ts'),
    ],
    [['text'], ['web']],
  )
  expect(graph).toEqual({
    rooms: ['text', 'web'],
    levels: 2,
    arrows: ['text → web', 'web → text'],
    upward: ['text → web'],
    filesInCycles: 1,
  })
})

/** A room that imports its neighbour, or the room above where it has none on its level. */
function plantAbove(room: string, level: number): Plant {
  const beside = levels[level]?.find((other) => other !== room)
  const above = beside ?? levels[level + 1]?.[0] ?? ''
  return plant(`level-${level}-${room}`, `lib/${room}/climbing.ts`, `lib/${above}/target.ts`)
}

function plant(rule: string, file: string, imports: string): Plant {
  return { rule, file, imports }
}

function isFile(imports: string): boolean {
  return /^(app|bin|components|lib|tests)\//.test(imports)
}

function specifier(file: string, imports: string): string {
  return isFile(imports) ? `${'../'.repeat(file.split('/').length - 1)}${imports}` : imports
}

function write(file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

async function cruise() {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(root, '.dependency-cruiser.cjs')
  const script = `process.chdir(${JSON.stringify(folder)})
    process.argv.push('depcruise', 'app', 'bin', 'components', 'lib', 'tests', '--config', ${JSON.stringify(config)},
      '--output-type', 'json')
    await import(${JSON.stringify(program)})`
  const printed = await runQuietly(['--input-type=module', '--eval', script]).catch((error) => {
    if (error instanceof Failed) return error.message
    throw error
  })
  const { summary } = JSON.parse(printed.slice(printed.indexOf('{'), printed.lastIndexOf('}') + 1))
  return summary.violations.map((violation: { rule: { name: string }; from: string }) => ({
    rule: violation.rule.name,
    from: violation.from,
  }))
}
