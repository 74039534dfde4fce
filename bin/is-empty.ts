import { rowsOf } from './ask-database.ts'

/** Whether a migrated database has no article yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return (await rowsOf(url, 'SELECT 1 FROM "Article" LIMIT 1')).length === 0
}
