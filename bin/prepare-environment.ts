import { randomBytes } from 'node:crypto'

/** What has to stand in the environment before Next or the settings are read. */
export function prepareEnvironment({ dev }: { dev: boolean }): void {
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BROADSHEET_RENEW_SECRET: randomBytes(32).toString('hex'),
  })
}
