import type { Person } from '../../accounts/users/roles.ts'
import { canPublish } from '../../newsroom/articles/policy.ts'
import type { LinkRefusal } from '../../newsroom/translations/refusal.ts'
import { MAX_TRANSLATIONS } from '../../newsroom/translations/translation.ts'
import type { Database } from '../../platform/db/database.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { groupTranslations } from './group-translations.ts'
import { lockTranslations, type TranslationMember } from './lock-translations.ts'

/**
 * Links the articles with these slugs, and all their existing translations, as one story in several
 * languages. Drafts can be linked too; pages link to them once they are public. Returns the
 * languages of the whole group.
 */
export function linkTranslations(
  db: Database,
  person: Person,
  slugs: readonly string[],
  now: Date = new Date(),
): Promise<Result<{ languages: readonly string[] }, LinkRefusal>> {
  return transaction(db, async (tx) => {
    if (!canPublish(person)) return refused('not-allowed')
    const members = await lockTranslations(tx, slugs)
    if (!members) return refused('changed-meanwhile')
    const refusal = findRefusal(members, slugs)
    if (refusal) return refused(refusal)
    await groupTranslations(tx, members, [], now)
    return done({ languages: members.map(({ language }) => language) })
  })
}

function findRefusal(
  members: readonly TranslationMember[],
  slugs: readonly string[],
): LinkRefusal | null {
  const foundSlugs = new Set(members.map(({ slug }) => slug))
  if (!slugs.every((slug) => foundSlugs.has(slug))) return 'no-article'
  if (members.some(({ kind }) => kind !== 'article')) return 'a-page'
  if (members.length > MAX_TRANSLATIONS) return 'too-many'
  const languages = new Set(members.map(({ language }) => language.toLowerCase()))
  return languages.size < members.length ? 'same-language' : null
}
