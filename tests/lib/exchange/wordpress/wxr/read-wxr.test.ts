import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BadExport } from '@/lib/exchange/wordpress/wxr/bad-export.ts'
import { readWxr } from '@/lib/exchange/wordpress/wxr/read-wxr.ts'
import type { WxrRecord } from '@/lib/exchange/wordpress/wxr/record.ts'

const fixtures = join(import.meta.dirname, '../../../../fixtures/wxr')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-wxr-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function recordsOf(file: string): Promise<WxrRecord[]> {
  const records: WxrRecord[] = []
  for await (const { record } of readWxr(file)) records.push(record)
  return records
}

function written(content: string | Uint8Array): string {
  const file = join(folder, 'export.xml')
  writeFileSync(file, content)
  return file
}

const around = (inside: string, version = '1.2') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/${version}/"><channel><title>T</title><wp:wxr_version>${version}</wp:wxr_version><wp:base_blog_url>https://t.example</wp:base_blog_url>${inside}</channel></rss>`

describe('an export is read', () => {
  test('as WordPress 6 writes it', async () => {
    const records = await recordsOf(join(fixtures, 'harbour-1.2.xml'))
    expect(records.map(({ type }) => type).join(' ')).toBe(
      `site author category category tag term${' item'.repeat(12)}`,
    )
    const [site, , ferries] = records
    expect(site).toMatchObject({ title: 'The Harbour Note', language: 'en-GB', version: '1.2' })
    expect(ferries).toMatchObject({ id: 5, nicename: 'ferries', parent: 'sea' })
    expect(records[6]).toMatchObject({
      type: 'item',
      id: 20,
      dateGmt: new Date('2021-03-04T12:00:00Z'),
      sticky: true,
      comments: [
        { id: 3, parent: 2 },
        { id: 2 },
        { id: 4, approved: 'spam' },
        { kind: 'pingback' },
      ],
    })
  })

  test('as WordPress 2 wrote it: Latin-1, another prefix, categories named twice', async () => {
    const records = await recordsOf(join(fixtures, 'early-1.0.xml'))
    expect(records[0]).toMatchObject({ title: 'Café Paper', version: '1.0' })
    expect(records.at(-1)).toMatchObject({
      creator: 'jean',
      terms: [
        { domain: 'category', nicename: 'ville', name: 'Ville' },
        { domain: 'post_tag', nicename: 'quai', name: 'Quai' },
      ],
    })
  })

  test.each(['utf-8', 'utf-16le'] as const)('with a byte order mark (%s)', async (encoding) => {
    const text = `\ufeff${around('').replace('UTF-8', encoding)}`
    const [site] = await recordsOf(written(Buffer.from(text, encoding)))
    expect(site).toMatchObject({ type: 'site', title: 'T' })
  })

  test('without the control characters that no XML may hold', async () => {
    const item =
      '<item><title>a\u0008b</title><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type></item>'
    const records = await recordsOf(written(around(item)))
    expect(records[1]).toMatchObject({ title: 'ab' })
  })

  test('past an item that can’t be understood', async () => {
    const items = '<item><title>no number</title></item><item><wp:post_id>2</wp:post_id></item>'
    const records = await recordsOf(written(around(items)))
    expect(records.slice(1)).toMatchObject([
      { type: 'unread', what: 'item', reason: expect.stringMatching(/^id: .*line 2/) },
      { type: 'item', id: 2 },
    ])
  })

  test('past an item longer than a library', async () => {
    const long = `<item><wp:post_id>1</wp:post_id><content:encoded><![CDATA[${'x'.repeat(17_000_000)}]]></content:encoded></item><item><wp:post_id>2</wp:post_id></item>`
    const records = await recordsOf(written(around(long)))
    expect(records.slice(1)).toMatchObject([{ type: 'unread', what: 'item' }, { id: 2 }])
  }, 30_000)
})

describe('a file is refused, with the place where it goes wrong', () => {
  const whole = around('<item><wp:post_id>1</wp:post_id></item>')
  test.each<[string, string | Uint8Array, RegExp]>([
    ['cut off', whole.slice(0, -30), /^line 2, column \d+: /],
    [
      'a tag that closes another',
      whole.replace('</item>', '</itm>'),
      /^line 2, column \d+: .*close tag/,
    ],
    [
      'an unknown entity',
      whole.replace('<title>T', '<title>&nbsp;'),
      /^line 2, column \d+: .*entity/,
    ],
    ['no export but a page', '<!DOCTYPE html><html><body>Hi</body></html>', /begins with <html>/],
    [
      'a feed',
      '<rss version="2.0"><channel><title>T</title><item><title>x</title></item></channel></rss>',
      /wxr_version/,
    ],
    ['another version', around('', '1.9'), /version 1\.9/],
    ['nothing at all', '', /line 1/],
    ['a picture', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), /UTF-8|zero bytes/],
    [
      'other bytes than it says',
      Buffer.from(whole.replace('>T<', '>é<'), 'latin1'),
      /not UTF-8 as it says/,
    ],
    [
      'an encoding nobody knows',
      whole.replace('UTF-8', 'klingon'),
      /"klingon", which is not known/,
    ],
    ['elements without end', around('<a>'.repeat(100)), /nested more than 40 deep/],
  ])('%s', async (_name, content, message) => {
    const error = await recordsOf(written(content)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(BadExport)
    expect((error as BadExport).message).toMatch(message)
  })

  test('entities of its own', async () => {
    await expect(recordsOf(join(fixtures, 'entity-bomb.xml'))).rejects.toThrow(
      /line 7, column \d+: The file declares entities/,
    )
  })
})
