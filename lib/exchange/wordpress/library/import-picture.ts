import { createHash } from 'node:crypto'
import type { SavedPicture } from '../../../newsroom/media/save-picture.ts'
import type { Transaction } from '../../../platform/db/database.ts'
import { keepAddresses } from '../addresses/address-book.ts'
import { addressOfPost, type PlannedArticle, pathsOfFile } from '../addresses/plan-addresses.ts'
import { fingerprint } from '../fingerprint.ts'
import { knownItems, remember } from '../imported-items.ts'
import { nameOf } from '../posts/convert-post.ts'
import type { Session } from '../session.ts'
import { write } from '../session.ts'
import type { ItemRecord } from '../wxr/record.ts'
import { fileOf, isPictureFile, type OldFile } from './old-library.ts'
import type { FoundFile, PictureFiles } from './picture-files.ts'

/** Brings one attachment into the library: with its file, or as a placeholder that keeps its words. */
export async function importPicture(
  session: Session,
  item: ItemRecord,
  files: PictureFiles,
  planned: ReadonlyMap<number, PlannedArticle>,
): Promise<void> {
  const { outline, report } = session
  const file = fileOf(item)
  if (!isPictureFile(file)) {
    report.skip('attachment', 'it is no picture; links to it lead to the old address')
    return
  }
  const key = outline.site.key('picture', item.id)
  const found = await files.find({ source: file.url, file })
  const print = fingerprint(item, found?.hash ?? null)
  const before = (await knownItems(session.db, [key])).get(key)
  if (before?.fingerprint === print) {
    report.did('attachment', 'unchanged')
    return
  }
  const saved = await savedFile(session, item, found, files)
  await write(session, undefined, async (tx) => {
    const targetId = await keepPicture(tx, key, file, saved, before?.targetId ?? null)
    await remember(tx, { key, type: 'picture', targetId, fingerprint: print }, session.now)
    await keepPage(tx, session, file, planned)
  })
  report.did('attachment', before ? 'changed' : 'imported')
}

async function savedFile(
  session: Session,
  item: ItemRecord,
  found: FoundFile | null,
  files: PictureFiles,
): Promise<SavedPicture | null> {
  if (!found && session.uploads !== null)
    session.report.note('picture not among the uploads', nameOf(item), item.attachmentUrl)
  if (!found || session.dryRun) return null
  const saved = await files.save(found)
  if (typeof saved !== 'string') return saved
  session.report.note('picture refused', nameOf(item), `${found.path} ${saved}`)
  return null
}

/** Two attachments of the very same file are one picture here. */
async function keepPicture(
  tx: Transaction,
  key: string,
  file: OldFile,
  saved: SavedPicture | null,
  before: number | null,
): Promise<number> {
  const placeholder = `placeholder-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`
  const data = {
    ...(saved ?? { key: placeholder, format: '', width: 0, height: 0 }),
    alt: (file.alt || file.title).slice(0, 2000),
    caption: file.caption.slice(0, 4000),
  }
  const same = await tx.picture.findUnique({ where: { key: data.key }, select: { id: true } })
  if (same) return same.id
  const own = before === null ? null : await tx.picture.findUnique({ where: { id: before } })
  if (!own) return (await tx.picture.create({ data, select: { id: true } })).id
  await tx.picture.update({ where: { id: own.id }, data })
  return own.id
}

async function keepPage(
  tx: Transaction,
  { outline, addresses }: Session,
  file: OldFile,
  planned: ReadonlyMap<number, PlannedArticle>,
): Promise<void> {
  const parent = planned.get(file.parent)
  if (!parent) return
  const paths = pathsOfFile(outline.site, file)
  await keepAddresses(tx, addresses.entries(paths, addressOfPost(parent.post, parent.slug)))
}
