import type { Person } from '../../accounts/users/roles.ts'
import { mayPublish } from '../../newsroom/articles/policy.ts'
import type { LinkRefusal } from '../../newsroom/translations/refusal.ts'
import { MAX_TRANSLATIONS } from '../../newsroom/translations/translation.ts'
import type { Database } from '../../platform/db/database.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { groupTranslations } from './group-translations.ts'
import { holdTranslations, type Member } from './hold-translations.ts'

/**
 * Says that the articles of these slugs tell one story, each in its language; so do then all that
 * were translations of any of them. What is not public is linked as well, and named once it is out.
 * Answers the languages of the whole set.
 */
export function linkTranslations(
  db: Database,
  person: Person,
  slugs: readonly string[],
  now: Date = new Date(),
): Promise<Result<{ languages: readonly string[] }, LinkRefusal>> {
  return inTransaction(db, async (tx) => {
    if (!mayPublish(person)) return refused('not-allowed')
    const members = await holdTranslations(tx, slugs)
    if (!members) return refused('changed-meanwhile')
    const refusal = whyNot(members, slugs)
    if (refusal) return refused(refusal)
    await groupTranslations(tx, members, [], now)
    return done({ languages: members.map(({ language }) => language) })
  })
}

function whyNot(members: readonly Member[], slugs: readonly string[]): LinkRefusal | null {
  const there = new Set(members.map(({ slug }) => slug))
  if (!slugs.every((slug) => there.has(slug))) return 'no-article'
  if (members.some(({ kind }) => kind !== 'article')) return 'a-page'
  if (members.length > MAX_TRANSLATIONS) return 'too-many'
  const languages = new Set(members.map(({ language }) => language.toLowerCase()))
  return languages.size < members.length ? 'same-language' : null
}
