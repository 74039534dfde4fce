import { stat } from 'node:fs/promises'
import type { Database } from '../../platform/db/database.ts'
import { AddressBook } from './addresses/address-book.ts'
import { type PlannedArticle, planArticles } from './addresses/plan-addresses.ts'
import { countComments } from './comments/comment-kind.ts'
import { importPicture } from './library/import-picture.ts'
import { PictureFiles } from './library/picture-files.ts'
import { outlineOf } from './outline.ts'
import type { Shelves } from './posts/filing.ts'
import { importPost } from './posts/import-post.ts'
import { placeOf, typeOf } from './posts/post-fields.ts'
import { Report } from './report/report.ts'
import type { Session } from './session.ts'
import { importAuthors } from './terms/import-authors.ts'
import { importTerms } from './terms/import-terms.ts'
import { readWxr } from './wxr/read-wxr.ts'
import type { ItemRecord } from './wxr/record.ts'

export interface Progress {
  readonly step: 'checking' | 'importing'
  /** How much of the file is read, from 0 to 1. */
  readonly part: number
}

export interface ImportOptions {
  /** The export's file. */
  readonly file: string
  /** A copy of wp-content/uploads. */
  readonly uploads?: string
  /** Only says what would happen. */
  readonly dryRun?: boolean
  readonly dataDir: string
  readonly onProgress?: (progress: Progress) => void
  readonly now?: Date
}

/**
 * Imports a WordPress export. Reads the file twice: first to its end, so that a bad one is refused
 * (BadExport) before anything is written; then post by post, each with its comments in a
 * transaction of its own, so that the import can be broken off and run again at any point. What an
 * earlier run brought is recognised and, where the original changed, brought up to date.
 */
export async function importWxr(db: Database, options: ImportOptions): Promise<Report> {
  const { file, onProgress = () => {}, now = new Date() } = options
  const size = Math.max(1, (await stat(file)).size)
  const report = new Report()
  const outline = await outlineOf(file, report, (bytes) =>
    onProgress({ step: 'checking', part: bytes / size }),
  )
  const session: Session = {
    ...{ db, outline, report, now, dataDir: options.dataDir },
    ...{ uploads: options.uploads ?? null, dryRun: options.dryRun ?? false },
    addresses: new AddressBook(outline.site),
  }
  const authors = await importAuthors(session)
  const categories = await importTerms(session, 'category')
  const tags = await importTerms(session, 'tag')
  const run = new Run(session, { authors, categories, tags }, await planArticles(session))
  for await (const { record, bytes } of readWxr(file)) {
    onProgress({ step: 'importing', part: bytes / size })
    if (record.type === 'item') await run.item(record)
  }
  return report
}

class Run {
  readonly #session: Session
  readonly #shelves: Shelves
  readonly #planned: ReadonlyMap<number, PlannedArticle>
  readonly #files: PictureFiles
  readonly #seen = new Set<number>()

  constructor(session: Session, shelves: Shelves, planned: ReadonlyMap<number, PlannedArticle>) {
    this.#session = session
    this.#shelves = shelves
    this.#planned = planned
    this.#files = new PictureFiles(session.uploads, session.dataDir, session.outline.library)
  }

  /** One item. What goes wrong with it is its own loss, and said so; the others go on. */
  async item(item: ItemRecord): Promise<void> {
    const { report } = this.#session
    const place = placeOf(item)
    const reason =
      place.to === 'nowhere' ? place.reason : this.#seen.has(item.id) ? 'twice in the file' : ''
    this.#seen.add(item.id)
    if (reason !== '') {
      report.skip(typeOf(item), reason)
      countComments(item.comments, (row, count) => {
        report.skip(row, 'of what was skipped', count)
      })
      return
    }
    try {
      await this.#bring(item, place.to)
    } catch (error) {
      const why =
        error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error)
      report.lose(typeOf(item), `${item.postType} ${item.id}: ${why.slice(0, 200)}`)
      countComments(item.comments, (row, count) => report.lose(row, 'its article was lost', count))
    }
  }

  async #bring(item: ItemRecord, to: 'articles' | 'library' | 'nowhere'): Promise<void> {
    const planned = this.#planned.get(item.id)
    if (to === 'library') {
      await importPicture(this.#session, item, this.#files, this.#planned)
      countComments(item.comments, (row, count) => {
        this.#session.report.skip(row, 'it was written under a picture', count)
      })
    } else if (planned) await importPost(this.#session, item, planned, this.#shelves, this.#files)
  }
}
