import { inflateSync } from 'node:zlib'

/** Sizes in bytes, fixed by the formats. */
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/**
 * Converts a WOFF 1.0 font (W3C Recommendation, 13 December 2012) to sfnt, the format that HarfBuzz
 * reads. Both have the same tables; WOFF compresses each of them. Throws if it isn't a WOFF file.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file.')
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY)
  woff.copy(head, 0, 4, 8)
  writeSearchFields(head, count)
  const tables: Buffer[] = []
  let offset = head.length
  for (let at = 0; at < count; at++) {
    const entry = woff.subarray(WOFF_HEADER + at * WOFF_ENTRY)
    const table = readTable(woff, entry)
    const to = SFNT_HEADER + at * SFNT_ENTRY
    entry.copy(head, to, 0, 4)
    entry.copy(head, to + 4, 16, 20)
    head.writeUInt32BE(offset, to + 8)
    head.writeUInt32BE(table.length, to + 12)
    const padding = Buffer.alloc(-table.length & 3)
    tables.push(table, padding)
    offset += table.length + padding.length
  }
  return Buffer.concat([head, ...tables])
}

/** Tables are stored uncompressed if compression would not make them smaller. */
function readTable(woff: Buffer, entry: Buffer): Buffer {
  const [from, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
    number,
    number,
    number,
  ]
  const stored = woff.subarray(from, from + packed)
  return packed < length ? inflateSync(stored) : stored
}

/** Writes the binary search fields of the table directory (see the OpenType specification). */
function writeSearchFields(head: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count))
  const range = 2 ** power * SFNT_ENTRY
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(range, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(count * SFNT_ENTRY - range, 10)
}
