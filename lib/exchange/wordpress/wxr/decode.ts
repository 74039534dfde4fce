import { createReadStream } from 'node:fs'
import { BadExport } from './bad-export.ts'

const CHUNK_BYTES = 256 * 1024
/** Characters that no XML may hold and that WordPress exports all the same (pasted from Word). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find.
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export interface TextChunk {
  readonly text: string
  /** How far the file is read, in bytes. */
  readonly bytes: number
  /** Forbidden control characters that were left out. */
  readonly dropped: number
}

/**
 * The text of an XML file, chunk by chunk, in the encoding that its byte order mark or its first
 * line names; UTF-8 without either. Throws BadExport for bytes that are not of that encoding.
 */
export async function* decodeFile(file: string): AsyncGenerator<TextChunk> {
  let decoder: TextDecoder | null = null
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    decoder ??= decoderFor(chunk)
    const start = bytes
    bytes += chunk.length
    yield cleaned(decode(decoder, chunk, start), bytes)
  }
  if (decoder) yield cleaned(decode(decoder, undefined, bytes), bytes)
}

function decoderFor(start: Buffer): TextDecoder {
  const encoding = encodingOf(start)
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new BadExport(
      `The file says that its encoding is "${encoding}", which is not known here.`,
    )
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(
    start.subarray(0, 300).toString('latin1').replace(/^ï»¿/, ''),
  )
  return (declared?.[1] ?? 'utf-8').toLowerCase()
}

function decode(decoder: TextDecoder, chunk: Buffer | undefined, at: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new BadExport(
      `The file is not ${decoder.encoding.toUpperCase()} as it says: there are other bytes somewhere after byte ${at}.`,
    )
  }
}

function cleaned(text: string, bytes: number): TextChunk {
  if (text.includes('\u0000')) throw new BadExport('This is no text file: it holds zero bytes.')
  const clean = text.replace(CONTROL, '')
  return { text: clean, bytes, dropped: text.length - clean.length }
}
