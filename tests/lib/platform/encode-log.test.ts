import { Console } from 'node:console'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeConsole, encodeLog } from '@/lib/platform/encode-log.ts'

describe('an entry of the log', () => {
  test('is one, whatever a stranger sent: no line of it looks like another', () => {
    const evil = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\nReady at x', '\r\n', '\u001b[2J', '\u2028', '%s', '\u0000'),
    )
    fc.assert(
      fc.property(fc.array(evil), (parts) => {
        const text = parts.join('')
        for (const args of [[text], ['Failed.', new Error(text)], ['%s', { text }]]) {
          const [, ...further] = encodeLog(args).split('\n')
          for (const line of further) expect(line).toMatch(/^ {4}/)
          expect(encodeLog(args)).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e]/u)
        }
      }),
    )
  })

  test('says what failed and where', () => {
    const entry = encodeLog(['A form could not be answered.', new Error('no such table')])
    expect(entry).toMatch(/^A form could not be answered\. Error: no such table\n {8}at /)
  })

  test('is no longer than a long stack', () => {
    expect(encodeLog(['x'.repeat(1_000_000)]).length).toBeLessThan(9000)
  })

  test('is so from whatever part of the process it comes', async () => {
    const out = new PassThrough()
    const console = new Console(out)
    encodeConsole(console)
    for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
      console[method]('%s\nForged', `${method}\r`)
      expect(String(out.read())).toBe(`${method}\\u000d\n    Forged\n`)
    }
  })
})
