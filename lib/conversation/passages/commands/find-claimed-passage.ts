import { sql } from '../../../platform/db/database.ts'
import type { Statements } from '../../../platform/db/statements.ts'
import { done, type Result, refused } from '../../../platform/result.ts'
import { carryPassages } from '../../../text/anchoring/carry-passages.ts'
import { describePassage } from '../../../text/anchoring/describe-passage.ts'
import { findPassage } from '../../../text/anchoring/find-passage.ts'
import type { Description } from '../../../text/anchoring/passage.ts'
import type { PassageClaim } from '../../margin/input.ts'
import { getNextPlacement, type PassagePlacement } from '../next-placement.ts'
import { MAX_PASSAGE } from '../passage-view.ts'
import { getTextOfRevision } from '../queries/text-of-revision.ts'
import type { PassageRefusal } from '../refusals.ts'

/**
 * A passage found in the article: as it was when selected, and its position in each revision since.
 */
export interface FoundPassage {
  /** The revision in which it was selected. */
  readonly chosenOn: number
  readonly description: Description
  readonly placements: readonly (PassagePlacement & { readonly revision: number })[]
}

export type ClaimRefusal = Exclude<PassageRefusal, 'no-ask' | 'ask-closed'>

export interface PassageToPlace {
  readonly articleId: number
  readonly claim: PassageClaim
  /** Staff may annotate although feedback is closed. */
  readonly isStaff: boolean
}

/**
 * Finds the passage that a reader selected. It looks in our text of the revision the reader saw,
 * since the text in the request can be forged, and then carries the passage to the revision shown
 * now.
 */
export async function findClaimedPassage(
  tx: Statements,
  { articleId, claim, isStaff }: PassageToPlace,
): Promise<Result<FoundPassage, ClaimRefusal>> {
  const [seen] = await tx.$queryRaw<SeenRevisionRow[]>(
    selectSeenRevision(articleId, claim.revision),
  )
  if (!seen || seen.text === null) return refused('passage-not-found')
  if (!isStaff && !seen.feedbackOpen) return refused('feedback-closed')
  const passage = findPassage(seen.text, claim)
  if (!passage) return refused('passage-not-found')
  if (passage.end - passage.start > MAX_PASSAGE) return refused('passage-too-long')
  const description = describePassage(seen.text, passage)
  const selected: PassagePlacement = { state: 'unchanged', ...passage, kept: 1, changedIn: 0 }
  const first = { ...selected, revision: claim.revision }
  const found = { chosenOn: claim.revision, description }
  if (seen.shown === claim.revision) return done({ ...found, placements: [first] })
  const now = await carryPlacement(tx, articleId, selected, claim.revision, seen.shown)
  if (now.state === 'detached') return refused('passage-gone')
  return done({ ...found, placements: [first, { ...now, revision: seen.shown }] })
}

interface SeenRevisionRow {
  readonly feedbackOpen: boolean | number
  readonly shown: number
  /** Null if that revision was never published. */
  readonly text: string | null
}

function selectSeenRevision(articleId: number, number: number) {
  return sql`SELECT a."feedbackOpen", a."shownRevision" AS "shown", r."bodyText" AS "text"
    FROM "Article" a
    LEFT JOIN "Revision" r ON r."articleId" = a."id" AND r."number" = ${number}
      AND r."shownAt" IS NOT NULL
    WHERE a."id" = ${articleId} AND a."shownRevision" IS NOT NULL`
}

async function carryPlacement(
  tx: Statements,
  articleId: number,
  placed: PassagePlacement,
  from: number,
  to: number,
): Promise<PassagePlacement> {
  const before = await getTextOfRevision(tx, articleId, from)
  const after = await getTextOfRevision(tx, articleId, to)
  if (!before || !after) throw new Error(`Article ${articleId} has no revision ${from} or ${to}`)
  const [carried] = carryPassages(before, after, [placed])
  if (!carried) throw new Error('carryPassages returned nothing for a passage')
  return getNextPlacement(placed, carried, to)
}
