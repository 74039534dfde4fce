import type { Body, PictureView } from '../../../text/body/body.ts'
import { convertHtml } from '../html/convert-html.ts'
import type { WantedPicture } from '../html/job.ts'
import type { PlacedForm } from '../html/shortcodes/feedback-forms.ts'
import type { OldFile } from '../library/old-library.ts'
import type { FoundFile, PictureFiles } from '../library/picture-files.ts'
import type { Session } from '../session.ts'
import { type ItemRecord, metaOf } from '../wxr/record.ts'

/** A post's text, with the files of its pictures found but not yet decoded. */
export interface ConvertedPost {
  readonly body: Body
  /** The questions that were put on passages of it. */
  readonly forms: readonly PlacedForm[]
  readonly pictures: readonly { readonly wanted: WantedPicture; readonly found: FoundFile | null }[]
  readonly hero: { readonly file: OldFile; readonly found: FoundFile | null } | null
  /** The files as a fingerprint sees them. */
  readonly hashes: readonly (string | null)[]
}

/** Converts a post's HTML and looks for the files of its pictures. Writes nothing. */
export async function convertPost(
  session: Session,
  item: ItemRecord,
  files: PictureFiles,
): Promise<ConvertedPost> {
  const { outline, report } = session
  const where = nameOf(item)
  const { body, wanted, notes, forms } = convertHtml(item.content, {
    key: outline.site.key(item.postType, item.id),
    postId: item.id,
    address: item.link,
    library: outline.library,
    linkTo: (address) => {
      const target = session.addresses.targetOf(address)
      if (target) report.note('link led to this site', where, target)
      return target
    },
  })
  for (const note of notes) report.note(note.kind, where, note.what)
  const pictures = []
  for (const picture of wanted) {
    const file = outline.library.byId(picture.attachmentId ?? 0)
    pictures.push({ wanted: picture, found: await files.find({ source: picture.source, file }) })
  }
  const hero = await heroOf(session, item, files)
  const hashes = [hero, ...pictures].map((picture) => picture?.found?.hash ?? null)
  return { body, forms, pictures, hero, hashes }
}

async function heroOf({ outline, report }: Session, item: ItemRecord, files: PictureFiles) {
  const id = Number(metaOf(item, '_thumbnail_id') || Number.NaN)
  if (Number.isNaN(id)) return null
  const file = outline.library.byId(id)
  if (!file) report.note('hero unknown', nameOf(item), `picture ${id}`)
  return file ? { file, found: await files.find({ source: file.url, file }) } : null
}

/** Decodes and keeps the pictures' files, and completes the body with them; answers the hero. */
export async function keepPictures(
  session: Session,
  item: ItemRecord,
  post: ConvertedPost,
  files: PictureFiles,
): Promise<PictureView | null> {
  const where = nameOf(item)
  for (const { wanted, found } of post.pictures) {
    const saved = await savedOr(session, where, found, wanted.source, files)
    if (saved) Object.assign(wanted.block.attrs, saved)
  }
  if (!post.hero) return null
  const { file, found } = post.hero
  const saved = await savedOr(session, where, found, file.url, files)
  const none = { key: '', format: '', width: 0, height: 0 }
  const words = {
    alt: (file.alt || file.title).slice(0, 2000),
    caption: file.caption.slice(0, 4000),
  }
  return { ...(saved ?? none), ...words, credit: '' }
}

async function savedOr(
  { report, uploads }: Session,
  where: string,
  found: FoundFile | null,
  source: string,
  files: PictureFiles,
) {
  if (!found) {
    if (uploads !== null && source !== '')
      report.note('picture not among the uploads', where, source)
    return null
  }
  const saved = await files.save(found)
  if (typeof saved !== 'string') return saved
  report.note('picture refused', where, `${found.path} ${saved}`)
  return null
}

/** A post as the report names it. */
export function nameOf(item: ItemRecord): string {
  return `${item.postType} ${item.id} "${item.title.slice(0, 60)}"`
}
