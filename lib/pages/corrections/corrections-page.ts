import type { Reader } from '../../platform/db/database.ts'
import type { CorrectionsView } from '../articles/page-views.ts'
import { listCorrections } from './list-corrections.ts'

/** Notices are short: fifty are a few screens. */
const CORRECTIONS_PAGE = 50

/** Returns one page of all corrections, newest first. Null if there are none before `before`. */
export async function getCorrectionsPage(
  db: Reader,
  before: number | null,
): Promise<CorrectionsView | null> {
  const lines = await listCorrections(db, { before, take: CORRECTIONS_PAGE + 1 })
  if (before !== null && lines.length === 0) return null
  const corrections = lines.slice(0, CORRECTIONS_PAGE)
  const last = corrections.at(-1)
  return {
    corrections,
    newest: before === null,
    olderBefore: lines.length > CORRECTIONS_PAGE && last ? last.id : null,
  }
}
