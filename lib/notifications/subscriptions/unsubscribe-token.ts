import { createHmac, timingSafeEqual } from 'node:crypto'
import { SUBSCRIPTION_KINDS, type SubscriptionKind } from './subscription.ts'

/** What a link in a mail ends, and for whom. Such links work for ever and without signing in. */
export interface Ending {
  readonly subscriber: string
  /** One kind of subscription on one article, or all mail about comments. */
  readonly what: SubscriptionKind | 'all'
  /** 0 for `all`. */
  readonly articleId: number
}

const SHAPE = /^(article|mine|comment|all) (\d{1,10}) ((?:user|mail):.+)$/s

/** The ending as a link carries it: its words and their HMAC-SHA-256 under the site's key. */
export function endingToken(key: Buffer, { what, articleId, subscriber }: Ending): string {
  const words = Buffer.from(`${what} ${articleId} ${subscriber}`).toString('base64url')
  return `${words}.${signature(key, words).toString('base64url')}`
}

/** The ending that a token names; null for one that this site has not signed. */
export function readEnding(key: Buffer, token: string): Ending | null {
  const [words = '', signed = '', ...more] = token.split('.')
  const [given, right] = [Buffer.from(signed, 'base64url'), signature(key, words)]
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right))
    return null
  const [, what, articleId, subscriber] =
    SHAPE.exec(Buffer.from(words, 'base64url').toString()) ?? []
  if (!isWhat(what) || !subscriber) return null
  return { what, articleId: Number(articleId), subscriber }
}

function isWhat(word: string | undefined): word is Ending['what'] {
  return word === 'all' || SUBSCRIPTION_KINDS.includes(word as SubscriptionKind)
}

function signature(key: Buffer, words: string): Buffer {
  return createHmac('sha256', key).update(words).digest()
}
