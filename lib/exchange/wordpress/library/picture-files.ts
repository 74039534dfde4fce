import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import {
  MAX_PICTURE_BYTES,
  type SavedPicture,
  savePicture,
} from '../../../newsroom/media/save-picture.ts'
import type { OldFile, OldLibrary } from './old-library.ts'

/** What a picture in a post or the library asks for. */
export interface WantedFile {
  /** The address on the old site; may be empty. */
  readonly source: string
  readonly file: OldFile | undefined
}

/** A file among the uploads. */
export interface FoundFile {
  readonly path: string
  /** Of its content: what a fingerprint needs, without decoding the picture. */
  readonly hash: string
}

/** Files remembered at once: a newspaper's logo is looked up once, not for each article. */
const REMEMBERED = 5_000

/** The copy of wp-content/uploads. Only files inside it are ever read, and nothing is fetched. */
export class PictureFiles {
  readonly #folder: string | null
  readonly #dataDir: string
  readonly #library: OldLibrary
  readonly #hashes = new Map<string, string | null>()
  readonly #saved = new Map<string, SavedPicture | string>()

  constructor(folder: string | null, dataDir: string, library: OldLibrary) {
    this.#folder = folder
    this.#dataDir = dataDir
    this.#library = library
  }

  /** The file of a picture, the original rather than a smaller copy; null when there is none. */
  async find(wanted: WantedFile): Promise<FoundFile | null> {
    if (this.#folder === null) return null
    for (const path of pathsOf(wanted, this.#library)) {
      const hash = await this.#hashOf(path)
      if (hash) return { path, hash }
    }
    return null
  }

  /** The file as a picture of ours; a sentence's end where it can't be one. */
  async save(found: FoundFile): Promise<SavedPicture | string> {
    const known = this.#saved.get(found.hash)
    if (known) return known
    const content = await readFile(join(this.#folder ?? '', found.path))
    const saving = await savePicture(this.#dataDir, content)
    const saved = saving.ok ? saving.picture : REFUSALS[saving.refusal]
    keep(this.#saved, found.hash, saved)
    return saved
  }

  async #hashOf(path: string): Promise<string | null> {
    const known = this.#hashes.get(path)
    if (known !== undefined) return known
    const hash = await hashInside(this.#folder ?? '', path)
    keep(this.#hashes, path, hash)
    return hash
  }
}

const REFUSALS = {
  'not-a-picture': 'is not a picture that can be decoded',
  'too-many-bytes': `has more than ${MAX_PICTURE_BYTES / 1_000_000} MB`,
  'too-many-pixels': 'has too many pixels',
} as const

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size >= REMEMBERED) map.clear()
  map.set(key, value)
}

async function hashInside(folder: string, path: string): Promise<string | null> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    const info = await stat(file)
    if (!file.startsWith(root + sep) || !info.isFile()) return null
    if (info.size > MAX_PICTURE_BYTES) return `too large: ${info.size}`
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  } catch {
    return null
  }
}

/** Where the file may lie, the best first. */
function pathsOf({ source, file }: WantedFile, library: OldLibrary): string[] {
  const exact =
    source === '' ? file : (library.byUrl(source) ?? library.byUrl(withoutSize(source)) ?? file)
  const known = exact ? [exact.path, uploadPath(exact.url)] : []
  const own = uploadPath(source)
  const paths = [...known, withoutSize(own), own]
  return [...new Set(paths.filter((path) => path !== ''))]
}

/** `x-300x200.jpg` is a smaller copy of `x.jpg`, and `x-scaled.jpg` of a larger one. */
function withoutSize(path: string): string {
  return path.replace(/-(?:\d{1,5}x\d{1,5}|scaled)(\.[a-z0-9]{2,5})$/i, '$1')
}

/** The path below wp-content/uploads; WordPress.com writes `x.files.wordpress.com/2013/03/y.jpg`. */
function uploadPath(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return ''
  const marked = /\/(?:wp-content\/uploads|files)\/(.+)$/.exec(parsed.pathname)?.[1]
  const path = marked ?? /^\/(\d{4}\/\d\d\/.+)$/.exec(parsed.pathname)?.[1] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
