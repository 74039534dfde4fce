import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { settings } from '../lib/platform/config/env.ts'
import { type Build, provideFolder } from './builds.ts'
import { actionsKey } from './prepare-environment.ts'
import { runQuietly } from './run.ts'
import { step } from './steps.mjs'

const root = join(import.meta.dirname, '..')
const folders = ['app', 'components', 'lib', 'public']
const configuration = /^(next\.config|postcss\.config|proxy|instrumentation(-client)?)\.[a-z]+$/
const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.next.json', 'prisma/schema.prisma']

/** The build of these very sources and settings. It is made if there is none yet. */
export function provideBuild(surroundings: NodeJS.ProcessEnv = process.env): Promise<Build> {
  return provideFolder(settings().distDir, fingerprint(), (folder) => {
    return step('Building the pages', () => build(folder, surroundings))
  })
}

/** `next build` into a folder, quiet unless it fails. */
async function build(folder: string, surroundings: NodeJS.ProcessEnv): Promise<void> {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const fixed = {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    BROADSHEET_DIST_DIR: folder,
    // Elsewhere than in CI, Next installs packages it misses by itself.
    CI: '1',
  }
  const withParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href
  await runQuietly(['--import', withParent, next, 'build', root], { ...surroundings, ...fixed })
  // Some 90 MB that only another build into the same folder would use.
  rmSync(join(root, folder, 'cache'), { recursive: true, force: true })
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
