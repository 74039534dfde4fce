import type { InterfaceLanguage } from '../../../i18n/language.ts'
import type { Database } from '../../../platform/db/database.ts'

/**
 * Stores the sign-in language if the account has none. It never replaces a chosen language, since
 * the browser may be borrowed.
 */
export async function noteLanguage(
  db: Database,
  id: number,
  language: InterfaceLanguage,
): Promise<void> {
  const unknown = { id, language: null, deletedAt: null }
  await db.user.updateMany({ where: unknown, data: { language } })
}
