import { spawn } from 'node:child_process'

/** A program that failed, with all it said. */
export class Failed extends Error {}

/** Runs a Node program on this Node, silently; answers, or rejects with, what it said. */
export function runQuietly(args: string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  // By the channel it can notice when this process is killed.
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Failed(said.trim()))))
  })
}
