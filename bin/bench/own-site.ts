import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'

/** The site in a process of its own. */
export interface Site {
  readonly origin: string
  readonly stop: () => Promise<unknown>
}

/**
 * Starts the built site on a free port, with that database and data folder. `onLog` gets what the
 * site logs; without it the log goes where this process's own goes.
 */
export async function startSite(
  url: string,
  folder: string,
  onLog?: (text: string) => void,
): Promise<Site> {
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
    stdio: ['ignore', 'pipe', onLog ? 'pipe' : 'inherit'],
  })
  if (onLog) server.stderr?.setEncoding('utf8').on('data', onLog)
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
