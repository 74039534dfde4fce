import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Generators from '@prisma/client-generator-ts'
import type * as Internals from '@prisma/internals'
import { alone } from './alone.ts'

const root = join(import.meta.dirname, '..')
const source = join(root, 'prisma', 'schema.prisma')
const stamp = join(root, 'lib', 'platform', 'db', 'generated', 'stamp.txt')

/**
 * The Postgres twin of the one schema: another provider and another output
 * folder, nothing else. Both schemas lie one folder deep, so the relative
 * output path stays right.
 */
export function postgresSchema(schema: string): string {
  return schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('lib/platform/db/generated/sqlite', 'lib/platform/db/generated/postgres')
}

/** Writes both typed clients, unless they are of this schema already. Processes that start at once take turns. */
export async function generate(): Promise<'fresh' | 'written'> {
  const schema = readFileSync(source, 'utf8')
  const mark = createHash('sha256').update(schema).update(prismaVersion()).digest('hex')
  if (isFresh(mark)) return 'fresh'
  mkdirSync(join(root, '.cache'), { recursive: true })
  return alone(join(root, '.cache', 'generate.lock'), () => write(schema, mark))
}

async function write(schema: string, mark: string): Promise<'fresh' | 'written'> {
  if (isFresh(mark)) return 'fresh'
  const twin = join(root, '.cache', 'postgres.prisma')
  writeFileSync(twin, postgresSchema(schema))
  await Promise.all([source, twin].map(writeClient))
  writeFileSync(stamp, mark)
  return 'written'
}

function isFresh(mark: string): boolean {
  const clients = ['sqlite', 'postgres'].map((name) => join(stamp, '..', name, 'client.ts'))
  return [stamp, ...clients].every(existsSync) && readFileSync(stamp, 'utf8') === mark
}

function prismaVersion(): string {
  const file = join(root, 'node_modules', '@prisma', 'client', 'package.json')
  return JSON.parse(readFileSync(file, 'utf8')).version
}

// What `prisma generate` itself calls. Calling it here spares every install the
// whole of that program (studio, a database of its own: 200 MB) and a process.
// Its packages are loaded by require because their ES modules miss extensions.
async function writeClient(schemaPath: string): Promise<void> {
  const require = createRequire(import.meta.url)
  const { getGenerators, loadSchemaContext }: typeof Internals = require('@prisma/internals')
  const { PrismaClientTsGenerator }: typeof Generators = require('@prisma/client-generator-ts')
  const schemaContext = await loadSchemaContext({
    schemaPath: { cliProvidedPath: schemaPath },
    printLoadMessage: false,
  })
  const registry = {
    'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() },
  } as const
  const generators = await getGenerators({ schemaContext, registry, cliCommand: 'generate' })
  for (const generator of generators) {
    await generator.generate()
    generator.stop()
  }
}

if (import.meta.main) console.log(`Database clients: ${await generate()}`)
