import type { Person } from '../../accounts/users/roles.ts'
import type { FilingInput } from '../../newsroom/articles/input.ts'
import { mayPublish } from '../../newsroom/articles/policy.ts'
import { type ArticleText, revisionOf } from '../../newsroom/articles/revision.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { tagArticle } from '../filing/tag-article.ts'
import { changeArticle } from './change-article.ts'
import { slugIsTaken, takingSlug } from './slug-is-taken.ts'

export type WriteRefusal = 'not-allowed' | 'slug-taken' | 'unknown-category' | 'unknown-author'

/** Where an article is to stand, and what it says. */
export interface NewArticle {
  readonly filing: FilingInput
  readonly text: ArticleText
}

/** Starts an article: a draft with revision 1. Nobody but the newsroom sees it yet. */
export async function writeArticle(
  db: Database,
  person: Person,
  input: NewArticle,
  now: Date = new Date(),
): Promise<Result<{ id: number }, WriteRefusal>> {
  if (!mayPublish(person)) return refused('not-allowed')
  return takingSlug(db, input.filing.slug, (tx) => write(tx, input, now))
}

async function write(
  tx: Transaction,
  input: NewArticle,
  now: Date,
): Promise<Result<{ id: number }, WriteRefusal>> {
  if (await slugIsTaken(tx, input.filing.slug)) return refused('slug-taken')
  const places = await placesOf(tx, input.filing)
  if (typeof places === 'string') return refused(places)
  const id = await changeArticle(tx, null, now, () => create(tx, input, places, now))
  return done({ id })
}

interface Places {
  readonly categoryId: number | null
  readonly authorId: number
}

async function placesOf(
  tx: Transaction,
  filing: FilingInput,
): Promise<Places | 'unknown-category' | 'unknown-author'> {
  const author = await tx.author.findUnique({ where: { slug: filing.author } })
  if (!author) return 'unknown-author'
  if (filing.category === null) return { categoryId: null, authorId: author.id }
  const category = await tx.category.findUnique({ where: { slug: filing.category } })
  if (!category) return 'unknown-category'
  return { categoryId: category.id, authorId: author.id }
}

async function create(
  tx: Transaction,
  { filing, text }: NewArticle,
  places: Places,
  now: Date,
): Promise<number> {
  const { slug, kind } = filing
  const { id } = await tx.article.create({
    data: { slug, kind, language: text.language, createdAt: now, ...places },
    select: { id: true },
  })
  await tx.revision.create({
    data: { articleId: id, number: 1, createdAt: now, ...revisionOf(text) },
  })
  await tagArticle(tx, id, filing.tags)
  return id
}
