import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** About 200 MB. Crawlers and social sites fetch each image once. */
const MAX_FILES = 4000
/**
 * Drawing takes 0.1 s of CPU, so images are drawn one at a time. More waiting requests are refused.
 */
const MAX_WAITING = 40

/** A cache of drawn images in the data folder. Draws one at a time and deletes the oldest files. */
export class ShareImageStore {
  readonly #folder: string
  readonly #maxFiles: number
  readonly #pending = new Map<string, Promise<Buffer>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(dataDir: string, maxFiles = MAX_FILES) {
    this.#folder = join(dataDir, 'share')
    this.#maxFiles = maxFiles
  }

  /**
   * Returns the image with that name, from the folder or newly drawn. The name must identify
   * everything that is drawn. Concurrent calls share one drawing. Null if too many are waiting.
   */
  async get(name: string, draw: () => Promise<Buffer>): Promise<Buffer | null> {
    const kept = await readIfThere(join(this.#folder, name))
    if (kept) return kept
    const pending = this.#pending.get(name)
    if (pending) return pending
    if (this.#pending.size >= MAX_WAITING) return null
    const drawing = this.#last.then(() => this.#drawAndStore(name, draw))
    this.#pending.set(name, drawing)
    this.#last = drawing.catch(() => null).finally(() => this.#pending.delete(name))
    return drawing
  }

  async #drawAndStore(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const picture = await draw()
    await mkdir(this.#folder, { recursive: true })
    const draft = join(this.#folder, `.${name}.${randomUUID()}.part`)
    await writeFile(draft, picture)
    await rename(draft, join(this.#folder, name))
    await this.#deleteOldest()
    return picture
  }

  /** Deletes a tenth at once, so that the folder is rarely sorted. */
  async #deleteOldest(): Promise<void> {
    const names = await readdir(this.#folder)
    if (names.length <= this.#maxFiles) return
    const dated = await Promise.all(names.map((name) => this.#readAge(name)))
    const oldest = dated.sort((a, b) => a.at - b.at).slice(0, Math.ceil(this.#maxFiles / 10))
    for (const { path } of oldest) await rm(path, { force: true })
  }

  /** A file that another process has just deleted counts as the oldest. */
  async #readAge(name: string): Promise<{ path: string; at: number }> {
    const path = join(this.#folder, name)
    const at = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    return { path, at }
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
