import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { keyOf } from '../../lib/platform/storage/media-folder.ts'
import type { PictureView } from '../../lib/text/body/body.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { readStory, type Story } from './story.ts'

const folder = import.meta.dirname

/** What leads the demo front page, from the lead down. */
export const FRONT = [
  'jakarta-half-built-capital',
  'thousand-container-shipment',
  'mekong-dams-second-dry-season',
  'kirishima-dna-test',
] as const

/** All stories and standing pages, as the folder holds them. */
export function readStories(): readonly Story[] {
  return ['articles', 'pages'].flatMap((kind) => {
    return filesIn(kind, '.md').map((file) => {
      return readStory(basename(file, '.md'), readFileSync(join(folder, kind, file), 'utf8'))
    })
  })
}

/** What is said under the stories, by their slugs. */
export function readConversations(): ReadonlyMap<string, Conversation> {
  const files = filesIn('conversations', '.md').map((file) => {
    const source = readFileSync(join(folder, 'conversations', file), 'utf8')
    return readConversation(basename(file, '.md'), source)
  })
  return new Map(files.map((conversation) => [conversation.slug, conversation]))
}

/** A picture of the newsroom: its words, its size and its drawing. */
export interface NewsroomPicture {
  readonly name: string
  readonly view: PictureView
  readonly file: Buffer
}

const pictureWords = z.object({
  alt: z.string().min(1),
  caption: z.string(),
  credit: z.string(),
})

/** All pictures that are drawn. */
export function readPictures(): readonly NewsroomPicture[] {
  return filesIn('pictures', '.svg').map((file) => {
    const name = basename(file, '.svg')
    const drawing = readFileSync(join(folder, 'pictures', file))
    const spec = JSON.parse(readFileSync(join(folder, 'pictures', `${name}.json`), 'utf8'))
    const { alt, caption, credit } = pictureWords.parse(spec)
    const [, width = '0', height = '0'] =
      /<svg[^>]*viewBox="0 0 (\d+) (\d+)"/.exec(drawing.toString('utf8')) ?? []
    const size = { width: Number(width), height: Number(height) }
    const view = { key: keyOf(name, drawing), format: 'svg', ...size, alt, caption, credit }
    return { name, view, file: drawing }
  })
}

function filesIn(kind: string, ending: string): string[] {
  return readdirSync(join(folder, kind))
    .filter((file) => file.endsWith(ending))
    .sort()
}
