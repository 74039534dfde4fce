import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startRenewals } from '@/lib/platform/cache/invalidations.ts'
import { recordRenewal } from '@/lib/platform/db/changes/invalidation-log.ts'
import type { Database } from '@/lib/platform/db/database.ts'

import { transaction } from '@/lib/platform/db/transaction.ts'
import { onEachDatabase } from '../../../support/database.ts'

/** Stands where the site does: hears which tags it is asked to renew. */
let site: Server
let origin = ''
let renewed: string[][] = []

beforeAll(async () => {
  site = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    expect(request.headers['x-renew-secret']).toBe('secret')
    renewed.push(JSON.parse(body).tags)
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve)
  })
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => {
  site.close()
})
beforeEach(() => {
  renewed = []
})

const publish = (db: Database, tag: string) => {
  return transaction(db, (tx) => recordRenewal(tx, [tag], new Date()))
}

onEachDatabase('renewing what another process changed', (open) => {
  test('a server that starts renews every page that was rendered while building', async () => {
    const { url } = await open()
    const renewals = await startRenewals({ url, origin, secret: 'secret' })
    await renewals.freshen()
    expect(renewed).toEqual([['site']])
    await renewals.close()
  })

  test('a change by another connection is applied before the next request, and only once', async () => {
    const { db, url } = await open()
    await publish(db, 'long ago')
    const renewals = await startRenewals({ url, origin, secret: 'secret' })
    await renewals.freshen()
    await publish(db, 'front')
    await vi.waitFor(async () => {
      await renewals.freshen()
      expect(renewed).toEqual([['site'], ['front']])
    })
    await renewals.freshen()
    expect(renewed).toHaveLength(2)
    await renewals.close()
  })

  test('what this process itself has changed shows at the very next request', async () => {
    const { db, url } = await open()
    const renewals = await startRenewals({ url, origin, secret: 'secret' })
    await renewals.freshen()
    await publish(db, 'front')
    await renewals.freshen()
    expect(renewed).toEqual([['site'], ['front']])
    await transaction(db, async (tx) => recordRenewal(tx, ['comments:x'], new Date()), {
      sqlOnly: true,
      startsWithWrite: true,
    })
    await renewals.freshen()
    expect(renewed).toEqual([['site'], ['front'], ['comments:x']])
    await renewals.close()
  })

  test('a renewal that comes while a page is being rendered is applied again when it is done', async () => {
    const { db, url } = await open()
    const renewals = await startRenewals({ url, origin, secret: 'secret' })
    await renewals.freshen()
    const done = renewals.enter()
    await publish(db, 'front')
    await vi.waitFor(async () => {
      await renewals.freshen()
      expect(renewed).toContainEqual(['front'])
    })
    expect(renewed).toHaveLength(2)
    done()
    await vi.waitFor(() => expect(renewed).toEqual([['site'], ['front'], ['front']]))
    await renewals.close()
  })
})
