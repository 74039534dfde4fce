import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type BrowserServer, chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')

/** A Chromium that may be on this machine. */
interface Candidate {
  readonly program: string
  readonly env?: Record<string, string>
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// What keeps it quiet and working without a network; as root it has no sandbox.
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts the first Chromium that can start: the one CHROME_PATH names, else the
 * one from npm, else the system's. Answers the reason where none can.
 */
export async function startBrowser(): Promise<BrowserServer | { reason: string }> {
  const reasons: string[] = []
  for (const find of process.env.CHROME_PATH ? [named] : [packaged, installed]) {
    try {
      for (const candidate of await find()) return await start(candidate)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      reasons.push(message.split('\n').slice(0, 8).join('\n'))
    }
  }
  const advice = 'Install Chromium (or Chrome) or name one: CHROME_PATH=/path/to/chrome npm test'
  return { reason: ['No browser can be started.', ...reasons, advice].join('\n') }
}

function start({ program, env }: Candidate): Promise<BrowserServer> {
  const environment = { ...process.env, ...env }
  return chromium.launchServer({
    executablePath: program,
    args: flags,
    env: environment,
    timeout: 30_000,
  })
}

async function named(): Promise<Candidate[]> {
  return [{ program: process.env.CHROME_PATH ?? '' }]
}

async function installed(): Promise<Candidate[]> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const program = [...inPath, ...fixedPlaces].find(existsSync)
  return program ? [{ program }] : []
}

/**
 * The Chromium of the package @sparticuz/chromium (Linux on x64), with the
 * system libraries it needs, unpacked once into .cache. The package unpacks
 * into the temporary folder, and the libraries only where it believes to run in
 * Amazon's cloud; so another process with its own idea of both does it.
 */
async function packaged(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const home = join(root, '.cache', `chromium-${version}`)
  if (!existsSync(home)) await unpack(home)
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }
  return [{ program: join(home, 'chromium'), env: { ...libraries, ...fonts } }]
}

async function unpack(home: string): Promise<void> {
  const half = `${home}-${process.pid}`
  mkdirSync(half, { recursive: true })
  const program = `import('@sparticuz/chromium').then((it) => it.default.executablePath())`
  const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  try {
    await promisify(execFile)(process.execPath, ['-e', program], { env })
    renameSync(half, home)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}
