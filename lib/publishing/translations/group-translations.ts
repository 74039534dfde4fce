import { touchedByTranslations } from '../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../platform/db/database.ts'
import type { Member } from './hold-translations.ts'

/**
 * Makes one set of these articles and takes the others out of theirs, and puts down which pages that
 * touches: those of all of them. A set is numbered by its lowest id, so that it is the same however
 * it came about and no two can have one number; one article alone is none.
 */
export async function groupTranslations(
  tx: Transaction,
  together: readonly Member[],
  alone: readonly Member[],
  at: Date,
): Promise<void> {
  const ids = (members: readonly Member[]) => members.map(({ id }) => id)
  const translationGroup = together.length > 1 ? Math.min(...ids(together)) : null
  await tx.article.updateMany({
    where: { id: { in: ids(alone) } },
    data: { translationGroup: null },
  })
  await tx.article.updateMany({ where: { id: { in: ids(together) } }, data: { translationGroup } })
  await recordRenewal(tx, touchedByTranslations([...together, ...alone]), at)
}
