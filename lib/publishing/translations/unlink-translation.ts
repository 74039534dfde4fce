import type { Person } from '../../accounts/users/roles.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import type { UnlinkRefusal } from '../../newsroom/translations/refusal.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { groupTranslations } from './group-translations.ts'
import { lockTranslations } from './lock-translations.ts'

/** Removes the article from its translation group. The others stay linked to each other. */
export function unlinkTranslation(
  db: Database,
  person: Person,
  slug: string,
  now: Date = new Date(),
): Promise<Result<object, UnlinkRefusal>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const members = await lockTranslations(tx, [slug])
    if (!members) return refused('changed-meanwhile')
    const leaving = members.find((member) => member.slug === slug)
    if (!leaving) return refused('no-article')
    if (leaving.translationGroup === null) return refused('no-translations')
    const staying = members.filter((member) => member !== leaving)
    await groupTranslations(tx, staying, [leaving], now)
    return done({})
  })
}
