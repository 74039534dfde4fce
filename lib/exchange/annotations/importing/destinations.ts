import type { Reader } from '../../../platform/db/database.ts'
import { ArticleTexts } from './article-texts.ts'
import type { Destination } from './standing.ts'

/** Asked for at once: below every database's limit of parameters. */
const BATCH = 500

const PUBLIC = { status: 'published', kind: 'article', shownRevision: { not: null } } as const

/** The public articles that imported feedback goes to; each is one, however it is asked for. */
export class Destinations {
  readonly #db: Reader
  readonly #byId = new Map<number, Destination>()
  readonly #bySlug = new Map<string, Destination>()

  constructor(db: Reader) {
    this.#db = db
  }

  /** The article of a slug that was looked up; undefined when there is none. */
  of(slug: string): Destination | undefined {
    return this.#bySlug.get(slug)
  }

  /** The article of a number that was looked up. */
  numbered(id: number): Destination | undefined {
    return this.#byId.get(id)
  }

  /** Looks up articles by their slugs, present or former. */
  async lookUp(slugs: Iterable<string>): Promise<void> {
    const all = [...new Set(slugs)]
    for (let from = 0; from < all.length; from += BATCH) {
      const slug = { in: all.slice(from, from + BATCH) }
      const former = await this.#db.formerSlug.findMany({
        where: { slug, article: PUBLIC },
        select: { slug: true, article: { select: { id: true, slug: true } } },
      })
      for (const { slug: old, article } of former) this.#bySlug.set(old, this.#keep(article))
      const now = await this.#db.article.findMany({
        where: { slug, ...PUBLIC },
        select: { id: true, slug: true },
      })
      for (const article of now) this.#bySlug.set(article.slug, this.#keep(article))
    }
  }

  /** Looks up articles by their numbers. */
  async lookUpNumbers(numbers: Iterable<number>): Promise<void> {
    const all = [...new Set(numbers)].filter((id) => !this.#byId.has(id))
    for (let from = 0; from < all.length; from += BATCH) {
      const articles = await this.#db.article.findMany({
        where: { id: { in: all.slice(from, from + BATCH) }, ...PUBLIC },
        select: { id: true, slug: true },
      })
      for (const article of articles) this.#keep(article)
    }
  }

  #keep({ id, slug }: { readonly id: number; readonly slug: string }): Destination {
    const known = this.#byId.get(id)
    if (known) return known
    const made = { id, slug, texts: new ArticleTexts(id) }
    this.#byId.set(id, made)
    return made
  }
}
