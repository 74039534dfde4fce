import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { isMailAddress, MAX_SUBJECT, type Mail, plainLine } from '@/lib/notifications/mail/mail.ts'
import { isForGood } from '@/lib/notifications/mail/retries.ts'
import { messageId, smtpTransport, type Transport } from '@/lib/notifications/mail/transport.ts'
import { aMail } from './post-room.ts'
import { type SmtpServer, smtpServer } from './smtp-server.ts'

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function postTo(manners: Parameters<typeof smtpServer>[0] = {}) {
  const server = await smtpServer(manners)
  const from = 'The Gazette <news@news.example>'
  const transport = smtpTransport({ url: server.url, from, host: 'news.example' })
  closing.push(() => transport.close(), server.close)
  return { server, transport }
}

/** A message's header lines, folded ones made whole. */
function headersOf(server: SmtpServer): string[] {
  const message = server.received.at(-1)?.message ?? ''
  return message
    .slice(0, message.indexOf('\n\n'))
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
}

function failure(sending: Promise<void>): Promise<unknown> {
  return sending.then(
    () => null,
    (error) => error,
  )
}

describe('mail by SMTP', () => {
  test('a mail arrives with its words, its sender and its headers', async () => {
    const { server, transport } = await postTo()
    const headers = {
      'List-Unsubscribe': '<https://news.example/unsubscribe?token=x>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await transport.send(aMail({ headers, subject: 'Zoë, 你好' }))
    const [mail] = server.received
    expect(mail).toMatchObject({ from: '<news@news.example>', to: ['<ann@reader.example>'] })
    expect(mail?.message).toContain('At noon.')
    const lines = headersOf(server)
    expect(lines).toContain('From: The Gazette <news@news.example>')
    expect(lines).toContain('To: ann@reader.example')
    expect(lines).toContain('Auto-Submitted: auto-generated')
    expect(lines).toContain(`List-Unsubscribe: ${headers['List-Unsubscribe']}`)
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const parts = mail?.message.match(/^Content-Type: text\/\w+/gm)
    expect(parts).toEqual(['Content-Type: text/plain', 'Content-Type: text/html'])
  })

  test('every copy of a mail has the same Message-ID, another mail another', async () => {
    const { server, transport } = await postTo()
    await transport.send(aMail())
    await transport.send(aMail())
    await transport.send(aMail({ key: 'ferry:2' }))
    const ids = server.received.map(({ message }) => /^Message-ID: (.*)$/im.exec(message)?.[1])
    expect(ids[0]).toBe(messageId('ferry:1', 'news.example'))
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
  })

  test('an unknown address is refused for good, a full mailbox is not', async () => {
    const never = await postTo({ recipient: () => '550 no such user' })
    expect(isForGood(await failure(never.transport.send(aMail())))).toBe(true)
    const full = await postTo({ recipient: () => '452 mailbox full' })
    const later = await failure(full.transport.send(aMail()))
    expect(later).toBeInstanceOf(Error)
    expect(isForGood(later)).toBe(false)
  })

  test('a server that is not there, or goes away in the middle, is tried later', async () => {
    const broken = await postTo({ breaksInMessage: true })
    const gone = await failure(broken.transport.send(aMail()))
    expect(gone).toBeInstanceOf(Error)
    expect(isForGood(gone)).toBe(false)
    const { server, transport } = await postTo()
    await server.close()
    closing.length -= 1
    const nobody = await failure(transport.send(aMail()))
    expect(nobody).toBeInstanceOf(Error)
    expect(isForGood(nobody)).toBe(false)
  })

  test('no subject makes another header, whatever it holds', async () => {
    const { server, transport } = await postTo()
    const nasty = fc.string({
      unit: fc.constantFrom('\r', '\n', '\0', '\u2028', ':', 'B', 'cc', ' '),
    })
    const send = async (transport: Transport, mail: Mail) => {
      await transport.send(mail)
      return headersOf(server).map((line) => line.slice(0, line.indexOf(':')))
    }
    const usual = await send(transport, aMail())
    await fc.assert(
      fc.asyncProperty(fc.oneof(nasty, fc.string({ unit: 'binary' })), async (text) => {
        const subject = `A${plainLine(text)}`
        const names = await send(transport, aMail({ subject, to: 'ann@reader.example' }))
        expect(names.map((name) => name.replace(/^\s+/, ''))).toEqual(usual)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a line of a mail', () => {
  test('is one line of bounded length, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = plainLine(text)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        expect([...line].length).toBeLessThanOrEqual(MAX_SUBJECT)
        expect(line.isWellFormed()).toBe(true)
      }),
    )
  })

  test('keeps what is good', () => {
    expect(plainLine('  “Zoë”\n said: 👍🏽  ')).toBe('“Zoë” said: 👍🏽')
    expect(plainLine('abcdef', 4)).toBe('abc…')
  })
})

test.each([
  ['ann@reader.example', true],
  ["o'neil+news@reader.example", true],
  ['ann@reader.example\n', false],
  ['ann@reader.example,ben@reader.example', false],
  ['<ann@reader.example>', false],
  ['ann', false],
  [`${'a'.repeat(250)}@x.example`, false],
])('%j is an address: %s', (address, good) => expect(isMailAddress(address)).toBe(good))
