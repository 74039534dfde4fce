import { readFile, stat } from 'node:fs/promises'
import { type FoundAnnotations, foundAnnotations } from './found-annotations.ts'

/** A file is read whole, and takes some twenty times its size of memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024

/** A file that is none of annotations; the message says why, to a person. */
export class BadAnnotations extends Error {}

/** The annotations in a JSON-LD file. Throws BadAnnotations for a file that holds none. */
export async function readAnnotations(file: string): Promise<FoundAnnotations> {
  const { size } = await stat(file)
  if (size > MAX_FILE_BYTES) {
    throw new BadAnnotations(
      `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB; import it in parts.`,
    )
  }
  const found = foundAnnotations(parsed(await readFile(file, 'utf8')))
  if (found.items.length === 0 && found.elsewhere.length === 0) {
    throw new BadAnnotations('there are no annotations in it.')
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadAnnotations(`it is no JSON (${why.slice(0, 200)}).`)
  }
}
