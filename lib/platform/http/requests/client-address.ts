import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

type Family = 'ipv4' | 'ipv6'

/** Addresses and CIDR ranges as one list to look an address up in. */
export function addressList(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

/**
 * The address that a request comes from: the socket's own, or, where that is a trusted proxy, the
 * last hop of X-Forwarded-For that is none. What stands before it anyone may write.
 */
export function clientAddressOf(request: IncomingMessage, trusted: BlockList): string {
  const socket = plainAddress(request.socket.remoteAddress ?? '')
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return lastUntrusted(socket, hops, trusted)
}

function lastUntrusted(socket: string, hops: readonly string[], trusted: BlockList): string {
  let address = socket
  for (const hop of hops.map(plainAddress).reverse()) {
    // A hop that is no address says nothing, and what a proxy wrote before it can't be told apart.
    if (!isTrusted(address, trusted) || isIP(hop) === 0) return address
    address = hop
  }
  return address
}

/** Whether that address is a proxy whose word is taken. */
export function isTrusted(address: string, trusted: BlockList): boolean {
  return isIP(address) !== 0 && trusted.check(address, familyOf(address))
}

/** Without the port, brackets and zone that may stand around it; IPv4 inside IPv6 as IPv4. */
export function plainAddress(written: string): string {
  const bare = written
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
  return bare.replace(/^::ffff:(?=\d+(?:\.\d+){3}$)/i, '')
}

function familyOf(address: string): Family {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
