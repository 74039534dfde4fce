import { request } from 'node:http'
import { expect } from 'vitest'
import { journey } from '../support/journey.ts'
import { ownSite } from '../support/own-site.ts'

/** What the outbox answers to a browser that believes the server's name to be `host`. */
function askAs(host: string): Promise<{ status: number; page: string }> {
  const { hostname, port } = new URL(ownSite().url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: '/dev/outbox', headers: { host } }, (answer) => {
      let page = ''
      answer.setEncoding('utf8').on('data', (part) => {
        page += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, page }))
    })
    asking.once('error', reject).end()
  })
}

journey('the outbox is read under a name of this machine only', async ({ open: _ }) => {
  const { port } = new URL(ownSite().url)
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    const { status, page } = await askAs(host)
    expect(status, host).toBe(200)
    expect(page, host).toContain('Mail that this site has written')
  }
  for (const host of ['evil.invalid', `evil.invalid:${port}`, 'localhost.evil.invalid']) {
    const { status, page } = await askAs(host)
    expect(status, host).toBe(404)
    expect(page, host).not.toContain('Mail that this site has written')
  }
})
