import { SaxesParser, type SaxesTagNS } from 'saxes'
import { BadExport } from './bad-export.ts'
import { decodeFile } from './decode.ts'

/** One direct child of the channel (an author, a category, an item …) as a small tree. */
export interface Part {
  /** With our own prefix for the known namespaces: "item", "wp:author", "content:encoded". */
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  text: string
  readonly children: Part[]
}

export interface PartRead {
  readonly part: Part
  /** The line on which it ends. */
  readonly line: number
  /** True when it was longer than MAX_PART: its texts are left out. */
  readonly tooLong: boolean
  readonly bytes: number
  /** Forbidden characters left out of the file so far. */
  readonly dropped: number
}

/** Characters of one item with all its comments; the longest book is 4 million. */
export const MAX_PART = 16_000_000
/** Characters without any tag: past that the file is refused, because a parser must hold them. */
const MAX_SILENCE = 48_000_000
/** How deep elements lie: rss, channel, item, wp:comment, wp:commentmeta, wp:meta_key is 6. */
const MAX_DEPTH = 40

const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/wordpress\.org\/export\/1\.[0-9]\/$/, 'wp:'],
  [/^https?:\/\/wordpress\.org\/export\/1\.[0-9]\/excerpt\/$/, 'excerpt:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content:'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc:'],
]

/**
 * Reads the channel's children one by one, by streaming: never more than one of them is held.
 * Throws BadExport, with line and column, where the file is not well-formed or no WordPress export.
 */
export async function* readParts(file: string): AsyncGenerator<PartRead> {
  const reader = new PartReader()
  let dropped = 0
  for await (const chunk of decodeFile(file)) {
    dropped += chunk.dropped
    for (const read of reader.feed(chunk.text)) yield { ...read, bytes: chunk.bytes, dropped }
  }
  reader.end()
}

export type FinishedPart = Pick<PartRead, 'part' | 'line' | 'tooLong'>

/** Takes the file's text bit by bit, and gives what was finished with each. */
export class PartReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #open: Part[] = []
  readonly #names: string[] = []
  readonly #prefixes = new Map<string, string>()
  #ready: FinishedPart[] = []
  #length = 0
  #silence = 0

  constructor() {
    this.#parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: /, '')))
    this.#parser.on('doctype', (text) => this.#doctype(text))
    this.#parser.on('opentag', (tag) => this.#start(tag))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
  }

  feed(text: string): FinishedPart[] {
    this.#silence += text.length
    this.#parser.write(text)
    if (this.#silence > MAX_SILENCE) this.#fail('One text is longer than 48 million characters.')
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  end(): void {
    this.#parser.close()
  }

  #fail(message: string): never {
    throw new BadExport(message, { line: this.#parser.line, column: this.#parser.column + 1 })
  }

  #doctype(text: string): void {
    if (/<!ENTITY/i.test(text))
      this.#fail('The file declares entities of its own, which no export does.')
  }

  #start(tag: SaxesTagNS): void {
    this.#silence = 0
    const name = this.#prefix(tag.uri) + tag.local
    if (this.#names.length === 0 && name !== 'rss')
      this.#fail(
        `This is no WordPress export: it begins with <${tag.name.slice(0, 40)}> instead of <rss>.`,
      )
    this.#names.push(name)
    if (this.#names.length > MAX_DEPTH)
      this.#fail(`Elements are nested more than ${MAX_DEPTH} deep.`)
    if (this.#names.length >= 3 && this.#names[1] === 'channel') this.#startPart(name, tag)
  }

  #startPart(name: string, tag: SaxesTagNS): void {
    const attrs: Record<string, string> = {}
    for (const [key, attr] of Object.entries(tag.attributes)) attrs[key] = attr.value
    const part: Part = { name, attrs, text: '', children: [] }
    if (this.#length <= MAX_PART) this.#open.at(-1)?.children.push(part)
    this.#length += 100
    this.#open.push(part)
  }

  #close(): void {
    this.#silence = 0
    this.#names.pop()
    const part = this.#open.pop()
    if (!part || this.#open.length > 0) return
    this.#ready.push({ part, line: this.#parser.line, tooLong: this.#length > MAX_PART })
    this.#length = 0
  }

  #text(text: string): void {
    this.#silence = 0
    const part = this.#open.at(-1)
    if (!part) return
    this.#length += text.length
    if (this.#length <= MAX_PART) part.text += text
  }

  #prefix(uri: string): string {
    if (uri === '') return ''
    let prefix = this.#prefixes.get(uri)
    if (prefix === undefined) {
      prefix = NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1] ?? 'other:'
      if (this.#prefixes.size < 100) this.#prefixes.set(uri, prefix)
    }
    return prefix
  }
}
