// Runs before anything is installed: any Node from 20 on, no packages.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDevPackages, missingPackages } from './packages.mjs'
import { step } from './steps.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Installs what the lock file asks for, unless it is there. Starting needs only
 * what runs the site; a full install is kept full.
 * @param {{ dev: boolean }} set
 */
export async function install({ dev }) {
  const lock = readJson('package-lock.json')
  const installed = readJson('node_modules/.package-lock.json')
  if (missingPackages(lock, installed, { dev }).length === 0) return
  const full = dev || hasDevPackages(lock, installed)
  // `npm ci` begins by deleting node_modules, `npm install` adds to it.
  const command = installed ? ['install', '--no-save'] : ['ci']
  await step('Installing packages', () => npm([...command, ...options(full)]))
}

/** @param {boolean} full */
function options(full) {
  return [
    full ? '--include=dev' : '--omit=dev',
    '--include=optional',
    '--prefer-offline',
    // Half a minute without an answer is enough to say so.
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=10000',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
}

/**
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function npm(args) {
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : ''
  const [program, before] = cli ? [process.execPath, [cli]] : ['npm', []]
  const child = spawn(program, [...before, ...args], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !cli && process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new InstallFailed(said.trim()))))
  })
}

// `npm --prefix FOLDER start` would have the npm below look for FOLDER from
// inside FOLDER.
function environment() {
  const { npm_config_prefix, npm_config_local_prefix, NODE_ENV, ...rest } = process.env
  return rest
}

export class InstallFailed extends Error {
  /** @param {string} said what npm said */
  constructor(said) {
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/
    const hint = offline.test(said)
      ? 'The package registry cannot be reached. Check the connection and try again.'
      : 'The packages could not be installed.'
    const lines = said.split('\n').filter((line) => !/^npm error +(at |[a-z]+:)/.test(line))
    super(`${hint} npm said:\n${lines.slice(0, 8).join('\n')}`)
  }
}

/**
 * The Node that runs the site: the installed one, or this one where there is
 * none for the platform and this one is new enough.
 * @returns {string}
 */
export function siteNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const program = join(
    root,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(program)) return program
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  throw new Error(
    `Node ${process.versions.node} is too old for the site: install Node 24 or later.`,
  )
}

/** @param {string} path */
function readJson(path) {
  const file = join(root, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
