// From whichever Node npm runs on to the one the site is made for.
import { spawn } from 'node:child_process'
import { install, root, siteNode } from './install.mjs'

/**
 * Installs what is missing, then runs a TypeScript program of this folder on
 * the site's own Node with the same arguments, and ends as it ends.
 * @param {string} program such as "start.ts"
 * @param {{ dev: boolean }} set which packages it needs
 */
export async function handOver(program, set) {
  try {
    refuseOldNode()
    process.chdir(root)
    await install(set)
    process.exitCode = await run(siteNode(), [`bin/${program}`, ...process.argv.slice(2)])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  throw new Error(`Node ${process.versions.node} is too old: install Node 20.9 or later.`)
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(node, args) {
  // The channel lets the child notice when this process is killed outright.
  const child = spawn(node, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  // A terminal sends Ctrl-C to the child as well; a supervisor only to us.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  const watch = watchParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => clearInterval(watch))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

// A supervisor that stops npm stops the shell that npm runs us in, which tells
// us nothing; our parent's number then changes.
/** @param {() => void} stop */
function watchParent(stop) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 250)
}
