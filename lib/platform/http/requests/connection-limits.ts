import { createServer, type Server, type ServerOptions } from 'node:http'
import type { BlockList, Socket } from 'node:net'
import { networkOf } from '../../rate-limits/limit-key.ts'
import { isTrusted, plainAddress } from './client-address.ts'

/** How long a client may take to send something, and how much of it is a head. */
const CONNECTION_LIMITS = {
  // An address may bring a page's worth of pasted words to be searched for, three for each byte.
  maxHeaderSize: 64 * 1024,
  headersTimeout: 20_000,
  // Of the whole request; what is sent back, such as a stream of /live, may take as long as it likes.
  requestTimeout: 30_000,
  // Node looks only every 30 s by default, and so closed what is slow much later.
  connectionsCheckingInterval: 1000,
  // Longer than what proxies keep a connection to us open, so that none is closed under a request.
  keepAliveTimeout: 70_000,
} as const satisfies ServerOptions

/** Enough for a school behind one address: browsers open six, and one more for live comments. */
const MOST_PER_NETWORK = 512
const REMIND_MS = 60_000

export interface ConnectionRules {
  /** These speak for others, and so may have as many connections as they like. */
  readonly proxies: BlockList
  readonly most?: number
}

/** A server that bounds what each client, and each network, can take of it. */
export function createLimitedServer(rules: ConnectionRules): Server {
  const server = createServer(CONNECTION_LIMITS)
  limitConnections(server, rules)
  return server
}

/**
 * Closes connections beyond so many from one network, so that nobody takes every place of the
 * process. The machine itself is not counted: it may be a proxy that nobody has told us of.
 */
function limitConnections(
  server: Server,
  { proxies, most = MOST_PER_NETWORK }: ConnectionRules,
): void {
  const open = new Map<string, number>()
  let loggedAt = 0
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress ?? '')
    if (isLoopback(address) || isTrusted(address, proxies)) return
    const network = networkOf(address)
    const count = open.get(network) ?? 0
    if (count >= most) {
      socket.destroy()
      if (Date.now() - loggedAt < REMIND_MS) return
      loggedAt = Date.now()
      console.error(
        `More than ${most} connections from ${network} at once: the rest is closed. If that is your proxy, name it in BROADSHEET_TRUSTED_PROXIES.`,
      )
      return
    }
    open.set(network, count + 1)
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1
      if (left > 0) open.set(network, left)
      else open.delete(network)
    })
  })
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}
