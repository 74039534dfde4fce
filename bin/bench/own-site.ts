import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The site in a process of its own. */
export interface Site {
  readonly origin: string
  readonly stop: () => Promise<unknown>
}

/** Starts the built site on a free port, with that database and data folder. */
export async function startSite(url: string, folder: string): Promise<Site> {
  const port = await freePort()
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PORT: String(port),
    BROADSHEET_DATA_DIR: folder,
    BROADSHEET_TRUSTED_PROXIES: '127.0.0.1,::1',
  }
  const server = spawn(process.execPath, [join('bin', 'serve.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(server)
  const stop = () => {
    server.kill()
    return once(server, 'exit')
  }
  return { origin: `http://localhost:${port}`, stop }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The site ended with ${code}`)))
    server.stdout?.on('data', (words) => {
      if (String(words).includes('Ready at')) resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
