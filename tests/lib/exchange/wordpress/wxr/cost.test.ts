import { test } from 'vitest'
import { BadExport } from '@/lib/exchange/wordpress/wxr/bad-export.ts'
import { PartReader } from '@/lib/exchange/wordpress/wxr/parts.ts'
import { recordOf } from '@/lib/exchange/wordpress/wxr/record-of-part.ts'
import { expectNearlyLinear, type Parser } from '../../../../support/cost.ts'

const HEAD = `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version>`
/** Characters that the reader is fed at once, as `decodeFile` reads them. */
const CHUNK = 64 * 1024

/** Reads an export up to where it is well-formed. */
function readExport(xml: string): void {
  const reader = new PartReader()
  try {
    for (let at = 0; at < xml.length; at += CHUNK) {
      for (const { part, line } of reader.feed(xml.slice(at, at + CHUNK))) recordOf(part, line)
    }
    reader.end()
  } catch (error) {
    if (!(error instanceof BadExport)) throw error
  }
}

const comment =
  '<wp:comment><wp:comment_id>1</wp:comment_id><wp:commentmeta><wp:meta_key>a</wp:meta_key></wp:commentmeta></wp:comment>'
const units = [
  ...[
    '<item>',
    '</item>',
    '<item></item>',
    '<wp:comment>',
    '</wp:comment>',
    comment,
    '<title>a</title>',
  ],
  ...[
    '<category domain="post_tag" nicename="a">a</category>',
    '<category>a</category>',
    '<wp:postmeta/>',
  ],
  ...[
    '<wp:term/>',
    '<wp:author/>',
    '<![CDATA[',
    ']]>',
    '<![CDATA[a]]>',
    '<!--',
    '-->',
    '<!-- a -->',
    '<?a',
    '?>',
  ],
  ...[
    '<a b="c"',
    ' b="c"',
    ' xmlns:a="b"',
    '<a:b',
    '&amp;',
    '&',
    '&#1',
    '&#x10ffff;',
    ']',
    '\r\n',
    '\r',
    '"',
    '<',
  ],
]

/** One beginning for each place at which the reader may be. */
const parsers: Parser[] = [
  { name: 'the channel of an export', limit: 0, parse: (text) => readExport(HEAD + text) },
  { name: 'an item', limit: 0, parse: (text) => readExport(`${HEAD}<item>${text}</item>`) },
  {
    name: 'the text of an item',
    limit: 0,
    parse: (text) => {
      readExport(`${HEAD}<item><content:encoded><![CDATA[${text}]]></content:encoded></item>`)
    },
  },
  { name: 'attributes', limit: 0, parse: (text) => readExport(`${HEAD}<item ${text}></item>`) },
]

test.each(parsers)('CPU grows no faster than n log n to read $name', (parser) => {
  expectNearlyLinear({ ...parser, units, limit: 1_000_000, usualLimit: 100_000, shapes: 60 })
})
