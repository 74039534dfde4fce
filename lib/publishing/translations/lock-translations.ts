import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import type { Transaction } from '../../platform/db/database.ts'

/** The columns of an article that matter for its translations. */
export interface TranslationMember {
  readonly id: number
  readonly slug: string
  readonly kind: string
  readonly status: string
  readonly language: string
  readonly translationGroup: number | null
}

/**
 * Locks the articles with those slugs and all their translations until the end of the transaction,
 * in the order of their ids so that two editors can't deadlock. Returns null if another editor
 * changed the groups between reading and locking.
 */
export async function lockTranslations(
  tx: Transaction,
  slugs: readonly string[],
): Promise<readonly TranslationMember[] | null> {
  const found = await findMembers(tx, slugs)
  for (const { id } of found) await lockArticle(tx, id)
  const locked = await findMembers(tx, slugs)
  const isSame = locked.map(({ id }) => id).join() === found.map(({ id }) => id).join()
  return isSame ? locked : null
}

const MEMBER_COLUMNS = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  language: true,
  translationGroup: true,
} as const

async function findMembers(
  tx: Transaction,
  slugs: readonly string[],
): Promise<TranslationMember[]> {
  const named = await tx.article.findMany({
    where: { slug: { in: [...slugs] } },
    select: { translationGroup: true },
  })
  const groups = named.flatMap(({ translationGroup }) => translationGroup ?? [])
  return tx.article.findMany({
    where: { OR: [{ slug: { in: [...slugs] } }, { translationGroup: { in: groups } }] },
    orderBy: { id: 'asc' },
    select: MEMBER_COLUMNS,
  })
}
