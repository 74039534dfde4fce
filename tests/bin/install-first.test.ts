import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-clone-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A clone in which only `npm start` was run: it has no packages for tests. Its npm writes down what it is asked for. */
function aStartedClone(): string {
  const clone = mkdtempSync(join(folder, 'clone-'))
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(root, name), join(clone, name))
  mkdirSync(join(clone, 'bin'))
  for (const name of readdirSync(join(root, 'bin')).filter((one) => one.endsWith('.mjs'))) {
    cpSync(join(root, 'bin', name), join(clone, 'bin', name))
  }
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const packages = Object.fromEntries(
    Object.entries<{ dev?: boolean; devOptional?: boolean }>(lock.packages).filter(
      ([, { dev, devOptional }]) => !dev && !devOptional,
    ),
  )
  mkdirSync(join(clone, 'node_modules'))
  writeFileSync(join(clone, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
  const npm = `import { writeFileSync } from 'node:fs'\nwriteFileSync('asked.txt', process.argv.slice(2).join(' '))`
  writeFileSync(join(clone, 'npm-cli.js'), npm)
  return clone
}

test.each(['test', 'check', 'bench'])(
  'npm run %s installs the packages for it first',
  async (name) => {
    const clone = aStartedClone()
    const { scripts } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'))
    const [program, ...args] = scripts[name].split(' ')
    expect(program).toBe('node')
    const child = spawn(process.execPath, args, {
      cwd: clone,
      env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js') },
      stdio: 'ignore',
    })
    await once(child, 'exit')
    const asked = readFileSync(join(clone, 'asked.txt'), 'utf8')
    expect(asked).toMatch(/^install .*--include=dev/)
  },
)
