import { randomBytes } from 'node:crypto'
import { settings } from '../lib/platform/config/env.ts'
import { derivedKey, deriveKey } from '../lib/platform/config/secret.ts'

/** What has to stand in the environment before Next is loaded and the site is served. */
export function prepareEnvironment({ dev }: { dev: boolean }): void {
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BROADSHEET_RENEW_SECRET: randomBytes(32).toString('hex'),
  })
  const { siteUrl, secret } = settings()
  Object.assign(process.env, {
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: derivedKey('sessions').toString('base64url'),
    ...(secret ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(secret) } : {}),
  })
}

/**
 * What Next seals the arguments of server actions with, and names them by. Machines that are set
 * the same secret make the same pages of it; without one each build makes its own.
 */
export function actionsKey(secret: string): string {
  return deriveKey(secret, 'server actions').toString('base64')
}
