import { tagsInvalidatedByTranslations } from '../../newsroom/invalidated-tags.ts'
import { recordRenewal } from '../../platform/db/changes/invalidation-log.ts'
import type { Transaction } from '../../platform/db/database.ts'
import type { TranslationMember } from './lock-translations.ts'

/**
 * Puts the articles `together` into one translation group, removes those in `alone` from theirs,
 * and invalidates the pages of all of them. The group's number is the lowest article id in it, so
 * it doesn't depend on the order of linking and is unique. A single article has no group.
 */
export async function groupTranslations(
  tx: Transaction,
  together: readonly TranslationMember[],
  alone: readonly TranslationMember[],
  at: Date,
): Promise<void> {
  const ids = (members: readonly TranslationMember[]) => members.map(({ id }) => id)
  const translationGroup = together.length > 1 ? Math.min(...ids(together)) : null
  await tx.article.updateMany({
    where: { id: { in: ids(alone) } },
    data: { translationGroup: null },
  })
  await tx.article.updateMany({ where: { id: { in: ids(together) } }, data: { translationGroup } })
  await recordRenewal(tx, tagsInvalidatedByTranslations([...together, ...alone]), at)
}
