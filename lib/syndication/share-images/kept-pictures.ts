import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Some 200 MB. Who asks are crawlers and social sites, each for a page once. */
const MOST_KEPT = 4000
/** Drawing waits its turn, because it takes a core a tenth of a second; past this it is refused. */
const MOST_WAITING = 40

/** Drawn pictures in a folder under the data folder, each drawn once, one at a time, the oldest given up. */
export class KeptPictures {
  readonly #folder: string
  readonly #mostKept: number
  readonly #underWay = new Map<string, Promise<Buffer>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(dataDir: string, mostKept = MOST_KEPT) {
    this.#folder = join(dataDir, 'share')
    this.#mostKept = mostKept
  }

  /**
   * The file of that name, which must say all that is drawn in it, from the folder or drawn now. Those
   * who ask meanwhile get the same drawing. Null where too many wait for others.
   */
  async get(name: string, draw: () => Promise<Buffer>): Promise<Buffer | null> {
    const kept = await readIfThere(join(this.#folder, name))
    if (kept) return kept
    const underWay = this.#underWay.get(name)
    if (underWay) return underWay
    if (this.#underWay.size >= MOST_WAITING) return null
    const drawing = this.#last.then(() => this.#drawn(name, draw))
    this.#underWay.set(name, drawing)
    this.#last = drawing.catch(() => null).finally(() => this.#underWay.delete(name))
    return drawing
  }

  async #drawn(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const picture = await draw()
    await mkdir(this.#folder, { recursive: true })
    const draft = join(this.#folder, `.${name}.${randomUUID()}.part`)
    await writeFile(draft, picture)
    await rename(draft, join(this.#folder, name))
    await this.#giveUpOldest()
    return picture
  }

  /** A tenth at once, so that the folder is sorted seldom. */
  async #giveUpOldest(): Promise<void> {
    const names = await readdir(this.#folder)
    if (names.length <= this.#mostKept) return
    const dated = await Promise.all(names.map((name) => this.#dated(name)))
    const oldest = dated.sort((a, b) => a.at - b.at).slice(0, Math.ceil(this.#mostKept / 10))
    for (const { path } of oldest) await rm(path, { force: true })
  }

  /** One that another process has just removed counts as the oldest. */
  async #dated(name: string): Promise<{ path: string; at: number }> {
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
