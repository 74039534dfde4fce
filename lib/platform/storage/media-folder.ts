import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder that holds the files of pictures, under the data folder. */
export function mediaFolder(dataDir: string): string {
  return join(dataDir, 'media')
}

/** A name for a file that changes when its content does, so that browsers may keep it for ever. */
export function keyOf(name: string, content: Uint8Array): string {
  return `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`
}

/**
 * Puts a file into the media folder, whole or not at all. The same name again is overwritten. Each
 * call writes a draft of its own, so that the same file may be kept many times at once.
 */
export async function keepFile(dataDir: string, name: string, content: Uint8Array): Promise<void> {
  const folder = mediaFolder(dataDir)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${name}.${randomUUID()}.part`)
  try {
    await writeFile(draft, content)
    await rename(draft, join(folder, name))
  } finally {
    await rm(draft, { force: true })
  }
}
