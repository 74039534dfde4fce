import type { InterfaceLanguage } from '../../../i18n/language.ts'
import type { Database } from '../../../platform/db/database.ts'

/**
 * Remembers the language in which somebody signed in, where none is known: it may be a borrowed
 * browser's, so it never takes the place of one that they chose or signed up in.
 */
export async function noteLanguage(
  db: Database,
  id: number,
  language: InterfaceLanguage,
): Promise<void> {
  const unknown = { id, language: null, deletedAt: null }
  await db.user.updateMany({ where: unknown, data: { language } })
}
