import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Limit } from './limit.ts'

/**
 * The key under which attempts are counted: what is the same is made the same, and then hashed,
 * so that the table of attempts does not say who came. (SHA-256 of an address can be found by trying
 * all; the row is gone within the hour. See prune in limits.ts.)
 */
export function limitKey(by: Limit['by'], key: string): string {
  return createHash('sha256').update(comparable(by, key)).digest('base64url')
}

function comparable(by: Limit['by'], key: string): string {
  if (by === 'e-mail') return key.trim().toLowerCase()
  if (by === 'e-mail and address') return emailAndNetwork(key)
  return by === 'address' ? networkOf(key) : key
}

/** `Mina@example.org 2001:db8::1` counts as `mina@example.org 2001:db8:0:0`. */
function emailAndNetwork(key: string): string {
  const at = key.lastIndexOf(' ')
  return `${key.slice(0, at).trim().toLowerCase()} ${networkOf(key.slice(at + 1))}`
}

/**
 * Whose address it is: an IPv6 address counts by its first 64 bits, which are the least that one
 * customer gets (RFC 6177); an IPv4 address, also one written as IPv6, by itself.
 */
export function networkOf(address: string): string {
  const bare = (address.split('%')[0] ?? '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
