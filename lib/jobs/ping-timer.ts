import { type Settings, settings } from '../platform/config/env.ts'
import { isThisMachine } from '../platform/config/env-keys.ts'
import type { Database } from '../platform/db/database.ts'
import { logUnlessLost } from '../platform/db/reach.ts'
import { createIndexNowTarget } from '../syndication/pings/index-now.ts'
import type { PingTarget } from '../syndication/pings/ping.ts'
import { sendDuePing } from '../syndication/pings/send-due-ping.ts'
import { createWebSubTarget } from '../syndication/pings/web-sub.ts'

/** How late a hub may hear of news; each look costs two reads by key. */
const EVERY_MS = 5000

/** Tells those outside who are set of what changed, for as long as the server runs. Returns how to stop. */
export function startPingTimer(db: Database): () => void {
  const targets = targetsOf(settings())
  if (targets.length === 0) return () => {}
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      for (const target of targets) await sendDuePing(db, target)
    } catch (error) {
      logUnlessLost('Nobody outside could be told of changes; trying again soon.', error)
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, EVERY_MS).unref()
  return () => clearInterval(timer)
}

/** Nobody outside can reach a site at localhost, so nobody is told of it. */
export function targetsOf(
  site: Pick<Settings, 'siteUrl' | 'webSubHub' | 'indexNowKey'>,
): readonly PingTarget[] {
  const { siteUrl, webSubHub, indexNowKey } = site
  if (isThisMachine(new URL(siteUrl).hostname)) return []
  return [
    ...(webSubHub ? [createWebSubTarget(webSubHub, siteUrl)] : []),
    ...(indexNowKey ? [createIndexNowTarget(indexNowKey, siteUrl)] : []),
  ]
}
