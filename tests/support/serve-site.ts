import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a server of the journeys is started with. It keeps all it writes in that folder. */
export function environment(
  folder: string,
  port: number,
  issuer: string,
  databaseUrl = `file:${join(folder, 'news.db')}`,
) {
  return {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    BROADSHEET_DATA_DIR: folder,
    BROADSHEET_SITE_URL: `http://localhost:${port}`,
    // Each window of a story says where it is (journey.ts), so that limits don't count them as one.
    BROADSHEET_TRUSTED_PROXIES: '127.0.0.1,::1',
    BROADSHEET_GUEST_SUBSCRIPTIONS: 'on',
    BROADSHEET_OIDC_ISSUER: issuer,
    BROADSHEET_OIDC_ID: 'broadsheet',
    BROADSHEET_OIDC_SECRET: 'a-secret-of-the-stories',
    BROADSHEET_OIDC_NAME: 'Harbour ID',
  }
}

/**
 * Serves the build that is there; resolves when it can be asked. `log`: where its errors go; those of
 * a server that is asked for nonsense tell nothing.
 */
export async function serve(
  env: NodeJS.ProcessEnv,
  log: 'inherit' | 'ignore' = 'inherit',
): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join('bin', 'serve.ts')], {
    env,
    stdio: ['ignore', 'pipe', log],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('Ready at')) continue
    // Read on, or a talkative server waits for someone to listen.
    server.stdout.resume()
    return server
  }
  throw new Error('The site did not start.')
}
