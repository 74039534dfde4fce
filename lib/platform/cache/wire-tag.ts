import { createHash } from 'node:crypto'

/** Next sends a page's tags in a header and refuses tags over 256 characters. */
const PLAIN = /^[\x21-\x2b\x2d-\x7e]{1,200}$/

/** A cache tag as Next may carry it: itself, or its hash where it is long or not plain ASCII. */
export function wireTag(tag: string): string {
  return PLAIN.test(tag) ? tag : `sha:${createHash('sha256').update(tag).digest('hex')}`
}
