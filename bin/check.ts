import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawRooms, printRooms, readModules } from './check/graph.ts'
import levels from './check/rooms.cjs'
import { generate } from './generate.ts'
import { runQuietly } from './run.ts'
import { ownTemporaryFolder } from './scratch.ts'
import { since } from './steps.mjs'

const root = join(import.meta.dirname, '..')
const packages = join(root, 'node_modules')
const folders = ['app', 'bin', 'components', 'lib', 'prisma', 'tests']

interface Outcome {
  readonly name: string
  readonly ok: boolean
  readonly said: string
  readonly time: string
}

/** A check: what it is called, and what it found; throwing fails it. */
type Check = readonly [name: string, run: () => Promise<string>]

const together: Check[] = [
  ['Style and sizes', () => run(['@biomejs', 'biome', 'bin', 'biome'], ['check', '.'])],
  ['Types', () => run(['typescript', 'bin', 'tsc'], ['--noEmit'])],
  ['Import rules', importRules],
  ['Environment', environment],
]
// Where all tests are run anyway, as .ci/run does, these need not be.
const afterwards: Check[] = process.argv.includes('--no-tests') ? [] : [['Tests', tests]]

process.chdir(root)
ownTemporaryFolder()
await generate()
if (process.argv.includes('--graph')) {
  console.log(printRooms(drawRooms(await readModules(root, folders), levels)))
  process.exit()
}
const outcomes = await Promise.all(together.map(perform))
// Tests have time limits, so they get the machine for themselves.
for (const check of afterwards) outcomes.push(await perform(check))
const failures = outcomes.filter(({ ok }) => !ok)
console.log(failures.length === 0 ? '\nAll checks pass.' : `\n${failures.length} failed.`)
process.exitCode = failures.length === 0 ? 0 : 1

async function perform([name, work]: Check): Promise<Outcome> {
  const began = Date.now()
  const result = await work().then(
    (said) => ({ ok: true, said }),
    (error: Error) => ({ ok: false, said: error.message }),
  )
  const time = since(began)
  console.log(`${result.ok ? '✓' : '✗'} ${name} … ${time}`)
  if (!result.ok) console.log(result.said)
  return { name, time, ...result }
}

/** Runs a program of a package and answers its output. */
function run(program: string[], args: string[]): Promise<string> {
  return runQuietly([join(packages, ...program), ...args])
}

// It is silent about a parser that reads nothing, so the modules are counted.
async function importRules(): Promise<string> {
  const program = ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs']
  const said = await run(program, [...folders, '--output-type', 'err-long'])
  const modules = Number(/(\d+) modules/.exec(said)?.[1] ?? 0)
  if (modules < 50) throw new Error(`Only ${modules} modules were read.\n${said}`)
  return said
}

async function environment(): Promise<string> {
  const readers = ['app', 'components', 'lib'].flatMap(sourcesBelow).filter((path) => {
    return (
      !path.startsWith(join('lib', 'platform', 'config')) &&
      /process\.env\b/.test(readFileSync(path, 'utf8'))
    )
  })
  if (readers.length > 0)
    throw new Error(`Only lib/platform/config/env.ts reads it: ${readers.join(', ')}`)
  return ''
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
    .map((path) => join(folder, path))
}

function tests(): Promise<string> {
  const projects = ['--project', 'unit', '--project', 'components']
  return run(['vitest', 'vitest.mjs'], ['run', '--reporter=dot', ...projects])
}
