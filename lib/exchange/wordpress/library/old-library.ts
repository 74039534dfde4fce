import type { Attachment, Library } from '../html/job.ts'
import { parseHtml } from '../html/tree.ts'
import { visibleText } from '../html/visible-text.ts'
import { type ItemRecord, metaOf } from '../wxr/record.ts'

/** One file of the old library, with where it lay in wp-content/uploads. */
export interface OldFile extends Attachment {
  /** Such as "2013/03/x.jpg"; empty where the export does not say. */
  readonly path: string
  /** The page that WordPress made of it. */
  readonly page: string
  readonly order: number
}

const NO_PICTURE =
  /\.(mp3|m4a|ogg|oga|wav|flac|mp4|m4v|mov|webm|ogv|avi|wmv|mpe?g|3gp|pdf|docx?|xlsx?|pptx?|odt|zip|gz|txt|csv|json|vtt)$/i

/** The old site's library, by number, by address and by the post to which files were uploaded. */
export class OldLibrary implements Library {
  readonly #byId = new Map<number, OldFile>()
  readonly #byUrl = new Map<string, OldFile>()
  readonly #byParent = new Map<number, OldFile[]>()

  add(item: ItemRecord): void {
    const file = structuredClone(fileOf(item))
    this.#byId.set(file.id, file)
    this.#byUrl.set(addressKey(file.url), file)
    const siblings = this.#byParent.get(file.parent)
    if (siblings) siblings.push(file)
    else this.#byParent.set(file.parent, [file])
  }

  byId(id: number): OldFile | undefined {
    return this.#byId.get(id)
  }

  byUrl(url: string): OldFile | undefined {
    return this.#byUrl.get(addressKey(url))
  }

  picturesOf(postId: number): readonly OldFile[] {
    const files = (this.#byParent.get(postId) ?? []).filter(
      (file) => !NO_PICTURE.test(pathname(file.url)),
    )
    return files.toSorted((a, b) => a.order - b.order || a.id - b.id)
  }

  all(): Iterable<OldFile> {
    return this.#byId.values()
  }
}

/** Is it a picture, as far as its name says? */
export function isPictureFile(file: OldFile): boolean {
  return file.url !== '' && !NO_PICTURE.test(pathname(file.url))
}

/** An attachment's record as a file of the library. */
export function fileOf(item: ItemRecord): OldFile {
  return {
    id: item.id,
    parent: item.parent,
    url: item.attachmentUrl,
    title: plainLine(item.title),
    alt: plainLine(metaOf(item, '_wp_attachment_image_alt')),
    caption: plainLine(item.excerpt),
    path: metaOf(item, '_wp_attached_file'),
    page: item.link,
    order: item.menuOrder,
  }
}

/** HTML as one line of text. */
export function plainLine(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim()
  return visibleText(parseHtml(html)).replace(/\s+/g, ' ').trim()
}

function pathname(url: string): string {
  return URL.parse(url)?.pathname ?? url
}

/** Addresses of the same file, whatever the protocol and the query ("?w=150"). */
function addressKey(url: string): string {
  return url
    .replace(/^https?:/i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase()
}
