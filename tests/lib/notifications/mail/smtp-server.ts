import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

export interface Received {
  readonly from: string
  readonly to: readonly string[]
  /** The message as it came over the wire, its lines joined by one newline. */
  readonly message: string
}

export interface SmtpServer {
  readonly url: string
  readonly received: readonly Received[]
  close(): Promise<void>
}

interface Manners {
  /** Answers a recipient, such as `550 no such user`. */
  readonly recipient?: (address: string) => string
  /** Breaks the connection after so many bytes of a message have come, without an answer. */
  readonly breaksInMessage?: boolean
}

/** An SMTP server that speaks enough of RFC 5321 to be written to. */
export async function smtpServer(manners: Manners = {}): Promise<SmtpServer> {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    socket.setNoDelay(true)
    sockets.add(socket)
    socket.on('error', () => {})
    void converse(socket, manners, received)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function converse(socket: Socket, manners: Manners, received: Received[]): Promise<void> {
  const { recipient = () => '250 ok', breaksInMessage = false } = manners
  const say = (line: string) => socket.write(`${line}\r\n`)
  let [from, to, message] = ['', [] as string[], null as string[] | null]
  say('220 post.example ESMTP')
  for await (const line of createInterface({ input: socket })) {
    if (message && breaksInMessage) {
      socket.destroy()
    } else if (message && line === '.') {
      received.push({ from, to, message: message.join('\n') })
      ;[from, to, message] = ['', [], null]
      say('250 queued')
    } else if (message) {
      message.push(line.replace(/^\./, ''))
    } else if (/^EHLO/i.test(line)) {
      say('250-post.example')
      say('250 8BITMIME')
    } else if (/^MAIL FROM:/i.test(line)) {
      from = line.slice('MAIL FROM:'.length)
      say('250 ok')
    } else if (/^RCPT TO:/i.test(line)) {
      const answer = recipient(line)
      if (answer.startsWith('2')) to.push(line.slice('RCPT TO:'.length))
      say(answer)
    } else if (/^DATA/i.test(line)) {
      message = []
      say('354 go on')
    } else {
      say(/^QUIT/i.test(line) ? '221 bye' : '250 ok')
    }
  }
}
