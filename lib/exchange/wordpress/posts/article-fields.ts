import type { Reader } from '../../../platform/db/database.ts'
import { type Merged, mergeFields } from '../merge-fields.ts'
import { type Filing, tagIdsOf } from './filing.ts'
import type { PostFields } from './post-fields.ts'

/** What the newsroom may change here of an imported article, besides its text. */
export interface ArticleFields {
  readonly standing: { readonly status: string; readonly publishedAt: string | null }
  readonly commentsOpen: boolean
  readonly authorId: number
  readonly categoryId: number | null
  readonly tagIds: readonly number[]
}

/** As the report names them. */
export const FIELD_NAMES: Readonly<Record<keyof ArticleFields, string>> = {
  standing: 'whether and when it is public',
  commentsOpen: 'open or closed comments',
  authorId: 'byline',
  categoryId: 'category',
  tagIds: 'tags',
}

interface Article {
  readonly id: number
  /** The fields as the last import said them; null where it was not kept. */
  readonly said: string | null
  /** A text that was edited here is never put out or taken back by an import. */
  readonly textEdited: boolean
}

/** Merges what the original says now into an article that is here. */
export async function mergeArticle(
  db: Reader,
  article: Article,
  says: ArticleFields,
  now: Date,
): Promise<Merged<ArticleFields>> {
  const here = await readFields(db, article.id)
  const { standing, ...rest } = saidFields(article.said)
  const known =
    standing && !article.textEdited ? { standing: afterTime(standing, now), ...rest } : rest
  return mergeFields(known, says, { ...here, standing: afterTime(here.standing, now) })
}

/** What the original says of an article. */
export async function fieldsSaid(
  db: Reader,
  { status, publishedAt, commentsOpen }: PostFields,
  filing: Filing,
): Promise<ArticleFields> {
  const { authorId, categoryId } = filing
  const standing = { status, publishedAt: publishedAt?.toISOString() ?? null }
  return { standing, commentsOpen, authorId, categoryId, tagIds: await tagIdsOf(db, filing) }
}

/** The columns of an article for these fields. */
export function articleColumns({ standing, commentsOpen, authorId, categoryId }: ArticleFields) {
  const { status } = standing
  const publishedAt = standing.publishedAt === null ? null : new Date(standing.publishedAt)
  return { status, publishedAt, commentsOpen, authorId, categoryId }
}

export function isOut({ standing: { status } }: ArticleFields): boolean {
  return status === 'published' || status === 'scheduled'
}

async function readFields(db: Reader, id: number): Promise<ArticleFields> {
  const row = await db.article.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ status: true, publishedAt: true, commentsOpen: true, authorId: true, categoryId: true },
      tags: { orderBy: { position: 'asc' }, select: { tagId: true } },
    },
  })
  const { status, publishedAt, tags, ...rest } = row
  const standing = { status, publishedAt: publishedAt?.toISOString() ?? null }
  return { ...rest, standing, tagIds: tags.map(({ tagId }) => tagId) }
}

function saidFields(said: string | null): Partial<ArticleFields> {
  return said === null ? {} : (JSON.parse(said) as ArticleFields)
}

/** What was scheduled comes out by itself: that is no change by the newsroom. */
function afterTime(standing: ArticleFields['standing'], now: Date): ArticleFields['standing'] {
  const { status, publishedAt } = standing
  const due = status === 'scheduled' && publishedAt !== null && new Date(publishedAt) <= now
  return due ? { status: 'published', publishedAt } : standing
}
