import { lockArticle } from '../../newsroom/articles/lock-article.ts'
import type { Transaction } from '../../platform/db/database.ts'

/** An article as far as its translations go. */
export interface Member {
  readonly id: number
  readonly slug: string
  readonly kind: string
  readonly status: string
  readonly language: string
  readonly translationGroup: number | null
}

/**
 * The articles of those slugs with all their translations, held for the rest of the transaction.
 * They are held in the order of their ids, so that two editors never wait for each other; null when
 * somebody changed who belongs together between the look and the hold.
 */
export async function holdTranslations(
  tx: Transaction,
  slugs: readonly string[],
): Promise<readonly Member[] | null> {
  const seen = await membersOf(tx, slugs)
  for (const { id } of seen) await lockArticle(tx, id)
  const held = await membersOf(tx, slugs)
  const same = held.map(({ id }) => id).join() === seen.map(({ id }) => id).join()
  return same ? held : null
}

const columns = {
  id: true,
  slug: true,
  kind: true,
  status: true,
  language: true,
  translationGroup: true,
} as const

async function membersOf(tx: Transaction, slugs: readonly string[]): Promise<Member[]> {
  const named = await tx.article.findMany({
    where: { slug: { in: [...slugs] } },
    select: { translationGroup: true },
  })
  const groups = named.flatMap(({ translationGroup }) => translationGroup ?? [])
  return tx.article.findMany({
    where: { OR: [{ slug: { in: [...slugs] } }, { translationGroup: { in: groups } }] },
    orderBy: { id: 'asc' },
    select: columns,
  })
}
