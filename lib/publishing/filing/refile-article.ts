import type { Person } from '../../accounts/users/roles.ts'
import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import type { Database, Transaction } from '../../platform/db/database.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { changeArticle } from '../articles/change-article.ts'
import { claimSlug, isSlugTaken } from '../articles/claim-slug.ts'
import type { WriteRefusal } from '../articles/write-article.ts'
import { tagArticle } from './tag-article.ts'

/** What to change in how an article is filed. Missing fields stay as they are. */
export interface Refiling {
  readonly slug?: string
  /** A category's slug, or null for none. */
  readonly category?: string | null
  readonly author?: string
  readonly tags?: readonly string[]
  /** True takes the article off the site and its lists; false makes it a draft again. */
  readonly archived?: boolean
}

/**
 * Changes the address (the old one redirects for ever), category, author or tags of an article, or
 * archives it.
 */
export async function refileArticle(
  db: Database,
  person: Person,
  articleId: number,
  to: Refiling,
  now: Date = new Date(),
): Promise<Result<object, WriteRefusal | 'no-article'>> {
  if (!canPublish(person)) return refused('not-allowed')
  return claimSlug(db, to.slug ?? '', (tx) => refile(tx, articleId, to, now))
}

async function refile(
  tx: Transaction,
  articleId: number,
  to: Refiling,
  now: Date,
): Promise<Result<object, WriteRefusal | 'no-article'>> {
  await lockArticle(tx, articleId)
  const article = await tx.article.findUnique({ where: { id: articleId } })
  if (!article) return refused('no-article')
  const slug = to.slug ?? article.slug
  const slugChanges = slug !== article.slug
  if (slugChanges && (await isTakenByAnother(tx, slug, articleId))) return refused('slug-taken')
  const filingIds = await findFilingIds(tx, to)
  if (typeof filingIds === 'string') return refused(filingIds)
  await changeArticle(tx, articleId, now, async () => {
    if (slugChanges) await keepFormerSlug(tx, article.slug, slug, articleId)
    const status = to.archived === undefined ? {} : { status: to.archived ? 'archived' : 'draft' }
    await tx.article.update({ where: { id: articleId }, data: { slug, ...status, ...filingIds } })
    if (to.tags) await tagArticle(tx, articleId, to.tags)
    return articleId
  })
  return done({})
}

/** An article may return to one of its own former slugs. */
async function isTakenByAnother(tx: Transaction, slug: string, id: number): Promise<boolean> {
  const former = await tx.formerSlug.findUnique({ where: { slug } })
  return former?.articleId === id ? false : isSlugTaken(tx, slug)
}

async function keepFormerSlug(tx: Transaction, old: string, slug: string, articleId: number) {
  await tx.formerSlug.deleteMany({ where: { slug } })
  await tx.formerSlug.create({ data: { slug: old, articleId } })
}

async function findFilingIds(tx: Transaction, to: Refiling) {
  const filingIds: { categoryId?: number | null; authorId?: number } = {}
  if (to.author !== undefined) {
    const author = await tx.author.findUnique({ where: { slug: to.author } })
    if (!author) return 'unknown-author' as const
    filingIds.authorId = author.id
  }
  if (to.category !== undefined) {
    const slug = to.category
    const category = slug === null ? null : await tx.category.findUnique({ where: { slug } })
    if (slug !== null && !category) return 'unknown-category' as const
    filingIds.categoryId = category?.id ?? null
  }
  return filingIds
}
