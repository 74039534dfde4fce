import { OldSite } from './addresses/old-site.ts'
import { countComments } from './comments/comment-kind.ts'
import { OldLibrary } from './library/old-library.ts'
import { placeOf, typeOf } from './posts/post-fields.ts'
import type { Report } from './report/report.ts'
import { BadExport } from './wxr/bad-export.ts'
import { readWxr } from './wxr/read-wxr.ts'
import type { AuthorRecord, ItemRecord, TermRecord } from './wxr/record.ts'

/** A post or page that will be imported, as far as others need to know it. */
export interface PlannedPost {
  readonly id: number
  readonly type: string
  readonly title: string
  /** The old slug, percent-decoded; may be empty. */
  readonly name: string
  readonly link: string
  readonly formerNames: readonly string[]
}

/** Everything that has to be known before the first post can be converted. */
export interface Outline {
  readonly site: OldSite
  readonly authors: ReadonlyMap<string, AuthorRecord>
  /** By nicename; those that only a post names are among them. */
  readonly categories: ReadonlyMap<string, TermRecord>
  readonly tags: ReadonlyMap<string, TermRecord>
  readonly library: OldLibrary
  readonly posts: readonly PlannedPost[]
}

export type OnRead = (bytes: number) => void

/**
 * The first reading: checks the file to its end, counts what is found, and keeps what posts refer to
 * (bylines, terms, the library, addresses). Writes nothing; a file that is bad anywhere ends here.
 * What is kept is cloned: a string cut out of the file would keep its whole chunk in memory.
 */
export async function outlineOf(file: string, report: Report, onRead: OnRead): Promise<Outline> {
  const draft = new Draft(report)
  let dropped = 0
  for await (const read of readWxr(file)) {
    onRead(read.bytes)
    dropped = read.dropped
    const { record } = read
    if (record.type === 'site') draft.site = new OldSite(record)
    else if (record.type === 'author') draft.author(structuredClone(record))
    else if (record.type === 'item') draft.item(record)
    else if (record.type === 'unread') draft.unread(record.what, record.reason)
    else draft.term(structuredClone(record))
  }
  if (dropped > 0)
    report.note('characters dropped', `${dropped} control characters that XML forbids`)
  return draft.finish()
}

class Draft {
  site: OldSite | null = null
  readonly #report: Report
  readonly #authors = new Map<string, AuthorRecord>()
  readonly #categories = new Map<string, TermRecord>()
  readonly #tags = new Map<string, TermRecord>()
  readonly #library = new OldLibrary()
  readonly #posts: PlannedPost[] = []

  constructor(report: Report) {
    this.#report = report
  }

  finish(): Outline {
    if (!this.site) throw new BadExport('This is no WordPress export: it names no site.')
    return {
      ...{ site: this.site, library: this.#library, posts: this.#posts },
      ...{ authors: this.#authors, categories: this.#categories, tags: this.#tags },
    }
  }

  unread(what: string, reason: string): void {
    this.#report.found(`unreadable ${what}`)
    this.#report.lose(`unreadable ${what}`, reason)
  }

  author(record: AuthorRecord): void {
    this.#report.found('author')
    if (this.#authors.has(record.login)) this.#report.skip('author', 'named twice in the file')
    else this.#authors.set(record.login, record)
  }

  term(record: TermRecord): void {
    if (record.type === 'term') {
      const twice = record.taxonomy === 'category' || record.taxonomy === 'post_tag'
      const known = record.taxonomy === 'category' ? this.#categories : this.#tags
      if (twice && !known.has(record.nicename)) {
        this.term({ ...record, type: record.taxonomy === 'category' ? 'category' : 'tag' })
        return
      }
      this.#report.found('other term')
      const reason = twice
        ? 'stands among the categories or tags already'
        : `${record.taxonomy} has no place here`
      this.#report.skip('other term', reason)
      return
    }
    this.#report.found(record.type)
    const terms = record.type === 'category' ? this.#categories : this.#tags
    if (terms.has(record.nicename)) this.#report.skip(record.type, 'named twice in the file')
    else terms.set(record.nicename, record)
  }

  item(item: ItemRecord): void {
    this.#report.found(typeOf(item))
    if (item.postType === 'attachment') this.#library.add(item)
    if (placeOf(item).to === 'articles') this.#plan(item)
    countComments(item.comments, (row, count) => this.#report.found(row, count))
  }

  #plan(item: ItemRecord): void {
    const { id, postType: type, title, link } = item
    const formerNames = item.meta
      .filter(({ key }) => key === '_wp_old_slug')
      .map(({ value }) => value)
    this.#posts.push(structuredClone({ id, type, title, link, name: item.name, formerNames }))
    if (!this.#authors.has(item.creator)) this.#byline(item.creator)
    for (const { domain, nicename, name } of item.terms) {
      const isCategory = domain === 'category'
      if (!isCategory && domain !== 'post_tag') continue
      const terms = isCategory ? this.#categories : this.#tags
      if (terms.has(nicename)) continue
      this.term({
        ...{ type: isCategory ? 'category' : 'tag', id: 0, taxonomy: domain },
        ...structuredClone({ nicename, name }),
        ...{ parent: '', description: '' },
      })
      this.#report.note('term made from a post', name, domain)
    }
  }

  /** WXR 1.0 names no authors, and some exports miss one. */
  #byline(login: string): void {
    this.author(structuredClone({ type: 'author', id: 0, login, displayName: login }))
    this.#report.note('author made from a byline', login || '(nobody)')
  }
}
