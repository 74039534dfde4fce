import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../lib/env.ts'
import { actionsKey } from './prepare-environment.ts'
import { runQuietly } from './run.ts'

const root = join(import.meta.dirname, '..')
const folders = ['app', 'components', 'lib', 'public']
const configuration = /^(next\.config|postcss\.config|proxy|instrumentation(-client)?)\.[a-z]+$/
const files = ['package-lock.json', 'tsconfig.json', 'prisma/schema.prisma']

/** Whether the site was built of these very sources and settings. */
export function isBuilt(): boolean {
  const stamp = stampFile()
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** `next build`, quiet unless it fails. */
export async function build(surroundings: NodeJS.ProcessEnv = process.env): Promise<void> {
  const mark = fingerprint()
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const fixed = {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    // Elsewhere than in CI, Next installs packages it misses by itself.
    CI: '1',
  }
  await runQuietly([next, 'build', root], { ...surroundings, ...fixed })
  writeFileSync(stampFile(), mark)
}

function stampFile(): string {
  return join(root, settings().distDir, 'broadsheet-build')
}

/**
 * One hash over everything that a build is made of: sources by content, so that
 * a fresh checkout of the same text is the same build, and the settings that a
 * page without a cache tag may show. All others are rendered anew when the
 * server starts. The names of server actions in the pages are made with a key,
 * so it counts too, as a hash.
 */
export function fingerprint(): string {
  const { siteName, siteTagline, siteLanguage, timeZone, secret } = settings()
  const shown = [siteName, siteTagline, siteLanguage, timeZone, actionsMark(secret)]
  const hash = createHash('sha256').update(JSON.stringify(shown))
  for (const path of sources()) hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function actionsMark(secret: string | undefined): string {
  return secret ? createHash('sha256').update(actionsKey(secret)).digest('hex') : ''
}

function sources(): string[] {
  const tops = readdirSync(root).filter((name) => configuration.test(name))
  const inside = folders.filter((name) => existsSync(join(root, name))).flatMap(filesBelow)
  return [...tops, ...files.filter((path) => existsSync(join(root, path))), ...inside].sort()
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes(join('db', 'generated')))
}
