import type { Person } from '../../accounts/users/roles.ts'
import type { FilingInput } from '../../newsroom/articles/input.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import { type ArticleText, toRevisionColumns } from '../../newsroom/articles/revision.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { tagArticle } from '../filing/tag-article.ts'
import { changeArticle } from './change-article.ts'
import { claimSlug, isSlugTaken } from './claim-slug.ts'

export type WriteRefusal = 'not-allowed' | 'slug-taken' | 'unknown-category' | 'unknown-author'

/** A new article's filing and text. */
export interface NewArticle {
  readonly filing: FilingInput
  readonly text: ArticleText
}

/** Creates a draft with revision 1. Only the newsroom can see it. */
export async function writeArticle(
  db: Database,
  person: Person,
  input: NewArticle,
  now: Date = new Date(),
): Promise<Result<{ id: number }, WriteRefusal>> {
  if (!canPublish(person)) return refused('not-allowed')
  return claimSlug(db, input.filing.slug, (tx) => createDraft(tx, input, now))
}

async function createDraft(
  tx: Transaction,
  input: NewArticle,
  now: Date,
): Promise<Result<{ id: number }, WriteRefusal>> {
  if (await isSlugTaken(tx, input.filing.slug)) return refused('slug-taken')
  const filingIds = await findFilingIds(tx, input.filing)
  if (typeof filingIds === 'string') return refused(filingIds)
  const id = await changeArticle(tx, null, now, () => insertArticle(tx, input, filingIds, now))
  return done({ id })
}

interface FilingIds {
  readonly categoryId: number | null
  readonly authorId: number
}

async function findFilingIds(
  tx: Transaction,
  filing: FilingInput,
): Promise<FilingIds | 'unknown-category' | 'unknown-author'> {
  const author = await tx.author.findUnique({ where: { slug: filing.author } })
  if (!author) return 'unknown-author'
  if (filing.category === null) return { categoryId: null, authorId: author.id }
  const category = await tx.category.findUnique({ where: { slug: filing.category } })
  if (!category) return 'unknown-category'
  return { categoryId: category.id, authorId: author.id }
}

async function insertArticle(
  tx: Transaction,
  { filing, text }: NewArticle,
  filingIds: FilingIds,
  now: Date,
): Promise<number> {
  const { slug, kind } = filing
  const { id } = await tx.article.create({
    data: { slug, kind, language: text.language, createdAt: now, ...filingIds },
    select: { id: true },
  })
  await tx.revision.create({
    data: { articleId: id, number: 1, createdAt: now, ...toRevisionColumns(text) },
  })
  await tagArticle(tx, id, filing.tags)
  return id
}
