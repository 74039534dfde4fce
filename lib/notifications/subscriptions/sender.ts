import { derivedKey } from '../../platform/config/secret.ts'
import { type SiteIdentity, siteIdentity } from '../../platform/config/site.ts'
import { type Ending, endingToken } from './unsubscribe-token.ts'

/** On whose behalf mail about comments goes out. */
export interface Sender {
  readonly site: SiteIdentity
  /** What signs the links that end a subscription. */
  readonly key: Buffer
}

/** This site. */
export function siteSender(): Sender {
  return { site: siteIdentity(), key: unsubscribeKey() }
}

export function unsubscribeKey(): Buffer {
  return derivedKey('unsubscribe links')
}

/** The address that ends it, by hand or with one click of a mail program. */
export function endingAddress({ site, key }: Sender, ending: Ending): string {
  return `${site.url}/unsubscribe?token=${endingToken(key, ending)}`
}

/** The address at which a guest sees all their subscriptions. */
export function manageAddress({ site, key }: Sender, subscriber: string): string {
  const token = endingToken(key, { subscriber, what: 'all', articleId: 0 })
  return `${site.url}/notify/manage?token=${token}`
}
